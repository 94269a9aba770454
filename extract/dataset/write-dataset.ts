// Writes a dataset folder whole or not at all: into a folder beside it first, then renamed into place.
import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { AppError } from '../app-error.ts';
import { rowLines } from './row-lines.ts';
import { DATASET_FILES, DATASET_LISTS, type Dataset } from './schema.ts';

/** Lines gathered before they are handed to the file system. */
const BATCH_LENGTH = 1 << 20;

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

const notWritable = (dir: string, error: unknown): AppError => {
  if (error instanceof AppError) return error;
  const why = error instanceof Error ? error.message : String(error);
  return new AppError('output-not-writable', `${dir}: ${why}`, { cause: error });
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

const writeList = async (path: string, lines: Iterable<string>): Promise<void> => {
  const file = await open(path, 'wx');
  try {
    let batch = '';
    for (const line of lines) {
      batch += line;
      if (batch.length < BATCH_LENGTH) continue;
      await file.appendFile(batch);
      batch = '';
    }
    await file.appendFile(batch);
    await file.sync();
  } finally {
    await file.close();
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

/**
 * Writes the dataset to `dir`, replacing a dataset that is there. On any failure `dir` stays as it was
 * and nothing is left beside it. Throws AppError output-not-writable or dataset-invalid.
 */
export const writeDataset = async (dir: string, dataset: Dataset): Promise<void> => {
  await checkOutput(dir);
  const place = await target(dir);
  const beside = join(dirname(place), `.${basename(place)}.${randomUUID()}`);
  const fresh = `${beside}.new`;
  try {
    await mkdir(fresh, { recursive: true });
    for (const list of DATASET_LISTS) {
      await writeList(join(fresh, DATASET_FILES[list].file), rowLines(dataset, list));
    }
    await swapIn(fresh, place, `${beside}.old`);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true }).catch(() => undefined);
    throw notWritable(dir, error);
  }
};
