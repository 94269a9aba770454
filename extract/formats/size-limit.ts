// How large a source may be: more would not fit in the memory of a machine while it is worked on.
import { AppError } from '../app-error.ts';

const MIB = 1024 * 1024;

/** Bytes of one source. Some hundred times the longest policy document. */
export const MAX_SOURCE_BYTES = 64 * MIB;

/** Throws AppError input-too-large, naming the source. */
export const checkSize = (source: string, bytes: number): void => {
  if (bytes <= MAX_SOURCE_BYTES) return;
  const size = `${Math.ceil(bytes / MIB)} MB`;
  const most = `${MAX_SOURCE_BYTES / MIB} MB`;
  throw new AppError(
    'input-too-large',
    `${source}: has ${size}, and more than ${most} can't be read; split it`,
  );
};
