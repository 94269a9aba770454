// Stems bring the inflections of a word together, in each language, whatever its accents and case.
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../extract/dataset/schema.ts';
import { stem } from '../../../extract/text/stem.ts';

const sameStem = (language: Language, ...forms: string[]): void => {
  expect(new Set(forms.map((form) => stem(form, language))), forms.join(', ')).toHaveLength(1);
};

describe('stem', () => {
  it('joins singular and plural, masculine and feminine of French words', () => {
    sameStem('fr', 'frontière', 'frontières');
    sameStem('fr', 'européen', 'européenne', 'européens');
    sameStem('fr', 'sanction', 'sanctions');
  });

  it('joins singular and plural and adjective endings of Dutch words', () => {
    sameStem('nl', 'vrouw', 'vrouwen');
    sameStem('nl', 'migratie', 'migraties');
    sameStem('nl', 'haven', 'havens');
    sameStem('nl', 'grens', 'grenzen');
    sameStem('nl', 'lidstaat', 'lidstaten');
    sameStem('nl', 'Europees', 'Europese');
  });

  it('joins singular and plural of English words', () => {
    sameStem('en', 'policy', 'policies');
    sameStem('en', 'weapon', 'weapons');
  });

  it('gives accented and plain, capital and small letters the same stem', () => {
    sameStem('fr', 'sécurité', 'SÉCURITÉ', 'securite', 'se\u0301curite\u0301');
    sameStem('nl', 'coördinatie', 'Coordinatie');
  });

  it('keeps different words apart', () => {
    expect(stem('climat', 'fr')).not.toBe(stem('climatisation', 'fr'));
    expect(stem('vrede', 'nl')).not.toBe(stem('verdrag', 'nl'));
  });

  it('leaves numbers, codes and very short words as they are but for case', () => {
    expect(stem('COP30', 'en')).toBe('cop30');
    expect(stem('1325', 'fr')).toBe('1325');
    expect(stem('UE', 'fr')).toBe('ue');
  });

  it('answers in the language asked for, though the word is known in another one', () => {
    expect(stem('nations', 'fr')).toBe('nation');
    expect(stem('posten', 'nl')).toBe('post');
    expect(stem('posten', 'en')).toBe('posten');
  });

  it('leaves the built-in types alone', async () => {
    stem('nations', 'fr');
    expect(Object.keys(String.prototype)).toEqual([]);
    expect(Object.keys(Array.prototype)).toEqual([]);
  });
});
