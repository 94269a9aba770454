// The shape of the graph: what every node and relationship of it carries. The embedded engine makes
// its tables from these lists; both engines are filled with rows of the types derived from them.

/** Raise it whenever the graph of the same dataset would look different: older snapshots are rebuilt. */
export const GRAPH_VERSION = 1;

interface ColumnValues {
  readonly STRING: string;
  readonly 'STRING?': string | null;
  readonly INT64: number;
  readonly 'INT64?': number | null;
  readonly DOUBLE: number;
  readonly BOOL: boolean;
  readonly 'STRING[]': readonly string[];
  readonly 'INT64[]': readonly number[];
}
export type ColumnType = keyof ColumnValues;
export type Columns = Readonly<Record<string, ColumnType>>;
export type RowOf<C extends Columns> = { readonly [K in keyof C]: ColumnValues[C[K]] };
export type CellValue = ColumnValues[ColumnType];

export const DOCUMENT = {
  id: 'STRING',
  work: 'STRING',
  source: 'STRING',
  title: 'STRING',
  kind: 'STRING',
  issuer: 'STRING',
  voice: 'STRING?',
  date: 'STRING?',
  year: 'INT64?',
  about: 'STRING',
  languages: 'STRING[]',
  sha256: 'STRING',
  lines: 'INT64',
  passages: 'INT64',
  units: 'INT64',
  mentions: 'INT64',
  relations: 'INT64',
} as const satisfies Columns;

/** `document`, `year` and `language` stand on the passage so that a filter needs no further hop. */
export const PASSAGE = {
  id: 'STRING',
  document: 'STRING',
  year: 'INT64?',
  language: 'STRING',
  unit: 'STRING',
  sequence: 'INT64',
  kind: 'STRING',
  section: 'STRING[]',
  text: 'STRING',
  /** First and last line of each range, one pair after the other. */
  lines: 'INT64[]',
  pages: 'INT64[]',
  counterpart: 'STRING?',
} as const satisfies Columns;

export const ENTITY = {
  id: 'STRING',
  type: 'STRING',
  kind: 'STRING',
  nameEn: 'STRING',
  nameFr: 'STRING',
  nameNl: 'STRING',
  aliases: 'STRING[]',
  aliasLanguages: 'STRING[]',
  iso: 'STRING?',
  source: 'STRING',
} as const satisfies Columns;

/**
 * Passage to entity. `implied`: the passage states a relation of the entity without naming it ("we",
 * "our country"); such a link counts as a passage that speaks of it, but holds no mention.
 */
export const MENTIONS = {
  count: 'INT64',
  implied: 'BOOL',
  /** Start and end of each mention in the text, one pair after the other. */
  spans: 'INT64[]',
  forms: 'STRING[]',
  surfaces: 'STRING[]',
} as const satisfies Columns;

/** Passage to theme; `place` is the theme's position in the passage's list, 0 = first. */
export const ABOUT = {
  score: 'DOUBLE',
  place: 'INT64',
  why: 'STRING[]',
} as const satisfies Columns;

export const RELATES = {
  id: 'STRING',
  predicate: 'STRING',
  document: 'STRING',
  year: 'INT64?',
  language: 'STRING',
  passage: 'STRING',
  unit: 'STRING',
  sentenceStart: 'INT64',
  sentenceEnd: 'INT64',
  lines: 'INT64[]',
  cue: 'STRING',
  confidence: 'DOUBLE',
} as const satisfies Columns;

/** On the background relationships, BROADER and MEMBER_OF: they come from the gazetteer. */
export const BACKGROUND = { source: 'STRING' } as const satisfies Columns;

/** Ids of the two nodes of a relationship. */
export const ENDS = { from: 'STRING', to: 'STRING' } as const satisfies Columns;

export type DocumentNode = RowOf<typeof DOCUMENT>;
export type PassageNode = RowOf<typeof PASSAGE>;
export type EntityNode = RowOf<typeof ENTITY>;

export type Ends = RowOf<typeof ENDS>;
export type MentionsEdge = Ends & RowOf<typeof MENTIONS>;
export type AboutEdge = Ends & RowOf<typeof ABOUT>;
export type RelatesEdge = Ends & RowOf<typeof RELATES>;
export type BackgroundEdge = Ends & RowOf<typeof BACKGROUND>;
