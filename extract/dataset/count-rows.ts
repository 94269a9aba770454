// How many passages, units, mentions and relations each document has.
import type { Dataset, DocumentRow } from './schema.ts';

export type RowCounts = Omit<DocumentRow['counts'], 'lines'>;

const tally = (rows: readonly { readonly document: string }[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { document } of rows) counts.set(document, (counts.get(document) ?? 0) + 1);
  return counts;
};

const tallyUnits = (passages: Dataset['passages']): ReadonlyMap<string, number> => {
  const units = new Map<string, Set<string>>();
  for (const { document, unit } of passages) {
    units.set(document, (units.get(document) ?? new Set<string>()).add(unit));
  }
  return new Map([...units].map(([document, found]) => [document, found.size]));
};

/** Counts of one document by its id; none for an id that no row names. */
export const countRows = (
  dataset: Pick<Dataset, 'passages' | 'mentions' | 'relations'>,
): ((document: string) => RowCounts) => {
  const passages = tally(dataset.passages);
  const units = tallyUnits(dataset.passages);
  const mentions = tally(dataset.mentions);
  const relations = tally(dataset.relations);
  return (document) => ({
    passages: passages.get(document) ?? 0,
    units: units.get(document) ?? 0,
    mentions: mentions.get(document) ?? 0,
    relations: relations.get(document) ?? 0,
  });
};
