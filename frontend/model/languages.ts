// The languages of the documents, which are those of the page too.
import type { EvidencePassage } from '../../backend/contract/answer.ts';

export type Language = EvidencePassage['language'];

const everyLanguage: Record<Language, true> = { en: true, fr: true, nl: true };

export const isLanguage = (text: string): text is Language => Object.hasOwn(everyLanguage, text);
export const LANGUAGES: readonly Language[] = Object.keys(everyLanguage).filter(isLanguage);

/** The language of the page on a first visit: the first one of the reader's that we have. */
export const preferredLanguage = (wanted: readonly string[]): Language =>
  wanted.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'en';
