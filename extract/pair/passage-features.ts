// What can be compared across languages: how long a passage is, what it is in the layout, and the marks
// that survive translation: entities, numbers, and words that begin alike (diplomatie, diplomatiek).
import type { PassageKind } from '../dataset/schema.ts';
import type { DraftMention, DraftPassage } from '../stages/draft.ts';
import { fold } from '../text/fold.ts';
import { words } from '../text/words.ts';

export interface PassageFeatures {
  readonly kind: PassageKind;
  readonly level: number;
  /** Letters and digits. */
  readonly length: number;
  /** Numbers of its marks, ascending. */
  readonly marks: Int32Array;
}

/** Both sides of an alignment, with the weight of each mark. */
export interface ComparedPassages {
  readonly left: readonly PassageFeatures[];
  readonly right: readonly PassageFeatures[];
  readonly weights: Float64Array;
}

type ComparedPassage = Pick<DraftPassage, 'id' | 'text' | 'kind' | 'level'>;

/** Letters from which on a word's beginning tells something, and how many of them are compared. */
const COGNATE_LENGTH = 4;

const marksOf = (passage: ComparedPassage, entities: readonly string[]): Set<string> => {
  const marks = new Set(entities);
  for (const { text } of words(fold(passage.text))) {
    if (/\d/.test(text)) marks.add(text);
    else if (text.length >= COGNATE_LENGTH) marks.add(`${text.slice(0, COGNATE_LENGTH)}-`);
  }
  return marks;
};

const letterCount = (text: string): number => text.replace(/[^\p{L}\p{N}]/gu, '').length;

/** Features of two lists of passages; a mark weighs more the rarer it is among all of them. */
export const comparePassages = (
  left: readonly ComparedPassage[],
  right: readonly ComparedPassage[],
  mentions: readonly Pick<DraftMention, 'passage' | 'entity'>[],
): ComparedPassages => {
  const entities = new Map<string, string[]>();
  for (const { passage, entity } of mentions) {
    entities.set(passage, [...(entities.get(passage) ?? []), entity]);
  }
  const numbers = new Map<string, number>();
  const frequencies: number[] = [];
  const numberOf = (mark: string): number => {
    const number = numbers.get(mark) ?? numbers.size;
    numbers.set(mark, number);
    frequencies[number] = (frequencies[number] ?? 0) + 1;
    return number;
  };
  const features = (passage: ComparedPassage): PassageFeatures => ({
    kind: passage.kind,
    level: passage.level,
    length: letterCount(passage.text),
    marks: Int32Array.from(marksOf(passage, entities.get(passage.id) ?? []), numberOf).sort(),
  });
  const compared = { left: left.map(features), right: right.map(features) };
  const all = left.length + right.length;
  const weights = Float64Array.from(frequencies, (frequency) => Math.log(all / frequency) + 0.1);
  return { ...compared, weights };
};

/** Two passages of one side taken as one. */
export const mergeFeatures = (
  first: PassageFeatures,
  second: PassageFeatures,
): PassageFeatures => ({
  kind: first.length >= second.length ? first.kind : second.kind,
  level: first.length >= second.length ? first.level : second.level,
  length: first.length + second.length,
  marks: Int32Array.from(new Set([...first.marks, ...second.marks])).sort(),
});
