// What can be compared across languages: how long a passage is, what it is in the layout, and the marks
// that survive translation: entities, numbers, and words that begin alike (diplomatie, diplomatiek).
import type { PassageKind } from '../dataset/schema.ts';
import type { DraftMention, DraftPassage } from '../stages/draft.ts';
import { type FoldedWords, foldedWords } from '../text/folded-words.ts';

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
export type ComparedPassage = Pick<DraftPassage, 'id' | 'text' | 'kind' | 'level'> & {
  readonly words?: FoldedWords;
};

/** Letters from which on a word's beginning tells something, and how many of them are compared. */
const COGNATE_LENGTH = 4;
/** Of a word that is no mark. */
const NO_MARK = -1;

interface Marks {
  /** Number of the mark that a word is, by the word. */
  readonly ofWords: Map<string, number>;
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

const markOfWord = (word: string, marks: Marks): number => {
  const known = marks.ofWords.get(word);
  if (known !== undefined) return known;
  const isCognate = word.length >= COGNATE_LENGTH;
  const text = /\d/.test(word) ? word : isCognate ? `${word.slice(0, COGNATE_LENGTH)}-` : null;
  const number = text === null ? NO_MARK : numberOf(text, marks);
  marks.ofWords.set(word, number);
  return number;
};

/** The marks of a passage, counted; `passage` is its number among all. */
const marksOf = (
  words: FoldedWords,
  entities: readonly string[],
  passage: number,
  marks: Marks,
): number[] => {
  const found: number[] = [];
  const add = (mark: number): void => {
    if (mark === NO_MARK || marks.seen[mark] === passage) return;
    marks.seen[mark] = passage;
    marks.frequencies[mark] = (marks.frequencies[mark] ?? 0) + 1;
    found.push(mark);
  };
  for (const entity of entities) add(numberOf(entity, marks));
  for (const word of words.texts) add(markOfWord(word, marks));
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
  const marks: Marks = { ofWords: new Map(), numbers: new Map(), frequencies: [], seen: [] };
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
