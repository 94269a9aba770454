import { describe, expect, it } from 'vitest';
import { type Background, entityRows } from '../../../extract/assemble/entity-rows.ts';
import type { EntityRow } from '../../../extract/dataset/schema.ts';
import type { GazetteerRow, ThemeRow } from '../../../extract/gazetteer/schema.ts';

const names = (name: string) => ({ en: name, fr: name, nl: name });
const gazetteer: GazetteerRow[] = [
  {
    id: 'organisation:kfor',
    names: names('KFOR'),
    aliases: [
      { text: 'KFOR', language: 'mul', form: 'acronym' },
      { text: 'Kosovo Force', language: 'en', form: 'name' },
      { text: 'Kosovo Force', language: 'en', form: 'short' },
    ],
    kind: 'mission',
    broader: ['organisation:nato'],
  },
  {
    id: 'organisation:nato',
    names: names('NATO'),
    aliases: [],
    broader: ['organisation:alliances'],
    members: ['country:BE'],
  },
  { id: 'organisation:alliances', names: names('Alliances'), aliases: [] },
  {
    id: 'country:RU',
    names: names('Russia'),
    aliases: [{ text: 'russe', language: 'fr', form: 'adjective' }],
    iso: 'RU',
  },
];
const theme: ThemeRow = {
  id: 'theme:climate',
  names: names('Climate'),
  scope: '',
  nature: 'remedy',
  terms: [{ text: 'climat', language: 'fr', weight: 1 }],
};
const background: Background = {
  gazetteer: new Map(gazetteer.map((row) => [row.id, row])),
  themes: new Map([[theme.id, theme]]),
};
const discovered: EntityRow = {
  id: 'person:jane-doe',
  type: 'person',
  names: names('Jane Doe'),
  aliases: [],
  iso: null,
  kind: '',
  broader: [],
  members: [],
  source: 'discovered',
};
const rows = (ids: readonly string[], found: readonly EntityRow[] = []) =>
  entityRows(ids, found, background);

describe('entityRows', () => {
  it('has what is named and all that it is part of, by id, each once', () => {
    const ids = rows(['organisation:kfor', 'organisation:nato', 'country:RU']).map(({ id }) => id);
    expect(ids).toEqual([
      'country:RU',
      'organisation:alliances',
      'organisation:kfor',
      'organisation:nato',
    ]);
  });

  it('brings the facts of the gazetteer, other names once, adjectives not', () => {
    const [russia, , kfor, nato] = rows(['organisation:kfor', 'country:RU']);
    expect(russia).toMatchObject({ iso: 'RU', kind: '', aliases: [], source: 'gazetteer' });
    expect(kfor?.aliases).toEqual([{ text: 'Kosovo Force', language: 'en' }]);
    expect(kfor).toMatchObject({ iso: null, kind: 'mission', type: 'organisation' });
    expect(nato?.members).toEqual(['country:BE']);
  });

  it('has themes by their names, not by their terms', () => {
    expect(rows(['theme:climate'])).toMatchObject([
      { type: 'theme', names: theme.names, aliases: [] },
    ]);
  });

  it('has discovered entities only where they are named', () => {
    expect(rows(['person:jane-doe'], [discovered])).toEqual([discovered]);
    expect(rows([], [discovered])).toEqual([]);
  });

  it('takes the gazetteer before what was discovered under the same id', () => {
    const twin: EntityRow = { ...discovered, id: 'country:RU', type: 'country' };
    expect(rows(['country:RU'], [twin])).toMatchObject([{ source: 'gazetteer' }]);
  });

  it('fails on an id that nobody knows', () => {
    expect(() => rows(['country:ZZ'])).toThrow('"country:ZZ" is in no gazetteer');
  });
});
