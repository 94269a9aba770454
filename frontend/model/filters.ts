// The filters that narrow what is counted: graph, inspector and evidence alike.
import type { Language } from './languages.ts';

export interface Filters {
  /** Document ids; none means all of them. The same for the other lists. */
  readonly documents: readonly string[];
  readonly years: readonly number[];
  readonly languages: readonly Language[];
  /** Least number of passages that a link must have. */
  readonly minUnits: number;
}

export const NO_FILTERS: Filters = { documents: [], years: [], languages: [], minUnits: 1 };

export const isFiltered = (filters: Filters): boolean =>
  filters.documents.length > 0 ||
  filters.years.length > 0 ||
  filters.languages.length > 0 ||
  filters.minUnits > 1;

/** What the filters name that none of the documents has. */
export function lostFilters(
  { documents, years }: Filters,
  known: readonly { readonly id: string; readonly year: number | null }[],
): Pick<Filters, 'documents' | 'years'> {
  return {
    documents: documents.filter((id) => !known.some((one) => one.id === id)),
    years: years.filter((year) => !known.some((one) => one.year === year)),
  };
}

/** The list with the items put in, or taken out when all of them are in it already. */
export function toggled<T>(list: readonly T[], ...items: readonly T[]): T[] {
  return items.every((item) => list.includes(item))
    ? list.filter((other) => !items.includes(other))
    : [...new Set([...list, ...items])];
}
