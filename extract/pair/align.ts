// The best way to lay two lists of passages side by side without crossing, after Gale and Church: one
// passage beside one, one beside two that were cut otherwise, or beside none.
import { comparedAt, likeness } from './likeness.ts';
import { columnsOf, doubled, type PassageColumns } from './passage-columns.ts';
import type { ComparedPassages, PassageFeatures } from './passage-features.ts';
import { sharedMarks } from './shared-marks.ts';

/** Positions in the two lists that say the same; more than one where a passage was cut in two. */
export interface Bead {
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly score: number;
}

/** Evidence that it takes to leave a passage alone, or to take two as one. */
const ALONE = -0.6;
const MERGED = -0.8;
/** How far from the diagonal to look: this share of the lists, at least and at most so many passages. */
const BAND_SHARE = 0.15;
const BAND_LEAST = 80;
const BAND_MOST = 400;

/** Passages that a step takes of each side. */
interface Step {
  readonly number: number;
  readonly left: number;
  readonly right: number;
}
const BOTH: Step = { number: 0, left: 1, right: 1 };
const LEFT_ALONE: Step = { number: 1, left: 1, right: 0 };
const RIGHT_ALONE: Step = { number: 2, left: 0, right: 1 };
const TWO_RIGHT: Step = { number: 3, left: 1, right: 2 };
const TWO_LEFT: Step = { number: 4, left: 2, right: 1 };
const STEPS: readonly Step[] = [BOTH, LEFT_ALONE, RIGHT_ALONE, TWO_RIGHT, TWO_LEFT];
const NO_STEP = -1;

/** The passages of one side, and each taken as one with the next. */
interface Side {
  readonly single: PassageColumns;
  readonly double: PassageColumns;
  /** Letters and digits of all. */
  readonly length: number;
}

const sideOf = (passages: readonly PassageFeatures[], weights: Float64Array): Side => ({
  single: columnsOf(passages, weights),
  double: doubled(passages, weights),
  length: passages.reduce((sum, { length }) => sum + length, 0),
});

/** The two sides, and how many letters the left one needs for one of the right one. */
interface Sides {
  readonly left: Side;
  readonly right: Side;
  readonly weights: Float64Array;
  readonly wordiness: number;
}

/** The positions on the right that are looked at beside each position on the left. */
interface Band {
  readonly width: number;
  readonly first: (row: number) => number;
  readonly last: (row: number) => number;
}

const bandOf = (rows: number, columns: number): Band => {
  const wanted = Math.max(
    BAND_LEAST,
    BAND_SHARE * Math.max(rows, columns),
    Math.abs(rows - columns),
  );
  const reach = Math.min(BAND_MOST, wanted);
  const middle = (row: number): number => (rows === 0 ? 0 : (row * columns) / rows);
  return {
    width: Math.ceil(2 * reach) + 2,
    first: (row) => Math.max(0, Math.floor(middle(row) - reach)),
    last: (row) => Math.min(columns, Math.ceil(middle(row) + reach)),
  };
};

const UNREACHED = Number.NEGATIVE_INFINITY;

/** The best score of each cell of a row, and the step that leads to it. */
interface Row {
  readonly first: number;
  readonly last: number;
  readonly scores: Float64Array;
  /** From `first` on. */
  readonly steps: Int8Array;
}

const take = ({ first, scores, steps }: Row, column: number, { number }: Step, score: number) => {
  if (score <= (scores[column] ?? 0)) return;
  scores[column] = score;
  steps[column - first] = number;
};

/** Takes the step to each cell of the row for which nothing needs to be alike. */
const leaveAlone = (row: Row, step: Step, before: Float64Array): void => {
  for (let column = Math.max(row.first, step.right); column <= row.last; column++) {
    take(row, column, step, (before[column - step.right] ?? UNREACHED) + ALONE);
  }
};

const columnsFor = (side: Side, passages: number): PassageColumns =>
  passages === 1 ? side.single : side.double;

const costOf = (step: Step): number => (step === BOTH ? 0 : MERGED);

/** Takes a step to each cell of a row, by which a passage is laid beside one of the others. */
type LayBeside = (row: Row, index: number, before: Float64Array) => void;

const layBeside = (step: Step, { left, right, weights, wordiness }: Sides): LayBeside => {
  const passages = columnsFor(left, step.left);
  const others = columnsFor(right, step.right);
  const sharedWith = sharedMarks(others, weights);
  const cost = costOf(step);
  return (row, index, before) => {
    const passage = index - step.left;
    if (passage < 0) return;
    const first = Math.max(0, row.first - step.right);
    const last = row.last - step.right;
    const shared = sharedWith(passages.marks[passage] ?? [], first, last);
    const compared = comparedAt(passages, passage);
    for (let other = first; other <= last; other++) {
      const from = (before[other] ?? UNREACHED) + cost;
      if (from === UNREACHED) continue;
      const least = (row.scores[other + step.right] ?? 0) - from;
      const alike = likeness(compared, others, other, shared[other] ?? 0, wordiness, least);
      take(row, other + step.right, step, from + alike);
    }
  };
};

/** The best last step to each cell of the band, row by row. */
const bestSteps = (sides: Sides, band: Band): Int8Array => {
  const rows = sides.left.single.count;
  const columns = sides.right.single.count;
  const steps = new Int8Array((rows + 1) * band.width).fill(NO_STEP);
  const layBoth = layBeside(BOTH, sides);
  const layTwoRight = layBeside(TWO_RIGHT, sides);
  const layTwoLeft = layBeside(TWO_LEFT, sides);
  const newScores = () => new Float64Array(columns + 1).fill(UNREACHED);
  let [twoAbove, above, scores] = [newScores(), newScores(), newScores()];
  for (let index = 0; index <= rows; index++) {
    const [first, last] = [band.first(index), band.last(index)];
    const row = { first, last, scores, steps: steps.subarray(index * band.width) };
    // What stood here belongs to a row further up.
    scores.fill(UNREACHED, band.first(Math.max(0, index - 3)), last + 1);
    if (index === 0) scores[0] = 0;
    layBoth(row, index, above);
    leaveAlone(row, LEFT_ALONE, above);
    layTwoRight(row, index, above);
    layTwoLeft(row, index, twoAbove);
    leaveAlone(row, RIGHT_ALONE, scores);
    [twoAbove, above, scores] = [above, scores, twoAbove];
  }
  return steps;
};

const range = (end: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => end - count + index);

/** Likeness of the passages before two positions, which a step lays side by side. */
const scoreOf = (step: Step, row: number, column: number, sides: Sides): number => {
  const passages = columnsFor(sides.left, step.left);
  const others = columnsFor(sides.right, step.right);
  const [i, j] = [row - step.left, column - step.right];
  const marks = new Set(passages.marks[i]);
  let shared = 0;
  for (const mark of others.marks[j] ?? []) {
    if (marks.has(mark)) shared += sides.weights[mark] ?? 0;
  }
  const compared = comparedAt(passages, i);
  return likeness(compared, others, j, shared, sides.wordiness, UNREACHED) + costOf(step);
};

/** Beads in order, only those with passages on both sides. */
export const align = ({ left, right, weights }: ComparedPassages): Bead[] => {
  const [one, other] = [sideOf(left, weights), sideOf(right, weights)];
  const wordiness = one.length / Math.max(1, other.length);
  const sides: Sides = { left: one, right: other, weights, wordiness };
  const band = bandOf(left.length, right.length);
  const steps = bestSteps(sides, band);
  const beads: Bead[] = [];
  for (let row = left.length, column = right.length; row > 0 || column > 0; ) {
    const step = STEPS[steps[row * band.width + column - band.first(row)] ?? NO_STEP];
    if (step === undefined) break;
    if (step.left > 0 && step.right > 0) {
      const score = scoreOf(step, row, column, sides);
      beads.push({ left: range(row, step.left), right: range(column, step.right), score });
    }
    row -= step.left;
    column -= step.right;
  }
  return beads.reverse();
};
