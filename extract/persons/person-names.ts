// Names of persons in a text: a first name with its surname, a title with a surname, a name with its
// role, royals.

import { bodyHead } from '../bodies/body-heads.ts';
import { isFunctionWord } from '../match/short-forms.ts';
import { capitalWords, isWordBeside, stretchAround, wordBefore } from '../text/capital-words.ts';
import { fold } from '../text/fold.ts';
import type { FoldedWords } from '../text/folded-words.ts';
import { wordLookup } from '../text/word-lookup.ts';
import { namedByTitle } from './name-after-title.ts';
import type { NamePart, PersonName } from './person-name.ts';
import { hasRoleAfter, hasRoleBefore, isRole, isShortLine } from './person-roles.ts';
import {
  isTitleWord,
  ROYAL,
  ROYAL_TITLES,
  THING_AFTER,
  THING_BEFORE,
  THING_SURNAME,
  TITLE_WORDS,
} from './person-titles.ts';

const SMALL = /^\p{Ll}/u;

const PARTICLE =
  "(?:[Dd]e|DE|[Dd]en|[Dd]er|DER|[Vv]an|VAN|[Vv]on|VON|[Vv]om|[Zz]u|[Dd]u|DU|[Dd]es|[Dd]i|[Dd]a|[Dd]os|[Dd]el|[Dd]ella|[Ll]a|[Ll]e|LE|[Ee]l|[Aa]l|[Bb]en|[Bb]in|[Ii]bn|[Tt]er|[Tt]en|'t|y)";
const CAPITALISED =
  "(?:[DOL]['’])?\\p{Lu}[\\p{L}\\p{M}]*(?:['’]\\p{Ll}{2,})?(?:-(?:\\p{Lu}|[ae]l-\\p{Lu})[\\p{L}\\p{M}]*)*";
/** "W." in "George W. Bush". */
const INITIAL = '\\p{Lu}\\.(?= \\p{Lu}\\p{Ll})';
const WORD = `(?:(?:${PARTICLE}[ -]){0,3}${CAPITALISED})`;
const RUN = new RegExp(
  `(?<![\\p{L}\\p{N}'’.-])${WORD}(?: (?:${INITIAL}|${WORD}))*(?![\\p{L}\\p{N}]|-\\p{L})`,
  'gu',
);
const PART = new RegExp(`${INITIAL}|${WORD}`, 'gu');

/** Small words at the beginning of a part. */
const LEADING_PARTICLES = /^(?:\p{Ll}+[ -])+/u;
const SAINT = /^(?:saint|sainte|sint|st|san|santa|sankt)$/;

const partsOf = (run: RegExpExecArray): NamePart[] =>
  [...run[0].matchAll(PART)].map((match) => ({
    text: match[0],
    start: run.index + match.index,
    end: run.index + match.index + match[0].length,
  }));

/** A part without the small words before it, which belong to a surname but not to a first name. */
const bare = (part: NamePart): NamePart => {
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

/** Whether a third word with a capital still belongs to a surname, and not to a body named after it. */
const goesOn = (text: string): boolean =>
  !LEADING_PARTICLES.test(text) && bodyHead(text, 'en') === null && bodyHead(text, 'fr') === null;

/** The name in a run of capitalised words that begins with a known first name. */
const namedInFull = (
  parts: readonly NamePart[],
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
  if (found === undefined || second === undefined || isTitleWord(second.text)) return null;
  const first = bare(found);
  const next = parts[at + 2];
  const doubled =
    next !== undefined && (second.text.endsWith('.') || isFirstName(second.text, firstNames));
  const third = doubled || (next && goesOn(next.text)) ? next : undefined;
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

/** "Benoeming van de Belgische ambassadeur" names nobody. */
const DUTCH_ADJECTIVE = /(?:ische|aanse)$/u;
const PLAIN_PART = /^\p{Lu}\p{L}+(?:-\p{L}+)*$/u;
/** Words that begin a sentence before a name. */
const OPENER =
  /^(?:selon|ainsi|avec|pour|chez|après|volgens|aldus|ook|toen|according|then|when)$/iu;
const ARTICLE = /^(?:le|la|les|l|du|au|aux|het|the|une?|een)$/iu;

/** The name in a run of capitalised words that a role stands beside, whatever its first name. */
const namedByRole = (text: string, parts: readonly NamePart[]): PersonName | null => {
  const role = parts.findIndex((part, index) => index > 1 && isRole(part.text));
  const isOpened =
    OPENER.test(parts[0]?.text ?? '') || (parts.length > 2 && SMALL.test(parts[1]?.text ?? ''));
  const opened = isOpened ? 1 : 0;
  const name = parts.slice(opened, role < 0 ? undefined : role);
  const [first, ...rest] = name;
  const last = rest.at(-1);
  if (first === undefined || last === undefined || rest.length > 2) return null;
  if (isFunctionWord(first.text) || ARTICLE.test(wordBefore(text, first.start))) return null;
  if (!hasRoleAfter(text, first.start, last.end) && !hasRoleBefore(text, first.start)) return null;
  const isWord = ({ text: word }: NamePart): boolean =>
    !DUTCH_ADJECTIVE.test(word) &&
    PLAIN_PART.test(bare({ text: word, start: 0, end: word.length }).text) &&
    !isRole(word) &&
    !isTitleWord(word) &&
    bodyHead(word, 'fr') === null &&
    bodyHead(word, 'nl') === null &&
    bodyHead(word, 'en') === null;
  if (!name.every(isWord)) return null;
  const surname = rest.map((part) => part.text).join(' ');
  return { start: first.start, end: last.end, first: first.text, surname, royal: '' };
};

const isTitle = wordLookup((word) => TITLE_WORDS.has(word));
const isRoyalTitle = wordLookup((word) => ROYAL_TITLES[word] !== undefined);

/** Whether a word with a capital may be part of a person's name: a cheap look before the costly one. */
const mayName = (
  text: string,
  words: FoldedWords,
  at: number,
  firstNames: ReadonlySet<string>,
): boolean => {
  if (firstNames.has(words.texts[at] ?? '')) return true;
  if (isWordBeside(text, words, at)) {
    if (isTitle(words, at - 1)) return true;
    const isPlain = text.charAt(words.ends[at - 1] ?? 0) !== '.';
    const hasTwo = isPlain && isWordBeside(text, words, at - 1);
    if (hasTwo && isTitle(words, at - 2)) return true;
  }
  const end = words.ends[at] ?? 0;
  return text.charAt(end) === ',' && hasRoleAfter(text, words.starts[at] ?? 0, end);
};

/** Runs of capitalised words that may be names of persons. */
const runsIn = (
  text: string,
  words: FoldedWords,
  capitals: readonly number[],
  firstNames: ReadonlySet<string>,
): RegExpExecArray[] => {
  const runs: RegExpExecArray[] = [];
  const all = isShortLine(text);
  let reached = 0;
  for (const at of capitals) {
    const start = words.starts[at] ?? 0;
    if (start < reached) continue;
    if (!all && !mayName(text, words, at, firstNames)) continue;
    const [from, to] = stretchAround(text, start);
    RUN.lastIndex = Math.max(from, reached);
    for (let run = RUN.exec(text); run !== null && run.index < to; run = RUN.exec(text)) {
      runs.push(run);
    }
    reached = to;
  }
  return runs;
};

/** Whether a royal title stands before a word with a capital. */
const mayHoldRoyal = (text: string, words: FoldedWords, capitals: readonly number[]): boolean =>
  capitals.some((at) => isWordBeside(text, words, at) && isRoyalTitle(words, at - 1));

const royalsIn = (text: string, firstNames: ReadonlySet<string>): PersonName[] =>
  [...text.matchAll(ROYAL)].flatMap((match) => {
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
export const personNames = (
  text: string,
  words: FoldedWords,
  firstNames: ReadonlySet<string>,
): PersonName[] => {
  const capitals = capitalWords(text, words);
  const royals = mayHoldRoyal(text, words, capitals) ? royalsIn(text, firstNames) : [];
  const others = runsIn(text, words, capitals, firstNames).flatMap((run) => {
    const parts = partsOf(run);
    const name =
      namedInFull(parts, firstNames) ?? namedByTitle(text, parts) ?? namedByRole(text, parts);
    return name === null || isThing(text, name.start, name.end) ? [] : [name];
  });
  const free = others.filter(
    (name) => !royals.some((royal) => royal.start < name.end && name.start < royal.end),
  );
  return [...royals, ...free].sort((a, b) => a.start - b.start);
};
