// How often each word occurs, counted without making a string of any but new words.

/** Open addressing over the hash of a word's code units. */
export interface WordCounts {
  /** Index of an entry plus 1; 0 where a slot is free. As many as a power of two. */
  slots: Int32Array;
  readonly words: string[];
  readonly hashes: number[];
  readonly counts: number[];
}

const SMALLEST = 1 << 10;

export const noCounts = (): WordCounts => ({
  slots: new Int32Array(SMALLEST),
  words: [],
  hashes: [],
  counts: [],
});

/** The hash of a text is made of its code units, one after the other, from 0 on. */
export const hashStep = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

const slotOf = ({ slots }: WordCounts, hash: number): number =>
  (Math.imul(hash, 0x9e3779b1) >>> 8) & (slots.length - 1);

const grow = (counts: WordCounts): void => {
  counts.slots = new Int32Array(counts.slots.length * 2);
  for (const [entry, hash] of counts.hashes.entries()) {
    let slot = slotOf(counts, hash);
    while (counts.slots[slot] !== 0) slot = (slot + 1) & (counts.slots.length - 1);
    counts.slots[slot] = entry + 1;
  }
};

const isStretch = (word: string, text: string, start: number, end: number): boolean => {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) {
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  }
  return true;
};

/** The slot that has the stretch of the text, or the free one in which it belongs. */
const find = (counts: WordCounts, text: string, start: number, end: number, hash: number) => {
  const { slots, words, hashes } = counts;
  let slot = slotOf(counts, hash);
  for (;;) {
    const entry = (slots[slot] ?? 0) - 1;
    if (entry < 0) return slot;
    if (hashes[entry] === hash && isStretch(words[entry] ?? '', text, start, end)) return slot;
    slot = (slot + 1) & (slots.length - 1);
  }
};

/** Counts the word that stands from `start` to `end`; `hash` is the word's. */
export const countWord = (
  counts: WordCounts,
  text: string,
  start: number,
  end: number,
  hash: number,
): void => {
  const slot = find(counts, text, start, end, hash);
  const entry = (counts.slots[slot] ?? 0) - 1;
  if (entry >= 0) {
    counts.counts[entry] = (counts.counts[entry] ?? 0) + 1;
    return;
  }
  counts.words.push(text.slice(start, end));
  counts.hashes.push(hash);
  counts.counts.push(1);
  counts.slots[slot] = counts.words.length;
  if (counts.words.length * 2 > counts.slots.length) grow(counts);
};

/** 0 for a word that was not counted. */
export const countOf = (counts: WordCounts, word: string): number => {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = hashStep(hash, word.charCodeAt(at));
  const entry = (counts.slots[find(counts, word, 0, word.length, hash)] ?? 0) - 1;
  return counts.counts[entry] ?? 0;
};
