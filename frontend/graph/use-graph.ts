// Which graph is on the screen: asks for what the view wants and composes the picture of it.
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Graph } from '../../backend/contract/answer.ts';
import { linksQuestion, overviewQuestion } from '../client/questions.ts';
import { ENTITY_TYPES } from '../model/entity-types.ts';
import { useNarrow } from '../parts/use-narrow.ts';
import { useView } from '../state/store.ts';
import { composePicture, type Picture } from './picture.ts';

export const MOST_ENTITIES = 160;
const OVERVIEW_SIZE = 48;
const OVERVIEW_SIZE_NARROW = 24;
const MOST_OF_A_TYPE = 30;

export interface ShownGraph {
  readonly picture: Picture | null;
  readonly totalByType: Graph['totalByType'] | null;
  /** Entities brought in that the filters leave nothing of. */
  readonly absent: number;
  readonly tooMany: boolean;
  readonly isLoading: boolean;
  readonly problem: Error | null;
  readonly retry: () => void;
}

const onlyIds = (graph: Graph, ids: ReadonlySet<string>): Graph => ({
  ...graph,
  nodes: graph.nodes.filter(({ id }) => ids.has(id)),
  links: graph.links.filter(({ a, b }) => ids.has(a) && ids.has(b)),
});

export function useGraph(): ShownGraph {
  const { overview, shown, hidden, types, filters, density, stated, choice, language } = useView(
    (view) => view,
  );
  const narrow = useNarrow();
  const size = narrow ? OVERVIEW_SIZE_NARROW : OVERVIEW_SIZE;
  const perType = Math.min(
    MOST_OF_A_TYPE,
    Math.round(size / (types.length === 0 ? ENTITY_TYPES.length : types.length)),
  );
  const start = useQuery(overviewQuestion(types, perType, filters));
  const started = start.data;

  const wanted = useMemo(() => {
    const out = new Set(hidden);
    const first = overview ? (started?.nodes ?? []).map(({ id }) => id) : [];
    return [...new Set([...first, ...shown])].filter((id) => !out.has(id));
  }, [overview, started, shown, hidden]);
  const ids = useMemo(() => wanted.slice(0, MOST_ENTITIES), [wanted]);

  const isPlain = overview && shown.length === 0;
  const own = useQuery(
    linksQuestion(ids, filters, !isPlain && (!overview || started !== undefined)),
  );
  const answer = isPlain ? start : own;
  const isEmpty = !isPlain && ids.length === 0 && (!overview || started !== undefined);

  const graph = useMemo(() => {
    if (isEmpty) return { nodes: [], links: [] };
    if (answer.data === undefined) return null;
    const inGraph = onlyIds(answer.data, new Set(ids));
    if (types.length === 0) return inGraph;
    return { ...inGraph, nodes: inGraph.nodes.filter(({ type }) => types.includes(type)) };
  }, [answer.data, isEmpty, ids, types]);

  const chosen = choice?.kind === 'entity' ? choice.id : null;
  const picture = useMemo(
    () =>
      graph === null
        ? null
        : composePicture(graph.nodes, graph.links, { language, density, stated, chosen }),
    [graph, language, density, stated, chosen],
  );
  const absent = useMemo(() => {
    if (graph === null || isPlain) return 0;
    return graph.nodes.filter(({ id, units }) => units === 0 && shown.includes(id)).length;
  }, [graph, isPlain, shown]);

  return {
    picture,
    totalByType: started?.totalByType ?? null,
    absent,
    tooMany: wanted.length > MOST_ENTITIES,
    isLoading: !isEmpty && (answer.isPending || answer.isPlaceholderData),
    problem: isEmpty ? null : (answer.error ?? (overview ? start.error : null)),
    retry: () => {
      void start.refetch();
      if (!isPlain) void own.refetch();
    },
  };
}
