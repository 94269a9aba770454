// Every question of the API, with every filter that it takes, as a contract suite asks them.
import {
  documentsQuery,
  entityQuery,
  entitySearchQuery,
  evidenceQuery,
  linksQuery,
  neighboursQuery,
  overviewQuery,
  passagesQuery,
} from '../../backend/contract/query.ts';
import type { Graph } from '../../backend/engine/engine.ts';
import { catalogueOf } from '../../backend/questions/catalogue.ts';
import { document, documents } from '../../backend/questions/documents.ts';
import { entity } from '../../backend/questions/entity.ts';
import { evidence } from '../../backend/questions/evidence.ts';
import { links } from '../../backend/questions/links.ts';
import { meta, type Program } from '../../backend/questions/meta.ts';
import { neighbours } from '../../backend/questions/neighbours.ts';
import { overview } from '../../backend/questions/overview.ts';
import { passages } from '../../backend/questions/passages.ts';
import { search } from '../../backend/questions/search.ts';

export interface Asked {
  readonly name: string;
  readonly ask: (graph: Graph) => Promise<unknown>;
}

/** What of a graph is asked about. */
export interface Subjects {
  readonly entities: readonly string[];
  readonly documents: readonly string[];
  readonly filters: readonly Readonly<Record<string, string>>[];
  readonly words: readonly string[];
}

type Raw = Readonly<Record<string, unknown>>;

const PROGRAM: Program = {
  version: '0',
  engine: 'embedded',
  engineName: 'under test',
  predicates: [],
};

const ofEntity = (id: string, filter: Raw): Asked[] => [
  { name: `entity ${id}`, ask: (graph) => entity(graph, id, entityQuery.parse(filter)) },
  {
    name: `neighbours of ${id}`,
    ask: (graph) => neighbours(graph, id, neighboursQuery.parse({ ...filter, limit: 500 })),
  },
  {
    name: `evidence of ${id}`,
    ask: (graph) => evidence(graph, evidenceQuery.parse({ ...filter, a: id, limit: 100 })),
  },
  {
    name: `evidence of ${id} with itself`,
    ask: (graph) => evidence(graph, evidenceQuery.parse({ ...filter, a: id, b: id, limit: 100 })),
  },
  {
    name: `stated of ${id}`,
    ask: (graph) =>
      evidence(graph, evidenceQuery.parse({ ...filter, a: id, predicate: 'supports' })),
  },
];

const ofPair = (a: string, b: string, filter: Raw): Asked[] => [
  {
    name: `evidence of ${a} and ${b}`,
    ask: (graph) => evidence(graph, evidenceQuery.parse({ ...filter, a, b, limit: 100 })),
  },
  {
    name: `stated of ${a} and ${b}`,
    ask: (graph) =>
      evidence(graph, evidenceQuery.parse({ ...filter, a, b, predicate: 'threatens' })),
  },
];

const ofDocument = (id: string): Asked[] => [
  { name: `document ${id}`, ask: (graph) => document(graph, id) },
  {
    name: `passages of ${id}`,
    ask: (graph) => passages(graph, id, passagesQuery.parse({ limit: 500 })),
  },
  {
    name: `second page of ${id} in French`,
    ask: (graph) =>
      passages(graph, id, passagesQuery.parse({ languages: 'fr', limit: 2, offset: 1 })),
  },
];

const ofAll = (ids: readonly string[], filter: Raw): Asked[] => [
  {
    name: 'everything by units',
    ask: (graph) => search(graph, entitySearchQuery.parse({ ...filter, limit: 500 })),
  },
  { name: 'overview', ask: (graph) => overview(graph, overviewQuery.parse(filter)) },
  {
    name: 'overview of two types',
    ask: (graph) =>
      overview(graph, overviewQuery.parse({ ...filter, types: 'country,theme', perType: 50 })),
  },
  { name: 'links', ask: (graph) => links(graph, linksQuery.parse({ ...filter, ids: [...ids] })) },
];

/** Evidence of each entity with the one after it. */
const pairsOf = (ids: readonly string[]): (readonly [string, string])[] =>
  ids.flatMap((id, at) => {
    const next = ids[at + 1];
    return next === undefined ? [] : [[id, next] as const];
  });

/** Every question, for every subject, under every filter. */
export const askedOf = ({ entities, documents: ids, filters, words }: Subjects): Asked[] => [
  { name: 'catalogue', ask: async (graph) => sortedCatalogue(graph) },
  { name: 'meta', ask: (graph) => meta(graph, PROGRAM) },
  { name: 'documents', ask: (graph) => documents(graph, documentsQuery.parse({})) },
  ...ids.flatMap(ofDocument),
  ...words.map((q) => ({
    name: `search "${q}"`,
    ask: (graph: Graph) => search(graph, entitySearchQuery.parse({ q })),
  })),
  ...filters.flatMap((filter) =>
    [
      ...ofAll(entities, filter),
      ...entities.flatMap((id) => ofEntity(id, filter)),
      ...pairsOf(entities).flatMap(([a, b]) => ofPair(a, b, filter)),
    ].map(({ name, ask }) => ({ name: `${name} ${JSON.stringify(filter)}`, ask })),
  ),
];

/** Rows come in any order; nothing that is shown depends on it. */
const sortedCatalogue = async (graph: Graph): Promise<unknown> => {
  const { entities, documents: known } = await catalogueOf(graph);
  return [[...entities.entries()].sort(([a], [b]) => (a < b ? -1 : 1)), [...known.entries()]];
};
