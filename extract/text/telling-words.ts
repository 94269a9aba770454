// Words that give a language away: frequent in one of the three, absent from the two others. A text
// with enough of them needs no language detector.
import type { Language } from '../dataset/schema.ts';

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

const LANGUAGE_OF: ReadonlyMap<string, Language> = new Map(
  (['fr', 'nl', 'en'] as const).flatMap((language) =>
    TELLING[language].split(/\s+/).map((word): [string, Language] => [word, language]),
  ),
);

/** Fewest telling words, and least share of one language among them, to be sure. */
const MIN_WORDS = 5;
const MIN_SHARE = 0.85;

const BETWEEN_WORDS = /[\s.,;:!?()"“”«»’'–—/-]+/;

/** The language of the text if its telling words leave no doubt, else null. */
export const toldLanguage = (text: string): Language | null => {
  const counts: Record<Language, number> = { fr: 0, nl: 0, en: 0 };
  let total = 0;
  for (const word of text.toLowerCase().split(BETWEEN_WORDS)) {
    const language = LANGUAGE_OF.get(word);
    if (language === undefined) continue;
    counts[language]++;
    total++;
  }
  if (total < MIN_WORDS) return null;
  const best =
    counts.fr >= counts.nl && counts.fr >= counts.en ? 'fr' : counts.nl >= counts.en ? 'nl' : 'en';
  return counts[best] >= total * MIN_SHARE ? best : null;
};
