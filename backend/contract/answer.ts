// What the API answers. The page imports these types and nothing else of the backend.
import { z } from 'zod';
import {
  documentRowSchema,
  entityRowSchema,
  entityTypeSchema,
  languageSchema,
  mentionFormSchema,
  passageKindSchema,
  passageRowSchema,
  passageThemeSchema,
  predicateSchema,
} from '../../extract/dataset/schema.ts';

const names = entityRowSchema.shape.names;
const whole = z.number().int().min(0);

const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({
    items: z.array(item),
    /** How many there are in all, whatever the page. */
    total: whole,
    limit: whole,
    offset: whole,
  });

export const healthAnswer = z.object({
  status: z.literal('ok'),
  engine: z.enum(['embedded', 'neo4j']),
  /** Hash of the dataset that is loaded. */
  snapshot: z.string(),
});

export const metaAnswer = z.object({
  version: z.string(),
  engine: z.enum(['embedded', 'neo4j']),
  /** Name and version of the engine, for example "Neo4j 5.26.12". */
  engineName: z.string(),
  snapshot: z.string(),
  counts: z.object({
    documents: whole,
    works: whole,
    passages: whole,
    units: whole,
    mentions: whole,
    entities: whole,
    relations: whole,
  }),
  entitiesByType: z.record(entityTypeSchema, whole),
  relationsByPredicate: z.record(predicateSchema, whole),
  languages: z.array(z.object({ language: languageSchema, passages: whole })),
  years: z.array(z.object({ year: z.number().int(), documents: whole })),
  predicates: z.array(z.object({ id: predicateSchema, names })),
});

export const entitySummary = z.object({
  id: z.string(),
  type: entityTypeSchema,
  kind: z.string(),
  names,
  /**
   * Units that speak of it, under the filters of the request: mention it, are about it (a theme), or
   * state a relation of it without naming it ("we", "our country").
   */
  units: whole,
  passages: whole,
});

export const entityHit = entitySummary.extend({
  /** The name that matched the query, where it is none of `names`. */
  matched: z.string().nullable(),
  /** Whether `matched` is no name but a form in which the documents print it. */
  printed: z.boolean(),
});
export const entitySearchAnswer = pageOf(entityHit).extend({
  /** Those that fit too but are spoken of only outside the filters: the best, counted without filters. */
  outside: z.object({ items: z.array(entityHit), total: whole }),
});

const link = z.object({ id: z.string(), type: entityTypeSchema, names });
const share = z.object({ units: whole, passages: whole, mentions: whole });

export const entityAnswer = entitySummary.extend({
  aliases: entityRowSchema.shape.aliases,
  iso: z.string().nullable(),
  source: z.enum(['gazetteer', 'discovered']),
  mentions: whole,
  documents: whole,
  /** Background from the gazetteer, never counted as something the documents say. */
  background: z.object({
    broader: z.array(link),
    narrower: z.array(link),
    members: z.array(link),
    memberOf: z.array(link),
  }),
  /**
   * The forms in which the documents print it, most frequent first, 20 at most; for a theme the words
   * that led to it.
   */
  surfaces: z.array(z.object({ surface: z.string(), language: languageSchema, count: whole })),
  byDocument: z.array(
    share.extend({
      document: z.string(),
      title: z.string(),
      date: z.string().nullable(),
      /** Units per 1,000 units of the document. */
      per1000: z.number(),
    }),
  ),
  byLanguage: z.array(share.extend({ language: languageSchema })),
  relations: z.array(
    z.object({
      predicate: predicateSchema,
      /** From the entity, to it, or both ways at once. */
      direction: z.enum(['out', 'in', 'both']),
      other: link,
      count: whole,
      /** Highest confidence among them, 0 to 1. */
      confidence: z.number(),
    }),
  ),
});

/** How two entities go together, over the units under the filters. */
export const association = z.object({
  /** Units that have both. */
  observed: whole,
  /** Units that would have both if they were independent. */
  expected: z.number(),
  /** Normalised pointwise mutual information, -1 to 1; null below the minimum support. */
  npmi: z.number().nullable(),
  /** Dunning's log-likelihood ratio; null below the minimum support. */
  logLikelihood: z.number().nullable(),
});

export const relationCount = z.object({
  predicate: predicateSchema,
  /** Ids of the two, in the direction in which it is said; of one that goes both ways in their order. */
  subject: z.string(),
  object: z.string(),
  /** Units that state it. */
  count: whole,
  /** Highest confidence among them, 0 to 1. */
  confidence: z.number(),
  /** Whether it goes both ways, as cooperation does: then it is one relation in either direction. */
  twoWay: z.boolean(),
});

export const neighbour = z.object({
  entity: entitySummary,
  /** Units in which one passage speaks of both: as many as the evidence of the two has. */
  units: whole,
  association,
  relations: z.array(relationCount),
});
export const neighboursAnswer = pageOf(neighbour).extend({
  /** How many neighbours of each type, before paging and whatever types were asked for. */
  byType: z.record(entityTypeSchema, whole),
});

export const graphLink = z.object({
  a: z.string(),
  b: z.string(),
  /** Units in which one passage speaks of both: as many as the evidence of the two has. */
  units: whole,
  association,
  relations: z.array(relationCount),
});
export const graphAnswer = z.object({
  nodes: z.array(entitySummary),
  /** The strongest, when there are more than a drawing can show; `totalLinks` says how many there are. */
  links: z.array(graphLink),
  /** Entities of each type that are spoken of under the filters, whatever types were asked for. */
  totalByType: z.record(entityTypeSchema, whole),
  totalLinks: whole,
});

export const highlight = z.object({
  start: whole,
  end: whole,
  entity: z.string(),
  /** A theme is marked only where it was asked for: the words that led to it, with form "name". */
  type: entityTypeSchema,
  form: mentionFormSchema,
  /** True for the entities that were asked for. */
  asked: z.boolean(),
});
export const evidenceRelation = z.object({
  predicate: predicateSchema,
  subject: link,
  object: link,
  sentence: z.object({ start: whole, end: whole }),
  cue: z.string(),
  confidence: z.number(),
  /** Subject and object stand as the sentence has them all the same. */
  twoWay: z.boolean(),
});
export const passageBody = z.object({
  id: z.string(),
  kind: passageKindSchema,
  section: z.array(z.string()),
  language: languageSchema,
  text: z.string(),
  lines: passageRowSchema.shape.lines,
  pages: z.array(z.number().int()),
  themes: z.array(passageThemeSchema),
  highlights: z.array(highlight),
  relations: z.array(evidenceRelation),
});
export const documentLink = documentRowSchema.pick({
  id: true,
  work: true,
  title: true,
  kind: true,
  date: true,
  source: true,
});
export const evidencePassage = passageBody.extend({
  unit: z.string(),
  document: documentLink,
  /** The same passage in the other language, if it was paired. */
  counterpart: passageBody.extend({ document: documentLink }).nullable(),
});
/** One item a unit: of two counterparts, the first one found stands in front. */
export const evidenceAnswer = pageOf(evidencePassage).extend({
  /** Those that the passages speak of, by id, to name the highlights. */
  entities: z.array(link),
});

export const documentSummary = documentRowSchema.extend({
  year: z.number().int().nullable(),
});
export const documentsAnswer = pageOf(documentSummary);
export const documentAnswer = documentSummary.extend({
  topEntities: z.array(entitySummary),
});
export const passagesAnswer = pageOf(
  passageBody.extend({ unit: z.string(), sequence: whole, counterpart: z.string().nullable() }),
).extend({ entities: z.array(link) });

/** RFC 9457 problem details. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  code: z.string(),
  /** What is wrong where, for an invalid request. */
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
});

export type Health = z.infer<typeof healthAnswer>;
export type Meta = z.infer<typeof metaAnswer>;
export type EntitySummary = z.infer<typeof entitySummary>;
export type EntityHit = z.infer<typeof entityHit>;
export type EntitySearch = z.infer<typeof entitySearchAnswer>;
export type EntityLink = z.infer<typeof link>;
export type EntityDetail = z.infer<typeof entityAnswer>;
export type Association = z.infer<typeof association>;
export type RelationCount = z.infer<typeof relationCount>;
export type Neighbour = z.infer<typeof neighbour>;
export type Neighbours = z.infer<typeof neighboursAnswer>;
export type GraphLink = z.infer<typeof graphLink>;
export type Graph = z.infer<typeof graphAnswer>;
export type Highlight = z.infer<typeof highlight>;
export type EvidenceRelation = z.infer<typeof evidenceRelation>;
export type PassageBody = z.infer<typeof passageBody>;
export type DocumentLink = z.infer<typeof documentLink>;
export type EvidencePassage = z.infer<typeof evidencePassage>;
export type Evidence = z.infer<typeof evidenceAnswer>;
export type DocumentSummary = z.infer<typeof documentSummary>;
export type Documents = z.infer<typeof documentsAnswer>;
export type DocumentDetail = z.infer<typeof documentAnswer>;
export type Passages = z.infer<typeof passagesAnswer>;
export type Problem = z.infer<typeof problem>;
