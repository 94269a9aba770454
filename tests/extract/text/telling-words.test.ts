import { describe, expect, it } from 'vitest';
import { toldLanguage } from '../../../extract/text/telling-words.ts';

describe('telling words', () => {
  it.each([
    [
      'fr',
      'La Belgique soutient les efforts de la communauté internationale dans le cadre de l’ONU.',
    ],
    [
      'nl',
      'België steunt het werk van de VN en zal zich met zijn partners voor een vrede inzetten die blijft.',
    ],
    [
      'en',
      'Belgium supports the work that the UN has begun and will stand with its partners for a lasting peace.',
    ],
  ])('know %s from a sentence', (language, sentence) => {
    expect(toldLanguage(sentence)).toBe(language);
  });

  it('leave a title and a mix of languages to the detector', () => {
    expect(toldLanguage('1.1. SÉCURITÉ PHYSIQUE')).toBeNull();
    expect(
      toldLanguage('La note de la Belgique: “the rules of the road and the law” pour le pays'),
    ).toBeNull();
  });

  it('keep no word that two of the languages share', () => {
    for (const shared of ['en', 'de', 'is', 'in', 'of', 'was', 'we']) {
      expect(toldLanguage(Array.from({ length: 6 }, () => shared).join(' '))).toBeNull();
    }
  });
});
