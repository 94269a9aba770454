// A small sound dataset in two languages that tests change one thing of.
import type { Dataset, PassageRow } from '../../../extract/dataset/schema.ts';

const passage = (
  row: Pick<PassageRow, 'id' | 'language' | 'text' | 'counterpart' | 'sequence'>,
): PassageRow => ({
  document: 'note-2025',
  section: ['Introduction'],
  kind: 'paragraph',
  lines: [[3 + row.sequence, 4 + row.sequence]],
  pages: [],
  themes: [{ theme: 'climate', score: 0.8, why: ['klimaat'] }],
  unit: 'note-2025.0',
  ...row,
});

export const sampleDataset: Dataset = {
  documents: [
    {
      id: 'note-2025',
      work: 'note-2025',
      source: 'folder/note-2025.txt',
      title: 'Note “2025”\u2028– été',
      kind: 'policy-note',
      issuer: '',
      voice: 'country:BE',
      date: '2025-04',
      about: '',
      languages: ['fr', 'nl'],
      sha256: 'a'.repeat(64),
      counts: { lines: 12, passages: 2, units: 1, mentions: 2, relations: 1 },
    },
  ],
  passages: [
    passage({
      id: 'note-2025.0',
      sequence: 0,
      language: 'fr',
      text: "La Belgique soutient l'OTAN 🕊.",
      counterpart: 'note-2025.1',
    }),
    passage({
      id: 'note-2025.1',
      sequence: 1,
      language: 'nl',
      text: 'België steunt de NAVO.',
      counterpart: 'note-2025.0',
    }),
  ],
  mentions: [
    {
      id: 'note-2025.0.3',
      document: 'note-2025',
      passage: 'note-2025.0',
      entity: 'country:BE',
      type: 'country',
      form: 'name',
      surface: 'Belgique',
      start: 3,
      end: 11,
      lines: [[3, 3]],
      language: 'fr',
    },
    {
      id: 'note-2025.1.17',
      document: 'note-2025',
      passage: 'note-2025.1',
      entity: 'organisation:nato',
      type: 'organisation',
      form: 'name',
      surface: 'NAVO',
      start: 17,
      end: 21,
      lines: [[4, 5]],
      language: 'nl',
    },
  ],
  entities: [
    {
      id: 'country:BE',
      type: 'country',
      names: { en: 'Belgium', fr: 'Belgique', nl: 'België' },
      aliases: [],
      iso: 'BE',
      kind: '',
      broader: [],
      members: [],
      source: 'gazetteer',
    },
    {
      id: 'organisation:nato',
      type: 'organisation',
      names: { en: 'NATO', fr: 'OTAN', nl: 'NAVO' },
      aliases: [{ text: 'Alliance', language: 'fr' }],
      iso: null,
      kind: 'alliance',
      broader: [],
      members: ['country:BE', 'country:FR'],
      source: 'gazetteer',
    },
    {
      id: 'theme:climate',
      type: 'theme',
      names: { en: 'Climate', fr: 'Climat', nl: 'Klimaat' },
      aliases: [],
      iso: null,
      kind: '',
      broader: [],
      members: [],
      source: 'gazetteer',
    },
  ],
  relations: [
    {
      id: 'note-2025.0.supports',
      document: 'note-2025',
      passage: 'note-2025.0',
      subject: 'country:BE',
      predicate: 'supports',
      object: 'organisation:nato',
      sentence: { start: 0, end: 31 },
      lines: [[3, 4]],
      language: 'fr',
      cue: 'soutient',
      confidence: 0.9,
    },
  ],
};

/** The list with one row changed. */
export const withRow = <Row extends object>(
  rows: readonly Row[],
  index: number,
  change: Partial<Row>,
): Row[] => rows.map((row, at) => (at === index ? { ...row, ...change } : row));
