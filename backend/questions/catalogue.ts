// All entities and documents of the graph, in memory: every answer names some of them.
import { z } from 'zod';
import { AppError } from '../../extract/app-error.ts';
import {
  type EntityType,
  entityRowSchema,
  entityTypeSchema,
  languageSchema,
  type Names,
} from '../../extract/dataset/schema.ts';
import type { DocumentSummary, EntityLink, EntitySummary } from '../contract/answer.ts';
import type { Graph } from '../engine/engine.ts';
import { type Counts, countOf } from './counts.ts';
import { count, graphQuery } from './query.ts';
import { remembered } from './remembered.ts';

const ENTITIES = graphQuery(
  `MATCH (e:Entity)
   RETURN e.id AS id, e.type AS type, e.kind AS kind, e.nameEn AS en, e.nameFr AS fr, e.nameNl AS nl,
     e.aliases AS aliases, e.aliasLanguages AS aliasLanguages, e.iso AS iso, e.source AS source`,
  {
    id: z.string(),
    type: entityTypeSchema,
    kind: z.string(),
    en: z.string(),
    fr: z.string(),
    nl: z.string(),
    aliases: z.array(z.string()),
    aliasLanguages: z.array(entityRowSchema.shape.aliases.element.shape.language),
    iso: z.string().nullable(),
    source: entityRowSchema.shape.source,
  },
);

const DOCUMENTS = graphQuery(
  `MATCH (d:Document)
   RETURN d.id AS id, d.work AS work, d.source AS source, d.title AS title, d.kind AS kind,
     d.issuer AS issuer, d.voice AS voice, d.date AS date, d.year AS year, d.about AS about,
     d.languages AS languages, d.sha256 AS sha256, d.lines AS lines, d.passages AS passages,
     d.units AS units, d.mentions AS mentions, d.relations AS relations`,
  {
    id: z.string(),
    work: z.string(),
    source: z.string(),
    title: z.string(),
    kind: z.string(),
    issuer: z.string(),
    voice: z.string().nullable(),
    date: z.string().nullable(),
    year: z.number().nullable(),
    about: z.string(),
    languages: z.array(languageSchema),
    sha256: z.string(),
    lines: count,
    passages: count,
    units: count,
    mentions: count,
    relations: count,
  },
);

export interface CatalogueEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly kind: string;
  readonly names: Names;
  readonly aliases: z.infer<typeof entityRowSchema>['aliases'];
  readonly iso: string | null;
  readonly source: 'gazetteer' | 'discovered';
}

export interface Catalogue {
  readonly entities: ReadonlyMap<string, CatalogueEntity>;
  /** Newest first; without a date last. */
  readonly documents: ReadonlyMap<string, DocumentSummary>;
}

type EntityRow = z.infer<(typeof ENTITIES)['row']>;

const entityOf = ({
  en,
  fr,
  nl,
  aliases,
  aliasLanguages,
  ...rest
}: EntityRow): CatalogueEntity => ({
  ...rest,
  names: { en, fr, nl },
  aliases: aliases.map((text, at) => ({ text, language: aliasLanguages[at] ?? 'mul' })),
});

type DocumentRow = z.infer<(typeof DOCUMENTS)['row']>;

const documentOf = (row: DocumentRow): DocumentSummary => {
  const { lines, passages, units, mentions, relations, ...rest } = row;
  return { ...rest, counts: { lines, passages, units, mentions, relations } };
};

const newestFirst = (one: DocumentSummary, other: DocumentSummary): number => {
  const [a, b] = [one.date ?? '', other.date ?? ''];
  if (a !== b) return a > b ? -1 : 1;
  return one.id < other.id ? -1 : 1;
};

const readCatalogue = async (graph: Graph): Promise<Catalogue> => {
  const [entities, documents] = await Promise.all([
    graph.run(ENTITIES, {}),
    graph.run(DOCUMENTS, {}),
  ]);
  return {
    entities: new Map(entities.map((row) => [row.id, entityOf(row)])),
    documents: new Map(
      documents
        .map(documentOf)
        .sort(newestFirst)
        .map((document) => [document.id, document]),
    ),
  };
};

const remember = remembered<Catalogue>(1);

export const catalogueOf = (graph: Graph): Promise<Catalogue> =>
  remember(graph.state, '', () => readCatalogue(graph));

/** @throws AppError not-found */
export const knownEntity = ({ entities }: Catalogue, id: string): CatalogueEntity => {
  const entity = entities.get(id);
  if (entity === undefined) throw new AppError('not-found', `there is no entity "${id}"`);
  return entity;
};

/** @throws AppError not-found */
export const knownDocument = ({ documents }: Catalogue, id: string): DocumentSummary => {
  const document = documents.get(id);
  if (document === undefined) throw new AppError('not-found', `there is no document "${id}"`);
  return document;
};

export const linkOf = ({ id, type, names }: CatalogueEntity): EntityLink => ({ id, type, names });

export const summaryOf = (entity: CatalogueEntity, counts: Counts): EntitySummary => {
  const { id, type, kind, names } = entity;
  return { id, type, kind, names, ...countOf(counts, id) };
};

/** Most units first; equal ones by id, so that every engine gives the same order. */
export const byUnits = (one: EntitySummary, other: EntitySummary): number =>
  other.units - one.units || (one.id < other.id ? -1 : 1);
