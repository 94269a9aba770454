// How much the marks weigh that a passage shares with each of many others. Each mark knows the passages
// that have it, so that only passages with something in common are looked at.
import type { PassageColumns } from './passage-columns.ts';

/** For each mark the positions of the passages that have it, ascending, one list after the other. */
interface Postings {
  readonly positions: Int32Array;
  /** Where the list of each mark begins; one more at the end. */
  readonly starts: Int32Array;
}

const postingsOf = (side: PassageColumns, marks: number): Postings => {
  const starts = new Int32Array(marks + 1);
  for (const ofPassage of side.marks) {
    for (const mark of ofPassage) starts[mark + 1] = (starts[mark + 1] ?? 0) + 1;
  }
  for (let mark = 0; mark < marks; mark++)
    starts[mark + 1] = (starts[mark + 1] ?? 0) + (starts[mark] ?? 0);
  const next = starts.slice();
  const positions = new Int32Array(starts[marks] ?? 0);
  for (const [position, ofPassage] of side.marks.entries()) {
    for (const mark of ofPassage) {
      const at = next[mark] ?? 0;
      positions[at] = position;
      next[mark] = at + 1;
    }
  }
  return { positions, starts };
};

/**
 * Weight of the marks that are also those of those at the positions from `first` to `last`, by
 * position. What comes back is only good until the next call; `first` must not fall from call to call.
 */
type SharedMarks = (marks: readonly number[], first: number, last: number) => Float64Array;

export const sharedMarks = (side: PassageColumns, weights: Float64Array): SharedMarks => {
  const { positions, starts } = postingsOf(side, weights.length);
  // The first position of each mark that can still count.
  const from = starts.slice(0, weights.length);
  const shared = new Float64Array(side.count);
  return (marks, first, last) => {
    if (last >= first) shared.fill(0, first, last + 1);
    for (const mark of marks) {
      const end = starts[mark + 1] ?? 0;
      const weight = weights[mark] ?? 0;
      let at = from[mark] ?? end;
      while (at < end && (positions[at] ?? 0) < first) at++;
      from[mark] = at;
      for (; at < end; at++) {
        const position = positions[at] ?? 0;
        if (position > last) break;
        shared[position] = (shared[position] ?? 0) + weight;
      }
    }
    return shared;
  };
};
