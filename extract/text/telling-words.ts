// Words that give a language away: frequent in one of the three, absent from the two others. A text
// with enough of them needs no language detector.
import { LANGUAGES, type Language } from '../dataset/schema.ts';
import { isWordCode } from './letters.ts';
import { enter, findWord, hashStep, newTable } from './word-table.ts';

const TELLING: Readonly<Record<Language, string>> = {
  fr: `la le les du et est une un dans pour sur avec que qui par plus nous notre nos ce cette ces
    aux au sont ne pas sa ses leur leurs il elle ils elles mais ou également afin ainsi entre
    être été avoir ont comme tout tous toutes doit doivent peut peuvent fait dont où sans sous
    vers chez très à l d qu n c j`,
  nl: `het een van voor met op dat die zijn te aan ook wordt worden bij door naar uit zich onze ons
    wij hun deze dit niet maar om als tot kan kunnen zal zullen moet moeten heeft hebben er meer
    nog wel tussen tegen binnen waar wat hoe daarom haar ter`,
  en: `the and to for with that this these those from by are were been has have had will would
    should can could must may its their our which who when where what how but not or as at it an
    be into`,
};

/** The words, and the language of each by its number. */
const TABLE = newTable();
const LANGUAGE_OF: Language[] = [];
for (const language of LANGUAGES) {
  for (const word of TELLING[language].split(/\s+/)) LANGUAGE_OF[enter(TABLE, word)] = language;
}
const LONGEST = Math.max(
  ...Object.values(TELLING)
    .join(' ')
    .split(/\s+/)
    .map(({ length }) => length),
);

/** Fewest telling words, and least share of one language among them, to be sure. */
const MIN_WORDS = 5;
const MIN_SHARE = 0.85;

/** How many telling words of each language a text has that is in lower case. */
const countTold = (text: string): Record<Language, number> => {
  const told: Record<Language, number> = { fr: 0, nl: 0, en: 0 };
  let start = 0;
  let hash = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    if (isWordCode(code)) {
      hash = hashStep(hash, code);
      continue;
    }
    if (at > start && at - start <= LONGEST) {
      const language = LANGUAGE_OF[findWord(TABLE, text, start, at, hash)];
      if (language !== undefined) told[language]++;
    }
    start = at + 1;
    hash = 0;
  }
  return told;
};

/** The language of the text if its telling words leave no doubt, else null. */
export const toldLanguage = (text: string): Language | null => {
  const { fr, nl, en } = countTold(text.toLowerCase());
  const all = fr + nl + en;
  if (all < MIN_WORDS) return null;
  const best = fr >= nl && fr >= en ? 'fr' : nl >= en ? 'nl' : 'en';
  return Math.max(fr, nl, en) >= all * MIN_SHARE ? best : null;
};
