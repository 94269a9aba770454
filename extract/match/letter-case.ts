// Letter case: whether a name as printed agrees with the alias that it is compared with.

import { fold } from '../text/fold.ts';
import { JOINERS } from '../text/name-key.ts';
import { isCapitals, isUpper, type Sense } from './sense.ts';

const INNER_CAPITALS = /(?<=[ '’-])\p{Lu}\p{L}{2,}/gu;
const LIKE_A_WORD = /^\p{Lu}\p{Ll}+$/u;
const INNER_CAPITAL = /(?<=[ '’-])\p{Lu}/u;

/** Fewest letters of a name in capitals that may be printed as a word ("Unesco"). */
const WORDLIKE = 5;

const withoutJoiners = (text: string): string =>
  fold(text).includes(' ') || /[-']/.test(fold(text))
    ? [...text].filter((unit) => !JOINERS.includes(fold(unit))).join('')
    : text;

/** Whether both have capitals in the same places; joiners don't count. */
const sameCapitals = (left: string, right: string): boolean => {
  if (left === right) return true;
  const a = withoutJoiners(left);
  const b = withoutJoiners(right);
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) {
    if (isUpper(a.charAt(at)) !== isUpper(b.charAt(at))) return false;
  }
  return true;
};

/** A direction before a name is also a plain noun or adjective: "la côte est de l'Afrique". */
const DIRECTION =
  /^(?:est|ouest|nord|sud|centre|oosten|westen|noorden|zuiden|centrum|east|west|north|south)(?!\p{L})/u;

/** Whether names inside the alias, after its first word, are printed with their capitals. */
const hasInnerCapitals = ({ text }: Sense, printed: string): boolean => {
  const inner = [...text.matchAll(INNER_CAPITALS)];
  if (DIRECTION.test(fold(text)) || inner.length === 0 || text.length !== printed.length)
    return false;
  return inner.every(({ index }) => isUpper(printed.charAt(index)));
};

const isWordlike = (sense: Sense, printed: string): boolean =>
  sense.text.length >= WORDLIKE && isCapitals(sense.text) && LIKE_A_WORD.test(printed);

/** From so many words on a name is plain without its capital: "le service européen d'action extérieure". */
const PLAIN_WORDS = 4;

/** The same for a name that lacks other capitals too, as Dutch names do that are not known for one. */
const PLAIN_WORDS_WITH_CAPITALS = 5;

/** Whether the name of a body is so long that it is no phrase, even without its capitals. */
const isPlainInAnyCase = ({ text, type, rule }: Sense): boolean => {
  if (type !== 'organisation' || rule !== null) return false;
  const least = INNER_CAPITAL.test(text) ? PLAIN_WORDS_WITH_CAPITALS : PLAIN_WORDS;
  return text.split(/[ '’-]/).length >= least;
};

const ARTICLE = /^(?:the|les|la|le|het|de) (?=\p{Lu})/u;
const ARTICLE_OF_SHORT = /^(?:(?:the|les|la|le|het|de) |l')/u;

/** Length of the article that an alias begins with: it makes the name plain but is no part of it. */
export const articleIn = ({ text, type, form }: Sense): number => {
  if (type === 'person') return 0;
  return (form === 'short' ? ARTICLE_OF_SHORT : ARTICLE).exec(text)?.[0].length ?? 0;
};

/** What a short form begins with has a capital at the beginning of a sentence, if it is an article. */
const withoutCapital = (sense: Sense, printed: string): string =>
  sense.form === 'short' && articleIn(sense) > 0
    ? printed.charAt(0).toLowerCase() + printed.slice(1)
    : printed;

/** Whether the printed text has the letters that the sense asks for. */
export const lettersAgree = (sense: Sense, printed: string): boolean => {
  if (sense.letters === 'any') return true;
  if (sense.letters === 'capital') {
    return (
      isUpper(printed.charAt(0)) || hasInnerCapitals(sense, printed) || isPlainInAnyCase(sense)
    );
  }
  return sameCapitals(sense.text, withoutCapital(sense, printed)) || isWordlike(sense, printed);
};

/** Whether a whole text is printed in capitals, as headings are; its letters then say nothing. */
export const isShouted = (text: string): boolean => text.length >= 4 && isCapitals(text);
