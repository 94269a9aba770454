// How likely two passages in different languages are to say the same, as a sum of evidence: above 0
// speaks for it.
import { HEADING, type PassageColumns } from './passage-columns.ts';

/** Weight of shared marks, and the share of them that unrelated passages have by chance. */
const MARKS = 8;
const CHANCE = 0.12;
/** Variance of the length of a translation, per letter of the original (Gale and Church 1993). */
const LENGTH_VARIANCE = 6.8;
const LENGTH_BONUS = 0.8;
const WORST_LENGTH = -4;
const SAME_KIND = 0.4;
const SAME_HEADING_LEVEL = 1.2;
const OTHER_KIND = -0.6;
const HEADING_AGAINST_TEXT = -2.5;

/** Scaled is how long the other side's text would be if it were as wordy as this one. */
const lengthEvidence = (length: number, scaled: number): number => {
  const deviation = length - scaled;
  const mean = (length + scaled) / 2 + 20;
  const evidence = LENGTH_BONUS - (deviation * deviation) / (2 * mean * LENGTH_VARIANCE);
  return Math.max(WORST_LENGTH, evidence);
};

const kindEvidence = (left: number, right: number): number => {
  if (left === right) return left >= HEADING ? SAME_HEADING_LEVEL : SAME_KIND;
  if (left >= HEADING !== right >= HEADING) return HEADING_AGAINST_TEXT;
  return left >= HEADING ? SAME_KIND : OTHER_KIND;
};

/** What is compared of one passage. */
interface Compared {
  readonly kind: number;
  /** Letters and digits. */
  readonly length: number;
  /** Of all its marks. */
  readonly weight: number;
}

export const comparedAt = ({ kinds, lengths, weights }: PassageColumns, at: number): Compared => ({
  kind: kinds[at] ?? 0,
  length: lengths[at] ?? 0,
  weight: weights[at] ?? 0,
});

/**
 * Of a passage and the one at a position of the right side; `shared` is the weight of the marks that both
 * have, `wordiness` how many letters the left side needs for one of the right side. What is surely not
 * above `least` is not worked out: -Infinity.
 */
export const likeness = (
  { kind, length, weight }: Compared,
  right: PassageColumns,
  at: number,
  shared: number,
  wordiness: number,
  least: number,
): number => {
  const marks = shared === 0 ? 0 : shared / Math.sqrt(weight * (right.weights[at] ?? 0));
  const known = MARKS * (marks - CHANCE) + kindEvidence(kind, right.kinds[at] ?? 0);
  if (known + LENGTH_BONUS <= least) return Number.NEGATIVE_INFINITY;
  return known + lengthEvidence(length, (right.lengths[at] ?? 0) * wordiness);
};
