// Names of persons in a text: a first name with its surname, a title with a surname, royals.
import { fold } from '../text/fold.ts';
import {
  CIVILITY_BEFORE,
  ROYAL,
  ROYAL_HINT,
  ROYAL_TITLES,
  THING_AFTER,
  THING_BEFORE,
  THING_SURNAME,
  TITLE_BEFORE,
} from './person-titles.ts';

export interface PersonName {
  readonly start: number;
  readonly end: number;
  /** "" where only the surname is said. */
  readonly first: string;
  readonly surname: string;
  /** First words of a royal's id ("princess"); "" for others. */
  readonly royal: string;
}

const PARTICLE =
  "(?:[Dd]e|DE|[Dd]en|[Dd]er|DER|[Vv]an|VAN|[Vv]on|VON|[Vv]om|[Zz]u|[Dd]u|DU|[Dd]es|[Dd]i|[Dd]a|[Dd]os|[Dd]el|[Dd]ella|[Ll]a|[Ll]e|LE|[Ee]l|[Aa]l|[Bb]en|[Bb]in|[Ii]bn|[Tt]er|[Tt]en|'t|y)";
const CAPITALISED =
  "(?:[DOL]['’])?\\p{Lu}[\\p{L}\\p{M}]*(?:['’]\\p{Ll}{2,})?(?:-(?:\\p{Lu}|[ae]l-\\p{Lu})[\\p{L}\\p{M}]*)*";
const WORD = `(?:${PARTICLE}[ -]){0,3}${CAPITALISED}`;
const RUN = new RegExp(
  `(?<![\\p{L}\\p{N}'’.-])${WORD}(?: ${WORD})*(?![\\p{L}\\p{N}]|-\\p{L})`,
  'gu',
);
const PART = new RegExp(WORD, 'gu');

/** Small words at the beginning of a part. */
const LEADING_PARTICLES = /^(?:\p{Ll}+[ -])+/u;
const SAINT = /^(?:saint|sainte|sint|st|san|santa|sankt)$/;

interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const partsOf = (run: RegExpExecArray): Part[] =>
  [...run[0].matchAll(PART)].map((match) => ({
    text: match[0],
    start: run.index + match.index,
    end: run.index + match.index + match[0].length,
  }));

/** A part without the small words before it, which belong to a surname but not to a first name. */
const bare = (part: Part): Part => {
  const text = part.text.replace(LEADING_PARTICLES, '');
  return { ...part, text, start: part.end - text.length };
};

const isFirstName = (text: string, firstNames: ReadonlySet<string>): boolean => {
  const folded = fold(text);
  return firstNames.has(folded) || firstNames.has(folded.split('-')[0] ?? '');
};

const isThing = (text: string, start: number, end: number): boolean =>
  THING_BEFORE.test(fold(text.slice(Math.max(0, start - 40), start))) ||
  THING_AFTER.test(text.slice(end, end + 24));

/** The name in a run of capitalised words that begins with a known first name. */
const namedInFull = (
  parts: readonly Part[],
  firstNames: ReadonlySet<string>,
): PersonName | null => {
  const at = parts.findIndex(
    (part, index) =>
      index < parts.length - 1 &&
      isFirstName(bare(part).text, firstNames) &&
      !SAINT.test(fold(parts[index - 1]?.text ?? '')),
  );
  const found = parts[at];
  const second = parts[at + 1];
  if (found === undefined || second === undefined) return null;
  const first = bare(found);
  const next = parts[at + 2];
  const doubled = next !== undefined && isFirstName(second.text, firstNames);
  const third = doubled || (next && !LEADING_PARTICLES.test(next.text)) ? next : undefined;
  const rest = third === undefined ? [second] : [second, third];
  const end = third?.end ?? second.end;
  if (THING_SURNAME.test(fold(rest.at(-1)?.text ?? ''))) return null;
  return {
    start: first.start,
    end,
    first: doubled ? `${first.text} ${second.text}` : first.text,
    surname: (doubled ? rest.slice(1) : rest).map((part) => part.text).join(' '),
    royal: '',
  };
};

/** Whether a word after a title of office is a surname: no acronym, and no part of the office's name. */
const isPlainSurname = (text: string): boolean =>
  /^\p{Lu}/u.test(text) && text !== text.toUpperCase() && text.length > 2;

/** The surname in a run that a title stands before. */
const namedByTitle = (text: string, parts: readonly Part[]): PersonName | null => {
  const [surname, second, ...more] = parts;
  if (surname === undefined || more.length > 0) return null;
  const before = text.slice(Math.max(0, surname.start - 60), surname.start);
  if (!TITLE_BEFORE.test(before)) return null;
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

const royalsIn = (text: string, firstNames: ReadonlySet<string>): PersonName[] =>
  (ROYAL_HINT.test(text) ? [...text.matchAll(ROYAL)] : []).flatMap((match) => {
    const name = match[2] ?? '';
    const title = fold(match[1] ?? '');
    const styled = match[0].replace(/^(?:la|le|de|the) /iu, '');
    const start = match.index + match[0].length - styled.length;
    const end = match.index + match[0].length;
    const isNamed = isFirstName(name, firstNames) && !isThing(text, start, end);
    const royal = ROYAL_TITLES[title] ?? title;
    return isNamed ? [{ start, end, first: '', surname: name, royal }] : [];
  });

/** Names of persons in a text, in its order; `firstNames` are folded. */
export const personNames = (text: string, firstNames: ReadonlySet<string>): PersonName[] => {
  const royals = royalsIn(text, firstNames);
  const others = [...text.matchAll(RUN)].flatMap((run) => {
    const parts = partsOf(run);
    const name = namedInFull(parts, firstNames) ?? namedByTitle(text, parts);
    return name === null || isThing(text, name.start, name.end) ? [] : [name];
  });
  const free = others.filter(
    (name) => !royals.some((royal) => royal.start < name.end && name.start < royal.end),
  );
  return [...royals, ...free].sort((a, b) => a.start - b.start);
};
