// Rows as CSV for the bulk COPY of the embedded engine: every value quoted, lists joined by a
// separator that no text holds, null as a marker.
import { open } from 'node:fs/promises';
import type { CellValue, Columns } from '../../graph/columns.ts';

/** Between the items of a list of texts (Unit Separator). */
export const LIST_SEPARATOR = '\u001f';
/** A value that is missing, as opposed to an empty text. */
export const NULL_MARK = '\u0001';

/** Characters gathered before they are handed to the file system. */
const BATCH_LENGTH = 1 << 20;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const isNumbers = (value: readonly (string | number)[]): boolean =>
  value.every((item) => typeof item === 'number');

const cell = (value: CellValue, isTextList: boolean): string => {
  if (value === null) return NULL_MARK;
  if (typeof value !== 'object') return quoted(String(value));
  if (!isTextList && isNumbers(value)) return quoted(`[${value.join(',')}]`);
  const items = value.map((item) => String(item).replaceAll(LIST_SEPARATOR, ' '));
  return quoted(items.join(LIST_SEPARATOR));
};

/** Writes rows to a new file, in the order of the columns; gives how many there were. */
export const writeCsv = async (
  path: string,
  columns: Columns,
  rows: Iterable<Readonly<Record<string, CellValue>>>,
): Promise<number> => {
  const file = await open(path, 'wx');
  const names = Object.entries(columns);
  let count = 0;
  let batch = '';
  try {
    for (const row of rows) {
      const cells = names.map(([name, type]) => cell(row[name] ?? null, type === 'STRING[]'));
      batch += `${cells.join(',')}\n`;
      count += 1;
      if (batch.length < BATCH_LENGTH) continue;
      await file.appendFile(batch);
      batch = '';
    }
    await file.appendFile(batch);
  } finally {
    await file.close();
  }
  return count;
};
