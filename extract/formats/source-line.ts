// A line of a source, whatever the format: what every reader hands on.
import type { Warning } from '../stages/draft.ts';

export interface SourceLine {
  readonly text: string;
  /** 1-based line of the file, or for formats without lines the number of the line or paragraph read. */
  readonly line: number;
  /** 1-based page, where the format has pages. */
  readonly page?: number;
}

/** What a reader makes of a file. */
export interface SourceLines {
  readonly lines: readonly SourceLine[];
  /** What could not be read of it. */
  readonly warnings: readonly Warning[];
}

/** Text cut at line ends of any kind; one at the very end begins no further line. */
export const linesOfText = (text: string): SourceLine[] =>
  text
    .replace(/(?:\r\n|\n|\r)$/, '')
    .split(/\r\n|\n|\r/)
    .map((line, index) => ({ text: line, line: index + 1 }));
