// The words of a passage in folded form, cut and folded once for all stages. Equal words are one and the
// same string, so that looking them up in a map is quick.
import { fold, foldCode } from './fold.ts';
import { isWordCode } from './letters.ts';
import { words } from './words.ts';

/** Columns of equal length, in the order of the text. */
export interface FoldedWords {
  readonly texts: readonly string[];
  /** What a word is looked up by without its letters (see word-lookup.ts); 0 for a word without one. */
  readonly numbers: readonly number[];
  /** UTF-16 offsets in the text. */
  readonly starts: readonly number[];
  /** Exclusive. */
  readonly ends: readonly number[];
}

/** 1 for a code unit that is part of a word once it is folded. */
const FOLDED: Uint16Array = Uint16Array.from({ length: 0x2100 }, (_, code) => {
  const folded = foldCode(code);
  return isWordCode(folded) ? folded : 0;
});

/** The folded code unit if it is part of a word, else 0. */
const wordCode = (code: number): number => {
  if (code < FOLDED.length) return FOLDED[code] ?? 0;
  const folded = foldCode(code);
  return isWordCode(folded) ? folded : 0;
};

/** Letters beyond the first plane, in pairs of surrogates. */
const PAIRED = /[\ud800-\udfff]/;

/** Longer words are rare: not worth a number. */
const LONGEST_KNOWN = 40;
/** Different words that get a number, so that memory stays flat however many texts are read. */
export const MOST_KNOWN = 1 << 17;
const PLACES = MOST_KNOWN * 2;
/** Places that a word is looked for in: a text may be made of words that would all have the same one. */
const MOST_TRIED = 64;
/** Words by their numbers. */
const known: string[] = [''];
/** Their letters added up to one number, by their own. */
const sums = new Int32Array(MOST_KNOWN);
/** Numbers of words by the places that their sums give: open addressing, 0 where none is. */
const places = new Int32Array(PLACES);
const letters = new Uint16Array(LONGEST_KNOWN);

const isKnown = (word: string, length: number): boolean => {
  if (word.length !== length) return false;
  for (let at = 0; at < length; at++) if (word.charCodeAt(at) !== letters[at]) return false;
  return true;
};

const notedWord = (length: number): string => String.fromCharCode(...letters.subarray(0, length));

/** The number of the word whose folded letters are noted. No text is kept in memory by its words. */
const numberOf = (length: number, sum: number): number => {
  let place = (sum ^ (sum >>> 15)) & (PLACES - 1);
  for (let tried = 0; tried < MOST_TRIED; tried++) {
    const number = places[place] ?? 0;
    if (number === 0) return newNumber(length, sum, place);
    if (sums[number] === sum && isKnown(known[number] ?? '', length)) return number;
    place = (place + 1) & (PLACES - 1);
  }
  return 0;
};

const newNumber = (length: number, sum: number, place: number): number => {
  const number = known.length;
  if (number === MOST_KNOWN) return 0;
  places[place] = number;
  sums[number] = sum;
  known.push(notedWord(length));
  return number;
};

const pairedWords = (text: string): FoldedWords => {
  const found = words(fold(text));
  return {
    texts: found.map((word) => word.text),
    numbers: found.map(() => 0),
    starts: found.map((word) => word.start),
    ends: found.map((word) => word.end),
  };
};

/** The same as the words of the folded text. */
export const foldedWords = (text: string): FoldedWords => {
  if (PAIRED.test(text)) return pairedWords(text);
  const texts: string[] = [];
  const numbers: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let length = 0;
  let sum = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? wordCode(text.charCodeAt(at)) : 0;
    if (code !== 0) {
      if (length < LONGEST_KNOWN) letters[length] = code;
      length++;
      sum = (Math.imul(sum, 31) + code) | 0;
    } else if (length > 0) {
      const start = at - length;
      const number = length <= LONGEST_KNOWN ? numberOf(length, sum) : 0;
      texts.push(number === 0 ? fold(text.slice(start, at)) : (known[number] ?? ''));
      numbers.push(number);
      starts.push(start);
      ends.push(at);
      length = 0;
      sum = 0;
    }
  }
  return { texts, numbers, starts, ends };
};
