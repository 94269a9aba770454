// Adjectives of countries are no mention where they are the name of a language.
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../extract/dataset/schema.ts';
import { isLanguageName } from '../../../extract/match/language-names.ts';

const isLanguage = (language: Language, text: string, word: string): boolean => {
  const start = text.indexOf(word);
  return isLanguageName(text, { start, end: start + word.length }, language);
};

describe('the name of a language', () => {
  it.each<readonly [Language, string, string]>([
    ['nl', 'het gebruik van het Nederlands (MV 3)', 'Nederlands'],
    ['nl', 'gemeenten waar Duits wordt gesproken', 'Duits'],
    ['nl', 'men kan er in het Frans terecht', 'Frans'],
    ['nl', 'in het Engels of het Frans opgesteld', 'Engels'],
    ['nl', 'de Franse taalrol', 'Franse'],
    ['fr', 'traduit en français', 'français'],
    ['fr', 'ils parlent anglais', 'anglais'],
    ['en', 'fluent in Russian, not in French', 'Russian'],
    ['en', 'a Russian-speaking minority', 'Russian'],
  ])('%s: %s', (language, text, word) => {
    expect(isLanguage(language, text, word)).toBe(true);
  });
});

describe('the adjective of a country', () => {
  it.each<readonly [Language, string, string]>([
    ['nl', 'het Frans beleid', 'Frans'],
    ['nl', 'in het Nederlands parlement', 'Nederlands'],
    ['nl', 'een Frans en Duits leger', 'Frans'],
    ['fr', 'le navire russe', 'russe'],
    ['fr', 'les Français', 'Français'],
    ['en', 'in Russian waters', 'Russian'],
  ])('%s: %s', (language, text, word) => {
    expect(isLanguage(language, text, word)).toBe(false);
  });
});
