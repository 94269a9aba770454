// One entity: its names, how much it is spoken of and where, how it is printed, what is said of it.
import { z } from 'zod';
import { languageSchema } from '../../extract/dataset/schema.ts';
import type { EntityDetail, RelationCount } from '../contract/answer.ts';
import type { EntityQuery } from '../contract/query.ts';
import type { Graph } from '../engine/engine.ts';
import { backgroundOf } from './background.ts';
import { type Catalogue, catalogueOf, knownEntity, linkOf, summaryOf } from './catalogue.ts';
import { countsOf } from './counts.ts';
import { count, type Filters, filteredQuery, type RowOf } from './query.ts';
import { relationsOf } from './relations.ts';

/** Surfaces that an answer lists. */
const SURFACES_SHOWN = 20;

const spokenShape = {
  passage: z.string(),
  unit: z.string(),
  document: z.string(),
  language: languageSchema,
};
const PASSAGES = filteredQuery(
  'p',
  [],
  (where) => `MATCH (p:Passage)-[:MENTIONS|ABOUT]->(e:Entity {id: $id}) ${where}
   RETURN p.id AS passage, p.unit AS unit, p.document AS document, p.language AS language`,
  spokenShape,
);
const mentionedShape = { document: z.string(), language: languageSchema, mentions: count };
const MENTIONS = filteredQuery(
  'p',
  [],
  (where) => `MATCH (p:Passage)-[m:MENTIONS]->(e:Entity {id: $id}) ${where}
   RETURN p.document AS document, p.language AS language, sum(m.count) AS mentions`,
  mentionedShape,
);
const surfaceShape = { surface: z.string(), language: languageSchema, times: count };
const SURFACES = filteredQuery(
  'p',
  [],
  (where) => `MATCH (p:Passage)-[m:MENTIONS]->(e:Entity {id: $id}) ${where}
   UNWIND m.surfaces AS surface
   RETURN surface, p.language AS language, count(*) AS times`,
  surfaceShape,
);
/** A theme is not printed by name: the words that led to it are its surfaces. */
const THEME_WORDS = filteredQuery(
  'p',
  [],
  (where) => `MATCH (p:Passage)-[m:ABOUT]->(e:Entity {id: $id}) ${where}
   UNWIND m.why AS surface
   RETURN surface, p.language AS language, count(*) AS times`,
  surfaceShape,
);

type Spoken = RowOf<typeof spokenShape>;
type Mentioned = RowOf<typeof mentionedShape>;

/** Units, passages and mentions, apart for each value of a key. */
const shares = <K extends string>(
  spoken: readonly Spoken[],
  mentioned: readonly Mentioned[],
  key: (row: Spoken | Mentioned) => K,
) => {
  const groups = new Map<K, { units: Set<string>; passages: number; mentions: number }>();
  for (const row of spoken) {
    const group = groups.get(key(row)) ?? { units: new Set<string>(), passages: 0, mentions: 0 };
    group.units.add(row.unit);
    group.passages += 1;
    groups.set(key(row), group);
  }
  for (const row of mentioned) {
    const group = groups.get(key(row));
    if (group !== undefined) group.mentions += row.mentions;
  }
  return [...groups].map(([value, { units, passages, mentions }]) => ({
    value,
    units: units.size,
    passages,
    mentions,
  }));
};

const per1000 = (units: number, of: number): number =>
  of === 0 ? 0 : Math.round((units / of) * 1_000_000) / 1000;

/** Newest document first, as in every list of documents. */
const byDocument = (
  catalogue: Catalogue,
  spoken: readonly Spoken[],
  mentioned: readonly Mentioned[],
): EntityDetail['byDocument'] => {
  const found = new Map(shares(spoken, mentioned, (row) => row.document).map((s) => [s.value, s]));
  return [...catalogue.documents.values()].flatMap(({ id, title, date, counts }) => {
    const share = found.get(id);
    if (share === undefined) return [];
    const { units, passages, mentions } = share;
    return [
      {
        document: id,
        title,
        date,
        units,
        passages,
        mentions,
        per1000: per1000(units, counts.units),
      },
    ];
  });
};

const byLanguage = (
  spoken: readonly Spoken[],
  mentioned: readonly Mentioned[],
): EntityDetail['byLanguage'] =>
  shares(spoken, mentioned, (row) => row.language)
    .map(({ value, ...share }) => ({ language: value, ...share }))
    .sort((one, other) => other.units - one.units || (one.language < other.language ? -1 : 1));

const surfaces = async (
  graph: Graph,
  id: string,
  filters: Filters,
): Promise<EntityDetail['surfaces']> => {
  const rows = await Promise.all([
    graph.run(...SURFACES(filters, { id })),
    graph.run(...THEME_WORDS(filters, { id })),
  ]);
  return rows
    .flat()
    .map(({ surface, language, times }) => ({ surface, language, count: times }))
    .sort(
      (one, other) =>
        other.count - one.count ||
        (`${one.surface}\n${one.language}` < `${other.surface}\n${other.language}` ? -1 : 1),
    )
    .slice(0, SURFACES_SHOWN);
};

const relationsWith = (
  catalogue: Catalogue,
  id: string,
  relations: readonly RelationCount[],
): EntityDetail['relations'] =>
  relations.flatMap(({ subject, object, predicate, count: times, confidence, twoWay }) => {
    const isSubject = subject === id;
    const other = catalogue.entities.get(isSubject ? object : subject);
    if (other === undefined) return [];
    const direction = twoWay ? 'both' : isSubject ? 'out' : 'in';
    return [{ predicate, direction, other: linkOf(other), count: times, confidence }];
  });

/** @throws AppError not-found */
export const entity = async (
  graph: Graph,
  id: string,
  filters: EntityQuery,
): Promise<EntityDetail> => {
  const catalogue = await catalogueOf(graph);
  const known = knownEntity(catalogue, id);
  const [counts, spoken, mentioned, printed, background, relations] = await Promise.all([
    countsOf(graph, filters),
    graph.run(...PASSAGES(filters, { id })),
    graph.run(...MENTIONS(filters, { id })),
    surfaces(graph, id, filters),
    backgroundOf(graph, catalogue, id),
    relationsOf(graph, id, filters),
  ]);
  const documents = byDocument(catalogue, spoken, mentioned);
  return {
    ...summaryOf(known, counts),
    aliases: [...known.aliases],
    iso: known.iso,
    source: known.source,
    mentions: mentioned.reduce((sum, row) => sum + row.mentions, 0),
    documents: documents.length,
    background,
    surfaces: printed,
    byDocument: documents,
    byLanguage: byLanguage(spoken, mentioned),
    relations: relationsWith(catalogue, id, relations),
  };
};
