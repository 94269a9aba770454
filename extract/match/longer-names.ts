// Names that are only a part of what is printed: of a longer name that nobody knows ("Corporate Europe
// Observatory"), or of the name of a language ("en français", "in het Nederlands").
import type { Language } from '../dataset/schema.ts';
import { words } from '../text/words.ts';
import type { Found } from './matcher.ts';
import type { Sense } from './sense.ts';
import { isFunctionWord } from './short-forms.ts';
import { after, before } from './surroundings.ts';

/** Share of longer words with a capital from which a text is in Title Case, where capitals say nothing. */
const TITLE_CASE = 0.6;
const LONG_WORD = 4;

/** Whether most words of a text have capitals. */
export const isTitleCase = (text: string): boolean => {
  const long = words(text).filter((word) => word.text.length >= LONG_WORD);
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word.text));
  return capitals.length > long.length * TITLE_CASE;
};

const CAPITAL_BEFORE = /(?<![\p{L}\p{N}])(\p{Lu}\p{L}+) $/u;

/** Whether words with capitals stand right before and right after a name. */
const isFlanked = (text: string, { start, end }: Found): boolean => {
  if (!/^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3))) return false;
  const word = CAPITAL_BEFORE.exec(text.slice(Math.max(0, start - 30), start))?.[1];
  return word !== undefined && !isFunctionWord(word);
};

const LANGUAGE_BEFORE: Readonly<Record<Language, RegExp>> = {
  fr: /(?<!\p{L})(?:en|le|du|au) $/u,
  nl: /(?<!\p{L})(?:het|in|uit|naar) $/u,
  en: /(?!)/u,
};

const NO_NOUN_AFTER =
  /^(?:$|[.,;:)?!]| (?:en|of|als|is|was|te|kan|wordt|zijn|moet|niet|om|op|voor|van)(?!\p{L}))/u;

/** Beside an adjective, words that make it the name of a language: "langue française", "Franse taalrol". */
const LANGUAGE_BESIDE: Readonly<Record<Language, readonly [before: RegExp, after: RegExp]>> = {
  fr: [/(?<!\p{L})(?:langues?|role linguistique|expression|traduction) $/u, /(?!)/u],
  nl: [
    /(?<!\p{L})(?:nederlands|frans|duits|engels|spaans|italiaans|arabisch|turks)(?:,| of| en) $/u,
    /^ (?:(?:of|en) (?:het |de )?\p{L}+ )?taal/u,
  ],
  en: [/(?!)/u, /^[- ](?:language|speaking)/u],
};

/** Whether an adjective is the name of a language: a noun after an article or "in", or said to be one. */
const isLanguage = (text: string, { start, end }: Found, language: Language): boolean => {
  const [beside, following] = LANGUAGE_BESIDE[language];
  const ahead = before(text, start);
  const behind = after(text, end);
  if (following.test(behind)) return true;
  const isNoun = /(?:s|sch)$/u.test(text.slice(start, end)) && NO_NOUN_AFTER.test(behind);
  if (beside.test(ahead) && (language === 'fr' || isNoun)) return true;
  if (!LANGUAGE_BEFORE[language].test(ahead)) return false;
  return language === 'fr' ? /^\p{Ll}/u.test(text.slice(start, end)) : isNoun;
};

const isPart = ({ type, form }: Sense): boolean =>
  form === 'name' && (type === 'country' || type === 'region' || type === 'place');

/** The names without the senses that the words beside them take away. */
export const withoutPartsOfNames = (
  text: string,
  found: readonly Found[],
  language: Language,
): Found[] => {
  let titleCase: boolean | null = null;
  const isPlain = (): boolean => {
    titleCase ??= isTitleCase(text);
    return !titleCase;
  };
  return found.flatMap((name) => {
    const single = !text.slice(name.start, name.end).includes(' ');
    const flanked = single && isFlanked(text, name) && isPlain();
    const adjective = name.senses.some(({ form }) => form === 'adjective');
    const spoken = adjective && isLanguage(text, name, language);
    if (!flanked && !spoken) return [name];
    const senses = name.senses.filter(
      (sense) => !(flanked && isPart(sense)) && !(spoken && sense.form === 'adjective'),
    );
    return senses.length > 0 ? [{ ...name, senses }] : [];
  });
};
