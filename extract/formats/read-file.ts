// The bytes of a file, unless there are too many.
import { readFile, stat } from 'node:fs/promises';
import { AppError } from '../app-error.ts';
import { checkFileSize } from './size-limit.ts';

/** Errors, naming the source: input-unreadable, input-too-large. */
export const readSourceBytes = async (path: string, source: string): Promise<Uint8Array> => {
  try {
    const { size } = await stat(path);
    checkFileSize(source, size);
    return await readFile(path);
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new AppError('input-unreadable', why, { cause });
  }
};
