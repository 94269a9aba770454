// The words that a document prints whole: the first witness for mending words that its layout broke.
import { isLetterCode } from '../text/letters.ts';
import { countWord, hashStep, noCounts, type WordCounts } from '../text/word-counts.ts';

export interface Vocabulary {
  /** How often a word (lower case) stands whole inside a line, neither cut nor beside a broken ligature. */
  readonly words: WordCounts;
  /** How often a compound with its hyphens ("sous-traitance", lower case) stands inside a line. */
  readonly compounds: WordCounts;
}

const HYPHEN = 0x2d;
const SPACE = 0x20;
const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;
const [F, I, L] = [0x66, 0x69, 0x6c];

/** Whether the word that stands from `start` to `end` ends in f-letters, where a broken ligature gaps. */
export const endsInLigature = (text: string, start = 0, end: number = text.length): boolean => {
  if (end - start < 2) return false;
  for (let at = end - 1; at >= start; at--) {
    const code = text.charCodeAt(at);
    if (code === F) return true;
    if (code !== I && code !== L) return false;
  }
  return false;
};

/** Counts the words of a line that is in lower case. A word is letters, and hyphens between letters. */
const countLine = (line: string, { words, compounds }: Vocabulary) => {
  let gapBefore = false;
  let first = true;
  for (let at = 0; at < line.length; at++) {
    let code = line.charCodeAt(at);
    if (!isLetterCode(code)) continue;
    const start = at;
    let hash = 0;
    let hyphens = 0;
    do {
      if (code === HYPHEN) hyphens++;
      hash = hashStep(hash, code);
      code = line.charCodeAt(++at);
    } while (isLetterCode(code) || (code === HYPHEN && isLetterCode(line.charCodeAt(at + 1))));
    const spaced = code === SPACE && isLetterCode(line.charCodeAt(at + 1));
    const gapAfter = spaced && endsInLigature(line, start, at);
    const clitic = code === APOSTROPHE || code === CURLY_APOSTROPHE;
    const cut = code === HYPHEN && line.slice(at + 1).trim() === '';
    if (hyphens > 0) countWord(compounds, line, start, at, hash);
    else if (!cut && !first && !gapBefore && !gapAfter && !clitic) {
      countWord(words, line, start, at, hash);
    }
    gapBefore = gapAfter;
    first = false;
    at--;
  }
};

/** The vocabulary of a document's lines. */
export const vocabularyOf = (lines: Iterable<string>): Vocabulary => {
  const vocabulary = { words: noCounts(), compounds: noCounts() };
  for (const line of lines) countLine(line.toLowerCase(), vocabulary);
  return vocabulary;
};
