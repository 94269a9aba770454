// Sentences of a passage with their place in it. A list whose parts are parted by semicolons, and what
// follows a colon, stays within its sentence.
import type { Language } from '../dataset/schema.ts';
import { ABBREVIATIONS, type Abbreviations } from './abbreviations.ts';
import { fold } from './fold.ts';
import { isSpaceCode, isWordCode } from './letters.ts';

const ENUMERATOR = /^(\p{L}|[ivxIVX]{1,4}|\p{N}{1,3}(\.\p{N}{1,3})*)$/u;
const INITIAL = /^\p{Lu}$/u;
const DOTTED_CAPITALS = /^(\p{Lu}\p{Ll}?[.-]+)+\p{Lu}\p{Ll}?$/u;
const CAPITALISED = /^\p{Lu}(?:\p{Ll}|['’]\p{L}|\s\p{L})/u;
const WORD_END = /(?:\p{Ll}{3}|\p{N}{2}|[\p{Ll}\p{N}][)"”»])$/u;

export interface Sentence {
  /** UTF-16 offsets in the text, without white space at the ends; end is exclusive. */
  readonly start: number;
  readonly end: number;
}

const CLOSER = /["”’»'\])]/;
const OPENER = /["“„‘«'([¿¡]/;
const BULLET = /[•➔➢▪●○◦–—*-]/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const LOWER = /\p{Ll}/u;
const DIGIT = /\p{N}/u;
/** Longest abbreviation with its dots that is looked at, in characters. */
const ABBREVIATION_REACH = 16;

const STOP = 0x2e;
const LINE_END = 0x0a;
/** Parts the cells of a table, where it stands between spaces. */
const BAR = 0x7c;
const isTerminator = (code: number): boolean =>
  code === STOP || code === 0x21 || code === 0x3f || code === 0x2026;

/** 1 for the code units at which a sentence may end; most are passed over by one look. */
const MAY_END = Uint8Array.from({ length: 0x10000 }, (_, code) =>
  isTerminator(code) || code === LINE_END || code === BAR ? 1 : 0,
);

/** The next offset at which a sentence may end; the length of the text where there is none. */
const nextEnd = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && MAY_END[text.charCodeAt(at)] === 0) at++;
  return at;
};

const isInAbbreviation = (code: number): boolean =>
  isWordCode(code) || code === STOP || code === 0x2d || code === 0xb0;

/** The word before the offset, dots and hyphens inside it included ("p.ex", "c.-à-d"). */
const wordBefore = (text: string, end: number, from: number): string => {
  let start = end;
  const floor = Math.max(from, end - ABBREVIATION_REACH);
  while (start > floor && isInAbbreviation(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end);
};

const wordAt = (text: string, start: number): string => {
  let end = start;
  while (isWordCode(text.charCodeAt(end))) end++;
  return text.slice(start, end);
};

/** Whether a sentence mostly begins with the word. */
const opens = (word: string, known: Abbreviations): boolean => known.openers.has(fold(word));

/** Whether the full stop at the offset belongs to an abbreviation, an initial or a number. */
const stopBelongsToWord = (
  text: string,
  stop: number,
  sentenceStart: number,
  next: string,
  known: Abbreviations,
): boolean => {
  const word = wordBefore(text, stop, sentenceStart);
  const bare = fold(word).replace(/^[.-]+/, '');
  if (bare === '') return false;
  if (known.anywhere.has(bare)) return !opens(next, known) && !DIGIT.test(next.charAt(0));
  if (known.beforeMore.has(bare)) return true;
  // "a. Ten eerste", "1. Promouvoir": the number of the sentence itself.
  const atStart = stop - word.length <= sentenceStart + 1;
  if (!atStart && word.length > 1 && !/[.-]/.test(word)) return false;
  if (atStart && ENUMERATOR.test(word)) return true;
  if (INITIAL.test(word)) return !opens(next, known);
  // "O.N.U.", "J.-P.": dotted capitals end a sentence only before a word that opens one.
  return DOTTED_CAPITALS.test(word) && !opens(next, known);
};

/** Whether a sentence may begin with the character at the offset. */
const canBegin = (text: string, at: number): boolean => {
  let offset = at;
  while (OPENER.test(text.charAt(offset)) && offset < at + 3) offset++;
  const unit = text.charAt(offset);
  if (unit === '' || BULLET.test(unit)) return true;
  return LETTER_OR_DIGIT.test(unit) && !LOWER.test(unit);
};

const RUN_REACH = 80;
const ADDRESS = /[/@=&\\]|www\./i;

/**
 * Whether a sentence ends where no space was printed behind its mark ("werd stopgezet.De minister"):
 * a whole word before, a capitalised one behind, and no address around them.
 */
const endsWithoutSpace = (text: string, stop: number, next: number): boolean => {
  if (!CAPITALISED.test(text.slice(next, next + 3))) return false;
  let from = stop;
  while (from > stop - RUN_REACH && from > 0 && !isSpaceCode(text.charCodeAt(from - 1))) from--;
  let to = next;
  while (to < next + RUN_REACH && to < text.length && !isSpaceCode(text.charCodeAt(to))) to++;
  if (ADDRESS.test(text.slice(from, to))) return false;
  return WORD_END.test(text.slice(from, stop));
};

const skip = (text: string, from: number, pattern: RegExp): number => {
  let offset = from;
  while (offset < text.length && pattern.test(text.charAt(offset))) offset++;
  return offset;
};

const skipSpace = (text: string, from: number): number => {
  let offset = from;
  while (isSpaceCode(text.charCodeAt(offset))) offset++;
  return offset;
};

/** « Oui ! » the closing mark may be set off by a (narrow) space. */
const endOfClosers = (text: string, from: number): number => {
  const end = skip(text, from, CLOSER);
  const spaced = skipSpace(text, end);
  return text.charAt(spaced) === '»' ? spaced + 1 : end;
};

const addSentence = (found: Sentence[], text: string, start: number, reach: number): void => {
  let end = reach;
  while (end > start && isSpaceCode(text.charCodeAt(end - 1))) end--;
  if (end > start) found.push({ start, end });
};

const isCellBar = (text: string, at: number): boolean =>
  isSpaceCode(text.charCodeAt(at - 1)) && isSpaceCode(text.charCodeAt(at + 1));

/**
 * Sentences in text order; together they hold all of the text but the white space between them, and the
 * bars between the cells of a table.
 */
export const sentences = (text: string, language: Language): Sentence[] => {
  const known = ABBREVIATIONS[language];
  const found: Sentence[] = [];
  let start = skipSpace(text, 0);
  for (let at = nextEnd(text, start); at < text.length; at = nextEnd(text, at)) {
    const code = text.charCodeAt(at);
    if (code === LINE_END) {
      const next = skipSpace(text, at);
      if (/\n\s*\n/.test(text.slice(at, next))) {
        addSentence(found, text, start, at);
        start = next;
      }
      at = next;
      continue;
    }
    if (code === BAR && isCellBar(text, at)) {
      addSentence(found, text, start, at);
      start = skipSpace(text, at + 1);
      at = start;
      continue;
    }
    if (!isTerminator(code)) {
      at++;
      continue;
    }
    const stop = at;
    while (isTerminator(text.charCodeAt(at))) at++;
    const single = code === STOP && at === stop + 1;
    const end = endOfClosers(text, at);
    const next = skipSpace(text, end);
    at = end;
    if (next < text.length) {
      if (next === end ? !endsWithoutSpace(text, stop, next) : !canBegin(text, next)) continue;
    }
    const follower = wordAt(text, skip(text, next, OPENER));
    if (single && next < text.length && stopBelongsToWord(text, stop, start, follower, known)) {
      continue;
    }
    addSentence(found, text, start, end);
    start = next;
    at = next;
  }
  addSentence(found, text, start, text.length);
  return found;
};
