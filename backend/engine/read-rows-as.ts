// Rows of a query in the shape that it promises: where an engine gives something else, it is a fault
// of ours and must not reach an answer.
import { AppError } from '../../extract/app-error.ts';
import type { GraphQuery } from './engine.ts';

/** @throws AppError internal */
export const readRowsAs = <Row>(query: GraphQuery<Row>, rows: readonly unknown[]): Row[] =>
  rows.map((row) => {
    const parsed = query.row.safeParse(row);
    if (parsed.success) return parsed.data;
    const why = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new AppError('internal', `a row has another shape: ${why.join('; ')}\n${query.text}`);
  });
