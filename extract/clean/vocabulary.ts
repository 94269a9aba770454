// The words that a document prints whole: the first witness for mending words that its layout broke.
import { isLetterCode } from '../text/letters.ts';
import { enterWord, hashStep, newTable, numberOf, type WordTable } from '../text/word-table.ts';

/** How often each word was seen, by its number in the table. */
interface Counts {
  readonly table: WordTable;
  readonly counts: number[];
}

export interface Vocabulary {
  /** How often a word (lower case) stands whole inside a line, neither cut nor beside a broken ligature. */
  readonly words: Counts;
  /** How often a compound with its hyphens ("sous-traitance", lower case) stands inside a line. */
  readonly compounds: Counts;
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

const count = ({ counts }: Counts, number: number): void => {
  if (number === counts.length) counts.push(1);
  else counts[number] = (counts[number] ?? 0) + 1;
};

const isLetterAt = (line: string, at: number): boolean =>
  at < line.length && isLetterCode(line.charCodeAt(at));

/** Counts the words of a line that is in lower case. A word is letters, and hyphens between letters. */
const countLine = (line: string, { words, compounds }: Vocabulary): void => {
  const { length } = line;
  let gapBefore = false;
  let first = true;
  for (let at = 0; at < length; at++) {
    let code = line.charCodeAt(at);
    if (!isLetterCode(code)) continue;
    const start = at;
    let hash = 0;
    let hyphens = 0;
    do {
      if (code === HYPHEN) hyphens++;
      hash = hashStep(hash, code);
      at++;
      code = at < length ? line.charCodeAt(at) : 0;
    } while (isLetterCode(code) || (code === HYPHEN && isLetterAt(line, at + 1)));
    const gapAfter = code === SPACE && endsInLigature(line, start, at) && isLetterAt(line, at + 1);
    const clitic = code === APOSTROPHE || code === CURLY_APOSTROPHE;
    const cut = code === HYPHEN && line.slice(at + 1).trim() === '';
    if (hyphens > 0) count(compounds, enterWord(compounds.table, line, start, at, hash));
    else if (!cut && !first && !gapBefore && !gapAfter && !clitic) {
      count(words, enterWord(words.table, line, start, at, hash));
    }
    gapBefore = gapAfter;
    first = false;
  }
};

/** 0 for a word that was not counted. */
export const countOf = ({ table, counts }: Counts, word: string): number =>
  counts[numberOf(table, word)] ?? 0;

/** The vocabulary of a document's lines. */
export const vocabularyOf = (lines: Iterable<string>): Vocabulary => {
  const vocabulary = {
    words: { table: newTable(), counts: [] },
    compounds: { table: newTable(), counts: [] },
  };
  for (const line of lines) countLine(line.toLowerCase(), vocabulary);
  return vocabulary;
};
