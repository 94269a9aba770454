// Names that are only a part of what is printed: of a longer name that nobody knows ("Corporate Europe
// Observatory"), or of the name of a language ("en français", "in het Nederlands").
import type { Language } from '../dataset/schema.ts';
import { words } from '../text/words.ts';
import { isLanguageName } from './language-names.ts';
import type { Found } from './matcher.ts';
import type { Sense } from './sense.ts';
import { isFunctionWord } from './short-forms.ts';

const CAPITAL = /^\p{Lu}/u;
const CAPITAL_AFTER = /^ \p{Lu}\p{Ll}/u;

/** Share of longer words with a capital from which a text is in Title Case, where capitals say nothing. */
const TITLE_CASE = 0.6;
const LONG_WORD = 4;

/** Whether most words of a text have capitals. */
export const isTitleCase = (text: string): boolean => {
  const long = words(text).filter((word) => word.text.length >= LONG_WORD);
  const capitals = long.filter((word) => CAPITAL.test(word.text));
  return capitals.length > long.length * TITLE_CASE;
};

const CAPITAL_BEFORE = /(?<![\p{L}\p{N}])(\p{Lu}\p{L}+) $/u;

/** Whether words with capitals stand right before and right after a name. */
const isFlanked = (text: string, { start, end }: Found): boolean => {
  if (!CAPITAL_AFTER.test(text.slice(end, end + 3))) return false;
  const word = CAPITAL_BEFORE.exec(text.slice(Math.max(0, start - 30), start))?.[1];
  return word !== undefined && !isFunctionWord(word);
};

/** An article that a name begins with ("Le Cap"), and that may stand before another name ("le Cap-Vert"). */
const ARTICLE = /^(?:l[ae]s?|the|de|het) /iu;

/** Whether the name is an article and the beginning of a longer name. */
const isCutShort = (text: string, { start, end }: Found, found: readonly Found[]): boolean => {
  const article = ARTICLE.exec(text.slice(start, end))?.[0].length ?? 0;
  return article > 0 && found.some((one) => one.start === start + article && one.end > end);
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
    if (isCutShort(text, name, found)) return [];
    const single = !text.slice(name.start, name.end).includes(' ');
    const flanked = single && isFlanked(text, name) && isPlain();
    const adjective = name.senses.some(({ form }) => form === 'adjective');
    const spoken = adjective && isLanguageName(text, name, language);
    if (!flanked && !spoken) return [name];
    const senses = name.senses.filter(
      (sense) => !(flanked && isPart(sense)) && !(spoken && sense.form === 'adjective'),
    );
    return senses.length > 0 ? [{ ...name, senses }] : [];
  });
};
