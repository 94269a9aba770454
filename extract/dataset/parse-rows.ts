// Rows from lines of JSON that are in memory; they were written by this program, so a fault is its own.
import type { RowReader } from './row-check.ts';

const decoder = new TextDecoder();

/** Throws what zod throws for a row that its schema refuses. */
export const parseRows = <Row>(lines: string | Uint8Array, readRow: RowReader<Row>): Row[] =>
  (typeof lines === 'string' ? lines : decoder.decode(lines))
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const row = readRow(JSON.parse(line));
      if (row.success) return row.data;
      throw row.error;
    });
