// How many rows there are of each kind: "passages fr", "mentions country", "relations supports".
import type { DocumentRows } from '../assemble/document-rows.ts';

export type Tally = Readonly<Record<string, number>>;

/** Sums of both, kind by kind. */
export const addTallies = (one: Tally, other: Tally): Tally => {
  const sums = { ...one };
  for (const [kind, count] of Object.entries(other)) sums[kind] = (sums[kind] ?? 0) + count;
  return sums;
};

/** Number of rows of all kinds whose name begins with `list`. */
export const countOf = (tally: Tally, list: string): number =>
  Object.entries(tally).reduce(
    (sum, [kind, count]) => sum + (kind.startsWith(`${list} `) ? count : 0),
    0,
  );

/** Of the rows of one document. */
export const tallyOf = ({
  passages,
  mentions,
  relations,
}: Pick<DocumentRows, 'passages' | 'mentions' | 'relations'>): Tally => {
  const counts: Record<string, number> = {};
  const add = (kind: string): void => {
    counts[kind] = (counts[kind] ?? 0) + 1;
  };
  for (const { language } of passages) add(`passages ${language}`);
  for (const { type } of mentions) add(`mentions ${type}`);
  for (const { predicate } of relations) add(`relations ${predicate}`);
  return counts;
};
