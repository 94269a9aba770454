// Rows of a run and of gold, right by default; a test gives what matters to it.
import type {
  Dataset,
  MentionRow,
  PassageRow,
  RelationRow,
} from '../../../extract/dataset/schema.ts';
import type {
  Gold,
  GoldMention,
  GoldPassage,
  GoldRelation,
} from '../../../extract/evaluate/gold.ts';

export type RunRows = Pick<Dataset, 'documents' | 'passages' | 'mentions' | 'relations'>;

let serial = 0;
const nextId = (): string => {
  serial += 1;
  return `row-${serial}`;
};

export const runMention = (row: Partial<MentionRow>): MentionRow => ({
  id: nextId(),
  document: 'note',
  passage: 'note.0',
  entity: 'country:RU',
  type: 'country',
  form: 'name',
  surface: 'Russie',
  start: 0,
  end: 6,
  lines: [[10, 10]],
  language: 'fr',
  ...row,
});

export const runPassage = (row: Partial<PassageRow>): PassageRow => ({
  id: nextId(),
  document: 'note',
  sequence: 0,
  section: [],
  kind: 'paragraph',
  language: 'fr',
  text: '',
  lines: [[10, 19]],
  pages: [],
  themes: [],
  counterpart: null,
  unit: nextId(),
  ...row,
});

export const about = (...themes: string[]): PassageRow['themes'] =>
  themes.map((theme) => ({ theme, score: 1, why: [] }));

export const runRelation = (row: Partial<RelationRow>): RelationRow => ({
  id: nextId(),
  document: 'note',
  passage: 'note.0',
  subject: 'country:BE',
  predicate: 'supports',
  object: 'country:UA',
  sentence: { start: 0, end: 1 },
  lines: [[10, 12]],
  language: 'fr',
  cue: 'soutient',
  confidence: 1,
  ...row,
});

export const run = (rows: Partial<RunRows>): RunRows => ({
  documents: [
    {
      id: 'note',
      work: 'note',
      source: 'corpus/001_note.txt',
      title: 'Note',
      kind: 'policy-note',
      issuer: '',
      voice: null,
      date: null,
      about: '',
      languages: ['fr'],
      sha256: '0'.repeat(64),
      counts: { lines: 100, passages: 0, units: 0, mentions: 0, relations: 0 },
    },
  ],
  passages: [],
  mentions: [],
  relations: [],
  ...rows,
});

export const goldMention = (row: Partial<GoldMention>): GoldMention => ({
  doc: '001',
  line: row.lines?.[0]?.[0] ?? 10,
  lines: [[10, 10]],
  surface: 'Russie',
  type: 'country',
  entity: 'country:RU',
  form: 'name',
  lang: 'fr',
  ...row,
});

export const goldPassage = (row: Partial<GoldPassage>): GoldPassage => ({
  doc: '001',
  lineStart: row.lines?.[0]?.[0] ?? 10,
  lineEnd: row.lines?.[0]?.[1] ?? 19,
  lines: [[10, 19]],
  lang: 'fr',
  kind: 'paragraph',
  themes: [],
  also: [],
  ...row,
});

export const goldRelation = (row: Partial<GoldRelation>): GoldRelation => ({
  doc: '001',
  lineStart: row.lines?.[0]?.[0] ?? 10,
  lineEnd: row.lines?.[0]?.[1] ?? 12,
  lines: [[10, 12]],
  lang: 'fr',
  subject: 'country:BE',
  predicate: 'supports',
  object: 'country:UA',
  ...row,
});

/** Gold whose lines 10 to 19 of document 001 are covered. */
export const gold = (rows: Partial<Gold>): Gold => ({
  mentions: [],
  passages: [goldPassage({})],
  relations: [],
  ...rows,
});
