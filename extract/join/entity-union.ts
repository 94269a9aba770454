// The entities of all documents, one row for each: those of the gazetteer as it has them, discovered
// ones merged from all documents that name them.
import { mergeDiscovered } from '../assemble/merge-discovered.ts';
import type { EntityRow } from '../dataset/schema.ts';
import { byText } from '../text/order.ts';
import { discoveredIn, knownIn } from './document-record.ts';

export interface EntityUnion {
  /** Rows of the gazetteer that records may name; adding one again changes nothing. */
  readonly addKnown: (rows: readonly EntityRow[]) => void;
  /** What a document names. */
  readonly addRecord: (record: Uint8Array) => void;
  /** Ascending by id. */
  readonly rows: () => EntityRow[];
}

/** Of two rows for one id, as when gazetteers of two versions were used: always the same one. */
const chosen = (one: EntityRow, other: EntityRow): EntityRow =>
  byText(JSON.stringify(one), JSON.stringify(other)) <= 0 ? one : other;

export const entityUnion = (): EntityUnion => {
  const gazetteer = new Map<string, EntityRow>();
  const named = new Set<string>();
  const discovered = new Map<string, EntityRow>();
  return {
    addKnown: (rows) => {
      for (const row of rows) {
        const same = gazetteer.get(row.id);
        gazetteer.set(row.id, same === undefined ? row : chosen(same, row));
      }
    },
    addRecord: (record) => {
      for (const id of knownIn(record)) named.add(id);
      for (const row of discoveredIn(record)) {
        const same = discovered.get(row.id);
        const merged = same === undefined ? [row] : mergeDiscovered([same, row]).values();
        for (const one of merged) discovered.set(row.id, one);
      }
    },
    rows: () => {
      const found = new Map(discovered);
      for (const id of named) {
        const row = gazetteer.get(id);
        if (row !== undefined) found.set(id, row);
      }
      return [...found.values()].sort((a, b) => byText(a.id, b.id));
    },
  };
};
