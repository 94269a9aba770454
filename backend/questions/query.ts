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
): GraphQuery<z.infer<z.ZodObject<S>>> => ({ text: text.trim(), row: z.object(shape) });

export interface Filters {
  readonly documents: readonly string[];
  readonly years: readonly number[];
  readonly languages: readonly Language[];
}

export const NO_FILTERS: Filters = { documents: [], years: [], languages: [] };

/** The condition on a passage, or on a relation: both carry document, year and language. */
export const filtered = (variable: 'p' | 'r'): string =>
  [
    `(size($documents) = 0 OR ${variable}.document IN $documents)`,
    `(size($years) = 0 OR ${variable}.year IN $years)`,
    `(size($languages) = 0 OR ${variable}.language IN $languages)`,
  ].join(' AND ');

export const filterParameters = ({ documents, years, languages }: Filters): QueryParameters => ({
  documents,
  years,
  languages,
});

export const count = z.number().int().min(0);
