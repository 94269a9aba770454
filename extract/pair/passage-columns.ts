// The features of the passages of one side in columns, as the many comparisons need them, and the same
// of each passage taken as one with the next.
import { PASSAGE_KINDS } from '../dataset/schema.ts';
import type { PassageFeatures } from './passage-features.ts';

/** From here on a kind is a heading, by its level. */
export const HEADING = PASSAGE_KINDS.length;

export interface PassageColumns {
  readonly count: number;
  readonly kinds: Int32Array;
  /** Letters and digits. */
  readonly lengths: Float64Array;
  /** Of all marks of a passage together. */
  readonly weights: Float64Array;
  /** Numbers of the marks of each passage, each once. */
  readonly marks: readonly (readonly number[])[];
}

const kindNumber = ({ kind, level }: PassageFeatures): number =>
  kind === 'heading' ? HEADING + level : PASSAGE_KINDS.indexOf(kind);

export const columnsOf = (
  passages: readonly PassageFeatures[],
  markWeights: Float64Array,
): PassageColumns => ({
  count: passages.length,
  kinds: Int32Array.from(passages, kindNumber),
  lengths: Float64Array.from(passages, ({ length }) => length),
  weights: Float64Array.from(passages, ({ marks }) => {
    let weight = 0;
    for (const mark of marks) weight += markWeights[mark] ?? 0;
    return weight;
  }),
  marks: passages.map(({ marks }) => marks),
});

/** Each passage but the last as one with the next: of the kind of the longer one. */
export const doubled = (
  passages: readonly PassageFeatures[],
  markWeights: Float64Array,
): PassageColumns => {
  // By mark: the last pair that has it.
  const seen = new Int32Array(markWeights.length).fill(-1);
  const pairs: PassageFeatures[] = [];
  for (const [index, first] of passages.entries()) {
    const second = passages[index + 1];
    if (second === undefined) break;
    for (const mark of first.marks) seen[mark] = index;
    const marks = [...first.marks];
    for (const mark of second.marks) if (seen[mark] !== index) marks.push(mark);
    const { kind, level } = first.length >= second.length ? first : second;
    pairs.push({ kind, level, length: first.length + second.length, marks });
  }
  return columnsOf(pairs, markWeights);
};
