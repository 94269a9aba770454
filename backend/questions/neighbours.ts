// Who and what is spoken of together with one entity.
import { z } from 'zod';
import type { EntityType } from '../../extract/dataset/schema.ts';
import type { Neighbour, Neighbours } from '../contract/answer.ts';
import type { NeighboursQuery } from '../contract/query.ts';
import { associationOf } from '../counting/association.ts';
import type { Graph } from '../engine/engine.ts';
import { catalogueOf, knownEntity, summaryOf } from './catalogue.ts';
import { countByType } from './count-by-type.ts';
import { countOf, countsOf } from './counts.ts';
import { pageOf } from './page.ts';
import { count, filteredQuery } from './query.ts';
import { byPair, pairKey, relationsOf } from './relations.ts';

const TOGETHER = filteredQuery(
  'p',
  ['b.id <> $id'],
  (
    where,
  ) => `MATCH (a:Entity {id: $id})<-[:MENTIONS|ABOUT]-(p:Passage)-[:MENTIONS|ABOUT]->(b:Entity)
   ${where}
   RETURN b.id AS other, count(DISTINCT p.unit) AS units`,
  { other: z.string(), units: count },
);

const strongestFirst = (one: Neighbour, other: Neighbour): number =>
  other.units - one.units ||
  (other.association.logLikelihood ?? 0) - (one.association.logLikelihood ?? 0) ||
  (one.entity.id < other.entity.id ? -1 : 1);

/** @throws AppError not-found */
export const neighbours = async (
  graph: Graph,
  id: string,
  query: NeighboursQuery,
): Promise<Neighbours> => {
  const catalogue = await catalogueOf(graph);
  knownEntity(catalogue, id);
  const [counts, rows, relations] = await Promise.all([
    countsOf(graph, query),
    graph.run(...TOGETHER(query, { id })),
    relationsOf(graph, id, query),
  ]);
  const said = byPair(relations);
  const found = rows.flatMap(({ other, units }): Neighbour[] => {
    const entity = catalogue.entities.get(other);
    if (entity === undefined || units < query.minUnits) return [];
    const association = associationOf({
      both: units,
      first: countOf(counts, id).units,
      second: countOf(counts, other).units,
      total: counts.units,
    });
    const pair = said.get(pairKey(id, other)) ?? [];
    return [{ entity: summaryOf(entity, counts), units, association, relations: pair }];
  });
  const types = new Set<EntityType>(query.types);
  const wanted = found.filter(({ entity }) => types.size === 0 || types.has(entity.type));
  return {
    ...pageOf(wanted.sort(strongestFirst), query),
    byType: countByType(found.map(({ entity }) => entity)),
  };
};
