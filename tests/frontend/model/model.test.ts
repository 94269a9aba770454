// Small rules of the page: names, filters, languages, documents grouped by work.
import { describe, expect, it } from 'vitest';
import type { DocumentSummary } from '../../../backend/contract/answer.ts';
import {
  LANGUAGES as DATASET_LANGUAGES,
  PREDICATES as DATASET_PREDICATES,
  ENTITY_TYPES as DATASET_TYPES,
} from '../../../extract/dataset/schema.ts';
import { ENTITY_TYPES } from '../../../frontend/model/entity-types.ts';
import { isFiltered, lostFilters, NO_FILTERS, toggled } from '../../../frontend/model/filters.ts';
import { LANGUAGES, preferredLanguage } from '../../../frontend/model/languages.ts';
import { otherNames, shortened } from '../../../frontend/model/names.ts';
import { PREDICATES } from '../../../frontend/model/predicates.ts';
import { groupByWork, isBrief } from '../../../frontend/model/works.ts';

const documentOf = (part: Partial<DocumentSummary>): DocumentSummary => ({
  id: 'note.fr',
  work: 'note',
  source: 'note.fr.md',
  title: 'Note',
  kind: 'policy-note',
  issuer: '',
  voice: null,
  date: '2025-04',
  about: '',
  languages: ['fr'],
  sha256: '',
  counts: { lines: 1, passages: 1, units: 1, mentions: 0, relations: 0 },
  year: 2025,
  ...part,
});

describe('filters made for other documents', () => {
  const known = [documentOf({}), documentOf({ id: 'undated', year: null })];
  it('are told apart from those that these documents can answer', () => {
    const filters = { ...NO_FILTERS, documents: ['gone', 'note.fr'], years: [2019, 2025] };
    expect(lostFilters(filters, known)).toEqual({ documents: ['gone'], years: [2019] });
    expect(lostFilters(NO_FILTERS, known)).toEqual({ documents: [], years: [] });
  });
});

describe('the closed lists of the page', () => {
  it('hold the same as those of the dataset', () => {
    expect([...ENTITY_TYPES].sort()).toEqual([...DATASET_TYPES].sort());
    expect([...PREDICATES].sort()).toEqual([...DATASET_PREDICATES].sort());
    expect([...LANGUAGES].sort()).toEqual([...DATASET_LANGUAGES].sort());
  });
});

describe('the language on a first visit', () => {
  it('is the first of the reader that the page speaks', () => {
    expect(preferredLanguage(['de-DE', 'nl-BE', 'fr'])).toBe('nl');
  });
  it('is English when it speaks none of them', () => {
    expect(preferredLanguage(['de', 'pt-BR'])).toBe('en');
  });
});

describe('names', () => {
  const nato = { names: { en: 'NATO', fr: 'OTAN', nl: 'NAVO' } };
  it('gives those of the other languages', () => {
    expect(otherNames(nato, 'en')).toEqual([
      { name: 'OTAN', languages: ['fr'] },
      { name: 'NAVO', languages: ['nl'] },
    ]);
  });
  it('brings together what reads the same and leaves out what is shown already', () => {
    expect(otherNames({ names: { en: 'Sahel', fr: 'Sahel', nl: 'Sahel' } }, 'en')).toEqual([]);
    expect(otherNames({ names: { en: 'Peru', fr: 'Pérou', nl: 'Peru' } }, 'fr')).toEqual([
      { name: 'Peru', languages: ['en', 'nl'] },
    ]);
  });
  it('cuts a long name at a word', () => {
    expect(shortened('Organisation for Security and Co-operation', 20)).toBe('Organisation for…');
    expect(shortened('NATO', 20)).toBe('NATO');
  });
  it('cuts within a word when there is no other place', () => {
    expect(shortened('Ontwikkelingssamenwerking', 10)).toBe('Ontwikkel…');
  });
});

describe('filters', () => {
  it('put in what is missing and take out what is all there', () => {
    expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
    expect(toggled(['a', 'b', 'c'], 'a', 'b')).toEqual(['c']);
    expect(toggled(['a', 'c'], 'a', 'b')).toEqual(['a', 'c', 'b']);
  });
  it('are on as soon as one of them is', () => {
    expect(isFiltered(NO_FILTERS)).toBe(false);
    expect(isFiltered({ ...NO_FILTERS, minUnits: 2 })).toBe(true);
    expect(isFiltered({ ...NO_FILTERS, years: [2025] })).toBe(true);
  });
});

describe('documents grouped by work', () => {
  const french = documentOf({});
  const dutch = documentOf({ id: 'note.nl', title: 'Nota', languages: ['nl'] });
  const old = documentOf({ id: 'old', work: 'old', title: 'Old', date: '2018' });
  const undated = documentOf({ id: 'none', work: 'none', title: 'A', date: null });

  it('puts language versions together under the title in the language of the page', () => {
    const [work] = groupByWork([french, dutch], 'nl');
    expect([work?.shown, work?.title]).toEqual(['note.nl', 'Nota']);
    expect(work?.versions.map(({ id }) => id)).toEqual(['note.fr', 'note.nl']);
  });
  it('takes the first version where there is none in that language', () => {
    expect(groupByWork([french, dutch], 'en')[0]?.title).toBe('Note');
  });
  it('has the newest first and the undated last', () => {
    expect(groupByWork([undated, old, french], 'en').map(({ id }) => id)).toEqual([
      'note',
      'old',
      'none',
    ]);
  });
  it('knows a brief from what it says of itself', () => {
    expect(isBrief('Brief in own words of the 2025 statement')).toBe(true);
    expect(isBrief('The briefing of a minister')).toBe(false);
    expect(isBrief('')).toBe(false);
  });
});
