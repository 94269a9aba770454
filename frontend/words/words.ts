// The language of the page: one catalog per language, plurals and numbers by its rules.
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../model/languages.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'page';
    resources: { page: typeof en };
    returnNull: false;
  }
}

export async function startWords(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    ns: ['page'],
    defaultNS: 'page',
    resources: { en: { page: en }, fr: { page: fr }, nl: { page: nl } },
    interpolation: { escapeValue: false },
    // Else the library advertises in the browser's console.
    showSupportNotice: false,
  });
  document.documentElement.lang = language;
}

export async function speak(language: Language): Promise<void> {
  if (i18next.language !== language) await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}
