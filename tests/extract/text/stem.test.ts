// Stems bring the inflections of a word together, in each language, whatever its accents and case.
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../extract/dataset/schema.ts';
import { fold } from '../../../extract/text/fold.ts';
import { seekStems, soughtStem, stem } from '../../../extract/text/stem.ts';
import { words } from '../../../extract/text/words.ts';

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

  it('keeps words apart that only derive from one another', () => {
    const apart = [
      ['en', 'customs', 'customers'],
      ['en', 'environment', 'environmental'],
      ['en', 'office', 'officer'],
      ['fr', 'port', 'porter'],
      ['fr', 'œuvres', 'œuvrer'],
    ] as const;
    for (const [language, one, other] of apart) {
      expect(stem(one, language), one).not.toBe(stem(other, language));
    }
  });

  it('keeps plurals apart that mean something else than more of one', () => {
    for (const [plural, singular] of [
      ['goods', 'good'],
      ['wells', 'well'],
      ['customs', 'custom'],
    ] as const) {
      expect(stem(plural, 'en')).not.toBe(stem(singular, 'en'));
      expect(soughtStem(singular, 'en', seekStems([stem(plural, 'en')]))).toBeNull();
      expect(soughtStem(plural, 'en', seekStems([stem(plural, 'en')]))).toBe(plural);
    }
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

describe('sought stems', () => {
  const BRIEFS = new URL('../../../seeds/corpus/', import.meta.url);

  it.each(['fr', 'nl'] as const)(
    'are found for each word that has one of them, in %s',
    async (language) => {
      const text = await readFile(new URL(`be-foreign-policy-2025.${language}.md`, BRIEFS), 'utf8');
      const different = [...new Set(words(fold(text)).map((word) => word.text))];
      const stems = different.map((word) => stem(word, language));
      const every = seekStems(stems);
      expect(different.map((word) => soughtStem(word, language, every))).toEqual(stems);
      const some = seekStems(stems.slice(0, 200));
      const expected = stems.map((each) => (some.stems.has(each) ? each : null));
      expect(different.map((word) => soughtStem(word, language, some))).toEqual(expected);
    },
  );

  it('are none for a word that has another stem', () => {
    expect(soughtStem('vredes', 'nl', seekStems(['verdrag', 'klimaat']))).toBeNull();
  });
});
