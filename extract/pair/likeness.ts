// How likely two passages in different languages are to say the same, as a sum of evidence: above 0
// speaks for it.
import type { PassageFeatures } from './passage-features.ts';

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

/** No two passages that share no marks are more alike than this. */
export const MOST_WITHOUT_MARKS = LENGTH_BONUS + SAME_HEADING_LEVEL - MARKS * CHANCE;

/** Scaled is how long the other side's text would be if it were as wordy as this one. */
const lengthEvidence = (length: number, scaled: number): number => {
  const deviation = length - scaled;
  const mean = (length + scaled) / 2 + 20;
  return Math.max(WORST_LENGTH, LENGTH_BONUS - deviation ** 2 / (2 * mean * LENGTH_VARIANCE));
};

const kindEvidence = (left: PassageFeatures, right: PassageFeatures): number => {
  if (left.kind === right.kind) {
    return left.kind === 'heading' && left.level === right.level ? SAME_HEADING_LEVEL : SAME_KIND;
  }
  return left.kind === 'heading' || right.kind === 'heading' ? HEADING_AGAINST_TEXT : OTHER_KIND;
};

/**
 * `shared` is the weight of the marks that both have, `wordiness` how many letters the left side needs
 * for one of the right side.
 */
export const likeness = (
  left: PassageFeatures,
  right: PassageFeatures,
  shared: number,
  wordiness: number,
): number => {
  const share = shared === 0 ? 0 : shared / Math.sqrt(left.weight * right.weight);
  return (
    MARKS * (share - CHANCE) +
    lengthEvidence(left.length, right.length * wordiness) +
    kindEvidence(left, right)
  );
};
