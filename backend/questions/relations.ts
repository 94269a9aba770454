// Typed relations between entities: how many units state each, and how surely.
import { z } from 'zod';
import { predicateSchema } from '../../extract/dataset/schema.ts';
import type { RelationCount } from '../contract/answer.ts';
import type { Graph } from '../engine/engine.ts';
import { count, type Filters, filteredQuery, type RowOf } from './query.ts';

const shape = {
  subject: z.string(),
  object: z.string(),
  predicate: predicateSchema,
  units: count,
  surest: z.number(),
};
const result = `RETURN s.id AS subject, o.id AS object, r.predicate AS predicate,
     max(r.confidence) AS surest, count(DISTINCT r.unit) AS units`;

const STATED_BY = filteredQuery(
  'r',
  [],
  (where) => `MATCH (s:Entity {id: $id})-[r:RELATES]->(o:Entity) ${where} ${result}`,
  shape,
);
const STATED_OF = filteredQuery(
  'r',
  ['s.id <> $id'],
  (where) => `MATCH (s:Entity)-[r:RELATES]->(o:Entity {id: $id}) ${where} ${result}`,
  shape,
);
const AMONG = filteredQuery(
  'r',
  ['s.id IN $ids', 'o.id IN $ids', 's.id <> o.id'],
  (where) => `MATCH (s:Entity)-[r:RELATES]->(o:Entity) ${where} ${result}`,
  shape,
);

type Row = RowOf<typeof shape>;

const relationCount = ({ units, surest, ...rest }: Row): RelationCount => ({
  ...rest,
  count: units,
  confidence: surest,
});

const order = (one: RelationCount, other: RelationCount): number => {
  if (one.count !== other.count) return other.count - one.count;
  const key = ({ subject, predicate, object }: RelationCount) =>
    `${subject}\n${predicate}\n${object}`;
  return key(one) < key(other) ? -1 : 1;
};

/** Relations that have the entity as subject or object, the most stated first. */
export const relationsOf = async (
  graph: Graph,
  id: string,
  filters: Filters,
): Promise<RelationCount[]> => {
  const [out, back] = await Promise.all([
    graph.run(...STATED_BY(filters, { id })),
    graph.run(...STATED_OF(filters, { id })),
  ]);
  return [...out, ...back].map(relationCount).sort(order);
};

/** Relations among the entities, the most stated first. */
export const relationsAmong = async (
  graph: Graph,
  ids: readonly string[],
  filters: Filters,
): Promise<RelationCount[]> => {
  const rows = await graph.run(...AMONG(filters, { ids }));
  return rows.map(relationCount).sort(order);
};

/** The same key for both directions of a pair. */
export const pairKey = (one: string, other: string): string =>
  one < other ? `${one}\n${other}` : `${other}\n${one}`;

export const byPair = (relations: readonly RelationCount[]): Map<string, RelationCount[]> => {
  const pairs = new Map<string, RelationCount[]>();
  for (const relation of relations) {
    const key = pairKey(relation.subject, relation.object);
    const pair = pairs.get(key) ?? [];
    pair.push(relation);
    pairs.set(key, pair);
  }
  return pairs;
};
