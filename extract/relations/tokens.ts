// Tokens: the words and marks of a sentence in the form in which cues are compared.
import type { FoldedWords } from '../text/folded-words.ts';
import type { CueOpening } from './cue-pattern.ts';
import type { Lexeme, Lexicon } from './lexicon.ts';
import { kindsOfMark } from './word-kinds.ts';

export interface Token {
  /** Key of the word, or the mark itself. */
  readonly word: string;
  /** UTF-16 offsets in the passage; end is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly isMark: boolean;
  /** What it is for the reading of a clause, as bits; see word-kinds.ts. */
  readonly kinds: number;
  /** Patterns of cues that begin with the word. */
  readonly openings: readonly CueOpening[];
}

const NO_OPENINGS: readonly CueOpening[] = [];

const codes = (units: string): ReadonlySet<number> =>
  new Set(Array.from(units, (unit) => unit.charCodeAt(0)));

const MARKS = codes(',;:.!?…()[]«»"“”„➢➔•');
/** Marks only between spaces; a hyphen inside a word is nothing. */
const DASHES = codes('–—-');
const SPACE = 0x20;
const isWhite = (unit: string): boolean => /\s/.test(unit);

const isMarkAt = (text: string, at: number, start: number, end: number): boolean => {
  const code = text.charCodeAt(at);
  if (MARKS.has(code)) return true;
  if (!DASHES.has(code) || at === start || at + 1 === end) return false;
  return isWhite(text.charAt(at - 1)) && isWhite(text.charAt(at + 1));
};

/** A sentence whose tokens are being found. */
interface Reading {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly found: Token[];
}

const addMarks = ({ text, start, end, found }: Reading, from: number, to: number): void => {
  for (let at = from; at < to; at++) {
    if (text.charCodeAt(at) === SPACE || !isMarkAt(text, at, start, end)) continue;
    const word = text.charAt(at);
    const kinds = kindsOfMark(word);
    found.push({ word, start: at, end: at + 1, isMark: true, kinds, openings: NO_OPENINGS });
  }
};

/** Place of the first word that begins at the offset or behind it. */
const firstWordFrom = ({ starts }: FoldedWords, offset: number): number => {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The lexeme of a word with the accent that folding has taken, if that one counts. */
const accented = (lexeme: Lexeme, text: string, start: number, lexicon: Lexicon): Lexeme => {
  const { word } = lexeme;
  if (word !== 'a' && word !== 'ou') return lexeme;
  const printed = text.slice(start, start + word.length).toLowerCase();
  return lexicon.accented.get(printed) ?? lexeme;
};

/** Tokens from start to end of a text of which the words are given. */
export const tokens = (
  text: string,
  words: FoldedWords,
  start: number,
  end: number,
  lexicon: Lexicon,
): Token[] => {
  const { starts, ends } = words;
  const found: Token[] = [];
  const reading = { text, start, end, found };
  let reached = start;
  for (let at = firstWordFrom(words, start); at < starts.length; at++) {
    const from = starts[at] ?? end;
    if (from >= end) break;
    addMarks(reading, reached, from);
    reached = ends[at] ?? end;
    const { word, kinds, openings } = accented(lexicon.folded(words, at), text, from, lexicon);
    found.push({ word, start: from, end: reached, isMark: false, kinds, openings });
  }
  addMarks(reading, reached, end);
  return found;
};

/** Index of the first token that ends behind the offset. */
const tokenBehind = (tokens: readonly Token[], offset: number): number => {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Indexes of the tokens that lie between two offsets, the second one exclusive; null if none does. */
export const span = (
  tokens: readonly Token[],
  start: number,
  end: number,
): [from: number, to: number] | null => {
  const from = tokenBehind(tokens, start);
  let to = from;
  while ((tokens[to]?.start ?? end) < end) to++;
  return to === from ? null : [from, to];
};

/** Whether the words stand there, one after the other. */
export const startsWith = (
  tokens: readonly Token[],
  at: number,
  words: readonly string[],
): boolean => {
  for (let next = 0; next < words.length; next++) {
    if (tokens[at + next]?.word !== words[next]) return false;
  }
  return true;
};

/** Most tokens that are read together: the work grows faster than their number. */
const MOST_TOGETHER = 240;

/** The tokens in pieces that can be read one by one; cut at a mark where there is one. */
export const readablePieces = (all: readonly Token[]): (readonly Token[])[] => {
  if (all.length <= MOST_TOGETHER) return [all];
  const pieces: (readonly Token[])[] = [];
  let from = 0;
  while (all.length - from > MOST_TOGETHER) {
    const mark = all.slice(from, from + MOST_TOGETHER).findLastIndex((token) => token.isMark);
    const to = from + (mark > 0 ? mark + 1 : MOST_TOGETHER);
    pieces.push(all.slice(from, to));
    from = to;
  }
  return [...pieces, all.slice(from)];
};
