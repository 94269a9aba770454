// What can be compared across languages: how long a passage is, what it is in the layout, and the marks
// that survive translation: entities, numbers, and words that begin alike (diplomatie, diplomatiek).
import type { PassageKind } from '../dataset/schema.ts';
import type { DraftMention, DraftPassage } from '../stages/draft.ts';
import { type FoldedWords, foldedWords } from '../text/folded-words.ts';
import { wordLookup } from '../text/word-lookup.ts';
import { MOST_KNOWN } from '../text/word-numbers.ts';

export interface PassageFeatures {
  readonly kind: PassageKind;
  readonly level: number;
  /** Letters and digits. */
  readonly length: number;
  /** Numbers of its marks, each once. */
  readonly marks: readonly number[];
}

/** Both sides of an alignment, with the weight of each mark. */
export interface ComparedPassages {
  readonly left: readonly PassageFeatures[];
  readonly right: readonly PassageFeatures[];
  readonly weights: Float64Array;
}

/** `words` where they are at hand. */
type ComparedPassage = Pick<DraftPassage, 'id' | 'text' | 'kind' | 'level'> & {
  readonly words?: FoldedWords;
};

/** Letters from which on a word's beginning tells something, and how many of them are compared. */
const COGNATE_LENGTH = 4;

interface Marks {
  /** Which comparison this is of all that were made. */
  readonly comparison: number;
  readonly numbers: Map<string, number>;
  /** In how many passages each mark is. */
  readonly frequencies: number[];
  /** The last passage in which each mark was seen. */
  readonly seen: number[];
}

const numberOf = (mark: string, { numbers, frequencies, seen }: Marks): number => {
  const known = numbers.get(mark);
  if (known !== undefined) return known;
  const number = numbers.size;
  numbers.set(mark, number);
  frequencies.push(0);
  seen.push(-1);
  return number;
};

const DIGIT = /\d/;
const NO_MARK = '';

/** What is compared of a word: all of one with a digit, the beginning of a long one. */
const markOf = wordLookup((word) => {
  if (DIGIT.test(word)) return word;
  return word.length >= COGNATE_LENGTH ? `${word.slice(0, COGNATE_LENGTH)}-` : NO_MARK;
});

/** By number of the word: the last comparison that met it, and the number of its mark there, or NONE. */
const metBy = new Int32Array(MOST_KNOWN);
const metAs = new Int32Array(MOST_KNOWN);
const NONE = -1;
let comparisons = 0;

/** Number of the mark of the word at a place, or NONE. */
const markAt = (words: FoldedWords, at: number, marks: Marks): number => {
  const word = words.numbers[at] ?? 0;
  if (word !== 0 && metBy[word] === marks.comparison) return metAs[word] ?? NONE;
  const mark = markOf(words, at);
  const number = mark === NO_MARK ? NONE : numberOf(mark, marks);
  metBy[word] = marks.comparison;
  metAs[word] = number;
  return number;
};

/** Counts a mark of a passage unless the passage has it already. */
const addMark = (found: number[], mark: number, passage: number, marks: Marks): void => {
  if (mark === NONE || marks.seen[mark] === passage) return;
  marks.seen[mark] = passage;
  marks.frequencies[mark] = (marks.frequencies[mark] ?? 0) + 1;
  found.push(mark);
};

/** The marks of a passage, counted; `passage` is its number among all. */
const marksOf = (
  words: FoldedWords,
  entities: readonly string[],
  passage: number,
  marks: Marks,
): number[] => {
  const found: number[] = [];
  for (const entity of entities) addMark(found, numberOf(entity, marks), passage, marks);
  for (let at = 0; at < words.texts.length; at++) {
    addMark(found, markAt(words, at, marks), passage, marks);
  }
  return found;
};

const letterCount = ({ starts, ends }: FoldedWords): number => {
  let letters = 0;
  for (let at = 0; at < starts.length; at++) letters += (ends[at] ?? 0) - (starts[at] ?? 0);
  return letters;
};

/** Features of two lists of passages; a mark weighs more the rarer it is among all of them. */
export const comparePassages = (
  left: readonly ComparedPassage[],
  right: readonly ComparedPassage[],
  mentions: readonly Pick<DraftMention, 'passage' | 'entity'>[],
): ComparedPassages => {
  const entities = new Map<string, string[]>();
  for (const { passage, entity } of mentions) {
    const known = entities.get(passage);
    if (known === undefined) entities.set(passage, [entity]);
    else known.push(entity);
  }
  const marks: Marks = { comparison: ++comparisons, numbers: new Map(), frequencies: [], seen: [] };
  const features = (
    { id, text, kind, level, words = foldedWords(text) }: ComparedPassage,
    at: number,
  ) => ({
    kind,
    level,
    length: letterCount(words),
    marks: marksOf(words, entities.get(id) ?? [], at, marks),
  });
  const all = [...left, ...right].map(features);
  const weights = Float64Array.from(
    marks.frequencies,
    (frequency) => Math.log(all.length / frequency) + 0.1,
  );
  return { left: all.slice(0, left.length), right: all.slice(left.length), weights };
};
