// Of names that overlap, the one that begins first is kept, and of those that begin together the longest.

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The spans to keep, in the order of the text. */
export const longestFirst = <T>(items: readonly T[], spanOf: (item: T) => Span): readonly T[] => {
  if (items.length < 2) return items;
  const ordered = items.toSorted((left, right) => {
    const a = spanOf(left);
    const b = spanOf(right);
    return a.start - b.start || b.end - a.end;
  });
  const kept: T[] = [];
  let reached = 0;
  for (const item of ordered) {
    const { start, end } = spanOf(item);
    if (start < reached) continue;
    kept.push(item);
    reached = end;
  }
  return kept;
};
