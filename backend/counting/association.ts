// How much more (or less) two entities stand together than chance would have it. Counts are of units.
import { MIN_SUPPORT } from './support.ts';

export interface PairCounts {
  /** Units that have both. */
  readonly both: number;
  /** Units that have the first, whether or not the second is there. */
  readonly first: number;
  readonly second: number;
  /** Units in all. */
  readonly total: number;
}

export interface AssociationValues {
  readonly observed: number;
  readonly expected: number;
  readonly npmi: number | null;
  readonly logLikelihood: number | null;
}

/** Units with both, if the two were independent of each other. */
export const expectedTogether = ({ first, second, total }: PairCounts): number =>
  total === 0 ? 0 : (first * second) / total;

/**
 * Normalised pointwise mutual information, -1 (never together) to 1 (only together); 0 where both are
 * in every unit, which says nothing. Bouma 2009, "Normalized (pointwise) mutual information in
 * collocation extraction".
 */
export const npmi = (counts: PairCounts): number => {
  const { both, total } = counts;
  if (both === 0) return -1;
  if (both === total) return 0;
  return Math.log(both / expectedTogether(counts)) / -Math.log(both / total);
};

/** O ln(O/E), which is 0 where nothing was observed. */
const term = (observed: number, expected: number): number =>
  observed === 0 ? 0 : observed * Math.log(observed / expected);

/**
 * Log-likelihood ratio G2 of the two-by-two table, 0 or more; says how sure the association is, not in
 * which direction. Dunning 1993, "Accurate methods for the statistics of surprise and coincidence".
 */
export const logLikelihood = ({ both, first, second, total }: PairCounts): number => {
  const onlyFirst = first - both;
  const onlySecond = second - both;
  // A unit can have one of the two in each language: it is in both "only" cells, and in no other.
  const neither = Math.max(0, total - first - second + both);
  const all = both + onlyFirst + onlySecond + neither;
  if (all === 0) return 0;
  const sum =
    term(both, (first * second) / all) +
    term(onlyFirst, (first * (all - second)) / all) +
    term(onlySecond, ((all - first) * second) / all) +
    term(neither, ((all - first) * (all - second)) / all);
  return Math.max(0, 2 * sum);
};

/** Whether there is enough to speak of an association at all. */
export const hasSupport = (counts: PairCounts): boolean =>
  Math.min(counts.first, counts.second) >= MIN_SUPPORT &&
  Math.max(counts.both, expectedTogether(counts)) >= MIN_SUPPORT;

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

/** All measures, rounded to four decimals; null where the support is too small. */
export const associationOf = (counts: PairCounts): AssociationValues => {
  const supported = hasSupport(counts);
  return {
    observed: counts.both,
    expected: rounded(expectedTogether(counts)),
    npmi: supported ? rounded(npmi(counts)) : null,
    logLikelihood: supported ? rounded(logLikelihood(counts)) : null,
  };
};
