// The coverage report of a run, as far as it is asked for: to the terminal, to a file, to both.
import { totalCoverageLines, workCoverageLines } from '../coverage/coverage-lines.ts';
import { openReport } from '../coverage/report-file.ts';
import { coverageTotal } from '../coverage/total-coverage.ts';
import type { OnCoverage } from '../coverage/work-coverage.ts';
import { outputWriter } from './print-lines.ts';
import { textWidth } from './text-width.ts';

export interface CoverageOptions {
  readonly coverage?: true;
  readonly report?: string;
}

export interface CoverageOutput {
  /** Undefined where no report is asked for, so that none is made. */
  readonly onCoverage: OnCoverage | undefined;
  /** To be called when all went well. */
  readonly finish: () => Promise<void>;
  /** To be called in any case. */
  readonly close: () => Promise<void>;
}

const NONE: CoverageOutput = {
  onCoverage: undefined,
  finish: async () => undefined,
  close: async () => undefined,
};

/** Errors, of this and of its methods: AppError output-not-writable. */
export const coverageOutput = async ({
  coverage,
  report: path,
}: CoverageOptions): Promise<CoverageOutput> => {
  if (!coverage && path === undefined) return NONE;
  const report = path === undefined ? null : await openReport(path);
  const total = coverageTotal();
  const write = outputWriter();
  let wanted = coverage === true;
  const print = async (lines: readonly string[]): Promise<void> => {
    if (!wanted || lines.length === 0) return;
    // A reader who has seen enough doesn't end the work.
    await write(`${lines.join('\n')}\n`).catch(() => {
      wanted = false;
    });
  };
  return {
    onCoverage: async (work) => {
      total.add(work);
      await report?.add(work);
      await print(workCoverageLines(work, textWidth()));
    },
    finish: async () => {
      await report?.finish(total.total());
      await print([...totalCoverageLines(total.total(), textWidth()), '']);
    },
    close: async () => report?.discard(),
  };
};
