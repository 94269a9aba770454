// A request that asks for something that it can't have, with every fault that it holds.
import type { z } from 'zod';
import { AppError } from '../../extract/app-error.ts';

export interface RequestFault {
  /** The parameter. */
  readonly path: string;
  readonly message: string;
}

export class RequestError extends AppError {
  readonly faults: readonly RequestFault[];

  constructor(faults: readonly RequestFault[]) {
    super('request-invalid', faults.map(({ path, message }) => `${path}: ${message}`).join('; '));
    this.name = 'RequestError';
    this.faults = faults;
  }
}

const faultsOf = (issue: z.core.$ZodIssue): RequestFault[] => {
  if (issue.code !== 'unrecognized_keys') {
    return [{ path: issue.path.join('.') || 'query', message: issue.message }];
  }
  return issue.keys.map((key) => ({ path: key, message: 'there is no such parameter' }));
};

/**
 * The query string in the shape that a question takes. A parameter that the question does not know is
 * refused: a filter with a slip in its name would give wrong numbers without a word.
 * @throws RequestError
 */
export const parseQuery = <Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  query: unknown,
): z.infer<z.ZodObject<Shape>> => {
  const parsed = schema.strict().safeParse(query);
  if (parsed.success) return parsed.data;
  throw new RequestError(parsed.error.issues.flatMap(faultsOf));
};
