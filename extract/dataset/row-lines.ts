// The canonical text of a row: JSON with the keys in the order of its schema, one line.
import type { z } from 'zod';
import { AppError } from '../app-error.ts';
import { DATASET_FILES, type Dataset } from './schema.ts';

/**
 * Lines of one list, each ending in a line feed. Throws AppError dataset-invalid for a row that its
 * schema refuses, so that nothing is written that could not be read again.
 */
export function* rowLines(dataset: Dataset, list: keyof Dataset): Generator<string> {
  // The schema of a zod object gives its keys back in the order in which it names them.
  const schema: z.ZodType = DATASET_FILES[list].schema;
  for (const [index, row] of dataset[list].entries()) {
    const parsed = schema.safeParse(row);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      const fault = `${issue?.path.join('.') ?? 'row'}: ${issue?.message ?? 'invalid'}`;
      throw new AppError('dataset-invalid', `${list}, row ${index + 1} ("${row.id}"): ${fault}`);
    }
    yield `${JSON.stringify(parsed.data)}\n`;
  }
}
