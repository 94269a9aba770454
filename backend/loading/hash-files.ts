// One hash for many files: what it is made of has changed when it has.
import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The file itself, or all files at any depth below a folder; none where nothing is. */
const filesBelow = async (path: string): Promise<string[]> => {
  const found = await stat(path).catch(() => null);
  if (found === null) return [];
  if (!found.isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
};

/** SHA-256 in hexadecimal over names and bytes, whatever the order of the paths. */
export const hashFiles = async (paths: readonly string[]): Promise<string> => {
  const files = (await Promise.all(paths.map(filesBelow))).flat();
  const hash = createHash('sha256');
  for (const file of [...new Set(files)].sort()) {
    const bytes = await readFile(file);
    hash.update(`${file}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
};
