// Documents in, rows out, as lines of JSON: one document in memory at a time, so that a program which
// splits work over many machines can run it as a filter.
import { AppError } from '../app-error.ts';
import { extractRows, failureOf } from '../parallel/file-part.ts';
import type { Resources } from '../resources.ts';
import { type ByteLine, byteLines } from './byte-lines.ts';
import { parseDocumentLine, sourceOfLine } from './document-line.ts';
import { errorLine, rowsAsLines, type StreamRow } from './stream-row.ts';

export interface StreamReport {
  readonly documents: number;
  readonly errors: number;
}

/** What was wrong with a line. */
export type LineError = Omit<Extract<StreamRow, { readonly row: 'error' }>, 'row'>;

type Output = (lines: string) => Promise<void>;

const extractLine = async ({ text }: ByteLine, resources: Resources): Promise<string> => {
  if (text === null) throw new AppError('input-too-large', 'the line is too long');
  return rowsAsLines(await extractRows(parseDocumentLine(text), resources));
};

const errorOf = ({ number, text }: ByteLine, error: unknown): LineError => {
  const source = text === null ? null : sourceOfLine(text);
  const { code, reason } = failureOf(source ?? '', error);
  return { line: number, source, code, message: reason };
};

/**
 * Reads documents as lines of JSON (see `parseDocumentLine`) and gives rows as lines of JSON (see
 * `streamRowSchema`) to `write`, document by document. A line that can't be used gives an error row, and
 * the others go on; blank lines are let by. Rejects only with what `write` rejects with.
 */
export const extractStream = async (
  input: AsyncIterable<Uint8Array>,
  write: Output,
  resources: Resources,
  onError: (error: LineError) => void = () => undefined,
): Promise<StreamReport> => {
  let [documents, errors] = [0, 0];
  for await (const line of byteLines(input)) {
    if (line.text?.trim() === '') continue;
    let rows: string;
    try {
      rows = await extractLine(line, resources);
      documents += 1;
    } catch (error) {
      const problem = errorOf(line, error);
      rows = errorLine(problem);
      errors += 1;
      onError(problem);
    }
    await write(rows);
  }
  return { documents, errors };
};
