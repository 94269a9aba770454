// Rows of any number of streams, in any order, made one dataset: the same as if one process had
// extracted all documents.
import type { EntityRow } from '../dataset/schema.ts';
import { checkOutput, pathBeside, writeDatasetFolder } from '../dataset/write-dataset.ts';
import type { FolderExtraction } from '../extract-files.ts';
import type { FileReport } from '../file-reports.ts';
import { recordOf } from '../join/document-record.ts';
import { createJoiner, type DocumentHead, type Joiner, type Unjoined } from '../join/joiner.ts';
import { mergeParts } from '../join/merge-parts.ts';
import { fileStore } from '../join/row-store.ts';
import type { Warning } from '../stages/draft.ts';
import { type ByteLine, byteLines } from './byte-lines.ts';
import { type StreamRow, streamRowSchema } from './stream-row.ts';

type OfDocument = Exclude<StreamRow, { readonly row: 'error' }>;

/** Rows of one document that came one after the other. */
interface Run {
  readonly origin: string;
  readonly rows: OfDocument[];
}

interface Seen {
  readonly heads: Map<string, DocumentHead>;
  /** By origin, then by their text, as they may come twice. */
  readonly warnings: Map<string, Map<string, Warning>>;
  readonly failed: FileReport[];
}

const isRow =
  <Name extends OfDocument['row']>(name: Name) =>
  (row: OfDocument): row is Extract<OfDocument, { readonly row: Name }> =>
    row.row === name;

const addRun = async ({ origin, rows }: Run, joiner: Joiner): Promise<void> => {
  if (rows.length === 0) return;
  const entities: readonly EntityRow[] = rows.filter(isRow('entity'));
  const [head = null] = rows.filter(isRow('document'));
  const gazetteer = entities.filter(({ source }) => source === 'gazetteer');
  const merged = mergeParts([
    {
      document: head,
      passages: rows.filter(isRow('passage')),
      mentions: rows.filter(isRow('mention')),
      relations: rows.filter(isRow('relation')),
      unsure: rows.filter(isRow('unsure')),
      discovered: entities.filter(({ source }) => source === 'discovered'),
      known: gazetteer.map(({ id }) => id),
    },
  ]);
  await joiner.add({ origin, head, record: recordOf(merged), gazetteer });
};

const parseRow = (text: string): StreamRow | null => {
  try {
    return streamRowSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
};

const damaged = ({ number, text }: ByteLine): FileReport => {
  const reason = text === null ? 'the line is too long' : 'not a row of a stream';
  return { outcome: 'failed', path: `line ${number}`, code: 'input-damaged', reason };
};

const note = (row: OfDocument, { heads, warnings }: Seen): void => {
  if (row.row === 'document') {
    const { id, work, source } = row;
    heads.set(row.origin, { id, work, source });
  }
  if (row.row !== 'warning') return;
  const { row: _, origin, ...warning } = row;
  const known = warnings.get(origin) ?? new Map<string, Warning>();
  warnings.set(origin, known.set(JSON.stringify(warning), warning));
};

/** Hands the rows to the joiner, one document in memory at a time where its rows come together. */
const addRows = async (input: AsyncIterable<Uint8Array>, joiner: Joiner): Promise<Seen> => {
  const seen: Seen = { heads: new Map(), warnings: new Map(), failed: [] };
  let run: Run = { origin: '', rows: [] };
  for await (const line of byteLines(input)) {
    if (line.text?.trim() === '') continue;
    const row = line.text === null ? null : parseRow(line.text);
    if (row === null) seen.failed.push(damaged(line));
    else if (row.row === 'error') {
      const { source, line: number, code, message: reason } = row;
      seen.failed.push({ outcome: 'failed', path: source ?? `line ${number}`, code, reason });
    } else {
      if (run.origin !== row.origin) {
        await addRun(run, joiner);
        run = { origin: row.origin, rows: [] };
      }
      run.rows.push(row);
      note(row, seen);
    }
  }
  await addRun(run, joiner);
  return seen;
};

const reportsOf = (seen: Seen, unjoined: readonly Unjoined[]): FileReport[] => {
  const left = new Set(unjoined.map(({ origin }) => origin));
  const done = [...seen.heads].filter(([origin]) => !left.has(origin));
  return [
    ...seen.failed,
    ...unjoined.map(
      ({ source: path, code, reason }): FileReport => ({ outcome: 'failed', path, code, reason }),
    ),
    ...done.map(([origin, { id: document, source: path }]): FileReport => {
      const warnings = [...(seen.warnings.get(origin)?.values() ?? [])];
      return { outcome: 'done', path, document, warnings };
    }),
  ];
};

/**
 * Joins the rows of streams (see `streamRowSchema`) into a dataset folder. A row that can't be read and a
 * document of which rows are missing are reported and left out; rows that came twice count once. A
 * dataset that is in `dir` is replaced as a whole, or stays as it is if there is no document.
 * Errors: AppError output-not-writable.
 */
export const collectRows = async (
  input: AsyncIterable<Uint8Array>,
  dir: string,
): Promise<FolderExtraction> => {
  await checkOutput(dir);
  const store = fileStore(await pathBeside(dir, 'rows'));
  try {
    const joiner = createJoiner(store);
    const seen = await addRows(input, joiner);
    if (seen.heads.size === 0) return { tally: {}, files: reportsOf(seen, []) };
    const { tally, unjoined } = await writeDatasetFolder(dir, joiner.join);
    return { tally, files: reportsOf(seen, unjoined) };
  } finally {
    await store.close();
  }
};
