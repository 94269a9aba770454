// Numbers of words: equal words have one and the same, by which they are looked up without their letters.

/** Longer words are rare: not worth a number. */
export const LONGEST_KNOWN = 40;
/** Different words that get a number, so that memory stays flat however many texts are read. */
export const MOST_KNOWN = 1 << 17;
const PLACES = MOST_KNOWN * 2;
/** Places that a word is looked for in: a text may be made of words that would all have the same one. */
const MOST_TRIED = 64;

/** Words by their numbers. No text is kept in memory by its words. */
const texts: string[] = [''];
/** Open addressing: in each place the sum of a word's letters, and its number, 0 where none is. */
const places = new Int32Array(PLACES * 2);
/** Letters of all words, one word behind the other, and where those of each number begin. */
let pool = new Uint16Array(1 << 14);
const begins = new Int32Array(MOST_KNOWN + 1);

/** The folded letters of the word that is asked for. */
export const letters = new Uint16Array(LONGEST_KNOWN);

const isKnown = (number: number, length: number): boolean => {
  const begin = begins[number] ?? 0;
  if (begins[number + 1] !== begin + length) return false;
  for (let at = 0; at < length; at++) if (pool[begin + at] !== letters[at]) return false;
  return true;
};

const keepLetters = (number: number, length: number): void => {
  const begin = begins[number] ?? 0;
  if (begin + length > pool.length) {
    const larger = new Uint16Array(pool.length * 2);
    larger.set(pool);
    pool = larger;
  }
  pool.set(letters.subarray(0, length), begin);
  begins[number + 1] = begin + length;
};

const newNumber = (length: number, sum: number, place: number): number => {
  const number = texts.length;
  if (number === MOST_KNOWN) return 0;
  places[place] = sum;
  places[place + 1] = number;
  keepLetters(number, length);
  texts.push(String.fromCharCode(...letters.subarray(0, length)));
  return number;
};

/** The number of the word whose letters are noted, of which `sum` is the hash; 0 if it has none. */
export const numberOf = (length: number, sum: number): number => {
  let place = ((sum ^ (sum >>> 15)) & (PLACES - 1)) << 1;
  for (let tried = 0; tried < MOST_TRIED; tried++) {
    const number = places[place + 1] ?? 0;
    if (number === 0) return newNumber(length, sum, place);
    if (places[place] === sum && isKnown(number, length)) return number;
    place = (place + 2) & (PLACES * 2 - 1);
  }
  return 0;
};

export const textOf = (number: number): string => texts[number] ?? '';
