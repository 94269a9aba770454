// Writes a coverage report as it comes: into a file beside it first, which takes its place when whole.
import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { makeFolder } from '../dataset/make-folder.ts';
import { notWritable } from '../dataset/not-writable.ts';
import type { ReportRow, TotalCoverage } from './schema.ts';
import type { WorkCoverage } from './work-coverage.ts';

export interface ReportFile {
  readonly add: (work: WorkCoverage) => Promise<void>;
  /** Writes the last row and puts the file in its place. */
  readonly finish: (total: TotalCoverage) => Promise<void>;
  /** Leaves nothing behind; does nothing after `finish`. */
  readonly discard: () => Promise<void>;
}

const rowsOf = ({ documents, pairs }: WorkCoverage): ReportRow[] => {
  const own = documents.map((document): ReportRow => ({ row: 'document', ...document }));
  if (pairs.compared === 0) return own;
  return [...own, { row: 'pairs', documents: documents.map(({ document }) => document), ...pairs }];
};

/** Errors, of this and of its methods: AppError output-not-writable, naming the path. */
export const openReport = async (path: string): Promise<ReportFile> => {
  const fresh = join(dirname(path), `.${basename(path)}.${randomUUID()}.new`);
  const attempt = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (error) {
      throw notWritable(path, error);
    }
  };
  const file = await attempt(async () => {
    await makeFolder(dirname(path));
    return open(fresh, 'wx');
  });
  const write = (rows: readonly ReportRow[]): Promise<void> =>
    attempt(() => file.appendFile(rows.map((row) => `${JSON.stringify(row)}\n`).join('')));
  return {
    add: (work) => write(rowsOf(work)),
    finish: async (total) => {
      await write([{ row: 'total', ...total }]);
      await attempt(async () => {
        await file.close();
        await rename(fresh, path);
      });
    },
    discard: async () => {
      await file.close().catch(() => undefined);
      await rm(fresh, { force: true });
    },
  };
};
