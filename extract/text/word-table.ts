// Words by the letters that stand in a text: found without making a string of them first.
import { randomInt } from 'node:crypto';

/** Open addressing over the hash of a word's code units. Its words are numbered from 0 on. */
export interface WordTable {
  readonly words: string[];
  readonly hashes: number[];
  /** Number of a word plus 1; 0 where a slot is free. As many as a power of two. */
  slots: Int32Array;
}

const SMALLEST = 1 << 9;

export const newTable = (): WordTable => ({
  words: [],
  hashes: [],
  slots: new Int32Array(SMALLEST),
});

/** Another one in each process, so that no text can be made of words that share a slot. */
const FACTOR = randomInt(1 << 30) * 2 + 1;

/** The hash of a word is made of its code units, one after the other, from 0 on. */
export const hashStep = (hash: number, code: number): number => {
  const mixed = Math.imul(hash ^ code, FACTOR);
  return mixed ^ (mixed >>> 15);
};

const hashOf = (word: string): number => {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = hashStep(hash, word.charCodeAt(at));
  return hash;
};

const firstSlot = ({ slots }: WordTable, hash: number): number =>
  (Math.imul(hash, 0x9e3779b1) >>> 8) & (slots.length - 1);

const grow = (table: WordTable): void => {
  table.slots = new Int32Array(table.slots.length * 2);
  for (const [number, hash] of table.hashes.entries()) {
    let slot = firstSlot(table, hash);
    while (table.slots[slot] !== 0) slot = (slot + 1) & (table.slots.length - 1);
    table.slots[slot] = number + 1;
  }
};

const stands = (word: string, text: string, start: number, end: number): boolean => {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) {
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  }
  return true;
};

/** The slot of the word that stands in the text, or the free one in which it belongs. */
const slotOf = (
  table: WordTable,
  text: string,
  start: number,
  end: number,
  hash: number,
): number => {
  const { slots, words, hashes } = table;
  let slot = firstSlot(table, hash);
  for (;;) {
    const number = (slots[slot] ?? 0) - 1;
    if (number < 0) return slot;
    if (hashes[number] === hash && stands(words[number] ?? '', text, start, end)) return slot;
    slot = (slot + 1) & (slots.length - 1);
  }
};

/** Number of the word from `start` to `end`, of which `hash` is the hash; -1 if it is not there. */
export const findWord = (
  table: WordTable,
  text: string,
  start: number,
  end: number,
  hash: number,
): number => (table.slots[slotOf(table, text, start, end, hash)] ?? 0) - 1;

/** As `findWord`; a new word comes into the table. */
export const enterWord = (
  table: WordTable,
  text: string,
  start: number,
  end: number,
  hash: number,
): number => {
  const slot = slotOf(table, text, start, end, hash);
  const known = (table.slots[slot] ?? 0) - 1;
  if (known >= 0) return known;
  const number = table.words.length;
  table.words.push(text.slice(start, end));
  table.hashes.push(hash);
  table.slots[slot] = number + 1;
  if (table.words.length * 2 > table.slots.length) grow(table);
  return number;
};

/** As `findWord`, for a word by itself. */
export const numberOf = (table: WordTable, word: string): number =>
  findWord(table, word, 0, word.length, hashOf(word));

/** As `enterWord`, for a word by itself. */
export const enter = (table: WordTable, word: string): number =>
  enterWord(table, word, 0, word.length, hashOf(word));
