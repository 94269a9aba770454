// Of names that overlap, the one that begins first is kept, and of those that begin together the longest.

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The spans to keep, in the order of the text. */
export const longestFirst = <T>(items: readonly T[], spanOf: (item: T) => Span): T[] => {
  const ordered = items
    .map((item) => ({ item, span: spanOf(item) }))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const kept: T[] = [];
  let reached = 0;
  for (const { item, span } of ordered) {
    if (span.start < reached) continue;
    kept.push(item);
    reached = span.end;
  }
  return kept;
};
