// Stems: what the inflections of a word have in common, so that a term is found in any of them. The
// only file that imports `natural`, by sub-path: the whole package is slow to load.
import english from 'natural/lib/natural/stemmers/porter_stemmer.js';
import french from 'natural/lib/natural/stemmers/porter_stemmer_fr.js';
import dutch from 'natural/lib/natural/stemmers/porter_stemmer_nl.js';
import type { Language } from '../dataset/schema.ts';
import { fold } from './fold.ts';

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
  /** What may be taken off beyond them. */
  readonly taken: RegExp;
  /** What looks like a plural and is none. */
  readonly apart?: ReadonlySet<string>;
}

/** English plurals that mean something else than more of one: "goods" are not what is "good". */
const WORDS_OF_THEIR_OWN: ReadonlySet<string> = new Set(
  'goods wells customs means odds minutes woods grounds spirits thanks works quarters'.split(' '),
);

const ANY = /^/;

const STEMMERS: Readonly<Record<Language, Stemmer>> = {
  en: {
    endings: [
      [/ies$/, 'y'],
      [/(?<=ss|x|ch|sh)es$/, ''],
      [/(?<![su])s$/, ''],
    ],
    stem: (word) => english.stem(word),
    // Not "-er", "-al", "-ed": "customs" are no "customers", "foreigners" not all that is "foreign".
    taken: /^(?:e?s|e|y)?$/,
    apart: WORDS_OF_THEIR_OWN,
  },
  fr: {
    endings: [
      [/eaux$/, 'eau'],
      [/aux$/, 'al'],
      [/eres?$/, 'er'],
      [/(?<!s)s$/, ''],
    ],
    stem: (word) => french.stem(word),
    // Not the infinitive's: "port" is no "porter", "œuvre" no "œuvrer".
    taken: /^(?!er$)/,
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
    taken: ANY,
  },
};

const isPlain = (word: string): boolean => word.length >= SHORTEST_STEM && !/[^\p{L}]/u.test(word);

const singularOf = (word: string, { endings }: Stemmer): string => {
  const ending = endings.find(([pattern]) => pattern.test(word));
  return ending ? word.replace(ending[0], ending[1]) : word;
};

const stemSingular = (singular: string, { stem: reduce, taken }: Stemmer): string => {
  const stemmed = reduce(singular);
  const kept = stemmed.length >= Math.max(SHORTEST_STEM, singular.length - LONGEST_ENDING);
  return kept && taken.test(singular.slice(stemmed.length)) ? stemmed : singular;
};

const CACHE_LIMIT = 100_000;

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
  const folded = fold(word.normalize('NFC'));
  const stemmer = STEMMERS[language];
  const isChanged = isPlain(folded) && !stemmer.apart?.has(folded);
  const stemmed = isChanged ? stemSingular(singularOf(folded, stemmer), stemmer) : folded;
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(word, stemmed);
  return stemmed;
};

/** Stemming leaves all but this many letters of a singular as they are. */
const CHANGED = LONGEST_ENDING + 1;

/** Stems to look for, and the beginnings that the words have which they are the stems of. */
export interface SoughtStems {
  readonly stems: ReadonlySet<string>;
  readonly beginnings: ReadonlySet<string>;
}

export const seekStems = (stems: readonly string[]): SoughtStems => {
  const beginnings = new Set<string>();
  for (const text of stems) {
    for (let length = Math.max(0, text.length - CHANGED); length < text.length; length++) {
      beginnings.add(text.slice(0, length));
    }
  }
  return { stems: new Set(stems), beginnings };
};

/**
 * The stem of a folded word if it is one of those sought, else null. Most words begin like none of
 * them, and stemming takes long.
 */
export const soughtStem = (
  folded: string,
  language: Language,
  { stems, beginnings }: SoughtStems,
): string | null => {
  const stemmer = STEMMERS[language];
  if (!isPlain(folded) || stemmer.apart?.has(folded)) return stems.has(folded) ? folded : null;
  const singular = singularOf(folded, stemmer);
  if (!beginnings.has(singular.slice(0, singular.length - CHANGED))) return null;
  const stemmed = stemSingular(singular, stemmer);
  return stems.has(stemmed) ? stemmed : null;
};
