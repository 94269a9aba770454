// Tokens: the words and marks of a sentence in the form in which cues are compared.
import { fold } from '../text/fold.ts';

export interface Token {
  /** Folded word, or the mark itself. */
  readonly word: string;
  readonly printed: string;
  /** UTF-16 offsets in the passage; end is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly isMark: boolean;
}

/** A dash is a mark only between spaces; a hyphen inside a word is nothing. */
const TOKEN = /([\p{L}\p{M}\p{N}]+)|[,;:.!?…()[\]«»"“”„➢➔•]|(?<=\s)[–—-](?=\s)/gu;

/** Tokens of the text from start to end. */
export const tokens = (text: string, start: number, end: number): Token[] => {
  const found: Token[] = [];
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    const printed = match[0];
    const isMark = match[1] === undefined;
    found.push({
      word: isMark ? printed : fold(printed),
      printed,
      start: start + match.index,
      end: start + match.index + printed.length,
      isMark,
    });
  }
  return found;
};
