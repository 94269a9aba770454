// Words: runs of letters, marks and digits with their place in the text. Apostrophes and hyphens end
// a word ("l'Union" is two words, "Nations-Unies" too); Unicode decides, never ASCII `\b`.
import { isWordCode } from './letters.ts';

export interface Word {
  readonly text: string;
  /** UTF-16 offsets in the text; end is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Letters beyond the first plane, in pairs of surrogates. */
const PAIRED = /[\ud800-\udfff]/;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

const pairedWords = (text: string): Word[] =>
  Array.from(text.matchAll(WORD), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));

/** The words of a text, in order. */
export const words = (text: string): Word[] => {
  if (PAIRED.test(text)) return pairedWords(text);
  const found: Word[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!isWordCode(text.charCodeAt(at))) continue;
    const start = at;
    do at++;
    while (at < text.length && isWordCode(text.charCodeAt(at)));
    found.push({ text: text.slice(start, at), start, end: at });
  }
  return found;
};

/** Whether the character at the offset belongs to a word; false outside the text. */
export const isWordAt = (text: string, offset: number): boolean =>
  offset >= 0 && offset < text.length && isWordCode(text.charCodeAt(offset));
