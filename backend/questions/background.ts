// What the gazetteer says of an entity: what it is part of, its members. Never counted as something
// that the documents say.
import { z } from 'zod';
import type { EntityDetail, EntityLink } from '../contract/answer.ts';
import type { Graph } from '../engine/engine.ts';
import { type Catalogue, linkOf } from './catalogue.ts';
import { graphQuery } from './query.ts';

const shape = { other: z.string() };
const BROADER = graphQuery(
  'MATCH (e:Entity {id: $id})-[:BROADER]->(b:Entity) RETURN b.id AS other',
  shape,
);
const NARROWER = graphQuery(
  'MATCH (e:Entity {id: $id})<-[:BROADER]-(b:Entity) RETURN b.id AS other',
  shape,
);
const MEMBERS = graphQuery(
  'MATCH (e:Entity {id: $id})<-[:MEMBER_OF]-(b:Entity) RETURN b.id AS other',
  shape,
);
const MEMBER_OF = graphQuery(
  'MATCH (e:Entity {id: $id})-[:MEMBER_OF]->(b:Entity) RETURN b.id AS other',
  shape,
);

export const backgroundOf = async (
  graph: Graph,
  catalogue: Catalogue,
  id: string,
): Promise<EntityDetail['background']> => {
  const ask = async (query: typeof BROADER): Promise<EntityLink[]> => {
    const rows = await graph.run(query, { id });
    return rows
      .flatMap(({ other }) => catalogue.entities.get(other) ?? [])
      .map(linkOf)
      .sort((one, other) => (one.id < other.id ? -1 : 1));
  };
  const [broader, narrower, members, memberOf] = await Promise.all([
    ask(BROADER),
    ask(NARROWER),
    ask(MEMBERS),
    ask(MEMBER_OF),
  ]);
  return { broader, narrower, members, memberOf };
};
