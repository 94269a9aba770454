// The dataset: the rows that the extractor writes and everything else reads. One schema per file of
// JSON Lines; the types are derived from the schemas, so the two can't drift apart.
import { z } from 'zod';

export const LANGUAGES = ['fr', 'nl', 'en'] as const;
export const languageSchema = z.enum(LANGUAGES);
/** ISO 639-1 code of a language that the extractor reads. */
export type Language = z.infer<typeof languageSchema>;

export const ENTITY_TYPES = [
  'country',
  'organisation',
  'region',
  'place',
  'person',
  'theme',
] as const;
export const entityTypeSchema = z.enum(ENTITY_TYPES);
export type EntityType = z.infer<typeof entityTypeSchema>;

export const PREDICATES = [
  'supports',
  'cooperates-with',
  'opposes',
  'threatens',
  'sanctions',
  'member-of',
  'mediates',
  'prioritises',
  'reforms',
] as const;
export const predicateSchema = z.enum(PREDICATES);
export type Predicate = z.infer<typeof predicateSchema>;

/** How a mention refers: by its name, by a form that needs context, as an adjective, or by a capital. */
export const MENTION_FORMS = ['name', 'short', 'adjective', 'metonym'] as const;
export const mentionFormSchema = z.enum(MENTION_FORMS);
export type MentionForm = z.infer<typeof mentionFormSchema>;

export const PASSAGE_KINDS = ['heading', 'paragraph', 'list-item', 'furniture'] as const;
export const passageKindSchema = z.enum(PASSAGE_KINDS);
export type PassageKind = z.infer<typeof passageKindSchema>;

/** First and last line in the source file, 1-based, both included; the page where the format has pages. */
export const lineRangeSchema = z.tuple([z.number().int().min(1), z.number().int().min(1)]);
export type LineRange = z.infer<typeof lineRangeSchema>;
const linesSchema = z.array(lineRangeSchema).min(1);

const entityIdSchema = z
  .string()
  .regex(/^(country|organisation|region|place|person|theme):[A-Za-z0-9][A-Za-z0-9.-]*$/);
const namesSchema = z.object({
  en: z.string().min(1),
  fr: z.string().min(1),
  nl: z.string().min(1),
});
export type Names = z.infer<typeof namesSchema>;

export const documentRowSchema = z.object({
  id: z.string().min(1),
  /** Shared by the language versions of one text, so that they count as one; else the id itself. */
  work: z.string().min(1),
  /** File name, with the folders below the path that was given, "/" between them. */
  source: z.string().min(1),
  title: z.string().min(1),
  kind: z.string().min(1),
  issuer: z.string(),
  /** Entity that "we" and "our country" in this document stand for; null where it is not known. */
  voice: entityIdSchema.nullable(),
  /** ISO 8601, as exact as it is known: "2025", "2025-04" or "2025-04-11"; null where it is not. */
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}){0,2}$/)
    .nullable(),
  /** What the file says of itself, for example that it is a brief of another document. */
  about: z.string(),
  languages: z.array(languageSchema),
  /** Of the bytes of the source, hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  counts: z.object({
    lines: z.number().int(),
    passages: z.number().int(),
    units: z.number().int(),
    mentions: z.number().int(),
    relations: z.number().int(),
  }),
});
export type DocumentRow = z.infer<typeof documentRowSchema>;

export const passageThemeSchema = z.object({
  /** Bare name from the taxonomy: "climate". */
  theme: z.string().min(1),
  /** 0 to 1. */
  score: z.number().min(0).max(1),
  /** The terms, as printed, that led to the theme, strongest first. */
  why: z.array(z.string()),
});
export type PassageTheme = z.infer<typeof passageThemeSchema>;

export const passageRowSchema = z.object({
  id: z.string().min(1),
  document: z.string().min(1),
  /** 0-based position in the document. */
  sequence: z.number().int().min(0),
  /** Headings above the passage, outermost first. */
  section: z.array(z.string()),
  kind: passageKindSchema,
  language: languageSchema,
  /** Clean text; offsets of mentions and sentences are UTF-16 code units into it. */
  text: z.string(),
  lines: linesSchema,
  /** Pages of the source where it has pages, ascending. */
  pages: z.array(z.number().int().min(1)),
  themes: z.array(passageThemeSchema),
  /** Id of the same passage in the other language. */
  counterpart: z.string().nullable(),
  /** Shared by counterparts; co-occurrence is counted in units. */
  unit: z.string().min(1),
});
export type PassageRow = z.infer<typeof passageRowSchema>;

export const mentionRowSchema = z.object({
  id: z.string().min(1),
  document: z.string().min(1),
  passage: z.string().min(1),
  entity: entityIdSchema,
  type: entityTypeSchema,
  form: mentionFormSchema,
  /** The clean text from start to end. */
  surface: z.string().min(1),
  start: z.number().int().min(0),
  end: z.number().int().min(1),
  lines: linesSchema,
  language: languageSchema,
});
export type MentionRow = z.infer<typeof mentionRowSchema>;

export const entityRowSchema = z.object({
  id: entityIdSchema,
  type: entityTypeSchema,
  names: namesSchema,
  aliases: z.array(z.object({ text: z.string().min(1), language: z.enum([...LANGUAGES, 'mul']) })),
  /** ISO 3166-1 alpha-2, countries only. */
  iso: z.string().length(2).nullable(),
  /** What it is, in one word of the gazetteer: "un-body", "armed-group", "capital"; "" if unsaid. */
  kind: z.string(),
  /** Ids of what it is part of or a kind of. Background, not said by the documents. */
  broader: z.array(entityIdSchema),
  /** Ids of member countries. Background, not said by the documents. */
  members: z.array(entityIdSchema),
  source: z.enum(['gazetteer', 'discovered']),
});
export type EntityRow = z.infer<typeof entityRowSchema>;

export const relationRowSchema = z.object({
  id: z.string().min(1),
  document: z.string().min(1),
  passage: z.string().min(1),
  subject: entityIdSchema,
  predicate: predicateSchema,
  object: entityIdSchema,
  /** Offsets of the sentence in the passage's text. */
  sentence: z.object({ start: z.number().int().min(0), end: z.number().int().min(1) }),
  lines: linesSchema,
  language: languageSchema,
  /** The words, as printed, that say it. */
  cue: z.string().min(1),
  /** 0 to 1; higher where the counterpart of the passage says the same in the other language. */
  confidence: z.number().min(0).max(1),
});
export type RelationRow = z.infer<typeof relationRowSchema>;

/** The whole dataset in memory, each list in the order of its file. */
export interface Dataset {
  readonly documents: readonly DocumentRow[];
  readonly passages: readonly PassageRow[];
  readonly mentions: readonly MentionRow[];
  readonly entities: readonly EntityRow[];
  readonly relations: readonly RelationRow[];
}

export const DATASET_FILES = {
  documents: { file: 'documents.jsonl', schema: documentRowSchema },
  passages: { file: 'passages.jsonl', schema: passageRowSchema },
  mentions: { file: 'mentions.jsonl', schema: mentionRowSchema },
  entities: { file: 'entities.jsonl', schema: entityRowSchema },
  relations: { file: 'relations.jsonl', schema: relationRowSchema },
} as const;

/** The names of the lists, in the order in which they are read, written and hashed. */
export const DATASET_LISTS = [
  'documents',
  'passages',
  'mentions',
  'entities',
  'relations',
] as const satisfies readonly (keyof Dataset)[];
