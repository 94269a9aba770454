// The best way to lay two lists of passages side by side without crossing, after Gale and Church: one
// passage beside one, one beside two that were cut otherwise, or beside none.
import { likeness } from './likeness.ts';
import { type ComparedPassages, mergeFeatures, type PassageFeatures } from './passage-features.ts';

/** Positions in the two lists that say the same; more than one where a passage was cut in two. */
export interface Bead {
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly score: number;
}

/** Evidence that it takes to leave a passage alone, or to take two as one. */
const ALONE = -0.6;
const MERGED = -0.8;
/** How far from the diagonal to look: this share of the lists, and at least so many passages. */
const BAND_SHARE = 0.15;
const BAND_LEAST = 80;

type Step = readonly [left: number, right: number];
const STEPS: readonly Step[] = [
  [1, 1],
  [1, 0],
  [0, 1],
  [1, 2],
  [2, 1],
];

const mergedWithNext = (side: readonly PassageFeatures[]): PassageFeatures[] =>
  side.slice(0, -1).flatMap((features, index) => {
    const next = side[index + 1];
    return next === undefined ? [] : [mergeFeatures(features, next)];
  });

const totalLength = (side: readonly PassageFeatures[]): number =>
  side.reduce((sum, { length }) => sum + length, 0);

type StepScore = (step: Step, left: number, right: number) => number;

/** Score of the step that ends before positions `left` and `right`. */
const stepScorer = ({ left, right, weights }: ComparedPassages): StepScore => {
  const wordiness = totalLength(left) / Math.max(1, totalLength(right));
  const sides = {
    left: [[], left, mergedWithNext(left)],
    right: [[], right, mergedWithNext(right)],
  };
  return (step, i, j) => {
    const [leftCount, rightCount] = step;
    if (leftCount === 0 || rightCount === 0) return ALONE;
    const a = sides.left[leftCount]?.[i - leftCount];
    const b = sides.right[rightCount]?.[j - rightCount];
    if (a === undefined || b === undefined) return Number.NEGATIVE_INFINITY;
    const merged = leftCount + rightCount > 2 ? MERGED : 0;
    return likeness(a, b, weights, wordiness) + merged;
  };
};

const range = (end: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => end - count + index);

/** Beads in order, only those with passages on both sides. */
export const align = (compared: ComparedPassages): Bead[] => {
  const rows = compared.left.length;
  const columns = compared.right.length;
  const width = columns + 1;
  const best = new Float64Array((rows + 1) * width).fill(Number.NEGATIVE_INFINITY);
  const from = new Int8Array((rows + 1) * width).fill(-1);
  const scoreOf = stepScorer(compared);
  const band = Math.max(BAND_LEAST, BAND_SHARE * Math.max(rows, columns), Math.abs(rows - columns));
  best[0] = 0;
  for (let i = 0; i <= rows; i++) {
    const middle = rows === 0 ? 0 : (i * columns) / rows;
    const last = Math.min(columns, Math.ceil(middle + band));
    for (let j = Math.max(0, Math.floor(middle - band)); j <= last; j++) {
      for (const [index, step] of STEPS.entries()) {
        if (step[0] > i || step[1] > j) continue;
        const before = best[(i - step[0]) * width + j - step[1]] ?? Number.NEGATIVE_INFINITY;
        if (before === Number.NEGATIVE_INFINITY) continue;
        const score = before + scoreOf(step, i, j);
        if (score <= (best[i * width + j] ?? 0)) continue;
        best[i * width + j] = score;
        from[i * width + j] = index;
      }
    }
  }
  return trace(rows, columns, width, from, scoreOf);
};

const trace = (
  rows: number,
  columns: number,
  width: number,
  from: Int8Array,
  scoreOf: StepScore,
): Bead[] => {
  const beads: Bead[] = [];
  for (let i = rows, j = columns; i > 0 || j > 0; ) {
    const step = STEPS[from[i * width + j] ?? -1];
    if (step === undefined) break;
    const [left, right] = step;
    if (left > 0 && right > 0) {
      beads.push({ left: range(i, left), right: range(j, right), score: scoreOf(step, i, j) });
    }
    i -= left;
    j -= right;
  }
  return beads.reverse();
};
