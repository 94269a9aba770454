// Says that a result can not be written, and where, without the names of files that are only on their way.
import { dirname, resolve } from 'node:path';
import { AppError } from '../app-error.ts';

/** What the system says, in words. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'may not be written to',
  EPERM: 'may not be written to',
  EROFS: 'is on a disk that can only be read',
  ENOSPC: 'is on a disk that is full',
  ENOTDIR: 'is a file or lies below one',
};

/** The folder that the system would make something in; null where it does not say. */
const folderOf = (error: object): string | null =>
  'path' in error && typeof error.path === 'string' ? dirname(resolve(error.path)) : null;

/** The error output-not-writable for what is to be written at a path; an AppError stays what it is. */
export const notWritable = (path: string, error: unknown): AppError => {
  if (error instanceof AppError) return error;
  const said = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = REASONS[code];
  const folder = error instanceof Error ? folderOf(error) : null;
  const why = reason === undefined || folder === null ? said : `the folder ${folder} ${reason}`;
  return new AppError('output-not-writable', `${path}: ${why}`, { cause: error });
};
