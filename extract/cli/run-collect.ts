// Rows of streams on standard input to a dataset folder, with a summary.
import { collectRows } from '../stream/collect-rows.ts';
import { printSummary, type SummaryOptions } from './extract-summary.ts';

/** Gives the exit code. */
export const runCollect = async (out: string, options: SummaryOptions): Promise<number> =>
  printSummary(await collectRows(process.stdin, out), [out], options);
