// What the main thread and its workers say to each other.
import type { ErrorCode } from '../app-error.ts';
import type { FoundFile } from '../find-files.ts';
import type { FileOptions, FileResult } from './file-part.ts';

/** One file at a time; the next is sent after its result. */
export interface ToWorker {
  readonly file: FoundFile;
  readonly options: FileOptions;
}

export type FromWorker =
  | { readonly kind: 'ready' }
  /** The worker can't work at all. */
  | { readonly kind: 'broken'; readonly code: ErrorCode; readonly message: string }
  | { readonly kind: 'result'; readonly result: FileResult };
