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
  const add = <Row>(list: string, rows: readonly Row[], kindOf: (row: Row) => string): void => {
    const kinds = new Map<string, number>();
    for (const row of rows) kinds.set(kindOf(row), (kinds.get(kindOf(row)) ?? 0) + 1);
    for (const [kind, count] of kinds) counts[`${list} ${kind}`] = count;
  };
  add('passages', passages, ({ language }) => language);
  add('mentions', mentions, ({ type }) => type);
  add('relations', relations, ({ predicate }) => predicate);
  return counts;
};
