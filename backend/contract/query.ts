// What a request may ask: the filters that every graph question takes, and paging.
import { z } from 'zod';
import { ENTITY_TYPES, LANGUAGES, PREDICATES } from '../../extract/dataset/schema.ts';

/** A list in the query string: comma-separated, or the parameter repeated; empty = no restriction. */
export const listOf = <T extends z.ZodType<unknown, string>>(item: T) =>
  z
    .union([z.string(), z.array(z.string())])
    .default([])
    .transform((value) =>
      (Array.isArray(value) ? value : [value])
        .flatMap((text) => text.split(','))
        .filter((text) => text !== ''),
    )
    .pipe(z.array(item));

const year = z
  .string()
  .regex(/^\d{4}$/, 'a year has four digits')
  .transform(Number);
const count = (fallback: number, min: number, max: number) =>
  z.coerce.number().int().min(min).max(max).default(fallback);

/** Filters narrow what is counted, not only what is listed. */
export const filterShape = {
  /** Document ids. */
  documents: listOf(z.string().min(1)),
  years: listOf(year),
  languages: listOf(z.enum(LANGUAGES)),
  /** Least number of units that a link or a neighbour must have; no other question heeds it. */
  minUnits: count(1, 1, 1_000_000),
};

export const typesShape = { types: listOf(z.enum(ENTITY_TYPES)) };
export const pageShape = { limit: count(20, 1, 500), offset: count(0, 0, 10_000_000) };

export const entitySearchQuery = z.object({
  q: z.string().max(200).default(''),
  ...typesShape,
  ...filterShape,
  ...pageShape,
});
/** The counts of one entity under the same filters as everything else. */
export const entityQuery = z.object(filterShape);
export const neighboursQuery = z.object({ ...typesShape, ...filterShape, ...pageShape });
export const overviewQuery = z.object({
  ...typesShape,
  ...filterShape,
  /** How many entities of each type. */
  perType: count(8, 1, 50),
});
export const linksQuery = z.object({
  /** The entities shown; links among them are returned. */
  ids: listOf(z.string().min(1)).pipe(z.array(z.string()).min(1).max(500)),
  ...filterShape,
});
export const evidenceQuery = z.object({
  a: z.string().min(1),
  /** Left out: the evidence of one entity. */
  b: z.string().min(1).optional(),
  /** Only passages in which a relation with this predicate joins the two. */
  predicate: z.enum(PREDICATES).optional(),
  ...filterShape,
  ...pageShape,
});
/** All of them at once, unless asked otherwise. */
export const documentsQuery = z.object({ limit: count(500, 1, 500), offset: pageShape.offset });
export const passagesQuery = z.object({
  languages: filterShape.languages,
  ...pageShape,
});

export type EntitySearchQuery = z.infer<typeof entitySearchQuery>;
export type EntityQuery = z.infer<typeof entityQuery>;
export type NeighboursQuery = z.infer<typeof neighboursQuery>;
export type OverviewQuery = z.infer<typeof overviewQuery>;
export type LinksQuery = z.infer<typeof linksQuery>;
export type EvidenceQuery = z.infer<typeof evidenceQuery>;
export type DocumentsQuery = z.infer<typeof documentsQuery>;
export type PassagesQuery = z.infer<typeof passagesQuery>;
