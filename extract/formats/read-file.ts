// The bytes of a file, unless there are too many.
import { readFile, stat } from 'node:fs/promises';
import { AppError } from '../app-error.ts';
import { checkFileSize } from './size-limit.ts';

/** What the system says, in words. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'is a folder, not a file',
  EACCES: 'may not be read',
};

const reasonOf = (cause: unknown): string => {
  if (!(cause instanceof Error)) return String(cause);
  const code = 'code' in cause ? String(cause.code) : '';
  return REASONS[code] ?? cause.message;
};

/** Errors, naming the source: input-not-found, input-unreadable, input-too-large. */
export const readSourceBytes = async (path: string, source: string): Promise<Uint8Array> => {
  try {
    const { size } = await stat(path);
    checkFileSize(source, size);
    return await readFile(path);
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    const isGone = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    const code = isGone ? 'input-not-found' : 'input-unreadable';
    throw new AppError(code, `${source}: ${reasonOf(cause)}`, { cause });
  }
};
