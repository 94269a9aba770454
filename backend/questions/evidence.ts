// The passages that a number stands on: those that speak of one entity, of two together, or in which
// a relation is stated. One item a unit, newest document first.
import { z } from 'zod';
import type { DocumentLink, Evidence, EvidencePassage } from '../contract/answer.ts';
import type { EvidenceQuery } from '../contract/query.ts';
import type { Graph } from '../engine/engine.ts';
import { type Catalogue, catalogueOf, knownEntity } from './catalogue.ts';
import { pageOf } from './page.ts';
import { entitiesIn, type FoundPassage, passageBodies } from './passage-bodies.ts';
import { count, filteredQuery, graphQuery, type RowOf } from './query.ts';

const place = { passage: z.string(), unit: z.string(), document: z.string(), sequence: count };
const placeOf = `RETURN DISTINCT p.id AS passage, p.unit AS unit, p.document AS document,
     p.sequence AS sequence`;

const OF_ONE = filteredQuery(
  'p',
  [],
  (where) => `MATCH (p:Passage)-[:MENTIONS|ABOUT]->(e:Entity {id: $a}) ${where} ${placeOf}`,
  place,
);
const OF_BOTH = filteredQuery(
  'p',
  [],
  (
    where,
  ) => `MATCH (a:Entity {id: $a})<-[:MENTIONS|ABOUT]-(p:Passage)-[:MENTIONS|ABOUT]->(b:Entity {id: $b})
   ${where} ${placeOf}`,
  place,
);

const stated = { passage: z.string() };
const STATED_OF_ONE = filteredQuery(
  'r',
  ['(s.id = $a OR o.id = $a)', 'r.predicate = $predicate'],
  (where) => `MATCH (s:Entity)-[r:RELATES]->(o:Entity) ${where}
   RETURN DISTINCT r.passage AS passage`,
  stated,
);
const STATED_OF_BOTH = filteredQuery(
  'r',
  ['((s.id = $a AND o.id = $b) OR (s.id = $b AND o.id = $a))', 'r.predicate = $predicate'],
  (where) => `MATCH (s:Entity)-[r:RELATES]->(o:Entity) ${where}
   RETURN DISTINCT r.passage AS passage`,
  stated,
);
const PLACES = graphQuery(`MATCH (p:Passage) WHERE p.id IN $ids ${placeOf}`, place);

type Place = RowOf<typeof place>;

const places = async (graph: Graph, query: EvidenceQuery): Promise<readonly Place[]> => {
  const { a, predicate } = query;
  // An entity with itself is that entity alone.
  const b = query.b === a ? undefined : query.b;
  if (predicate === undefined) {
    return b === undefined
      ? graph.run(...OF_ONE(query, { a }))
      : graph.run(...OF_BOTH(query, { a, b }));
  }
  const rows = await (b === undefined
    ? graph.run(...STATED_OF_ONE(query, { a, predicate }))
    : graph.run(...STATED_OF_BOTH(query, { a, b, predicate })));
  return graph.run(PLACES, { ids: rows.map(({ passage }) => passage) });
};

/** Newest document first, in the document's own order; of a unit only the first passage. */
const oneAUnit = (catalogue: Catalogue, rows: readonly Place[]): string[] => {
  const rank = new Map([...catalogue.documents.keys()].map((id, at) => [id, at]));
  const rankOf = ({ document }: Place) => rank.get(document) ?? rank.size;
  const ordered = rows.toSorted(
    (one, other) => rankOf(one) - rankOf(other) || one.sequence - other.sequence,
  );
  const units = new Map<string, string>();
  for (const { unit, passage } of ordered) if (!units.has(unit)) units.set(unit, passage);
  return [...units.values()];
};

const documentLink = (catalogue: Catalogue, document: string): DocumentLink => {
  const found = catalogue.documents.get(document);
  return {
    id: document,
    work: found?.work ?? document,
    title: found?.title ?? document,
    kind: found?.kind ?? '',
    date: found?.date ?? null,
    source: found?.source ?? document,
  };
};

const evidencePassage = (
  catalogue: Catalogue,
  passage: FoundPassage,
  counterpart: FoundPassage | undefined,
): EvidencePassage => ({
  ...passage.body,
  unit: passage.unit,
  document: documentLink(catalogue, passage.document),
  counterpart:
    counterpart === undefined
      ? null
      : { ...counterpart.body, document: documentLink(catalogue, counterpart.document) },
});

/** @throws AppError not-found */
export const evidence = async (graph: Graph, query: EvidenceQuery): Promise<Evidence> => {
  const catalogue = await catalogueOf(graph);
  const asked = new Set(query.b === undefined ? [query.a] : [query.a, query.b]);
  for (const id of asked) knownEntity(catalogue, id);
  const { items: ids, ...page } = pageOf(oneAUnit(catalogue, await places(graph, query)), query);
  const front = await passageBodies(graph, catalogue, ids, asked);
  const otherIds = [...front.values()].flatMap(({ counterpart }) => counterpart ?? []);
  const others = await passageBodies(graph, catalogue, otherIds, asked);
  const items = ids.flatMap((id) => {
    const passage = front.get(id);
    if (passage === undefined) return [];
    return [evidencePassage(catalogue, passage, others.get(passage.counterpart ?? ''))];
  });
  const bodies = [...front.values(), ...others.values()].map(({ body }) => body);
  return { items, ...page, entities: entitiesIn(catalogue, bodies) };
};
