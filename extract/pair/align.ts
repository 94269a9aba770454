// The best way to lay two lists of passages side by side without crossing, after Gale and Church: one
// passage beside one, one beside two that were cut otherwise, or beside none.
import { likeness, MOST_WITHOUT_MARKS } from './likeness.ts';
import { type ComparedPassages, mergeFeatures, type PassageFeatures } from './passage-features.ts';
import { type SharedMarks, sharedMarks } from './shared-marks.ts';

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
const BAND_MOST = 1000;

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
  readonly single: readonly PassageFeatures[];
  readonly double: readonly PassageFeatures[];
}

const sideOf = (single: readonly PassageFeatures[], weights: Float64Array): Side => ({
  single,
  double: single.slice(0, -1).flatMap((features, index) => {
    const next = single[index + 1];
    return next === undefined ? [] : [mergeFeatures(features, next, weights)];
  }),
});

const totalLength = (side: readonly PassageFeatures[]): number =>
  side.reduce((sum, { length }) => sum + length, 0);

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

interface Compared {
  readonly passage: PassageFeatures | undefined;
  readonly others: readonly PassageFeatures[];
  readonly shared: Float64Array;
  readonly wordiness: number;
}

/** Takes the step to each cell of the row, by which a passage is laid beside one of the others. */
const layBeside = (row: Row, step: Step, before: Float64Array, compared: Compared): void => {
  const { passage, others, shared, wordiness } = compared;
  if (passage === undefined) return;
  const cost = step === BOTH ? 0 : MERGED;
  for (let column = Math.max(row.first, step.right); column <= row.last; column++) {
    const from = (before[column - step.right] ?? UNREACHED) + cost;
    const other = others[column - step.right];
    const marks = shared[column - step.right] ?? 0;
    // Without marks in common it can't be the best way: there is no need to look any closer.
    if (marks === 0 && from + MOST_WITHOUT_MARKS <= (row.scores[column] ?? 0)) continue;
    if (other === undefined || from === UNREACHED) continue;
    take(row, column, step, from + likeness(passage, other, marks, wordiness));
  }
};

/** The best last step to each cell of the band, row by row. */
const bestSteps = (
  left: Side,
  right: Side,
  weights: Float64Array,
  band: Band,
  wordiness: number,
): Int8Array => {
  const rows = left.single.length;
  const steps = new Int8Array((rows + 1) * band.width).fill(NO_STEP);
  const ofSingle = sharedMarks(right.single, weights);
  const withDouble = sharedMarks(right.double, weights);
  const ofDouble = sharedMarks(right.single, weights);
  const newScores = () => new Float64Array(right.single.length + 1).fill(UNREACHED);
  let [twoAbove, above, scores] = [newScores(), newScores(), newScores()];
  for (let index = 0; index <= rows; index++) {
    const [first, last] = [band.first(index), band.last(index)];
    const row = { first, last, scores, steps: steps.subarray(index * band.width) };
    // What stood here belongs to a row further up.
    scores.fill(UNREACHED, band.first(Math.max(0, index - 3)), last + 1);
    if (index === 0) scores[0] = 0;
    const single = left.single[index - 1];
    const double = left.double[index - 2];
    const lay = (
      step: Step,
      before: Float64Array,
      passage: typeof single,
      side: readonly PassageFeatures[],
      of: SharedMarks,
    ) =>
      layBeside(row, step, before, {
        passage,
        others: side,
        shared: of(passage, first - step.right, last - step.right),
        wordiness,
      });
    lay(BOTH, above, single, right.single, ofSingle);
    leaveAlone(row, LEFT_ALONE, above);
    lay(TWO_RIGHT, above, single, right.double, withDouble);
    lay(TWO_LEFT, twoAbove, double, right.single, ofDouble);
    leaveAlone(row, RIGHT_ALONE, scores);
    [twoAbove, above, scores] = [above, scores, twoAbove];
  }
  return steps;
};

const range = (end: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => end - count + index);

const sharedWeight = (a: PassageFeatures, b: PassageFeatures, weights: Float64Array): number => {
  const marks = new Set(a.marks);
  return b.marks.reduce((sum, mark) => sum + (marks.has(mark) ? (weights[mark] ?? 0) : 0), 0);
};

/** Beads in order, only those with passages on both sides. */
export const align = (compared: ComparedPassages): Bead[] => {
  const { weights } = compared;
  const [left, right] = [sideOf(compared.left, weights), sideOf(compared.right, weights)];
  const wordiness = totalLength(left.single) / Math.max(1, totalLength(right.single));
  const band = bandOf(left.single.length, right.single.length);
  const steps = bestSteps(left, right, weights, band, wordiness);
  const scoreOf = (step: Step, row: number, column: number): number => {
    const a = (step.left === 1 ? left.single : left.double)[row - step.left];
    const b = (step.right === 1 ? right.single : right.double)[column - step.right];
    if (a === undefined || b === undefined) return UNREACHED;
    const cost = step === BOTH ? 0 : MERGED;
    return likeness(a, b, sharedWeight(a, b, weights), wordiness) + cost;
  };
  const beads: Bead[] = [];
  for (let row = left.single.length, column = right.single.length; row > 0 || column > 0; ) {
    const step = STEPS[steps[row * band.width + column - band.first(row)] ?? NO_STEP];
    if (step === undefined) break;
    if (step.left > 0 && step.right > 0) {
      const score = scoreOf(step, row, column);
      beads.push({ left: range(row, step.left), right: range(column, step.right), score });
    }
    row -= step.left;
    column -= step.right;
  }
  return beads.reverse();
};
