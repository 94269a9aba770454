// The questions that the page asks of the API, each with its cache.
import {
  infiniteQueryOptions,
  keepPreviousData,
  QueryClient,
  queryOptions,
} from '@tanstack/react-query';
import type {
  Documents,
  EntityDetail,
  EntitySearch,
  Evidence,
  Graph,
  Meta,
  Neighbours,
  Passages,
} from '../../backend/contract/answer.ts';
import type { EntityType } from '../model/entity-types.ts';
import type { Filters } from '../model/filters.ts';
import type { Predicate } from '../model/predicates.ts';
import { ask, type Parameters, RequestFailure } from './request.ts';
import { onReplaced } from './snapshot.ts';

const MOST_DOCUMENTS = 500;
const PASSAGES_A_PAGE = 200;
const NEIGHBOURS_A_PAGE = 20;

/**
 * The dataset behind the API changes only with a load, so answers stay good for a while. When other
 * documents were loaded, none of the answers is kept and what is on the page is asked anew.
 */
export const createClient = (): QueryClient => {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 60_000,
        refetchOnWindowFocus: false,
        retry: (failures, error) =>
          failures < 2 &&
          !(error instanceof RequestFailure && ['missing', 'refused', 'busy'].includes(error.kind)),
        retryDelay: (failures) => 500 * 2 ** failures,
        networkMode: 'always',
      },
    },
  });
  onReplaced(() => void client.resetQueries());
  return client;
};

const filterParameters = (filters: Filters): Parameters => ({
  documents: filters.documents,
  years: filters.years,
  languages: filters.languages,
  minUnits: filters.minUnits > 1 ? filters.minUnits : null,
});

/** Without the least weight of links, where the question is not about links. */
const scopeParameters = (filters: Filters): Parameters =>
  filterParameters({ ...filters, minUnits: 1 });

const entityPath = (id: string) => `/api/entities/${encodeURIComponent(id)}`;

interface Paged {
  readonly items: readonly unknown[];
  readonly total: number;
  readonly offset: number;
}
const nextOffset = (last: Paged): number | undefined => {
  const next = last.offset + last.items.length;
  return last.items.length > 0 && next < last.total ? next : undefined;
};

export const metaQuestion = () =>
  queryOptions({
    queryKey: ['meta'],
    queryFn: ({ signal }) => ask<Meta>('/api/meta', {}, signal),
    // Who comes back to the page may have loaded other documents: the answer tells.
    refetchOnWindowFocus: 'always',
  });

export const documentsQuestion = () =>
  queryOptions({
    queryKey: ['documents'],
    queryFn: ({ signal }) => ask<Documents>('/api/documents', { limit: MOST_DOCUMENTS }, signal),
  });

export const searchQuestion = (text: string, filters: Filters) =>
  queryOptions({
    queryKey: ['search', text, scopeParameters(filters)],
    queryFn: ({ signal }) =>
      ask<EntitySearch>(
        '/api/entities',
        { q: text, limit: 12, ...scopeParameters(filters) },
        signal,
      ),
    enabled: text.trim() !== '',
    placeholderData: keepPreviousData,
  });

export const overviewQuestion = (types: readonly EntityType[], perType: number, filters: Filters) =>
  queryOptions({
    queryKey: ['overview', types, perType, filters],
    queryFn: ({ signal }) =>
      ask<Graph>('/api/overview', { types, perType, ...filterParameters(filters) }, signal),
    placeholderData: keepPreviousData,
  });

export const linksQuestion = (ids: readonly string[], filters: Filters) =>
  queryOptions({
    queryKey: ['links', ids, filters],
    queryFn: ({ signal }) =>
      ask<Graph>('/api/links', { ids, ...filterParameters(filters) }, signal),
    placeholderData: keepPreviousData,
    enabled: ids.length > 0,
  });

export const entityQuestion = (id: string, filters: Filters) =>
  queryOptions({
    queryKey: ['entity', id, scopeParameters(filters)],
    queryFn: ({ signal }) => ask<EntityDetail>(entityPath(id), scopeParameters(filters), signal),
  });

export const neighboursQuestion = (
  id: string,
  types: readonly EntityType[],
  filters: Filters,
  limit = NEIGHBOURS_A_PAGE,
) =>
  infiniteQueryOptions({
    queryKey: ['neighbours', id, types, limit, filters],
    queryFn: ({ signal, pageParam }) =>
      ask<Neighbours>(
        `${entityPath(id)}/neighbours`,
        { types, limit, offset: pageParam, ...filterParameters(filters) },
        signal,
      ),
    initialPageParam: 0,
    getNextPageParam: nextOffset,
  });

export interface EvidenceSubject {
  readonly a: string;
  readonly b?: string | undefined;
  readonly predicate?: Predicate | undefined;
}

export const evidenceQuestion = (subject: EvidenceSubject, filters: Filters) =>
  infiniteQueryOptions({
    queryKey: ['evidence', subject, scopeParameters(filters)],
    queryFn: ({ signal, pageParam }) =>
      ask<Evidence>(
        '/api/evidence',
        { ...subject, limit: 10, offset: pageParam, ...scopeParameters(filters) },
        signal,
      ),
    initialPageParam: 0,
    getNextPageParam: nextOffset,
  });

export const passagesQuestion = (document: string) =>
  infiniteQueryOptions({
    queryKey: ['passages', document],
    queryFn: ({ signal, pageParam }) =>
      ask<Passages>(
        `/api/documents/${encodeURIComponent(document)}/passages`,
        { limit: PASSAGES_A_PAGE, offset: pageParam },
        signal,
      ),
    initialPageParam: 0,
    getNextPageParam: nextOffset,
  });
