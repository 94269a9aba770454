// A line of a source, whatever the format: what every reader hands on.
import type { Dropped, Warning } from '../stages/draft.ts';

export interface SourceLine {
  readonly text: string;
  /** 1-based line of the file, or for formats without lines the number of the line or paragraph read. */
  readonly line: number;
  /** 1-based page, where the format has pages. */
  readonly page?: number;
  /** Where the reader knows it: the line is a row of a table, its cells between bars. */
  readonly row?: 'head' | 'body';
}

/** What a reader makes of a file. */
export interface SourceLines {
  readonly lines: readonly SourceLine[];
  /** What could not be read of it. */
  readonly warnings: readonly Warning[];
  /** What the reader left out, as the menus of a web page; in the order of the file. */
  readonly dropped?: readonly Dropped[];
  /** What the document calls itself. */
  readonly title?: string | null;
  /** The day it was published, where its format says that. */
  readonly date?: string | null;
}

/** Text cut at line ends of any kind; one at the very end begins no further line. */
export const linesOfText = (text: string): SourceLine[] =>
  text
    .replace(/(?:\r\n|\n|\r)$/, '')
    .split(/\r\n|\n|\r/)
    .map((line, index) => ({ text: line, line: index + 1 }));
