// Stems: what the inflections of a word have in common, so that a term is found in any of them. The
// only file that imports `natural`, by sub-path: the whole package is slow to load.
import english from 'natural/lib/natural/stemmers/porter_stemmer.js';
import french from 'natural/lib/natural/stemmers/porter_stemmer_fr.js';
import dutch from 'natural/lib/natural/stemmers/porter_stemmer_nl.js';
import type { Language } from '../dataset/schema.ts';
import { fold } from './fold.ts';

const CACHE_LIMIT = 100_000;
const SHORTEST_STEM = 4;
/**
 * The stemmers take off derivation as well as inflection: "médiation" and "médiatique", "commune" and
 * "communication", "handel" and "handeling" would be one. More letters than these are not taken.
 */
const LONGEST_ENDING = 2;

interface Stemmer {
  /** Endings of plurals and feminines, and their replacement; the first that fits is used. */
  readonly endings: readonly (readonly [RegExp, string])[];
  readonly stem: (word: string) => string;
}

const STEMMERS: Readonly<Record<Language, Stemmer>> = {
  en: {
    endings: [
      [/ies$/, 'y'],
      [/(?<=ss|x|ch|sh)es$/, ''],
      [/(?<![su])s$/, ''],
    ],
    stem: (word) => english.stem(word),
  },
  fr: {
    endings: [
      [/eaux$/, 'eau'],
      [/aux$/, 'al'],
      [/eres?$/, 'er'],
      [/(?<!s)s$/, ''],
    ],
    stem: (word) => french.stem(word),
  },
  nl: {
    endings: [
      [/heden$/, 'heid'],
      [/(?<=[lmnr])zen$/, ''],
      [/(?<=ing)en$/, ''],
      [/([bdfgklmnprst])\1en$/, '$1'],
      [/(?<=..(?:[^e]e|i))s$/, ''],
      [/(?<=..[bdfgklmnprt])s$/, ''],
    ],
    // Voiced and unvoiced ends of one word: "grens", "grenzen"; "Europees", "Europese".
    stem: (word) => dutch.stem(word).replace(/z$/, 's').replace(/v$/, 'f').replace(/ees$/, 'es'),
  },
};

const stemFolded = (word: string, { endings, stem: reduce }: Stemmer): string => {
  if (word.length < SHORTEST_STEM || /[^\p{L}]/u.test(word)) return word;
  const ending = endings.find(([pattern]) => pattern.test(word));
  const singular = ending ? word.replace(ending[0], ending[1]) : word;
  const stemmed = reduce(singular);
  const kept = stemmed.length >= Math.max(SHORTEST_STEM, singular.length - LONGEST_ENDING);
  return kept ? stemmed : singular;
};

const CACHES: Readonly<Record<Language, Map<string, string>>> = {
  en: new Map(),
  fr: new Map(),
  nl: new Map(),
};

/**
 * Stem of one word, for comparing only; accents and case don't count. Words of fewer than four
 * letters and those with digits are only folded.
 */
export const stem = (word: string, language: Language): string => {
  const cache = CACHES[language];
  const known = cache.get(word);
  if (known !== undefined) return known;
  const stemmed = stemFolded(fold(word.normalize('NFC')), STEMMERS[language]);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(word, stemmed);
  return stemmed;
};
