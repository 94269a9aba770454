// A row on its way from one process to another: what the stream writes and the collector reads, one line
// of JSON each. The rows of a document bear its origin, so that they find together again whatever becomes
// of their order.
import { z } from 'zod';
import { ERROR_CODES } from '../app-error.ts';
import type { DocumentRows } from '../assemble/document-rows.ts';
import {
  documentRowSchema,
  entityRowSchema,
  mentionRowSchema,
  passageRowSchema,
  relationRowSchema,
} from '../dataset/schema.ts';

const origin = z.string().regex(/^[0-9a-f]{16}$/);

const warningSchema = z.object({
  code: z.string(),
  message: z.string(),
  line: z.number().int().exactOptional(),
});

/** A document that could not be extracted: its line in the input, 1-based, and what was wrong. */
const errorSchema = z.object({
  line: z.number().int(),
  source: z.string().nullable(),
  code: z.enum(ERROR_CODES),
  message: z.string(),
});

/**
 * `row` says what else is in it. Passages have `level` beside what the dataset has of them: the depth of
 * a heading or list item. "unsure" is a relation that is kept only if another version of the text says it.
 */
export const streamRowSchema = z.discriminatedUnion('row', [
  documentRowSchema.extend({ row: z.literal('document'), origin }),
  warningSchema.extend({ row: z.literal('warning'), origin }),
  entityRowSchema.extend({ row: z.literal('entity'), origin }),
  passageRowSchema.extend({ row: z.literal('passage'), origin, level: z.number().int() }),
  mentionRowSchema.extend({ row: z.literal('mention'), origin }),
  relationRowSchema.extend({ row: z.literal('relation'), origin }),
  relationRowSchema.extend({ row: z.literal('unsure'), origin }),
  errorSchema.extend({ row: z.literal('error') }),
]);
export type StreamRow = z.infer<typeof streamRowSchema>;

export const errorLine = (error: z.infer<typeof errorSchema>): string =>
  `${JSON.stringify({ row: 'error', ...error })}\n`;

/**
 * All rows of a document as lines. What is counted in the row of the document comes last, so that a
 * stream that was cut off is told by the counts.
 */
export const rowsAsLines = (rows: DocumentRows): string => {
  const { origin, document, warnings, entities, passages, mentions, relations, unsure } = rows;
  const lines = (row: StreamRow['row'], list: readonly object[]): string[] =>
    list.map((one) => `${JSON.stringify({ row, origin, ...one })}\n`);
  return [
    ...lines('document', document === null ? [] : [document]),
    ...lines('warning', warnings),
    ...lines('entity', entities),
    ...lines('passage', passages),
    ...lines('mention', mentions),
    ...lines('relation', relations),
    ...lines('unsure', unsure),
  ].join('');
};
