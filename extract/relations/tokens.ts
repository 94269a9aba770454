// Tokens: the words and marks of a sentence in the form in which cues are compared.
import { fold } from '../text/fold.ts';

export interface Token {
  /** Key of the word, or the mark itself. */
  readonly word: string;
  readonly printed: string;
  /** UTF-16 offsets in the passage; end is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly isMark: boolean;
}

/** Words that only an accent tells from another function word: "à" and "a", "où" and "ou". */
const ACCENT_COUNTS = new Set(['à', 'où']);

const KEYS_LIMIT = 50_000;
const keys = new Map<string, string>();

/** A word as cues and function words are compared: folded, but for the accents that count. */
export const wordKey = (printed: string): string => {
  const known = keys.get(printed);
  if (known !== undefined) return known;
  if (keys.size >= KEYS_LIMIT) keys.clear();
  const lower = printed.toLowerCase();
  const key = ACCENT_COUNTS.has(lower) ? lower : fold(printed);
  keys.set(printed, key);
  return key;
};

/** A dash is a mark only between spaces; a hyphen inside a word is nothing. */
const TOKEN = /([\p{L}\p{M}\p{N}]+)|[,;:.!?…()[\]«»"“”„➢➔•]|(?<=\s)[–—-](?=\s)/gu;

/** Tokens of the text from start to end. */
export const tokens = (text: string, start: number, end: number): Token[] => {
  const found: Token[] = [];
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    const printed = match[0];
    const isMark = match[1] === undefined;
    found.push({
      word: isMark ? printed : wordKey(printed),
      printed,
      start: start + match.index,
      end: start + match.index + printed.length,
      isMark,
    });
  }
  return found;
};

/** Most tokens that are read together: the work grows faster than their number. */
const MOST_TOGETHER = 240;

/** The tokens in pieces that can be read one by one; cut at a mark where there is one. */
export const readablePieces = (all: readonly Token[]): (readonly Token[])[] => {
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
