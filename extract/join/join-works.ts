// Writes chosen documents one after the other. Only the language versions of one work are in memory
// together.
import { coverWork, type OnCoverage } from '../coverage/work-coverage.ts';
import { rowLine } from '../dataset/row-lines.ts';
import type { RowSink } from '../dataset/write-dataset.ts';
import {
  documentIn,
  recordOf,
  rowsIn,
  sectionBytes,
  sectionText,
  tallyIn,
} from './document-record.ts';
import type { EntityUnion } from './entity-union.ts';
import type { DocumentHead, Unjoined } from './joiner.ts';
import { mergeParts } from './merge-parts.ts';
import { pairWork, unitsOf, type WholeRows } from './pair-works.ts';
import type { Place, RowStore } from './row-store.ts';
import { addTallies, countOf, type Tally } from './tally.ts';

/** A document in the store. */
export interface Entry {
  readonly origin: string;
  head: DocumentHead | null;
  readonly places: Place[];
}
type Chosen = Entry & { readonly head: NonNullable<Entry['head']> };

interface Ways {
  readonly store: RowStore;
  readonly entities: EntityUnion;
  readonly sink: RowSink;
  readonly onCoverage: OnCoverage | undefined;
}

const readRecord = async (store: RowStore, { places }: Entry): Promise<Uint8Array> => {
  const parts: Uint8Array[] = [];
  for (const place of places) parts.push(await store.read(place));
  const [only, ...others] = parts;
  return only !== undefined && others.length === 0 ? only : recordOf(mergeParts(parts.map(rowsIn)));
};

/** What is missing of the rows that the document says it has; null where nothing is. */
const missingRows = (record: Uint8Array): string | null => {
  const counts = documentIn(record)?.counts;
  const tally = tallyIn(record);
  for (const list of ['passages', 'mentions', 'relations'] as const) {
    const [found, said] = [countOf(tally, list), counts?.[list] ?? 0];
    if (found !== said) return `${found} ${list} are there, but it has ${said}`;
  }
  return null;
};

const wholeRows = (record: Uint8Array): WholeRows[] => {
  const rows = rowsIn(record);
  return rows.document === null ? [] : [{ ...rows, document: rows.document }];
};

const groupByWork = (chosen: readonly Chosen[]): ReadonlyMap<string, Chosen[]> => {
  const works = new Map<string, Chosen[]>();
  for (const entry of chosen) {
    const versions = works.get(entry.head.work);
    if (versions === undefined) works.set(entry.head.work, [entry]);
    else versions.push(entry);
  }
  return works;
};

const writeRecord = async (record: Uint8Array, { sink }: Ways): Promise<void> => {
  for (const list of ['documents', 'passages', 'mentions', 'relations'] as const) {
    await sink.write(list, sectionBytes(record, list));
  }
};

interface JoinedWork {
  /** By origin. */
  readonly records: ReadonlyMap<string, Uint8Array>;
  readonly units: number;
  readonly unjoined: readonly Unjoined[];
}

/** The sound versions of one work, paired where there are several. */
const joinWork = async (versions: readonly Chosen[], store: RowStore): Promise<JoinedWork> => {
  const unjoined: Unjoined[] = [];
  const sound = new Map<string, Uint8Array>();
  for (const entry of versions) {
    const record = await readRecord(store, entry);
    const missing = missingRows(record);
    if (missing === null) sound.set(entry.origin, record);
    else {
      const { origin, head } = entry;
      const reason = `rows are missing: ${missing}`;
      unjoined.push({ origin, source: head.source, code: 'dataset-invalid', reason });
    }
  }
  const [only, ...others] = sound.values();
  if (only === undefined) return { records: sound, units: 0, unjoined };
  if (others.length === 0) {
    return { records: sound, units: documentIn(only)?.counts.units ?? 0, unjoined };
  }
  const paired = pairWork([...sound.values()].flatMap(wholeRows));
  const origins = [...sound.keys()];
  const records = paired.map((rows, index) => {
    const origin = origins[index] ?? '';
    const before = sound.get(origin);
    const coverage = before === undefined ? '' : sectionText(before, 'coverage');
    return [origin, recordOf(rows, coverage)] as const;
  });
  return { records: new Map(records), units: unitsOf(paired), unjoined };
};

/** Reports come work by work: what the versions lack beside each other is told once. */
const reportCoverage = async (
  records: readonly Uint8Array[],
  { onCoverage }: Ways,
): Promise<void> => {
  if (onCoverage !== undefined && records.length > 0) await onCoverage(coverWork(records));
};

const writeEntities = async ({ entities, sink }: Ways): Promise<Tally> => {
  const counts: Record<string, number> = {};
  for (const [index, row] of entities.rows().entries()) {
    await sink.write('entities', rowLine('entities', row, index));
    counts[`entities ${row.type}`] = (counts[`entities ${row.type}`] ?? 0) + 1;
  }
  return counts;
};

/** The documents must come ascending by id, and no two with the same one. */
export const writeJoined = async (
  chosen: readonly Chosen[],
  ways: Ways,
): Promise<{ readonly tally: Tally; readonly unjoined: readonly Unjoined[] }> => {
  const works = groupByWork(chosen);
  const unjoined: Unjoined[] = [];
  const waiting = new Map<string, Uint8Array>();
  const begun = new Set<string>();
  let tally: Tally = {};
  for (const { origin, head } of chosen) {
    if (!begun.has(head.work)) {
      begun.add(head.work);
      const work = await joinWork(works.get(head.work) ?? [], ways.store);
      for (const [version, record] of work.records) waiting.set(version, record);
      unjoined.push(...work.unjoined);
      tally = addTallies(tally, { units: work.units });
      await reportCoverage([...work.records.values()], ways);
    }
    const record = waiting.get(origin);
    if (record === undefined) continue;
    waiting.delete(origin);
    await writeRecord(record, ways);
    ways.entities.addRecord(record);
    tally = addTallies(addTallies(tally, tallyIn(record)), { documents: 1 });
  }
  return { tally: addTallies(tally, await writeEntities(ways)), unjoined };
};
