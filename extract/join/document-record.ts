// The record of a document: its rows as bytes, ready to be put into the files of a dataset, in sections
// that can be taken out without reading the others.
import { z } from 'zod';
import type { DocumentRows } from '../assemble/document-rows.ts';
import type { LevelledPassage } from '../assemble/draft-rows.ts';
import { parseRows } from '../dataset/parse-rows.ts';
import { type RowReader, rowReader } from '../dataset/row-check.ts';
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
 * documents, passages, mentions, relations: canonical lines. unsure: the same of relations that are not in
 * the dataset unless another version says them. entities: lines of the discovered ones.
 * levels: of the passages, known: ids of entities of the gazetteer, tally: each as JSON. coverage: JSON,
 * empty unless it was asked for.
 */
export const SECTIONS = [
  'documents',
  'passages',
  'mentions',
  'relations',
  'unsure',
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
  extends Pick<DocumentRows, 'document' | 'passages' | 'mentions' | 'relations' | 'unsure'> {
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
    unsure: lines('relations', rows.unsure),
    entities: lines('entities', rows.discovered),
    levels: JSON.stringify(rows.passages.map(({ level }) => level)),
    known: JSON.stringify(rows.known),
    tally: JSON.stringify(tallyOf(rows)),
    coverage,
  };
  // UTF-8 takes three bytes at most for what is one unit in a string; to count them takes as long as to
  // write them.
  const most = SECTIONS.reduce((sum, section) => sum + texts[section].length * 3, HEADER_BYTES);
  const bytes = Buffer.allocUnsafeSlow(most);
  let end = HEADER_BYTES;
  for (const [index, section] of SECTIONS.entries()) {
    const length = bytes.write(texts[section], end);
    bytes.writeUInt32LE(length, index * 4);
    end += length;
  }
  // A buffer of its own, so that it can be moved to another thread.
  return new Uint8Array(bytes.subarray(0, end));
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

const READ = {
  documents: rowReader(documentRowSchema),
  passages: rowReader(passageRowSchema),
  mentions: rowReader(mentionRowSchema),
  relations: rowReader(relationRowSchema),
  entities: rowReader(entityRowSchema),
};

const parse = <Row>(record: Uint8Array, section: Section, read: RowReader<Row>): Row[] =>
  parseRows(sectionBytes(record, section), read);

export const discoveredIn = (record: Uint8Array): EntityRow[] =>
  parse(record, 'entities', READ.entities);

/** Ids of the entities of the gazetteer. */
export const knownIn = (record: Uint8Array): string[] =>
  z.array(z.string()).parse(JSON.parse(sectionText(record, 'known')));

export const tallyIn = (record: Uint8Array): Tally =>
  z.record(z.string(), z.number()).parse(JSON.parse(sectionText(record, 'tally')));

export const documentIn = (record: Uint8Array): DocumentRow | null =>
  parse(record, 'documents', READ.documents)[0] ?? null;

const passagesIn = (record: Uint8Array): LevelledPassage[] => {
  const levels = z.array(z.number()).parse(JSON.parse(sectionText(record, 'levels')));
  return parse(record, 'passages', READ.passages).map((passage, index) => ({
    ...passage,
    level: levels[index] ?? 0,
  }));
};

export const rowsIn = (record: Uint8Array): RecordRows => ({
  document: documentIn(record),
  passages: passagesIn(record),
  mentions: parse(record, 'mentions', READ.mentions),
  relations: parse(record, 'relations', READ.relations),
  unsure: parse(record, 'unsure', READ.relations),
  discovered: discoveredIn(record),
  known: knownIn(record),
});
