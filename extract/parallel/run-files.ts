// Sends files to an extractor, as many at a time as it has lanes, and what comes back to the joiner.
import type { ErrorCode } from '../app-error.ts';
import type { FoundFile } from '../find-files.ts';
import type { Joiner } from '../join/joiner.ts';
import type { Warning } from '../stages/draft.ts';
import type { FileResult } from './file-part.ts';
import type { FileExtractor } from './worker-pool.ts';

export interface Progress {
  /** File that is being read. */
  readonly path: string;
  /** Files and bytes before it, of how many in all. */
  readonly files: number;
  readonly allFiles: number;
  readonly bytes: number;
  readonly allBytes: number;
}

/** What became of a file, once its rows are with the joiner. */
export type FileOutcome =
  | {
      readonly outcome: 'done';
      readonly origin: string;
      readonly document: string;
      readonly warnings: readonly Warning[];
    }
  | { readonly outcome: 'failed'; readonly code: ErrorCode; readonly reason: string };

/** Adds parts one at a time, whoever they come from; a document that came before is left out. */
const addInTurn = (joiner: Joiner) => {
  const added = new Set<string>();
  let turn: Promise<void> = Promise.resolve();
  return async (result: FileResult): Promise<FileOutcome> => {
    if (result.outcome === 'failed') return result;
    const { part, warnings } = result;
    const { origin, head } = part;
    if (!added.has(origin)) {
      added.add(origin);
      turn = turn.then(() => joiner.add(part));
      await turn;
    }
    return { outcome: 'done', origin, document: head?.id ?? '', warnings };
  };
};

/** Outcomes in the order of the files. */
export const runFiles = async (
  wanted: readonly FoundFile[],
  extractor: FileExtractor,
  joiner: Joiner,
  onProgress?: (progress: Progress) => void,
): Promise<FileOutcome[]> => {
  const allBytes = wanted.reduce((sum, { size }) => sum + size, 0);
  const outcomes: FileOutcome[] = [];
  const add = addInTurn(joiner);
  const waiting = wanted.entries();
  let bytes = 0;
  const runLane = async (lane: number): Promise<void> => {
    // All lanes take from the one iterator.
    for (const [files, file] of waiting) {
      onProgress?.({ path: file.path, files, allFiles: wanted.length, bytes, allBytes });
      bytes += file.size;
      outcomes[files] = await add(await extractor.extract(file, lane));
    }
  };
  await Promise.all(Array.from({ length: extractor.lanes }, (_, lane) => runLane(lane)));
  return outcomes;
};
