// The statements that write the graph into Neo4j. Texts are fixed and take rows as a parameter, so
// that the server plans each of them once.
import type { EntityType } from '../../../extract/dataset/schema.ts';

export const SCHEMA: readonly string[] = [
  'CREATE CONSTRAINT diplograph_document IF NOT EXISTS FOR (d:Document) REQUIRE d.id IS UNIQUE',
  'CREATE CONSTRAINT diplograph_passage IF NOT EXISTS FOR (p:Passage) REQUIRE p.id IS UNIQUE',
  'CREATE CONSTRAINT diplograph_entity IF NOT EXISTS FOR (e:Entity) REQUIRE e.id IS UNIQUE',
  'CREATE CONSTRAINT diplograph_meta IF NOT EXISTS FOR (m:Diplograph) REQUIRE m.id IS UNIQUE',
  'CREATE INDEX diplograph_passage_document IF NOT EXISTS FOR (p:Passage) ON (p.document)',
  'CREATE INDEX diplograph_relates_document IF NOT EXISTS FOR ()-[r:RELATES]-() ON (r.document)',
  'CREATE INDEX diplograph_relates_passage IF NOT EXISTS FOR ()-[r:RELATES]-() ON (r.passage)',
];

/** The second label of an entity, so that Neo4j's own tools tell the types apart. */
const LABELS: Readonly<Record<EntityType, string>> = {
  country: 'Country',
  organisation: 'Organisation',
  region: 'Region',
  place: 'Place',
  person: 'Person',
  theme: 'Theme',
};

export const READ_META =
  "MATCH (m:Diplograph {id: 'meta'}) RETURN m.snapshot AS snapshot, m.origin AS origin, m.graph AS graph, m.complete AS complete";
/** Nodes that a load would take for its own; without a meta node of ours they are someone else's. */
export const COUNT_NODES =
  'MATCH (n) WHERE n:Document OR n:Passage OR n:Entity OR n:Diplograph RETURN count(n) AS nodes';
/** From here to the end of the load, the graph is a mixture that has a name of its own. */
export const BEGIN_LOAD =
  "MERGE (m:Diplograph {id: 'meta'}) SET m.snapshot = $token, m.origin = $origin, m.graph = $graph, m.complete = false";
/** Finds nothing where another load has begun since. */
export const END_LOAD =
  "MATCH (m:Diplograph {id: 'meta', snapshot: $token}) SET m.snapshot = $snapshot, m.complete = true RETURN m.snapshot AS snapshot";

export const mergeEntities = (type: EntityType): string =>
  `UNWIND $rows AS row MERGE (e:Entity {id: row.id}) SET e = row, e.name = row.nameEn SET e:${LABELS[type]} RETURN count(*) AS made`;
export const DROP_OTHER_ENTITIES = 'MATCH (e:Entity) WHERE NOT e.id IN $ids DETACH DELETE e';

export const READ_DOCUMENT_HASHES = 'MATCH (d:Document) RETURN d.id AS id, d.hash AS hash';
export const DROP_DOCUMENT_RELATIONS =
  'MATCH (:Entity)-[r:RELATES]->(:Entity) WHERE r.document = $id DELETE r';
export const DROP_DOCUMENT_PASSAGES = 'MATCH (p:Passage) WHERE p.document = $id DETACH DELETE p';
export const DROP_DOCUMENT = 'MATCH (d:Document {id: $id}) DETACH DELETE d';

export const CREATE_DOCUMENT = 'CREATE (d:Document) SET d = $row, d.hash = $hash';
export const CREATE_PASSAGES =
  'MATCH (d:Document {id: $id}) UNWIND $rows AS row CREATE (p:Passage) SET p = row CREATE (p)-[:IN]->(d) RETURN count(*) AS made';
const createLinks = (from: string, type: string, to: string) =>
  `UNWIND $rows AS row MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to}) CREATE (a)-[r:${type}]->(b) SET r = row.properties RETURN count(*) AS made`;
export const CREATE_MENTIONS = createLinks('Passage', 'MENTIONS', 'Entity');
export const CREATE_ABOUT = createLinks('Passage', 'ABOUT', 'Entity');
export const CREATE_RELATIONS = createLinks('Entity', 'RELATES', 'Entity');

export const DROP_ACROSS = [
  'MATCH (:Passage)-[r:TRANSLATES]->(:Passage) DELETE r',
  'MATCH (:Entity)-[r:BROADER]->(:Entity) DELETE r',
  'MATCH (:Entity)-[r:MEMBER_OF]->(:Entity) DELETE r',
];
export const CREATE_TRANSLATES = createLinks('Passage', 'TRANSLATES', 'Passage');
export const CREATE_BROADER = createLinks('Entity', 'BROADER', 'Entity');
export const CREATE_MEMBER_OF = createLinks('Entity', 'MEMBER_OF', 'Entity');
