// Adjectives of countries that are the name of a language and so no mention: "en français", "in het
// Nederlands", "langue française".
import type { Language } from '../dataset/schema.ts';
import { fold } from '../text/fold.ts';
import type { Found } from './matcher.ts';
import { after, before } from './surroundings.ts';

const SMALL = /^\p{Ll}/u;

/** Before an adjective, what makes it the name of a language where no noun follows. */
const LANGUAGE_BEFORE: Readonly<Record<Language, RegExp>> = {
  fr: /(?<!\p{L})(?:en|le|du|au|parl(?:e|ent|er|ant|aient)|cours de) $/u,
  nl: /(?<!\p{L})(?:het|in|uit|naar) $/u,
  en: /(?<!\p{L})(?:in|into|from|learn|speak|speaks|speaking|spoke) $/u,
};

/** Dutch words that name a language without an article, as nouns ("waar Duits wordt gesproken"). */
const DUTCH_LANGUAGE =
  /^(?:nederlands|frans|duits|engels|spaans|portugees|italiaans|arabisch|turks|russisch|pools|oekraiens|roemeens|bulgaars|grieks|hongaars|zweeds|deens|fins|noors|chinees|japans|koreaans|perzisch)$/u;

/** What may follow a Dutch noun: a stop, a small word, an adverb, a verb. */
const NO_DUTCH_NOUN_AFTER =
  /^(?:$|[.,;:)?!]| ?\(| (?:als|is|was|te|kan|kunnen|kon|wordt|worden|werd|zijn|moet|moeten|mag|zal|zou|heeft|hebben|niet|ook|om|op|voor|van|aan|bij|met|door|in|tot|spreekt|spreken|sprak|kent|kennen|leert|leren|praat|terecht|gebeurt|verloopt|verlopen|beschikbaar|opgesteld|uitgevoerd|aangeboden|toegelicht|machtig|gesproken|geschreven|gesteld|gegeven|gebruikt|gevoerd|gevolgd|gelezen|geantwoord|gebeurde|gebeuren|vertaald|verspreid|verschenen|verkrijgbaar|beantwoord|behandeld|begrijpen|beheersen|beheerst)(?!\p{L}))/u;
const AND_AFTER = /^ (?:en|of)(?!\p{L})/u;
const NO_ENGLISH_NOUN_AFTER =
  /^(?:$|[.,;:)?!]| (?:and|or|as|is|was|to|by|at|for|with|only|on)(?!\p{L}))/u;

/** Beside an adjective, words that make it the name of a language: "langue française", "Franse taalrol". */
const LANGUAGE_BESIDE: Readonly<Record<Language, readonly [before: RegExp, after: RegExp]>> = {
  fr: [/(?<!\p{L})(?:langues?|role linguistique|expression|traduction) $/u, /(?!)/u],
  nl: [
    /(?<!\p{L})(?:nederlands|frans|duits|engels|spaans|italiaans|arabisch|turks)(?:,| of| en) $/u,
    /^ (?:(?:of|en) (?:het |de )?\p{L}+ )?taal/u,
  ],
  en: [/(?!)/u, /^[- ](?:language|speaking|speaker)/u],
};

/** Whether a Dutch adjective stands as a noun, which only its form without an "e" can. */
const isDutchNoun = (word: string, behind: string, isSaid: boolean): boolean => {
  if (!/(?:s|sch)$/u.test(word)) return false;
  if (NO_DUTCH_NOUN_AFTER.test(behind)) return isSaid || DUTCH_LANGUAGE.test(word);
  return isSaid && AND_AFTER.test(behind);
};

/** Whether an adjective is the name of a language: a noun after an article or "in", or said to be one. */
export const isLanguageName = (
  text: string,
  { start, end }: Pick<Found, 'start' | 'end'>,
  language: Language,
): boolean => {
  const [beside, following] = LANGUAGE_BESIDE[language];
  const ahead = before(text, start);
  const behind = after(text, end);
  if (following.test(behind)) return true;
  const isSaid = beside.test(ahead) || LANGUAGE_BEFORE[language].test(ahead);
  if (language === 'nl') return isDutchNoun(fold(text.slice(start, end)), behind, isSaid);
  if (!isSaid) return false;
  if (language === 'en') return NO_ENGLISH_NOUN_AFTER.test(behind);
  return beside.test(ahead) || SMALL.test(text.slice(start, end));
};
