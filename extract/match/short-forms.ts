// Short forms ("le Conseil", "de Raad"): which of them really shorten a name, and not begin or end
// another one ("Conseil des ministres", "Hoge Raad").
import type { Language } from '../dataset/schema.ts';
import { fold } from '../text/fold.ts';
import { isLetterCode } from '../text/letters.ts';
import { isCapitals } from './sense.ts';
import { after, before } from './surroundings.ts';

/** What follows when the word is only the head of a longer name. */
const LONGER_NAME_AFTER: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:-| (?:des|du|pour)(?!\p{L})| d'(?!ici|en |y |abord|autre part|une? |agir|aller|\p{L}+(?:er|ir|re|oir)(?!\p{L}))| de (?!l'|la |ce|cet|cette|ne |se |s'|son |sa |ses |maniere|facon|\p{L}+(?:er|ir|re|oir)(?!\p{L}))| (?:national|nationale|federal|federale|regional|regionale|superieur|superieure|consultatif|consultative|communal|communale|provincial|europeen|europeenne|africain|africaine|executif|economique|mixte|paritaire|parlementaire|interministerielle?|internationale?|permanente?|speciale?|nordique|atlantique|scientifique|electorale?|monetaire|bancaire|douaniere|sovietique|arabe|mondiale?|constitutionnelle?|supreme)(?!\p{L}))/u,
  nl: /^(?:-| van (?!de |het |een |mening)| voor (?!de |het |een |onze ))/u,
  en: /^(?:-| of (?!the ))/u,
};
/** The same in English where the words after it have capitals. */
const ENGLISH_NAME_AFTER = /^ (?:for|on) \p{Lu}/u;

/** Words in front that may begin with a capital without being part of the name. */
const DETERMINER =
  /^(?:l|le|la|les|du|des|de|au|aux|un|une|ce|cet|cette|notre|son|sa|leur|en|et|comme|als|dans|par|pour|avec|sur|het|een|deze|dit|die|dat|onze|ons|zijn|haar|hun|in|van|voor|met|door|aan|bij|op|the|a|an|this|that|our|its|their|of|by|with|for|to)$/u;

/** Whether a word with a capital is an article or the like, not a part of a name. */
export const isFunctionWord = (word: string): boolean => DETERMINER.test(fold(word));

const WORD_AT_END = /\p{L}+$/u;
const CAPITAL = /^\p{Lu}/u;
const JOINERS = " '’-";
/** How far back the word before a name is looked for, in characters. */
const WORD_REACH = 40;

/** The word before a place, spaces, hyphens and apostrophes between; undefined where none stands there. */
const wordBefore = (text: string, place: number): string | undefined => {
  const floor = Math.max(0, place - WORD_REACH);
  let end = place;
  while (end > floor && JOINERS.includes(text.charAt(end - 1))) end--;
  let start = end;
  while (start > floor && isLetterCode(text.charCodeAt(start - 1))) start--;
  return WORD_AT_END.exec(text.slice(start, end))?.[0];
};

/** Whether a word with a hyphen stands right before a place. */
const HYPHENED = /[\p{L}\p{N}]-$/u;
const isHyphened = (text: string, place: number): boolean =>
  text.charAt(place - 1) === '-' && HYPHENED.test(text.slice(Math.max(0, place - 3), place));

/** Names of departments that are also the name of what they do; in French the article tells. */
const FIELD = /^(?:defense|interieur|justice|finances|economie|sante|migration)$/u;
const WITH_ARTICLE =
  /(?<!(?:europe|politique|industrie|base|secteur|union|fonds|domaine) de )(?:la|l'|les) ?$/u;

/** Departments side by side, where none of them has an article: "Affaires étrangères et Défense". */
const DEPARTMENTS =
  '(?:affaires (?:etrangeres|sociales|economiques)|commerce exterieur|cooperation au developpement|defense|interieur|justice|finances|economie|sante|mobilite|migration|asile et migration)';
const DEPARTMENT_BEFORE = new RegExp(
  `(?<!\\p{L})${DEPARTMENTS}(?:,| et| ou|,? ainsi que| -| \\/|\\/) ?$`,
  'u',
);
const DEPARTMENT_AFTER = new RegExp(`^ ?(?:,|et|ou|-|\\/) ?${DEPARTMENTS}(?!\\p{L})`, 'u');

/** Whether a department at that place is meant: it has its article, or stands beside another one. */
const isDepartment = (text: string, start: number, end: number): boolean => {
  const ahead = before(text, start);
  return (
    WITH_ARTICLE.test(ahead) ||
    DEPARTMENT_BEFORE.test(ahead) ||
    DEPARTMENT_AFTER.test(after(text, end))
  );
};

/** Several of the kind, or another one than the text is about. */
const OTHERS_BEFORE =
  /(?<!\p{L})(?:autres?|differents?|tous les|toutes les|chaque|plusieurs|andere|overige|verschillende|alle|elke|other|several|all) $/u;

/** "een multilateraal hof": one of a kind, and none that was named. */
const ANY_BEFORE = /(?<!\p{L})(?:een|geen|une?|aucune?)(?: \p{L}+)? $/u;
const SMALL = /^\p{Ll}/u;

/** Who has done something for a purpose: what follows is no more of the name. */
const AGENT_BEFORE = /(?<!\p{L})(?:par (?:la |le |l')|door (?:de |het )|by (?:the )?)$/u;
const PURPOSE_AFTER = /^ (?:pour|voor|for)(?!\p{L})/u;

/** Whether the short form at that place stands alone. */
export const standsAlone = (
  text: string,
  start: number,
  end: number,
  language: Language,
): boolean => {
  const short = text.slice(start, end);
  const ahead = before(text, start);
  if (OTHERS_BEFORE.test(ahead)) return false;
  if (SMALL.test(short) && ANY_BEFORE.test(ahead)) return false;
  if (language === 'fr' && FIELD.test(fold(short)) && !isDepartment(text, start, end)) {
    return false;
  }
  if (short.includes(' ') || isCapitals(short)) return true;
  const behind = after(text, end);
  const hasActed = PURPOSE_AFTER.test(behind) && AGENT_BEFORE.test(ahead);
  if (!hasActed && LONGER_NAME_AFTER[language].test(behind)) return false;
  if (language === 'en' && ENGLISH_NAME_AFTER.test(text.slice(end, end + 6))) return false;
  if (isHyphened(text, start)) return false;
  const word = wordBefore(text, start);
  if (word === undefined || !CAPITAL.test(word)) return true;
  return isFunctionWord(word);
};
