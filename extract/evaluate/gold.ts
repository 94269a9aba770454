// The gold: what people annotated in some passages of the originals, to measure an extraction with.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { AppError } from '../app-error.ts';
import { readRows } from '../dataset/read-rows.ts';
import {
  entityTypeSchema,
  type LineRange,
  languageSchema,
  mentionFormSchema,
  passageKindSchema,
  predicateSchema,
} from '../dataset/schema.ts';

const lineSchema = z.number().int().min(1);
/** `doc` is how the name of the source file begins, before an underscore. */
const inDocument = { doc: z.string().min(1), lang: languageSchema };
const lineSpan = { lineStart: lineSchema, lineEnd: lineSchema };

const mentionSchema = z.object({
  ...inDocument,
  line: lineSchema,
  lineEnd: lineSchema.optional(),
  surface: z.string().min(1),
  type: entityTypeSchema,
  entity: z.string().min(1),
  form: mentionFormSchema,
});
const passageSchema = z.object({
  ...inDocument,
  ...lineSpan,
  kind: passageKindSchema,
  /** What the passage is about; a run must find these. */
  themes: z.array(z.string()),
  /** What it only touches upon; a run may find these. */
  also: z.array(z.string()),
});
const relationSchema = z.object({
  ...inDocument,
  ...lineSpan,
  subject: z.string().min(1),
  predicate: predicateSchema,
  object: z.string().min(1),
});

type WithLines<Row> = Row & { readonly lines: readonly LineRange[] };
export type GoldMention = WithLines<z.infer<typeof mentionSchema>>;
export type GoldPassage = WithLines<z.infer<typeof passageSchema>>;
export type GoldRelation = WithLines<z.infer<typeof relationSchema>>;

export interface Gold {
  readonly mentions: readonly GoldMention[];
  readonly passages: readonly GoldPassage[];
  readonly relations: readonly GoldRelation[];
}

const read = <Row>(path: string, schema: z.ZodType<Row>): Promise<Row[]> =>
  readRows(path, schema, 'gold-invalid', 'skip');

const readIfThere = async <Row>(path: string, schema: z.ZodType<Row>): Promise<Row[]> =>
  existsSync(path) ? read(path, schema) : [];

const spanned = <Row extends { lineStart: number; lineEnd: number }>(row: Row): WithLines<Row> => ({
  ...row,
  lines: [[row.lineStart, row.lineEnd]],
});

const readFolder = async (dir: string): Promise<Gold> => {
  if (!existsSync(dir)) throw new AppError('gold-invalid', `${dir}: no such folder`);
  const mentions = await readIfThere(join(dir, 'mentions.jsonl'), mentionSchema);
  return {
    mentions: mentions.map((row) => ({ ...row, lines: [[row.line, row.lineEnd ?? row.line]] })),
    passages: (await read(join(dir, 'passages.jsonl'), passageSchema)).map(spanned),
    relations: (await readIfThere(join(dir, 'relations.jsonl'), relationSchema)).map(spanned),
  };
};

/**
 * Gold of one or more folders, each with passages.jsonl and, if annotated, mentions.jsonl and
 * relations.jsonl. Throws AppError gold-invalid, naming file, line and field.
 */
export const readGold = async (dirs: readonly string[]): Promise<Gold> => {
  const folders: Gold[] = [];
  for (const dir of dirs) folders.push(await readFolder(dir));
  return {
    mentions: folders.flatMap(({ mentions }) => mentions),
    passages: folders.flatMap(({ passages }) => passages),
    relations: folders.flatMap(({ relations }) => relations),
  };
};
