// Makes a folder with those above it, one by one: the recursive mkdir of Node never ends where the
// system refuses new folders with "no such file", as below /proc.
import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

const exists = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
};

/** Throws what the file system throws; a folder that is there already is fine. */
export const makeFolder = async (path: string): Promise<void> => {
  if (await exists(path)) return;
  if (dirname(path) !== path) await makeFolder(dirname(path));
  try {
    await mkdir(path);
  } catch (error) {
    // Another process may have been quicker.
    if (!(await exists(path))) throw error;
  }
};
