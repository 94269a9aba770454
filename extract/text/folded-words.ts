// The words of a passage in folded form, cut and folded once for all stages. Equal words are one and the
// same string, so that looking them up in a map is quick.
import { fold, foldCode } from './fold.ts';
import { isWordCode } from './letters.ts';
import { LONGEST_KNOWN, letters, numberOf, textOf } from './word-numbers.ts';
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

/** The folded code unit of each one that is part of a word, else 0. */
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

const pairedWords = (text: string): FoldedWords => {
  const found = words(fold(text));
  return {
    texts: found.map((word) => word.text),
    numbers: found.map(() => 0),
    starts: found.map((word) => word.start),
    ends: found.map((word) => word.end),
  };
};

/** Columns of the text that is cut; they are as long as those of the longest text so far. */
const numbers: number[] = [];
const starts: number[] = [];
const ends: number[] = [];

/** Cuts the words of a text into the columns; gives how many there are. */
const cut = (text: string): number => {
  let count = 0;
  let at = 0;
  while (at < text.length) {
    let code = wordCode(text.charCodeAt(at));
    if (code === 0) {
      at++;
      continue;
    }
    const start = at;
    let sum = 0;
    do {
      if (at - start < LONGEST_KNOWN) letters[at - start] = code;
      sum = (Math.imul(sum, 31) + code) | 0;
      at++;
      code = at < text.length ? wordCode(text.charCodeAt(at)) : 0;
    } while (code !== 0);
    numbers[count] = at - start <= LONGEST_KNOWN ? numberOf(at - start, sum) : 0;
    starts[count] = start;
    ends[count] = at;
    count++;
  }
  return count;
};

/** The same as the words of the folded text. */
export const foldedWords = (text: string): FoldedWords => {
  if (PAIRED.test(text)) return pairedWords(text);
  const count = cut(text);
  const texts = new Array<string>(count);
  for (let at = 0; at < count; at++) {
    const number = numbers[at] ?? 0;
    texts[at] = number === 0 ? fold(text.slice(starts[at], ends[at])) : textOf(number);
  }
  return {
    texts,
    numbers: numbers.slice(0, count),
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
  };
};
