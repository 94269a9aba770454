// The links among a set of entities: how often they stand together and what is said between them.
import { z } from 'zod';
import type { Graph as GraphAnswer, GraphLink } from '../contract/answer.ts';
import type { LinksQuery } from '../contract/query.ts';
import { associationOf } from '../counting/association.ts';
import { byStrength, chooseLinks } from '../counting/choose-links.ts';
import { MAX_CHOSEN_LINKS } from '../counting/support.ts';
import type { Graph } from '../engine/engine.ts';
import { type Catalogue, catalogueOf, summaryOf } from './catalogue.ts';
import { countByType } from './count-by-type.ts';
import { type Counts, countOf, countsOf } from './counts.ts';
import { count, type Filters, filteredQuery } from './query.ts';
import { byPair, pairKey, relationsAmong } from './relations.ts';

const TOGETHER = filteredQuery(
  'p',
  ['a.id IN $ids', 'b.id IN $ids', 'a.id < b.id'],
  (where) => `MATCH (a:Entity)<-[:MENTIONS|ABOUT]-(p:Passage)-[:MENTIONS|ABOUT]->(b:Entity)
   ${where}
   RETURN a.id AS one, b.id AS other, count(DISTINCT p.unit) AS units`,
  { one: z.string(), other: z.string(), units: count },
);

/** Every link among the entities that has enough units, in no order. */
export const linksAmong = async (
  graph: Graph,
  ids: readonly string[],
  query: Filters & { readonly minUnits: number },
): Promise<GraphLink[]> => {
  const [counts, rows, relations] = await Promise.all([
    countsOf(graph, query),
    graph.run(...TOGETHER(query, { ids })),
    relationsAmong(graph, ids, query),
  ]);
  const said = byPair(relations);
  return rows
    .filter(({ units }) => units >= query.minUnits)
    .map(({ one, other, units }) => ({
      a: one,
      b: other,
      units,
      association: associationOf({
        both: units,
        first: countOf(counts, one).units,
        second: countOf(counts, other).units,
        total: counts.units,
      }),
      relations: said.get(pairKey(one, other)) ?? [],
    }));
};

/** How many entities of each type are spoken of at all under the filters. */
export const totalByType = ({ entities }: Catalogue, counts: Counts) =>
  countByType([...entities.values()].filter(({ id }) => countOf(counts, id).units > 0));

/** Those that a drawing needs most, then the strongest of the rest while there is room. */
const strongest = (all: readonly GraphLink[], max: number): GraphLink[] => {
  const kept = new Set([...chooseLinks(all, max), ...byStrength(all)]);
  return byStrength([...kept].slice(0, max));
};

/** Ids that the graph does not know are left out. */
export const links = async (graph: Graph, query: LinksQuery): Promise<GraphAnswer> => {
  const catalogue = await catalogueOf(graph);
  const shown = [...new Set(query.ids)].flatMap((id) => catalogue.entities.get(id) ?? []);
  const ids = shown.map(({ id }) => id);
  const [counts, all] = await Promise.all([countsOf(graph, query), linksAmong(graph, ids, query)]);
  return {
    nodes: shown.map((entity) => summaryOf(entity, counts)),
    links: strongest(all, MAX_CHOSEN_LINKS),
    totalByType: totalByType(catalogue, counts),
    totalLinks: all.length,
  };
};
