// The canonical text of a row: JSON with the keys in the order of its schema, one line.
import type { z } from 'zod';
import { AppError } from '../app-error.ts';
import { rowCheck } from './row-check.ts';
import { DATASET_FILES, type Dataset } from './schema.ts';

type Row = Dataset[keyof Dataset][number];

const IS_CANONICAL: Readonly<Record<keyof Dataset, (row: Row) => boolean>> = {
  documents: rowCheck(DATASET_FILES.documents.schema),
  passages: rowCheck(DATASET_FILES.passages.schema),
  mentions: rowCheck(DATASET_FILES.mentions.schema),
  entities: rowCheck(DATASET_FILES.entities.schema),
  relations: rowCheck(DATASET_FILES.relations.schema),
};

/**
 * One row as a line without its line feed; what the schema does not name is left out. `position` is
 * 0-based. Throws AppError dataset-invalid for a row that its schema refuses, so that nothing is written
 * that could not be read again.
 */
export const rowText = (list: keyof Dataset, row: Row, position: number): string => {
  if (IS_CANONICAL[list](row)) return JSON.stringify(row);
  // The schema of a zod object gives its keys back in the order in which it names them.
  const schema: z.ZodType = DATASET_FILES[list].schema;
  const parsed = schema.safeParse(row);
  if (parsed.success) return JSON.stringify(parsed.data);
  const [issue] = parsed.error.issues;
  const fault = `${issue?.path.join('.') ?? 'row'}: ${issue?.message ?? 'invalid'}`;
  throw new AppError('dataset-invalid', `${list}, row ${position + 1} ("${row.id}"): ${fault}`);
};

/** One row as a line that ends in a line feed; else as `rowText`. */
export const rowLine = (list: keyof Dataset, row: Row, position: number): string =>
  `${rowText(list, row, position)}\n`;

/** Lines of one list. Throws AppError dataset-invalid as `rowLine` does. */
export function* rowLines(dataset: Dataset, list: keyof Dataset): Generator<string> {
  for (const [index, row] of dataset[list].entries()) yield rowLine(list, row, index);
}
