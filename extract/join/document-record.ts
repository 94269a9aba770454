// The record of a document: its rows as bytes, ready to be put into the files of a dataset, in sections
// that can be taken out without reading the others.
import { z } from 'zod';
import type { DocumentRows, LevelledPassage } from '../assemble/document-rows.ts';
import { rowText } from '../dataset/row-lines.ts';
import {
  type Dataset,
  type DocumentRow,
  documentRowSchema,
  type EntityRow,
  entityRowSchema,
  mentionRowSchema,
  passageRowSchema,
  relationRowSchema,
} from '../dataset/schema.ts';
import { type Tally, tallyOf } from './tally.ts';

/**
 * documents, passages, mentions, relations: canonical lines. entities: lines of the discovered ones.
 * levels: of the passages, known: ids of entities of the gazetteer, tally: each as JSON. coverage: JSON,
 * empty unless it was asked for.
 */
export const SECTIONS = [
  'documents',
  'passages',
  'mentions',
  'relations',
  'entities',
  'levels',
  'known',
  'tally',
  'coverage',
] as const;
export type Section = (typeof SECTIONS)[number];

const HEADER_BYTES = SECTIONS.length * 4;

const decoder = new TextDecoder();

/** Each ends in a line feed. */
const lines = (list: keyof Dataset, rows: Dataset[typeof list]): string => {
  const texts = rows.map((row, index) => rowText(list, row, index));
  texts.push('');
  return texts.join('\n');
};

/** What a record holds; of the entities of the gazetteer the ids only. */
export interface RecordRows
  extends Pick<DocumentRows, 'document' | 'passages' | 'mentions' | 'relations'> {
  readonly discovered: readonly EntityRow[];
  readonly known: readonly string[];
}

/** Throws AppError dataset-invalid for a row that its schema refuses. */
export const recordOf = (rows: RecordRows, coverage = ''): Uint8Array => {
  const texts: Readonly<Record<Section, string>> = {
    documents: rows.document === null ? '' : lines('documents', [rows.document]),
    passages: lines(
      'passages',
      rows.passages.map(({ level: _, ...passage }) => passage),
    ),
    mentions: lines('mentions', rows.mentions),
    relations: lines('relations', rows.relations),
    entities: lines('entities', rows.discovered),
    levels: JSON.stringify(rows.passages.map(({ level }) => level)),
    known: JSON.stringify(rows.known),
    tally: JSON.stringify(tallyOf(rows)),
    coverage,
  };
  const lengths = SECTIONS.map((section) => Buffer.byteLength(texts[section]));
  // A buffer of its own, so that it can be moved to another thread.
  const record = new Uint8Array(lengths.reduce((sum, length) => sum + length, HEADER_BYTES));
  const bytes = Buffer.from(record.buffer);
  let end = HEADER_BYTES;
  for (const [index, section] of SECTIONS.entries()) {
    const length = lengths[index] ?? 0;
    bytes.writeUInt32LE(length, index * 4);
    bytes.write(texts[section], end, length);
    end += length;
  }
  return record;
};

/** The bytes of one section, not copied. */
export const sectionBytes = (record: Uint8Array, wanted: Section): Uint8Array => {
  const header = new DataView(record.buffer, record.byteOffset, HEADER_BYTES);
  let start = HEADER_BYTES;
  for (const [index, section] of SECTIONS.entries()) {
    const length = header.getUint32(index * 4, true);
    if (section === wanted) return record.subarray(start, start + length);
    start += length;
  }
  return record.subarray(0, 0);
};

export const sectionText = (record: Uint8Array, section: Section): string =>
  decoder.decode(sectionBytes(record, section));

const parse = <Row>(record: Uint8Array, section: Section, schema: z.ZodType<Row>): Row[] =>
  sectionText(record, section)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => schema.parse(JSON.parse(line)));

export const discoveredIn = (record: Uint8Array): EntityRow[] =>
  parse(record, 'entities', entityRowSchema);

/** Ids of the entities of the gazetteer. */
export const knownIn = (record: Uint8Array): string[] =>
  z.array(z.string()).parse(JSON.parse(sectionText(record, 'known')));

export const tallyIn = (record: Uint8Array): Tally =>
  z.record(z.string(), z.number()).parse(JSON.parse(sectionText(record, 'tally')));

export const documentIn = (record: Uint8Array): DocumentRow | null =>
  parse(record, 'documents', documentRowSchema)[0] ?? null;

const passagesIn = (record: Uint8Array): LevelledPassage[] => {
  const levels = z.array(z.number()).parse(JSON.parse(sectionText(record, 'levels')));
  return parse(record, 'passages', passageRowSchema).map((passage, index) => ({
    ...passage,
    level: levels[index] ?? 0,
  }));
};

export const rowsIn = (record: Uint8Array): RecordRows => ({
  document: documentIn(record),
  passages: passagesIn(record),
  mentions: parse(record, 'mentions', mentionRowSchema),
  relations: parse(record, 'relations', relationRowSchema),
  discovered: discoveredIn(record),
  known: knownIn(record),
});
