// Words by the letters that stand in a text: found without making a string of them first.
import { randomInt } from 'node:crypto';

/** Words are numbered from 0 on. */
export interface WordTable {
  count: number;
  /** Letters of all words, one word behind the other. */
  letters: Uint16Array;
  /** By number: where the letters of the word begin; behind the last one, where they end. */
  begins: Int32Array;
  /**
   * Open addressing: in each slot the hash of a word, and its number plus 1, 0 where it is free. As many
   * slots as a power of two.
   */
  slots: Int32Array;
}

/** Words, letters of a word, and slots by word that there is room for at first. */
const FIRST_WORDS = 1 << 8;
const LETTERS = 8;
const SLOTS = 2;

export const newTable = (): WordTable => ({
  count: 0,
  letters: new Uint16Array(FIRST_WORDS * LETTERS),
  begins: new Int32Array(FIRST_WORDS + 1),
  slots: new Int32Array(FIRST_WORDS * SLOTS * 2),
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
  (Math.imul(hash, 0x9e3779b1) >>> 7) & (slots.length - 2);

const nextSlot = ({ slots }: WordTable, slot: number): number => (slot + 2) & (slots.length - 1);

/** Makes room for twice as many words. */
const grow = (table: WordTable): void => {
  const { slots, begins } = table;
  table.slots = new Int32Array(slots.length * 2);
  for (let old = 0; old < slots.length; old += 2) {
    const number = slots[old + 1] ?? 0;
    if (number === 0) continue;
    const hash = slots[old] ?? 0;
    let slot = firstSlot(table, hash);
    while (table.slots[slot + 1] !== 0) slot = nextSlot(table, slot);
    table.slots[slot] = hash;
    table.slots[slot + 1] = number;
  }
  table.begins = new Int32Array(begins.length * 2);
  table.begins.set(begins);
};

const stands = (
  { letters, begins }: WordTable,
  number: number,
  text: string,
  start: number,
  end: number,
): boolean => {
  const begin = begins[number] ?? 0;
  if (begins[number + 1] !== begin + end - start) return false;
  for (let at = start; at < end; at++) {
    if (letters[begin + at - start] !== text.charCodeAt(at)) return false;
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
  const { slots } = table;
  let slot = firstSlot(table, hash);
  for (;;) {
    const number = (slots[slot + 1] ?? 0) - 1;
    if (number < 0) return slot;
    if (slots[slot] === hash && stands(table, number, text, start, end)) return slot;
    slot = nextSlot(table, slot);
  }
};

const addLetters = (table: WordTable, text: string, start: number, end: number): void => {
  const begin = table.begins[table.count] ?? 0;
  const past = begin + end - start;
  if (past > table.letters.length) {
    const larger = new Uint16Array(Math.max(past, table.letters.length * 2));
    larger.set(table.letters);
    table.letters = larger;
  }
  for (let at = start; at < end; at++) table.letters[begin + at - start] = text.charCodeAt(at);
  table.begins[table.count + 1] = past;
};

/** Number of the word from `start` to `end`, of which `hash` is the hash; -1 if it is not there. */
export const findWord = (
  table: WordTable,
  text: string,
  start: number,
  end: number,
  hash: number,
): number => (table.slots[slotOf(table, text, start, end, hash) + 1] ?? 0) - 1;

/** As `findWord`; a new word comes into the table. */
export const enterWord = (
  table: WordTable,
  text: string,
  start: number,
  end: number,
  hash: number,
): number => {
  const slot = slotOf(table, text, start, end, hash);
  const known = (table.slots[slot + 1] ?? 0) - 1;
  if (known >= 0) return known;
  const number = table.count;
  addLetters(table, text, start, end);
  table.slots[slot] = hash;
  table.slots[slot + 1] = number + 1;
  table.count++;
  if (table.count * SLOTS * 2 >= table.slots.length) grow(table);
  return number;
};

/** As `findWord`, for a word by itself. */
export const numberOf = (table: WordTable, word: string): number =>
  findWord(table, word, 0, word.length, hashOf(word));

/** As `enterWord`, for a word by itself. */
export const enter = (table: WordTable, word: string): number =>
  enterWord(table, word, 0, word.length, hashOf(word));
