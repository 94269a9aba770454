// A line of a source, whatever the format: what every reader hands on.

export interface SourceLine {
  readonly text: string;
  /** 1-based line of the file, or for formats without lines the number of the line or paragraph read. */
  readonly line: number;
  /** 1-based page, where the format has pages. */
  readonly page?: number;
}

/** Text cut at line ends of any kind. */
export const linesOfText = (text: string): SourceLine[] =>
  text.split(/\r\n|\n|\r/).map((line, index) => ({ text: line, line: index + 1 }));
