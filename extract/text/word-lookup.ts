// What is known of words, kept by their numbers: of each different word it is found out once.
import type { FoldedWords } from './folded-words.ts';
import { MOST_KNOWN } from './word-numbers.ts';

/** What is known of the word at a place of the columns. */
export type WordLookup<Value> = (words: FoldedWords, at: number) => Value;

/** A lookup by a function of the folded word, which must always give the same. */
export const wordLookup = <Value>(find: (word: string) => Value): WordLookup<Value> => {
  const values = new Array<Value | undefined>(MOST_KNOWN);
  return (words, at) => {
    const number = words.numbers[at] ?? 0;
    const kept = values[number];
    if (kept !== undefined) return kept;
    const value = find(words.texts[at] ?? '');
    if (number !== 0) values[number] = value;
    return value;
  };
};
