// Files to a dataset folder, or to a report only, with progress and a summary.
import { type ExtractOptions, extractToFolder, surveyFiles } from '../extract-files.ts';
import { type CoverageOptions, coverageOutput } from './coverage-output.ts';
import { printSummary } from './extract-summary.ts';
import { progressBar } from './progress-bar.ts';

export interface FilesOptions extends CoverageOptions {
  readonly out?: string;
  readonly jobs?: number;
  readonly warnings?: true;
  readonly quiet?: true;
}

/** Gives the exit code. */
export const runFiles = async (
  paths: readonly string[],
  options: FilesOptions,
): Promise<number> => {
  const { out, jobs, quiet } = options;
  const coverage = await coverageOutput(options);
  const bar = quiet ? null : progressBar('extracting');
  const how: ExtractOptions = {
    ...(jobs === undefined ? {} : { jobs }),
    ...(coverage.onCoverage === undefined ? {} : { onCoverage: coverage.onCoverage }),
    onProgress: ({ path, bytes, allBytes }) => bar?.update(bytes, allBytes, path),
    onJoining: () => bar?.stop(),
  };
  try {
    const run = out === undefined ? surveyFiles(paths, how) : extractToFolder(paths, out, how);
    const extraction = await run.finally(() => bar?.stop());
    await coverage.finish();
    const written = [out, options.report].filter((path) => path !== undefined);
    return printSummary(extraction, written, options);
  } finally {
    await coverage.close();
  }
};
