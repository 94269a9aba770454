// Files in, dataset out: finds what the paths stand for, extracts one document after the other, joins
// them. A file that can't be used is reported and keeps nobody else waiting.
import { readFile } from 'node:fs/promises';
import { AppError, type ErrorCode } from './app-error.ts';
import { assemble } from './assemble.ts';
import type { Dataset } from './dataset/schema.ts';
import { type FoundFile, findFiles } from './find-files.ts';
import { openSource } from './formats/open-source.ts';
import { extractDocument } from './pipeline.ts';
import { loadResources, type Resources } from './resources.ts';
import type { Draft, Warning } from './stages/draft.ts';

export type FileReport =
  | {
      readonly outcome: 'done';
      readonly path: string;
      readonly document: string;
      readonly warnings: readonly Warning[];
    }
  | { readonly outcome: 'skipped'; readonly path: string; readonly reason: string }
  | {
      readonly outcome: 'failed';
      readonly path: string;
      readonly code: ErrorCode;
      readonly reason: string;
    };

export interface Progress {
  /** File that is being read. */
  readonly path: string;
  /** Files and bytes before it, of how many in all. */
  readonly files: number;
  readonly allFiles: number;
  readonly bytes: number;
  readonly allBytes: number;
}

export interface ExtractOptions {
  /** Called before each file. */
  readonly onProgress?: (progress: Progress) => void;
  /** Loaded from the seeds if left out. */
  readonly resources?: Resources;
}

export interface Extraction {
  readonly dataset: Dataset;
  /** One for each file found and each path that could not be looked at. */
  readonly files: readonly FileReport[];
}

const failure = ({ path, source }: FoundFile, error: unknown): FileReport => {
  const code = error instanceof AppError ? error.code : 'internal';
  const message = error instanceof Error ? error.message : String(error);
  const reason = message.startsWith(`${source}: `) ? message.slice(source.length + 2) : message;
  return { outcome: 'failed', path, code, reason };
};

const readBytes = async ({ path }: FoundFile): Promise<Uint8Array> => {
  try {
    return await readFile(path);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new AppError('input-unreadable', why, { cause });
  }
};

/** Lets the process answer others between two documents. */
const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const extractOne = async (
  file: FoundFile,
  taken: ReadonlyMap<string, string>,
  resources: Resources,
): Promise<Draft> => {
  const source = await openSource({ source: file.source, bytes: await readBytes(file) });
  const draft = extractDocument(source, resources);
  const other = taken.get(draft.meta.id);
  if (other !== undefined) {
    const why = `its id "${draft.meta.id}" is already that of ${other}; rename one of them`;
    throw new AppError('input-duplicate', why);
  }
  return draft;
};

const unusedReport = ({ path, skip }: FoundFile): FileReport[] =>
  skip === null ? [] : [{ outcome: 'skipped', path, reason: skip }];

/**
 * Extracts files, and all readable files below folders. The dataset is the same whatever
 * the order of the paths; it is empty if no file could be used.
 */
export const extractFiles = async (
  paths: readonly string[],
  { onProgress, resources: given }: ExtractOptions = {},
): Promise<Extraction> => {
  const search = await findFiles(paths);
  const resources = given ?? (await loadResources());
  const wanted = search.files.filter(({ skip }) => skip === null);
  const allBytes = wanted.reduce((sum, { size }) => sum + size, 0);
  const reports: FileReport[] = search.failed.map(({ path, reason }) => ({
    outcome: 'failed',
    path,
    code: 'input-not-found',
    reason,
  }));
  reports.push(...search.files.flatMap(unusedReport));
  const drafts: Draft[] = [];
  const taken = new Map<string, string>();
  let bytes = 0;
  for (const [files, file] of wanted.entries()) {
    onProgress?.({ path: file.path, files, allFiles: wanted.length, bytes, allBytes });
    try {
      const draft = await extractOne(file, taken, resources);
      taken.set(draft.meta.id, file.path);
      drafts.push(draft);
      const { id: document } = draft.meta;
      reports.push({ outcome: 'done', path: file.path, document, warnings: draft.warnings });
    } catch (error) {
      reports.push(failure(file, error));
    }
    bytes += file.size;
    await pause();
  }
  return { dataset: assemble(drafts, resources), files: reports };
};
