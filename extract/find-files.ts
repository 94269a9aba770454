// Which files the given paths stand for: files as named, folders with everything below them.
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { READABLE_ENDINGS } from './formats/open-source.ts';

export interface FoundFile {
  readonly path: string;
  /** Name that the dataset gives to it: the file name, with the folders below the given path. */
  readonly source: string;
  /** Why the file is not read at all; null for one to read. */
  readonly skip: string | null;
  readonly size: number;
}

/** The readable endings as a phrase. */
export const READABLE_KINDS = READABLE_ENDINGS.join(', ').replace(/, ([^,]+)$/, ' or $1');

/** A file that speaks of the folder that it stands in, not one of its documents. */
const ABOUT_FOLDER = /^readme(\.|$)/i;

const skipReason = (name: string, named: boolean): string | null => {
  const ending = extname(name).toLowerCase();
  if (!READABLE_ENDINGS.some((readable) => readable === ending)) {
    return `not ${READABLE_KINDS}`;
  }
  return ABOUT_FOLDER.test(name) && !named ? 'describes its folder' : null;
};

const problem = (error: unknown): string =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'
    ? 'no such file or folder'
    : error instanceof Error
      ? error.message
      : String(error);

export interface Search {
  /** Ascending by source, whatever the order of the paths. */
  readonly files: readonly FoundFile[];
  /** Paths that could not be looked at. */
  readonly failed: readonly { readonly path: string; readonly reason: string }[];
}

/**
 * Looks the paths up; links are followed, a file or folder reached twice is taken once. Below a folder,
 * names that begin with a dot are left out.
 */
export const findFiles = async (paths: readonly string[]): Promise<Search> => {
  const seen = new Set<string>();
  const files: FoundFile[] = [];
  const failed: { path: string; reason: string }[] = [];

  /** `source` is null for a path that was given, which names a file or stands for what is below it. */
  const look = async (path: string, source: string | null): Promise<void> => {
    const real = await realpath(path);
    if (seen.has(real)) return;
    seen.add(real);
    const found = await stat(real);
    if (found.isDirectory()) {
      const names = (await readdir(path)).filter((name) => !name.startsWith('.'));
      for (const name of names) await visit(join(path, name), source ? `${source}/${name}` : name);
    } else {
      const skip = found.isFile() ? skipReason(basename(path), source === null) : 'not a file';
      files.push({ path, source: source ?? basename(path), skip, size: found.size });
    }
  };

  const visit = async (path: string, source: string | null): Promise<void> => {
    try {
      await look(path, source);
    } catch (error) {
      failed.push({ path, reason: problem(error) });
    }
  };

  for (const path of [...paths].sort()) await visit(path, null);
  files.sort((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : 0));
  return { files, failed };
};
