// What relations know of the words of a language: their kinds, and the cues that begin with them.
import type { Language } from '../dataset/schema.ts';
import { type WordLookup, wordLookup } from '../text/word-lookup.ts';
import type { CueOpening } from './cue-pattern.ts';
import { ACCENT_COUNTS } from './word-key.ts';
import { kindsOfWord } from './word-kinds.ts';

export interface Lexeme {
  /** Key of the word; see word-key.ts. */
  readonly word: string;
  /** Bits; see word-kinds.ts. */
  readonly kinds: number;
  readonly openings: readonly CueOpening[];
}

export interface Lexicon {
  /** By place among the folded words of a text, as if no accent counted. */
  readonly folded: WordLookup<Lexeme>;
  /** Words that only an accent tells from another one, by their keys. */
  readonly accented: ReadonlyMap<string, Lexeme>;
}

const NO_OPENINGS: readonly CueOpening[] = [];

export const buildLexicon = (
  openings: ReadonlyMap<string, readonly CueOpening[]>,
  language: Language,
): Lexicon => {
  const lexemeOf = (word: string): Lexeme => ({
    word,
    kinds: kindsOfWord(word, language),
    openings: openings.get(word) ?? NO_OPENINGS,
  });
  const accented = Array.from(ACCENT_COUNTS, (word) => [word, lexemeOf(word)] as const);
  return { folded: wordLookup(lexemeOf), accented: new Map(accented) };
};
