// Tokens: the words and marks of a sentence in the form in which cues are compared.
import { fold } from '../text/fold.ts';
import type { FoldedWords } from '../text/folded-words.ts';

export interface Token {
  /** Key of the word, or the mark itself. */
  readonly word: string;
  /** UTF-16 offsets in the passage; end is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly isMark: boolean;
}

/** Words that only an accent tells from another function word: "à" and "a", "où" and "ou". */
const ACCENT_COUNTS = new Set(['à', 'où']);

/** A word as cues and function words are compared: folded, but for the accents that count. */
export const wordKey = (printed: string): string => {
  const lower = printed.toLowerCase();
  return ACCENT_COUNTS.has(lower) ? lower : fold(printed);
};

const codes = (units: string): ReadonlySet<number> =>
  new Set(Array.from(units, (unit) => unit.charCodeAt(0)));

const MARKS = codes(',;:.!?…()[]«»"“”„➢➔•');
/** Marks only between spaces; a hyphen inside a word is nothing. */
const DASHES = codes('–—-');
const SPACE = 0x20;
const A = 0x61;
const isWhite = (unit: string): boolean => /\s/.test(unit);

const isMarkAt = (text: string, at: number, start: number, end: number): boolean => {
  const code = text.charCodeAt(at);
  if (MARKS.has(code)) return true;
  if (!DASHES.has(code) || at === start || at + 1 === end) return false;
  return isWhite(text.charAt(at - 1)) && isWhite(text.charAt(at + 1));
};

/** Adds the marks between two offsets of the sentence from `start` to `end`. */
const addMarks = (
  found: Token[],
  text: string,
  from: number,
  to: number,
  start: number,
  end: number,
): void => {
  for (let at = from; at < to; at++) {
    if (text.charCodeAt(at) === SPACE || !isMarkAt(text, at, start, end)) continue;
    found.push({ word: text.charAt(at), start: at, end: at + 1, isMark: true });
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

/** The word with the accent that folding has taken, if that one counts. */
const keyOf = (text: string, start: number, word: string): string => {
  if (word === 'a')
    return (text.charCodeAt(start) | 0x20) === A ? word : wordKey(text.charAt(start));
  return word === 'ou' ? wordKey(text.slice(start, start + 2)) : word;
};

/** Tokens from start to end of a text of which the words are given. */
export const tokens = (text: string, words: FoldedWords, start: number, end: number): Token[] => {
  const { texts, starts, ends } = words;
  const found: Token[] = [];
  let reached = start;
  for (let at = firstWordFrom(words, start); at < texts.length; at++) {
    const from = starts[at] ?? end;
    if (from >= end) break;
    addMarks(found, text, reached, from, start, end);
    reached = ends[at] ?? end;
    const word = keyOf(text, from, texts[at] ?? '');
    found.push({ word, start: from, end: reached, isMark: false });
  }
  addMarks(found, text, reached, end, start, end);
  return found;
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
