// Reads the predicates with their cues from the seeds.

import { AppError } from '../app-error.ts';
import { readRows } from '../dataset/read-rows.ts';
import { type PredicateRow, predicateRowSchema } from './schema.ts';

/**
 * Predicates in the order of the file. Throws AppError seeds-invalid, each fault as
 * "path:line: field: message"; a predicate that comes twice is a fault too.
 */
export const loadPredicates = async (path: string): Promise<PredicateRow[]> => {
  const rows = await readRows(path, predicateRowSchema, 'seeds-invalid');
  const seen = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    const first = seen.get(row.id);
    if (first !== undefined) {
      throw new AppError(
        'seeds-invalid',
        `${path}:${index + 1}: id: "${row.id}" is on line ${first} already`,
      );
    }
    seen.set(row.id, index + 1);
  }
  return rows;
};
