// The coverage report: what extraction read, left and did not find. A report is a file of JSON Lines:
// a row for each document, one for each work that has language versions side by side, and the total.
import { z } from 'zod';
import { languageSchema } from '../dataset/schema.ts';

const count = z.number().int().min(0);

/** Each line is counted once: `read` is the sum of the others. */
export const lineCoverageSchema = z.object({
  read: count,
  /** Lines of which something is in a passage. */
  used: count,
  blank: count,
  /** Lines of which nothing is in a passage, for a reason. */
  leftOut: count,
  /** Lines without a letter or digit: rules and ornaments. */
  marks: count,
  /** Lines with letters or digits that are neither in a passage nor left out for a reason. */
  unaccounted: count,
});
export type LineCoverage = z.infer<typeof lineCoverageSchema>;

export const seenNameSchema = z.object({
  /** As printed where it stands first. */
  name: z.string().min(1),
  count,
  language: languageSchema,
  /** First line of the source that it stands on, and the words around it there. */
  line: count,
  example: z.string(),
});
export type SeenName = z.infer<typeof seenNameSchema>;

export const passedNameSchema = seenNameSchema.extend({
  /** What the gazetteers have under the name. */
  entities: z.array(z.string()).readonly(),
});
export type PassedName = z.infer<typeof passedNameSchema>;

export const documentCoverageSchema = z.object({
  document: z.string(),
  source: z.string(),
  lines: lineCoverageSchema,
  /** Pieces that were left out, whole lines or parts of lines, how many for each reason. */
  dropped: z.record(z.string(), count),
  /** The lines that are not accounted for. */
  unaccounted: z.array(count).readonly(),
  passages: count,
  /** Paragraphs and list items in which no entity was found, with the first of their lines. */
  withoutEntity: z.array(z.object({ passage: z.string(), line: count })).readonly(),
  /** Capitalised names that matched nothing, the most frequent first. */
  unmatched: z.array(seenNameSchema).readonly(),
  /** Names that the gazetteers have but that were no mention where they stood, as in a treaty's name. */
  passedOver: z.array(passedNameSchema).readonly(),
  /** Themes that no passage is about. */
  untouchedThemes: z.array(z.string()).readonly(),
});
export type DocumentCoverage = z.infer<typeof documentCoverageSchema>;

export const pairDifferenceSchema = z.object({
  /** The passage that has the entity, and its counterpart, which has not. */
  passage: z.string(),
  counterpart: z.string(),
  /** Language of the passage that has it. */
  language: languageSchema,
  entity: z.string(),
  /** As printed. */
  surface: z.string(),
  /** First line of the source on which the surface stands. */
  line: count,
});
export type PairDifference = z.infer<typeof pairDifferenceSchema>;

export const pairCoverageSchema = z.object({
  /** Pairs of passages in which either has an entity. */
  compared: count,
  /** Of these, pairs in which both have the same entities. */
  agreeing: count,
  differences: z.array(pairDifferenceSchema).readonly(),
});
export type PairCoverage = z.infer<typeof pairCoverageSchema>;

/** Over all documents. */
export const totalCoverageSchema = z.object({
  documents: count,
  lines: lineCoverageSchema,
  dropped: z.record(z.string(), count),
  passages: count,
  withoutEntity: count,
  pairs: z.object({ compared: count, agreeing: count, differences: count }),
  /** The most frequent first, with the document that has it first and in how many it stands. */
  unmatched: z.array(seenNameSchema.extend({ source: z.string(), documents: count })).readonly(),
  /** Themes that no document touches. */
  untouchedThemes: z.array(z.string()).readonly(),
});
export type TotalCoverage = z.infer<typeof totalCoverageSchema>;

/** A line of a report. */
export const reportRowSchema = z.discriminatedUnion('row', [
  documentCoverageSchema.extend({ row: z.literal('document') }),
  pairCoverageSchema.extend({ row: z.literal('pairs'), documents: z.array(z.string()).readonly() }),
  totalCoverageSchema.extend({ row: z.literal('total') }),
]);
export type ReportRow = z.infer<typeof reportRowSchema>;
