// The words of a passage in folded form, cut and folded once for all stages. Equal words are one and the
// same string, so that looking them up in a map is quick.
import { fold, foldCode } from './fold.ts';
import { isWordCode } from './letters.ts';
import { words } from './words.ts';

/** Columns of equal length, in the order of the text. */
export interface FoldedWords {
  readonly texts: readonly string[];
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

/** Longer words are rare: not worth a place among the known ones. */
const LONGEST_KNOWN = 40;
const PLACES = 1 << 15;
/** Words met before, each at the place that its letters give; a newcomer takes the place of another. */
const known: string[] = Array.from({ length: PLACES }, () => '');
const letters = new Uint16Array(LONGEST_KNOWN);

const isKnown = (word: string, length: number): boolean => {
  if (word.length !== length) return false;
  for (let at = 0; at < length; at++) if (word.charCodeAt(at) !== letters[at]) return false;
  return true;
};

/** The word whose folded letters are noted. It is no slice of its text, which it would keep in memory. */
const knownWord = (length: number, hash: number): string => {
  const place = (hash ^ (hash >>> 15)) & (PLACES - 1);
  const there = known[place] ?? '';
  if (isKnown(there, length)) return there;
  const word = String.fromCharCode(...letters.subarray(0, length));
  known[place] = word;
  return word;
};

const pairedWords = (text: string): FoldedWords => {
  const found = words(fold(text));
  return {
    texts: found.map((word) => word.text),
    starts: found.map((word) => word.start),
    ends: found.map((word) => word.end),
  };
};

/** The same as the words of the folded text. */
export const foldedWords = (text: string): FoldedWords => {
  if (PAIRED.test(text)) return pairedWords(text);
  const texts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const { length } = text;
  for (let at = 0; at < length; at++) {
    let code = wordCode(text.charCodeAt(at));
    if (code === 0) continue;
    const start = at;
    let hash = 0;
    do {
      if (at - start < LONGEST_KNOWN) letters[at - start] = code;
      hash = Math.imul(hash, 31) + code;
      at++;
      code = at < length ? wordCode(text.charCodeAt(at)) : 0;
    } while (code !== 0);
    const size = at - start;
    texts.push(size <= LONGEST_KNOWN ? knownWord(size, hash) : fold(text.slice(start, at)));
    starts.push(start);
    ends.push(at);
  }
  return { texts, starts, ends };
};
