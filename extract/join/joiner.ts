// The joining pass, the only one that looks beyond one document. Records come in any order and wait in
// a store; then they are written in the order of their documents' ids, the language versions of a work
// paired, all entities in one list.
import type { ErrorCode } from '../app-error.ts';
import type { OnCoverage } from '../coverage/work-coverage.ts';
import type { DocumentRow, EntityRow } from '../dataset/schema.ts';
import type { RowSink } from '../dataset/write-dataset.ts';
import { byText } from '../text/order.ts';
import { type EntityUnion, entityUnion } from './entity-union.ts';
import { type Entry, writeJoined } from './join-works.ts';
import type { RowStore } from './row-store.ts';
import type { Tally } from './tally.ts';

export type DocumentHead = Pick<DocumentRow, 'id' | 'work' | 'source'>;

/** A record of a document, or of a part of one. */
export interface Part {
  /** The same for all parts of one document from one source, and for no others. */
  readonly origin: string;
  /** null where the row of the document itself is in another part. */
  readonly head: DocumentHead | null;
  readonly record: Uint8Array;
  /** Rows of entities of the gazetteer that the record names, unless another part brings them. */
  readonly gazetteer: readonly EntityRow[];
}

/** A document that is not in the dataset. */
export interface Unjoined {
  readonly origin: string;
  /** Where it came from; the origin where the rows do not say. */
  readonly source: string;
  readonly code: ErrorCode;
  readonly reason: string;
}

export interface JoinReport {
  /** Of the rows written; beside what `tallyOf` counts: "documents", "units", "entities country". */
  readonly tally: Tally;
  readonly unjoined: readonly Unjoined[];
}

export interface Joiner {
  /** One call at a time. */
  readonly add: (part: Part) => Promise<void>;
  /** Writes the dataset of all parts added; to be called once. */
  readonly join: (sink: RowSink, onCoverage?: OnCoverage) => Promise<JoinReport>;
}

type Complete = Entry & { readonly head: NonNullable<Entry['head']> };

const isComplete = (entry: Entry): entry is Complete => entry.head !== null;

const bySource = (a: Complete, b: Complete): number =>
  byText(a.head.source, b.head.source) || byText(a.origin, b.origin);

/** Of the documents that claim one id the one whose source comes first, ascending by id. */
const chooseDocuments = (entries: Iterable<Entry>) => {
  const chosen = new Map<string, Complete>();
  const unjoined: Unjoined[] = [];
  for (const entry of entries) {
    if (isComplete(entry)) continue;
    const reason = 'the row of the document itself is missing';
    unjoined.push({ origin: entry.origin, source: entry.origin, code: 'dataset-invalid', reason });
  }
  for (const entry of [...entries].filter(isComplete).sort(bySource)) {
    const { id, source } = entry.head;
    const first = chosen.get(id);
    if (first === undefined) {
      chosen.set(id, entry);
      continue;
    }
    const reason = `its id "${id}" is already that of ${first.head.source}; rename one of them`;
    unjoined.push({ origin: entry.origin, source, code: 'input-duplicate', reason });
  }
  return { chosen: [...chosen.values()].sort((a, b) => byText(a.head.id, b.head.id)), unjoined };
};

/** No more of a document than is needed until it is joined: there may be a great many of them. */
const shortHead = (head: DocumentHead | null): DocumentHead | null =>
  head === null ? null : { id: head.id, work: head.work, source: head.source };

/** The store is the caller's to close. */
export const createJoiner = (store: RowStore): Joiner => {
  const entries = new Map<string, Entry>();
  const entities: EntityUnion = entityUnion();
  return {
    add: async ({ origin, head, record, gazetteer }) => {
      entities.addKnown(gazetteer);
      const place = await store.append(record);
      const entry = entries.get(origin);
      if (entry === undefined)
        entries.set(origin, { origin, head: shortHead(head), places: [place] });
      else {
        entry.head ??= shortHead(head);
        entry.places.push(place);
      }
    },
    join: async (sink, onCoverage) => {
      const { chosen, unjoined } = chooseDocuments([...entries.values()]);
      const written = await writeJoined(chosen, { store, entities, sink, onCoverage });
      return { tally: written.tally, unjoined: [...unjoined, ...written.unjoined] };
    },
  };
};
