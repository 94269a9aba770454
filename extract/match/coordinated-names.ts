// Coordinated names, of which one leaves out a part that the other has: "Afrique de l'Ouest et du
// Nord", "Noord- en West-Afrika". The shortened part becomes a name of its own.
import type { Language } from '../dataset/schema.ts';
import { words } from '../text/words.ts';
import { type Found, isCapitalised, type Matcher, sensesOfName } from './matcher.ts';
import type { Sense } from './sense.ts';

/** Between a name and the rest of another. */
const AND_AFTER: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:,? (?:et|ou|ainsi que) |, )(?:d'|de )?/iu,
  nl: /^(?:,? (?:en|of) |, )/iu,
  en: /^(?:,? (?:and|or) |, )/iu,
};

/** A first part that waits for its end, before the name that has it. */
const PART_BEFORE: Readonly<Record<Language, RegExp>> = {
  fr: /(?!)/u,
  nl: /(?<![\p{L}\p{N}])(\p{Lu}\p{L}+)-(?:(?:, \p{Lu}\p{L}+-)? (?:en|of|als) |, )$/u,
  en: /(?<![\p{L}\p{N}])(\p{Lu}\p{L}+),? (?:and|or) $/u,
};

/** Most words that the shortened part may have. */
const LONGEST_PART = 3;

const isCoordinated = ({ type, form }: Sense): boolean =>
  (type === 'region' || type === 'country') && form === 'name';

const coordinatedSenses = (matcher: Matcher, name: string, language: Language): readonly Sense[] =>
  sensesOfName(matcher, name, language).filter(isCoordinated);

/** "Afrique de l'Ouest" followed by "et du Nord": tries "Afrique du Nord". */
const shortenedAfter = (
  matcher: Matcher,
  text: string,
  name: Found,
  language: Language,
): Found | null => {
  if (!/[ ,]/.test(text.charAt(name.end)) || !/[eoa ,]/i.test(text.charAt(name.end + 1)))
    return null;
  const link = AND_AFTER[language].exec(text.slice(name.end, name.end + 16));
  if (link === null) return null;
  const [head] = words(text.slice(name.start, name.end));
  if (head === undefined) return null;
  const from = name.end + link[0].length;
  const parts = words(text.slice(from, from + 40)).slice(0, LONGEST_PART);
  const printedFrom = name.end + link[0].replace(/(?:d'|de )$/iu, '').length;
  for (const part of parts.toReversed()) {
    const end = from + part.end;
    if (/[.,;:()]/u.test(text.slice(from, end))) continue;
    for (const start of new Set([printedFrom, from])) {
      const senses = coordinatedSenses(matcher, `${head.text} ${text.slice(start, end)}`, language);
      const article = /^(?:de l['’]|du |de la |des |d['’])/iu.exec(text.slice(start, end));
      if (senses.length > 0) return { start: start + (article?.[0].length ?? 0), end, senses };
    }
  }
  return null;
};

/** "Noord- en" followed by "West-Afrika": tries "Noord-Afrika". */
const shortenedBefore = (
  matcher: Matcher,
  text: string,
  name: Found,
  language: Language,
): Found | null => {
  if (language === 'fr' || !/[a-z,] $/.test(text.slice(Math.max(0, name.start - 2), name.start))) {
    return null;
  }
  const from = Math.max(0, name.start - 40);
  const part = PART_BEFORE[language].exec(text.slice(from, name.start));
  const first = part?.[1];
  if (!part || first === undefined) return null;
  const ownWords = words(text.slice(name.start, name.end));
  const rest = ownWords.slice(1).map((word) => word.text);
  if (rest.length === 0 || !isCapitalised(rest[0] ?? '')) return null;
  const senses = coordinatedSenses(matcher, [first, ...rest].join(' '), language);
  const start = from + part.index;
  return senses.length > 0 ? { start, end: start + first.length, senses } : null;
};

/** The names, with the shortened ones beside them. */
export const withCoordinatedNames = (
  matcher: Matcher,
  text: string,
  found: readonly Found[],
  language: Language,
): readonly Found[] => {
  const shortened: Found[] = [];
  for (const name of found) {
    if (!name.senses.some(isCoordinated)) continue;
    const after = shortenedAfter(matcher, text, name, language);
    if (after !== null) shortened.push(after);
    const before = shortenedBefore(matcher, text, name, language);
    if (before !== null) shortened.push(before);
  }
  return shortened.length === 0 ? found : [...found, ...shortened];
};
