// A query and the shape of its rows, and the filter that all questions share.
import { z } from 'zod';
import type { Language } from '../../extract/dataset/schema.ts';
import type { GraphQuery, QueryParameters } from '../engine/engine.ts';

/**
 * A query that both engines answer alike. Besides what they refuse, keep clear of what the embedded
 * one gets wrong without a word: plain aggregates (max, sum, count(*)) that come after a DISTINCT one
 * are lost, so DISTINCT ones come last; ORDER BY in a WITH is ignored, so it stands at the end only.
 */
export const graphQuery = <S extends z.ZodRawShape>(
  text: string,
  shape: S,
): GraphQuery<RowOf<S>> => ({ text: text.trim(), row: z.object(shape) });

export interface Filters {
  readonly documents: readonly string[];
  readonly years: readonly number[];
  readonly languages: readonly Language[];
}

export const NO_FILTERS: Filters = { documents: [], years: [], languages: [] };

/** A row of the given shape. */
export type RowOf<S extends z.ZodRawShape> = z.infer<z.ZodObject<S>>;

/** A query under filters, with the parameters that it takes; to be spread into `run`. */
export type FilteredQuery<Row> = (
  filters: Filters,
  parameters: QueryParameters,
) => readonly [GraphQuery<Row>, QueryParameters];

/** The filters that are set, as names of the properties that passages and relations carry. */
const setFilters = ({ documents, years, languages }: Filters) =>
  [
    { property: 'document', list: 'documents', values: documents },
    { property: 'year', list: 'years', values: years },
    { property: 'language', list: 'languages', values: languages },
  ].filter(({ values }) => values.length > 0);

/**
 * A query whose passages (`p`) or relations (`r`) the filters narrow; `write` gets the whole WHERE
 * clause, `given` conditions first. A filter that is not set leaves no trace: conditions that are
 * always true mislead the embedded engine's choice of where to begin, twenty times slower.
 */
export const filteredQuery = <S extends z.ZodRawShape>(
  variable: 'p' | 'r',
  given: readonly string[],
  write: (where: string) => string,
  shape: S,
): FilteredQuery<RowOf<S>> => {
  const row = z.object(shape);
  return (filters, parameters) => {
    const set = setFilters(filters);
    const narrowed = set.map(({ property, list }) => `${variable}.${property} IN $${list}`);
    const conditions = [...given, ...narrowed];
    const where = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
    const lists = Object.fromEntries(set.map(({ list, values }) => [list, values]));
    return [
      { text: write(where), row },
      { ...parameters, ...lists },
    ];
  };
};

export const count = z.number().int().min(0);
