import { describe, expect, it } from 'vitest';
import { checkDataset } from '../../../extract/dataset/check-dataset.ts';
import type { Dataset } from '../../../extract/dataset/schema.ts';
import { sampleDataset as sound, withRow } from './sample-dataset.ts';

const faults = (change: Partial<Dataset>): string[] =>
  checkDataset({ ...sound, ...change }).map(
    ({ list, row, field, message }) => `${list} ${row} ${field}: ${message}`,
  );

const passages = (index: number, change: Partial<Dataset['passages'][number]>) =>
  faults({ passages: withRow(sound.passages, index, change) });
const mentions = (change: Partial<Dataset['mentions'][number]>) =>
  faults({ mentions: withRow(sound.mentions, 0, change) });
const relations = (change: Partial<Dataset['relations'][number]>) =>
  faults({ relations: withRow(sound.relations, 0, change) });
const entities = (index: number, change: Partial<Dataset['entities'][number]>) =>
  faults({ entities: withRow(sound.entities, index, change) });
const documents = (change: Partial<Dataset['documents'][number]>) =>
  faults({ documents: withRow(sound.documents, 0, change) });

describe('checkDataset', () => {
  it('finds nothing wrong with a sound dataset', () => {
    expect(checkDataset(sound)).toEqual([]);
  });

  it('finds an id that is used twice in a list', () => {
    expect(mentions({ id: 'note-2025.1.17' })).toEqual([
      'mentions 1 id: "note-2025.1.17" is used twice',
    ]);
  });

  it('finds references that lead nowhere', () => {
    expect(documents({ voice: 'country:ZZ' })).toEqual([
      'documents 0 voice: no entity "country:ZZ"',
    ]);
    expect(passages(0, { document: 'gone' })).toContain('passages 0 document: no document "gone"');
    expect(passages(0, { themes: [{ theme: 'gone', score: 1, why: [] }] })).toEqual([
      'passages 0 themes: no entity "theme:gone"',
    ]);
    expect(mentions({ passage: 'gone' })).toEqual(['mentions 0 passage: no passage "gone"']);
    expect(mentions({ entity: 'country:ZZ' })).toEqual([
      'mentions 0 entity: no entity "country:ZZ"',
    ]);
    expect(relations({ passage: 'gone' })).toEqual(['relations 0 passage: no passage "gone"']);
    expect(relations({ subject: 'country:ZZ' })).toEqual([
      'relations 0 subject: no entity "country:ZZ"',
    ]);
    expect(relations({ object: 'theme:gone' })).toEqual([
      'relations 0 object: no entity "theme:gone"',
    ]);
    expect(entities(1, { broader: ['region:gone'] })).toEqual([
      'entities 1 broader: no entity "region:gone"',
    ]);
  });

  it('lets the members of an organisation be countries that no document mentions', () => {
    expect(entities(1, { members: ['country:ZZ'] })).toEqual([]);
  });

  it('finds offsets outside the text and a surface that is not what the text says', () => {
    expect(mentions({ end: 400 })).toEqual([
      "mentions 0 end: 3 to 400 is not inside the passage's text",
    ]);
    expect(mentions({ start: 11 })).toEqual([
      "mentions 0 end: 11 to 11 is not inside the passage's text",
    ]);
    expect(mentions({ surface: 'Belgie' })).toEqual([
      'mentions 0 surface: the text from 3 to 11 is not "Belgie"',
    ]);
    expect(relations({ sentence: { start: 0, end: 32 } })).toEqual([
      "relations 0 sentence: 0 to 32 is not inside the passage's text",
    ]);
  });

  it('finds a row that says another document or language than its passage', () => {
    expect(mentions({ document: 'other' })).toContain(
      'mentions 0 document: passage "note-2025.0" is in document "note-2025"',
    );
    expect(relations({ language: 'nl' })).toEqual([
      'relations 0 language: passage "note-2025.0" is in "fr"',
    ]);
  });

  it('finds a type that is not the one in the id', () => {
    expect(mentions({ type: 'region' })).toEqual([
      'mentions 0 type: "region" is not the type of "country:BE"',
    ]);
    expect(entities(0, { type: 'region' })).toEqual([
      'entities 0 type: "region" is not the type in "country:BE"',
    ]);
  });

  it('wants counterparts to name each other, in another language, in one unit', () => {
    expect(passages(0, { counterpart: 'gone' })).toContain(
      'passages 0 counterpart: no passage "gone"',
    );
    expect(passages(0, { counterpart: null })).toEqual([
      'passages 1 counterpart: "note-2025.0" does not name this passage as its own',
    ]);
    expect(passages(0, { counterpart: 'note-2025.0' })).toContain(
      'passages 0 counterpart: is in the same language',
    );
    expect(passages(1, { unit: 'note-2025.1' })).toContain(
      'passages 1 unit: is not the unit of counterpart "note-2025.0"',
    );
  });

  it('finds an entity that is part of itself', () => {
    expect(entities(0, { broader: ['country:BE'] })).toEqual([
      'entities 0 broader: names the entity itself',
    ]);
  });

  it('finds counts that the rows do not bear out', () => {
    const counts = { lines: 12, passages: 3, units: 2, mentions: 4, relations: 0 };
    expect(documents({ counts })).toEqual([
      'documents 0 counts.passages: says 3, but there are 2',
      'documents 0 counts.units: says 2, but there are 1',
      'documents 0 counts.mentions: says 4, but there are 2',
      'documents 0 counts.relations: says 0, but there are 1',
    ]);
  });
});
