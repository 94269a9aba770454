// Writes a dataset folder whole or not at all: into a folder beside it first, then renamed into place.
import { randomUUID } from 'node:crypto';
import { type FileHandle, open, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { AppError } from '../app-error.ts';
import { makeFolder } from './make-folder.ts';
import { notWritable } from './not-writable.ts';
import { rowLines } from './row-lines.ts';
import { DATASET_FILES, DATASET_LISTS, type Dataset } from './schema.ts';

/** Bytes gathered before they are handed to the file system. */
const BATCH_BYTES = 1 << 20;

const OWN_FILES: ReadonlySet<string> = new Set(
  DATASET_LISTS.map((name) => DATASET_FILES[name].file),
);

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** Where symbolic links lead to, so that the link stays and its folder is replaced. */
const target = async (dir: string): Promise<string> => {
  try {
    return await realpath(dir);
  } catch (error) {
    if (isMissing(error)) return resolve(dir);
    throw error;
  }
};

/**
 * Throws AppError output-not-writable unless `dir` is new, empty, or holds a dataset and nothing else:
 * the folder is replaced as a whole, so anything else in it would be lost.
 */
export const checkOutput = async (dir: string): Promise<void> => {
  try {
    if (!(await stat(dir)).isDirectory()) {
      throw new AppError('output-not-writable', `${dir}: is a file, not a folder`);
    }
    const foreign = (await readdir(dir)).find((name) => !OWN_FILES.has(name));
    if (foreign !== undefined) {
      const why = `holds "${foreign}", which is not part of a dataset; name a folder of its own`;
      throw new AppError('output-not-writable', `${dir}: ${why}`);
    }
  } catch (error) {
    if (!isMissing(error)) throw notWritable(dir, error);
  }
};

/** Takes the lines of a dataset, list by list in any order. */
export interface RowSink {
  /** Whole lines, each ending in a line feed; one call at a time. */
  readonly write: (list: keyof Dataset, lines: string | Uint8Array) => Promise<void>;
}

/**
 * What waits to be written is copied: a few bytes of a record would else keep all of it in memory until
 * enough of them are there.
 */
interface OpenList {
  readonly file: FileHandle;
  readonly batch: Uint8Array;
  length: number;
}

const flush = async (open: OpenList): Promise<void> => {
  const { file, batch, length } = open;
  open.length = 0;
  await file.appendFile(batch.subarray(0, length));
};

const append = async (open: OpenList, bytes: Uint8Array): Promise<void> => {
  if (open.length + bytes.length > BATCH_BYTES) await flush(open);
  if (bytes.length > BATCH_BYTES) return open.file.appendFile(bytes);
  open.batch.set(bytes, open.length);
  open.length += bytes.length;
};

const openLists = async (folder: string): Promise<ReadonlyMap<keyof Dataset, OpenList>> => {
  const lists = new Map<keyof Dataset, OpenList>();
  try {
    for (const list of DATASET_LISTS) {
      const file = await open(join(folder, DATASET_FILES[list].file), 'wx');
      lists.set(list, { file, batch: new Uint8Array(BATCH_BYTES), length: 0 });
    }
  } catch (error) {
    for (const { file } of lists.values()) await file.close();
    throw error;
  }
  return lists;
};

const fillFolder = async <Result>(
  folder: string,
  fill: (sink: RowSink) => Promise<Result>,
): Promise<Result> => {
  const lists = await openLists(folder);
  const write = async (list: keyof Dataset, lines: string | Uint8Array): Promise<void> => {
    const open = lists.get(list);
    if (open === undefined) return;
    await append(open, typeof lines === 'string' ? Buffer.from(lines) : lines);
  };
  try {
    const result = await fill({ write });
    for (const list of lists.values()) {
      await flush(list);
      await list.file.sync();
    }
    return result;
  } finally {
    for (const { file } of lists.values()) await file.close();
  }
};

/** Puts `fresh` in the place of `dir`; what stood there comes back if that fails. */
const swapIn = async (fresh: string, dir: string, aside: string): Promise<void> => {
  const hadOld = await rename(dir, aside).then(
    () => true,
    (error: unknown) => {
      if (isMissing(error)) return false;
      throw error;
    },
  );
  try {
    await rename(fresh, dir);
  } catch (error) {
    if (hadOld) await rename(aside, dir);
    throw error;
  }
  if (hadOld) await rm(aside, { recursive: true, force: true });
};

/** A new path beside the folder, on the same disk, for what is on its way into it. */
export const pathBeside = async (dir: string, ending: string): Promise<string> => {
  const place = await target(dir);
  return join(dirname(place), `.${basename(place)}.${randomUUID()}.${ending}`);
};

/**
 * Makes `dir` a dataset folder of what `fill` writes, replacing a dataset that is there. On any failure
 * `dir` stays as it was and nothing is left beside it. Throws AppError output-not-writable, or what
 * `fill` throws as an AppError.
 */
export const writeDatasetFolder = async <Result>(
  dir: string,
  fill: (sink: RowSink) => Promise<Result>,
): Promise<Result> => {
  await checkOutput(dir);
  const fresh = await pathBeside(dir, 'new');
  try {
    await makeFolder(fresh);
    const result = await fillFolder(fresh, fill);
    await swapIn(fresh, await target(dir), await pathBeside(dir, 'old'));
    return result;
  } catch (error) {
    await rm(fresh, { recursive: true, force: true }).catch(() => undefined);
    throw notWritable(dir, error);
  }
};

/** Writes a dataset that is in memory, as `writeDatasetFolder` does. Throws AppError dataset-invalid too. */
export const writeDataset = (dir: string, dataset: Dataset): Promise<void> =>
  writeDatasetFolder(dir, async ({ write }) => {
    for (const list of DATASET_LISTS) {
      for (const line of rowLines(dataset, list)) await write(list, line);
    }
  });
