// Words that begin with a capital: a quick look at a text, by which the costly patterns for names are
// only tried where a name may be.

import type { FoldedWords } from './folded-words.ts';

const LETTER = 1;
const CAPITAL = 2;
/** Joins words of one name: a space, a hyphen, an apostrophe. */
const JOIN = 3;
const STOP = 0x2e;

const kindOf = (unit: string): number => {
  if (/\p{Lu}/u.test(unit)) return CAPITAL;
  if (/[\p{L}\p{M}]/u.test(unit)) return LETTER;
  return /[ '’-]/u.test(unit) ? JOIN : 0;
};

const KINDS = Uint8Array.from({ length: 0x10000 }, (_, code) => kindOf(String.fromCharCode(code)));

const kindAt = (text: string, at: number): number => KINDS[text.charCodeAt(at)] ?? 0;
const isLetter = (kind: number): boolean => kind === LETTER || kind === CAPITAL;
const isInStretch = (kind: number): boolean => isLetter(kind) || kind === JOIN;

/** Places, among the words of a text, of those with a capital. */
export const capitalWords = (text: string, { starts }: FoldedWords): number[] => {
  const places: number[] = [];
  for (let at = 0; at < starts.length; at++) {
    if (kindAt(text, starts[at] ?? 0) === CAPITAL) places.push(at);
  }
  return places;
};

/**
 * Whether a word stands before the one at a place with one space or hyphen between, behind a full stop
 * perhaps ("M.").
 */
export const isWordBeside = (text: string, { starts, ends }: FoldedWords, at: number): boolean => {
  if (at < 1) return false;
  const start = starts[at] ?? 0;
  const end = ends[at - 1] ?? 0;
  const gap = start - end;
  if (gap !== 1 && (gap !== 2 || text.charCodeAt(end) !== STOP)) return false;
  return kindAt(text, start - 1) === JOIN;
};

/** The stretch around a place in which only letters and what joins words stand. */
export const stretchAround = (text: string, at: number): readonly [start: number, end: number] => {
  let start = at;
  let end = at;
  while (start > 0 && isInStretch(kindAt(text, start - 1))) start--;
  while (end < text.length && isInStretch(kindAt(text, end))) end++;
  return [start, end];
};

/** The word that ends before a place, one space or hyphen between; "" if there is none. */
export const wordBefore = (text: string, at: number): string => {
  let end = at - 1;
  if (kindAt(text, end) !== JOIN) return '';
  if (text.charCodeAt(end - 1) === STOP) end--;
  let start = end;
  while (start > 0 && isLetter(kindAt(text, start - 1))) start--;
  return text.slice(start, end);
};
