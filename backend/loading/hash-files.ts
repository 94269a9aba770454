// One hash for many files: what it is made of has changed when it has.
import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';

interface NamedFile {
  readonly path: string;
  /** From the path that was asked for on: a folder that has moved is the same. */
  readonly name: string;
}

/** The file itself, or all files at any depth below a folder; none where nothing is. */
const filesBelow = async (path: string): Promise<NamedFile[]> => {
  const found = await stat(path).catch(() => null);
  if (found === null) return [];
  if (!found.isDirectory()) return [{ path, name: basename(path) }];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((file) => ({ path: file, name: join(basename(path), relative(path, file)) }));
};

/** SHA-256 in hexadecimal over names and bytes, whatever the order of the paths. */
export const hashFiles = async (paths: readonly string[]): Promise<string> => {
  const files = (await Promise.all(paths.map(filesBelow))).flat();
  const hash = createHash('sha256');
  for (const { path, name } of files.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const bytes = await readFile(path);
    hash.update(`${name}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
};
