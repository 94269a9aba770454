// The words that a document prints whole: the first witness for mending words that its layout broke.
import { isLetterCode } from '../text/letters.ts';

export interface Vocabulary {
  /** How often a word (lower case) stands whole inside a line, neither cut nor beside a broken ligature. */
  readonly words: ReadonlyMap<string, number>;
  /** How often a compound with its hyphens ("sous-traitance", lower case) stands inside a line. */
  readonly compounds: ReadonlyMap<string, number>;
}

const HYPHEN = 0x2d;
const SPACE = 0x20;

/** A word that ends in f-letters, where a broken ligature leaves its gap. */
export const endsInLigature = (word: string): boolean => word.length > 1 && /f[fil]*$/.test(word);

const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);

interface Counts {
  readonly words: Map<string, number>;
  readonly compounds: Map<string, number>;
}

/** End of the word at `start`: letters, and hyphens between letters. */
const wordEnd = (line: string, start: number): number => {
  let end = start + 1;
  for (;;) {
    const code = line.charCodeAt(end);
    const inside =
      isLetterCode(code) || (code === HYPHEN && isLetterCode(line.charCodeAt(end + 1)));
    if (!inside) return end;
    end++;
  }
};

const countLine = (line: string, { words, compounds }: Counts) => {
  let gapBefore = false;
  let first = true;
  for (let at = 0; at < line.length; at++) {
    if (!isLetterCode(line.charCodeAt(at))) continue;
    const end = wordEnd(line, at);
    const word = line.slice(at, end);
    const next = line[end];
    const spaced = line.charCodeAt(end) === SPACE && isLetterCode(line.charCodeAt(end + 1));
    const gapAfter = spaced && endsInLigature(word);
    const cut = next === '-' && line.slice(end + 1).trim() === '';
    const clitic = next === '’' || next === "'";
    if (word.includes('-')) count(compounds, word);
    else if (!cut && !first && !gapBefore && !gapAfter && !clitic) count(words, word);
    gapBefore = gapAfter;
    first = false;
    at = end - 1;
  }
};

/** The vocabulary of a document's lines. */
export const vocabularyOf = (lines: Iterable<string>): Vocabulary => {
  const counts: Counts = { words: new Map(), compounds: new Map() };
  for (const line of lines) countLine(line.toLowerCase(), counts);
  return counts;
};
