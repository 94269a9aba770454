// Matches: where terms and entities stand in a text, in parallel lists that serve again and again.

/** The lists are longer than `count` where they served before. */
export interface Matches {
  count: number;
  /** Sources (see SourceWeights). */
  readonly source: number[];
  /** UTF-16 offsets in the text; ends are exclusive. */
  readonly start: number[];
  readonly end: number[];
}

export const noMatches = (): Matches => ({ count: 0, source: [], start: [], end: [] });

/** The same in lists of their own, which last. */
export const keptMatches = ({ count, source, start, end }: Matches): Matches => ({
  count,
  source: source.slice(0, count),
  start: start.slice(0, count),
  end: end.slice(0, count),
});

export const addMatch = (matches: Matches, source: number, start: number, end: number): void => {
  const at = matches.count++;
  matches.source[at] = source;
  matches.start[at] = start;
  matches.end[at] = end;
};

const copyMatch = (from: Matches, at: number, to: Matches): void =>
  addMatch(to, from.source[at] ?? 0, from.start[at] ?? 0, from.end[at] ?? 0);

/** Whether something comes before a match: by its start, and the longer first. */
const comesBefore = (start: number, end: number, matches: Matches, at: number): boolean => {
  const other = matches.start[at] ?? 0;
  return start < other || (start === other && end > (matches.end[at] ?? 0));
};

/** Sorts by start, the longer first, and otherwise as they came; nearly sorted matches are no work. */
export const sortMatches = (matches: Matches): void => {
  for (let from = 1; from < matches.count; from++) {
    const source = matches.source[from] ?? 0;
    const start = matches.start[from] ?? 0;
    const end = matches.end[from] ?? 0;
    let at = from;
    while (at > 0 && comesBefore(start, end, matches, at - 1)) {
      matches.source[at] = matches.source[at - 1] ?? 0;
      matches.start[at] = matches.start[at - 1] ?? 0;
      matches.end[at] = matches.end[at - 1] ?? 0;
      at--;
    }
    matches.source[at] = source;
    matches.start[at] = start;
    matches.end[at] = end;
  }
};

/** Puts two sorted lists into one; where both have the same extent, the first one's come first. */
export const mergeMatches = (one: Matches, two: Matches, into: Matches): void => {
  let other = 0;
  for (let at = 0; at < one.count; at++) {
    const start = one.start[at] ?? 0;
    const end = one.end[at] ?? 0;
    while (other < two.count && comesBefore(two.start[other] ?? 0, two.end[other] ?? 0, one, at)) {
      copyMatch(two, other++, into);
    }
    addMatch(into, one.source[at] ?? 0, start, end);
  }
  while (other < two.count) copyMatch(two, other++, into);
};

/** Of sorted matches, keeps those that don't lie inside a longer one; those of one extent all stay. */
export const keepOutermost = (matches: Matches): void => {
  const { source, start, end } = matches;
  let kept = 0;
  for (let at = 0; at < matches.count; at++) {
    const from = start[at] ?? 0;
    const to = end[at] ?? 0;
    const isSame = kept > 0 && from === start[kept - 1] && to === end[kept - 1];
    if (kept > 0 && to <= (end[kept - 1] ?? 0) && !isSame) continue;
    source[kept] = source[at] ?? 0;
    start[kept] = from;
    end[kept] = to;
    kept++;
  }
  matches.count = kept;
};

/** Adds those of the sorted matches that are no part of a name; the names are sorted too. */
export const addOutside = (matches: Matches, names: Matches, into: Matches): void => {
  const { start, end } = matches;
  let next = 0;
  let widestStart = 0;
  let widestEnd = -1;
  for (let at = 0; at < matches.count; at++) {
    const from = start[at] ?? 0;
    const to = end[at] ?? 0;
    while (next < names.count && (names.start[next] ?? 0) <= from) {
      if ((names.end[next] ?? 0) > widestEnd) {
        widestStart = names.start[next] ?? 0;
        widestEnd = names.end[next] ?? 0;
      }
      next++;
    }
    const isInside = to <= widestEnd && to - from < widestEnd - widestStart;
    if (!isInside) copyMatch(matches, at, into);
  }
};
