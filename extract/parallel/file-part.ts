// One file on its way to a part of the dataset: the work that a worker thread does, or the main thread.
import { AppError, type ErrorCode } from '../app-error.ts';
import { type DocumentRows, documentRows } from '../assemble/document-rows.ts';
import { documentCoverer } from '../coverage/document-coverage.ts';
import type { EntityRow } from '../dataset/schema.ts';
import type { FoundFile } from '../find-files.ts';
import { openSource, type SourceFile } from '../formats/open-source.ts';
import { readSourceBytes } from '../formats/read-file.ts';
import { recordOf } from '../join/document-record.ts';
import type { Part } from '../join/joiner.ts';
import { extractDocument } from '../pipeline.ts';
import type { Resources } from '../resources.ts';
import type { Draft, Warning } from '../stages/draft.ts';

export type FileResult =
  | { readonly outcome: 'done'; readonly part: Part; readonly warnings: readonly Warning[] }
  | { readonly outcome: 'failed'; readonly code: ErrorCode; readonly reason: string };

/** What was wrong, the name of the source left out of the message. */
export const failureOf = (
  source: string,
  error: unknown,
): { readonly code: ErrorCode; readonly reason: string } => {
  const code = error instanceof AppError ? error.code : 'internal';
  const message = error instanceof Error ? error.message : String(error);
  const reason = message.startsWith(`${source}: `) ? message.slice(source.length + 2) : message;
  return { code, reason };
};

/** The entities of the gazetteer that this receiver has not been given yet. */
const freshKnown = (entities: readonly EntityRow[], given: Set<string>): EntityRow[] =>
  entities.filter(({ id, source }) => {
    if (source !== 'gazetteer' || given.has(id)) return false;
    given.add(id);
    return true;
  });

/**
 * `given` holds the ids of the entities that earlier parts have brought; those of this part join it.
 * `coverage` is what its report says, as JSON.
 */
export const partOf = (rows: DocumentRows, given: Set<string>, coverage = ''): Part => {
  const { origin, document, entities } = rows;
  const discovered = entities.filter(({ source }) => source === 'discovered');
  const known = entities.filter(({ source }) => source === 'gazetteer').map(({ id }) => id);
  return {
    origin,
    head: document,
    record: recordOf({ ...rows, discovered, known }, coverage),
    gazetteer: freshKnown(entities, given),
  };
};

/** The rows of one source. Errors: those of `openSource`. */
export const extractRows = async (file: SourceFile, resources: Resources): Promise<DocumentRows> =>
  documentRows(extractDocument(await openSource(file), resources), resources);

/** What is asked for beside the rows. */
export interface FileOptions {
  /** A report of what was not covered goes into the record. */
  readonly coverage: boolean;
}

/** Never rejects: what is wrong with the file is in the result. */
export type ExtractFile = (file: FoundFile, options: FileOptions) => Promise<FileResult>;

/** Extracts files one after the other; each entity of the gazetteer comes with one of them only. */
export const fileExtraction = (resources: Resources): ExtractFile => {
  const given = new Set<string>();
  let cover: ReturnType<typeof documentCoverer> | null = null;
  const coverageOf = (draft: Draft): string => {
    cover ??= documentCoverer(resources);
    return JSON.stringify(cover(draft));
  };
  return async ({ path, source }, { coverage }) => {
    try {
      const bytes = await readSourceBytes(path, source);
      const draft = extractDocument(await openSource({ source, bytes }), resources);
      const rows = documentRows(draft, resources);
      const part = partOf(rows, given, coverage ? coverageOf(draft) : '');
      return { outcome: 'done', part, warnings: rows.warnings };
    } catch (error) {
      return { outcome: 'failed', ...failureOf(source, error) };
    }
  };
};
