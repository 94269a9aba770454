// What is loaded, in numbers: the frame of everything else that the page shows.
import { z } from 'zod';
import { languageSchema, type Predicate, predicateSchema } from '../../extract/dataset/schema.ts';
import type { Meta } from '../contract/answer.ts';
import type { Graph } from '../engine/engine.ts';
import { type Catalogue, catalogueOf } from './catalogue.ts';
import { countByType } from './count-by-type.ts';
import { countOf, countsOf } from './counts.ts';
import { count, graphQuery, NO_FILTERS } from './query.ts';

const PASSAGES = graphQuery(
  'MATCH (p:Passage) RETURN p.language AS language, count(*) AS passages',
  { language: languageSchema, passages: count },
);
const MENTIONS = graphQuery(
  'MATCH (:Passage)-[m:MENTIONS]->(:Entity) RETURN sum(m.count) AS mentions',
  // Over nothing, one engine's sum is 0 and the other's is null.
  { mentions: count.nullable() },
);
/** Of each triple the units that state it: a text printed in two languages counts once. */
const RELATIONS = graphQuery(
  `MATCH (s:Entity)-[r:RELATES]->(o:Entity)
   RETURN s.id AS subject, o.id AS object, r.predicate AS predicate,
     count(DISTINCT r.unit) AS relations`,
  { subject: z.string(), object: z.string(), predicate: predicateSchema, relations: count },
);

const documentYears = ({ documents }: Catalogue): Meta['years'] => {
  const years = new Map<number, number>();
  for (const { year } of documents.values()) {
    if (year !== null) years.set(year, (years.get(year) ?? 0) + 1);
  }
  return [...years]
    .map(([year, found]) => ({ year, documents: found }))
    .sort((one, other) => one.year - other.year);
};

const sums = (
  rows: readonly { readonly predicate: Predicate; readonly relations: number }[],
): Map<Predicate, number> => {
  const found = new Map<Predicate, number>();
  for (const { predicate, relations } of rows) {
    found.set(predicate, (found.get(predicate) ?? 0) + relations);
  }
  return found;
};

/** All predicates, 0 where nothing was found. */
const byPredicate = (found: ReadonlyMap<Predicate, number>): Meta['relationsByPredicate'] => ({
  supports: found.get('supports') ?? 0,
  'cooperates-with': found.get('cooperates-with') ?? 0,
  opposes: found.get('opposes') ?? 0,
  threatens: found.get('threatens') ?? 0,
  sanctions: found.get('sanctions') ?? 0,
  'member-of': found.get('member-of') ?? 0,
  mediates: found.get('mediates') ?? 0,
  prioritises: found.get('prioritises') ?? 0,
  reforms: found.get('reforms') ?? 0,
});

/** What the program knows of itself, whatever is loaded. */
export interface Program {
  readonly version: string;
  readonly engine: Meta['engine'];
  readonly engineName: string;
  readonly predicates: Meta['predicates'];
}

export const meta = async (graph: Graph, program: Program): Promise<Meta> => {
  const [catalogue, counts, passages, mentions, relations] = await Promise.all([
    catalogueOf(graph),
    countsOf(graph, NO_FILTERS),
    graph.run(PASSAGES, {}),
    graph.run(MENTIONS, {}),
    graph.run(RELATIONS, {}),
  ]);
  const spokenOf = [...catalogue.entities.values()].filter(
    ({ id }) => countOf(counts, id).units > 0,
  );
  return {
    ...program,
    snapshot: graph.snapshot,
    counts: {
      documents: catalogue.documents.size,
      works: new Set([...catalogue.documents.values()].map(({ work }) => work)).size,
      passages: passages.reduce((sum, row) => sum + row.passages, 0),
      units: counts.units,
      mentions: mentions[0]?.mentions ?? 0,
      entities: spokenOf.length,
      relations: relations.reduce((sum, row) => sum + row.relations, 0),
    },
    entitiesByType: countByType(spokenOf),
    relationsByPredicate: byPredicate(sums(relations)),
    languages: passages.toSorted(
      (one, other) => other.passages - one.passages || (one.language < other.language ? -1 : 1),
    ),
    years: documentYears(catalogue),
  };
};
