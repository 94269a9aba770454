// Names of persons after a title: "minister Weyts", "minister van Justitie Geens", "Mme Dierick".
import { fold } from '../text/fold.ts';
import type { NamePart, PersonName } from './person-name.ts';
import { CIVILITY_BEFORE, isTitleWord, TITLE_BEFORE, TITLE_WORDS } from './person-titles.ts';

const CAPITAL = /^\p{Lu}/u;
const MARKS = /\p{M}+/gu;

/** A word after a title of office that is a surname: no acronym, and no part of the office's name. */
const isPlainSurname = (text: string): boolean =>
  CAPITAL.test(text) && text !== text.toUpperCase() && text.length > 2;

/** What a minister is in charge of, folded, with the words that tie it to the title. */
const PORTFOLIO =
  /^(?:van|voor|de la|de l'|de|du|des|a la|a l'|of|for) ?(?:justi|defen|landsverdediging|financ|econom|sante|volksgezondheid|mobilit|binnenlandse|buitenlandse|interieur|emploi|werk|energ|begroting|budget|pensi|onderwijs|enseignement|klimaat|climat|migrati|asiel|asile|ontwikkeling|developpement|landbouw|agricultur|environnement|leefmilieu|cultu|foreign|home|trade|health)/u;
/** Words that go on with the name of a portfolio. */
const MORE_PORTFOLIO =
  /^(?:zaken|handel|affairs|volksgezondheid|ontwikkelingssamenwerking|migratie|leefmilieu|energie)$/u;

/** Text as printed without its accents, of the same length. */
const withoutAccents = (text: string): string => text.normalize('NFD').replace(MARKS, '');

interface Titled {
  /** What stands before the run, up to the end of the title. */
  readonly before: string;
  readonly parts: readonly NamePart[];
}

/** A title with a capital belongs to the run of words with capitals: it is told from the name. */
const withoutTitle = (text: string, run: readonly NamePart[]): Titled => {
  const [first, ...rest] = run;
  const from = first?.start ?? 0;
  const ahead = text.slice(Math.max(0, from - 60), from);
  if (first === undefined || rest.length === 0 || !TITLE_WORDS.has(fold(first.text))) {
    return { before: ahead, parts: run };
  }
  return { before: text.slice(Math.max(0, first.end - 60), first.end + 1), parts: rest };
};

/** Parts without the portfolio that stands before the surname. */
const withoutPortfolio = (parts: readonly NamePart[]): readonly NamePart[] => {
  const [first, ...rest] = parts;
  if (first === undefined || rest.length === 0 || !PORTFOLIO.test(fold(first.text))) return parts;
  const name = rest.findIndex(({ text }) => !MORE_PORTFOLIO.test(fold(text)));
  return name < 0 ? [] : rest.slice(name);
};

/** The surname, or the whole name, in a run of words with capitals that a title stands before. */
export const namedByTitle = (text: string, run: readonly NamePart[]): PersonName | null => {
  const titled = withoutTitle(text, run);
  const before = withoutAccents(titled.before);
  if (!TITLE_BEFORE.test(before)) return null;
  const parts = withoutPortfolio(titled.parts);
  const name = parts.findIndex(({ text: part }) => !isTitleWord(part));
  const [surname, second, ...more] = name < 0 ? [] : parts.slice(name);
  if (surname === undefined || more.length > 0) return null;
  if (MORE_PORTFOLIO.test(fold(surname.text))) return null;
  if (!isPlainSurname(surname.text) && !CIVILITY_BEFORE.test(before)) return null;
  const last = second ?? surname;
  return {
    start: surname.start,
    end: last.end,
    first: second === undefined ? '' : surname.text,
    surname: last.text,
    royal: '',
  };
};
