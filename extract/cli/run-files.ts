// Files to a dataset folder, with progress and a summary.
import { extractToFolder } from '../extract-files.ts';
import { printSummary } from './extract-summary.ts';
import { progressBar } from './progress-bar.ts';

export interface FilesOptions {
  readonly jobs?: number;
  readonly warnings?: true;
  readonly quiet?: true;
}

/** Gives the exit code. */
export const runFiles = async (
  paths: readonly string[],
  out: string,
  options: FilesOptions,
): Promise<number> => {
  const bar = options.quiet ? null : progressBar('extracting');
  const extraction = await extractToFolder(paths, out, {
    ...(options.jobs === undefined ? {} : { jobs: options.jobs }),
    onProgress: ({ path, bytes, allBytes }) => bar?.update(bytes, allBytes, path),
  }).finally(() => bar?.stop());
  return printSummary(extraction, out, options);
};
