// Typed relations between entities: how many units state each, and how surely. One that goes both
// ways is one relation, whichever of the two a sentence names first.
import { z } from 'zod';
import { type Predicate, predicateSchema } from '../../extract/dataset/schema.ts';
import type { RelationCount } from '../contract/answer.ts';
import type { Graph } from '../engine/engine.ts';
import { count, type Filters, filteredQuery, type RowOf } from './query.ts';

/** Whoever is the subject of these is the object, too. */
const TWO_WAY: readonly Predicate[] = ['cooperates-with'];

export const isTwoWay = (predicate: Predicate): boolean => TWO_WAY.includes(predicate);

const shape = {
  subject: z.string(),
  object: z.string(),
  predicate: predicateSchema,
  units: count,
  surest: z.number(),
};
const result = `RETURN s.id AS subject, o.id AS object, r.predicate AS predicate,
     max(r.confidence) AS surest, count(DISTINCT r.unit) AS units`;

const ONE_WAY = 'NOT r.predicate IN $twoWay';
const BOTH_WAYS = 'r.predicate IN $twoWay';

const STATED_BY = filteredQuery(
  'r',
  [ONE_WAY],
  (where) => `MATCH (s:Entity {id: $id})-[r:RELATES]->(o:Entity) ${where} ${result}`,
  shape,
);
const STATED_OF = filteredQuery(
  'r',
  ['s.id <> $id', ONE_WAY],
  (where) => `MATCH (s:Entity)-[r:RELATES]->(o:Entity {id: $id}) ${where} ${result}`,
  shape,
);
const SHARED_BY = filteredQuery(
  'r',
  ['o.id <> $id', BOTH_WAYS],
  (where) => `MATCH (s:Entity {id: $id})-[r:RELATES]-(o:Entity) ${where} ${result}`,
  shape,
);
const AMONG = filteredQuery(
  'r',
  ['s.id IN $ids', 'o.id IN $ids', 's.id <> o.id', ONE_WAY],
  (where) => `MATCH (s:Entity)-[r:RELATES]->(o:Entity) ${where} ${result}`,
  shape,
);
const SHARED_AMONG = filteredQuery(
  'r',
  ['s.id IN $ids', 'o.id IN $ids', 's.id < o.id', BOTH_WAYS],
  (where) => `MATCH (s:Entity)-[r:RELATES]-(o:Entity) ${where} ${result}`,
  shape,
);

type Row = RowOf<typeof shape>;

const oneWay = ({ units, surest, ...rest }: Row): RelationCount => ({
  ...rest,
  count: units,
  confidence: surest,
  twoWay: false,
});

/** In the order of the ids: no sentence's order is that of all. */
const bothWays = (row: Row): RelationCount => {
  const [subject, object] =
    row.subject < row.object ? [row.subject, row.object] : [row.object, row.subject];
  return { ...oneWay(row), subject, object, twoWay: true };
};

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
  const parameters = { id, twoWay: TWO_WAY };
  const [out, back, shared] = await Promise.all([
    graph.run(...STATED_BY(filters, parameters)),
    graph.run(...STATED_OF(filters, parameters)),
    graph.run(...SHARED_BY(filters, parameters)),
  ]);
  return [...[...out, ...back].map(oneWay), ...shared.map(bothWays)].sort(order);
};

/** Relations among the entities, the most stated first. */
export const relationsAmong = async (
  graph: Graph,
  ids: readonly string[],
  filters: Filters,
): Promise<RelationCount[]> => {
  const parameters = { ids, twoWay: TWO_WAY };
  const [directed, shared] = await Promise.all([
    graph.run(...AMONG(filters, parameters)),
    graph.run(...SHARED_AMONG(filters, parameters)),
  ]);
  return [...directed.map(oneWay), ...shared.map(bothWays)].sort(order);
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
