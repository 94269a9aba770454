// How often everything is spoken of: units and passages of each entity, and units in all, under the
// filters. Most questions start here, so the answers are kept for a while.
import { z } from 'zod';
import type { Graph } from '../engine/engine.ts';
import { count, type Filters, filteredQuery } from './query.ts';
import { remembered } from './remembered.ts';

const UNITS = filteredQuery(
  'p',
  [],
  (where) => `MATCH (p:Passage) ${where} RETURN count(DISTINCT p.unit) AS units`,
  { units: count },
);
const ENTITIES = filteredQuery(
  'p',
  [],
  (where) => `MATCH (p:Passage)-[:MENTIONS|ABOUT]->(e:Entity) ${where}
   RETURN e.id AS entity, count(DISTINCT p.unit) AS units, count(DISTINCT p.id) AS passages`,
  { entity: z.string(), units: count, passages: count },
);

export interface EntityCount {
  readonly units: number;
  readonly passages: number;
}
export interface Counts {
  /** Units in all. */
  readonly units: number;
  readonly entities: ReadonlyMap<string, EntityCount>;
}

const NONE: EntityCount = { units: 0, passages: 0 };
export const countOf = (counts: Counts, entity: string): EntityCount =>
  counts.entities.get(entity) ?? NONE;

const readCounts = async (graph: Graph, filters: Filters): Promise<Counts> => {
  const [units, entities] = await Promise.all([
    graph.run(...UNITS(filters, {})),
    graph.run(...ENTITIES(filters, {})),
  ]);
  return {
    units: units[0]?.units ?? 0,
    entities: new Map(entities.map(({ entity, ...rest }) => [entity, rest])),
  };
};

/** For 64 sets of filters. */
const remember = remembered<Counts>(64);

export const countsOf = (graph: Graph, filters: Filters): Promise<Counts> => {
  const { documents, years, languages } = filters;
  const key = JSON.stringify([documents, years, languages]);
  return remember(graph.state, key, () => readCounts(graph, filters));
};
