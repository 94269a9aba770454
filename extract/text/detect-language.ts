// The one user of the language detector: how much a text reads like each language.
import { eld } from 'eld/small';
import { LANGUAGES, type Language } from '../dataset/schema.ts';

const detector = eld.newInstance();
detector.setLanguageSubset([...LANGUAGES]);

export type LanguageScores = Readonly<Record<Language, number>>;

/** 0 (not at all) to 1 for each language; all 0 where the text gives no hint. */
export const languageScores = (text: string): LanguageScores => {
  const scores = detector.detect(text).getScores();
  return { fr: scores.fr ?? 0, nl: scores.nl ?? 0, en: scores.en ?? 0 };
};
