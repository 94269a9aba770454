// How large a source may be: more would not fit in the memory of a machine while it is worked on.
import { AppError } from '../app-error.ts';

const MIB = 1024 * 1024;

/** Bytes of a file of any format: PDF and Word documents are mostly pictures. */
export const MAX_FILE_BYTES = 256 * MIB;
/** Bytes of text in a source, or characters where its format counts no bytes. */
export const MAX_TEXT_BYTES = 64 * MIB;

const tooLarge = (source: string, what: string, most: number): AppError =>
  new AppError(
    'input-too-large',
    `${source}: ${what}, and more than ${most / MIB} MB can't be read; split it`,
  );

/** Throws AppError input-too-large, naming the source. */
export const checkFileSize = (source: string, bytes: number): void => {
  if (bytes <= MAX_FILE_BYTES) return;
  throw tooLarge(source, `has ${Math.ceil(bytes / MIB)} MB`, MAX_FILE_BYTES);
};

/** Throws AppError input-too-large, naming the source. */
export const checkTextSize = (source: string, size: number): void => {
  if (size <= MAX_TEXT_BYTES) return;
  throw tooLarge(source, `has ${Math.ceil(size / MIB)} MB of text`, MAX_TEXT_BYTES);
};
