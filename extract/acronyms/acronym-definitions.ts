// Definitions of acronyms in a text: a long form with the acronym in brackets, or the other way round.
import type { GazetteerRow } from '../gazetteer/schema.ts';
import { ORGANISATION_HEADS } from '../match/organisation-heads.ts';
import type { Candidate } from '../match/sense.ts';
import { fold } from '../text/fold.ts';
import { words } from '../text/words.ts';
import { acronymFits, longFormStart } from './acronym-fit.ts';

const CAPITAL = /^\p{Lu}/u;

export interface Definition {
  readonly acronym: string;
  readonly longForm: string;
  readonly start: number;
  readonly end: number;
  /** Entity of the long form, null if no gazetteer has it. */
  readonly entity: string | null;
}

type Rows = ReadonlyMap<string, GazetteerRow>;

const BRACKETS = /\(([^()]{2,40})\)/gu;
const ACRONYM = /^(?=(?:.*\p{Lu}){2})[\p{Lu}\p{N}][\p{L}\p{N}&+.-]{1,11}$/u;
const ACRONYM_BEFORE = /(?<![\p{L}\p{N}-])([\p{Lu}\p{N}][\p{L}\p{N}&+-]{1,11}) $/u;
/** Words before an acronym in brackets that are not part of it. */
const HEREAFTER =
  /^(?:ou|of|or|ci-apr[eè]s|hierna|hereafter|abr[eé]g[eé]|afgekort|en anglais)\s*:?\s+/iu;
/** Longest long form looked at, in characters. */
const REACH = 120;
const SENTENCE_END = /[.;:!?()]/u;

/** Data are no organisation, whatever they are kept in. */
const NO_HEAD = /(?:gegevens|data)bank|^banques? de donnees|^banques? nationales? de donnees/u;
/** Words that show a name to be French, in which the head comes first. */
const FRENCH = new Set(['de', 'des', 'du', 'la', 'le', 'les', 'pour', 'sur', 'aux', 'et']);
/** Words before which the head stands in Dutch and English. */
const PREPOSITIONS = new Set([
  'van',
  'voor',
  'tegen',
  'inzake',
  'tot',
  'of',
  'for',
  'on',
  'against',
]);

const acronymsIn = (inside: string): string[] =>
  inside
    .split(/[/,;]/)
    .map((part) =>
      part
        .trim()
        .replace(HEREAFTER, '')
        .replace(/^[«"“”‘’\s]+|[»"“”‘’\s]+$/gu, ''),
    )
    .filter((part) => ACRONYM.test(part));

const fitsEntity = (acronym: string, entity: string, longForm: string, rows: Rows): boolean => {
  if (acronymFits(acronym, longForm)) return true;
  const row = rows.get(entity);
  if (row === undefined) return false;
  const names = [...Object.values(row.names), ...row.aliases.map(({ text }) => text)];
  return names.some((name) => name === acronym || acronymFits(acronym, name));
};

/** The one entity that a long form surely means. */
const entityOf = (candidate: Candidate): string | null => {
  const sure = candidate.senses.filter(({ rule, form }) => rule === null && form === 'name');
  const entities = new Set(sure.map(({ entity }) => entity));
  return entities.size === 1 ? (sure[0]?.entity ?? null) : null;
};

const longest = (candidates: readonly Candidate[]): Candidate[] =>
  candidates.toSorted((a, b) => b.end - b.start - (a.end - a.start));

const knownLongForm = (
  acronym: string,
  text: string,
  candidates: readonly Candidate[],
  rows: Rows,
): Definition | null => {
  for (const candidate of longest(candidates)) {
    const entity = entityOf(candidate);
    const longForm = text.slice(candidate.start, candidate.end);
    if (entity === null || longForm.length <= acronym.length) continue;
    if (!fitsEntity(acronym, entity, longForm, rows)) continue;
    return { acronym, longForm, start: candidate.start, end: candidate.end, entity };
  }
  return null;
};

const isHead = (word: string | undefined): boolean =>
  word !== undefined &&
  !NO_HEAD.test(word) &&
  ORGANISATION_HEADS.some((head) => word.endsWith(head));

/** Whether the word that the whole name hangs on is one that organisations are called by. */
const hasHead = (longForm: string): boolean => {
  const folded = words(longForm).map((word) => fold(word.text));
  if (folded.some((word) => FRENCH.has(word))) {
    return ORGANISATION_HEADS.includes(folded[0] ?? '') && !NO_HEAD.test(fold(longForm));
  }
  const preposition = folded.findIndex((word) => PREPOSITIONS.has(word));
  return isHead(folded.at(-1)) || (preposition > 0 && isHead(folded[preposition - 1]));
};

/** A long form that no gazetteer has, but that looks like the name of an organisation. */
const newLongForm = (acronym: string, text: string, end: number): Definition | null => {
  const from = Math.max(0, end - REACH);
  const offset = longFormStart(acronym, text.slice(from, end));
  if (offset < 0) return null;
  const start = from + offset;
  const longForm = text.slice(start, end);
  const isName = CAPITAL.test(longForm) && !SENTENCE_END.test(longForm);
  if (!isName || words(longForm).length < 2 || !hasHead(longForm)) return null;
  return { acronym, longForm, start, end, entity: null };
};

const definitionsAt = (
  match: RegExpExecArray,
  text: string,
  candidates: readonly Candidate[],
  rows: Rows,
): Definition[] => {
  const inside = match[1] ?? '';
  const open = match.index;
  const end = text.slice(0, open).trimEnd().length;
  const before = candidates.filter((candidate) => candidate.end === end);
  const short = ACRONYM_BEFORE.exec(text.slice(0, open))?.[1];
  if (short !== undefined && ACRONYM.test(short)) {
    const within = candidates.filter(
      (candidate) => candidate.start === open + 1 && candidate.end === open + 1 + inside.length,
    );
    const turned = knownLongForm(short, text, within, rows);
    if (turned !== null) return [turned];
  }
  return acronymsIn(inside)
    .map((one) => knownLongForm(one, text, before, rows) ?? newLongForm(one, text, end))
    .filter((one) => one !== null);
};

/** Definitions in a text, with the names found in it. */
export const acronymDefinitions = (
  text: string,
  candidates: readonly Candidate[],
  rows: Rows,
): Definition[] =>
  [...text.matchAll(BRACKETS)].flatMap((match) => definitionsAt(match, text, candidates, rows));
