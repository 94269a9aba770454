// What the trie of names says of each word, found out once and kept by the word's number: most words of a
// text are told from those of names by one look.
import type { FoldedWords } from '../text/folded-words.ts';
import { MOST_KNOWN } from '../text/word-numbers.ts';

/** Signs of a kind. A word that is in no name has the first one alone. */
const KNOWN = 1;
/** A name begins with the word. */
export const BEGINS = 2;
/** The word is a name. */
export const IS_NAME = 4;
/** A name goes on with the word. */
export const FOLLOWS = 8;
/** The word begins with what is the last word of an open name. */
export const HAS_PARTS = 16;
/** The word begins with an open name. */
export const HOLDS_NAME = 32;

/** A word of names, or the beginning of a word that is the last word of a name. */
export interface NameStep {
  readonly step: number;
  /** Node that it leads to from the root, or NOWHERE. */
  readonly first: number;
  readonly length: number;
}

export interface NameWord {
  /** Signs, all but the first. */
  readonly kind: number;
  readonly step: number;
  /** Its beginnings that are last words of open patterns, the shortest first. */
  readonly parts: readonly NameStep[];
}

/** By number of the word; at 0 what was asked last of a word that has none. */
export interface NameWords {
  /** 0 for a word that was not asked for, or has no number. */
  readonly kinds: Uint8Array;
  readonly steps: Int32Array;
  readonly parts: (readonly NameStep[] | undefined)[];
  readonly find: (word: string) => NameWord;
}

export const newNameWords = (find: (word: string) => NameWord): NameWords => ({
  kinds: new Uint8Array(MOST_KNOWN),
  steps: new Int32Array(MOST_KNOWN),
  parts: [],
  find,
});

const findKind = (names: NameWords, words: FoldedWords, at: number, number: number): number => {
  const { kind, step, parts } = names.find(words.texts[at] ?? '');
  names.steps[number] = step;
  names.parts[number] = parts;
  if (number !== 0) names.kinds[number] = kind | KNOWN;
  return kind | KNOWN;
};

/** The kind of the word at a place; its step and its parts are at hand then. */
export const kindAt = (names: NameWords, words: FoldedWords, at: number): number => {
  const number = words.numbers[at] ?? 0;
  const kind = names.kinds[number] ?? 0;
  return kind === 0 ? findKind(names, words, at, number) : kind;
};

/** Whether a name may go on with the word at a place, as far as is known already. */
export const mayFollow = (
  names: NameWords,
  words: FoldedWords,
  at: number,
  heeded: number,
): boolean => {
  const kind = names.kinds[words.numbers[at] ?? 0] ?? 0;
  return kind === 0 || (kind & heeded & (FOLLOWS | HAS_PARTS)) !== 0;
};
