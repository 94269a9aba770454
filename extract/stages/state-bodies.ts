// State bodies: those that every state has under much the same name, by the country beside the name or,
// where the name is a full one, by the country that the text is at home in. Runs behind home.
import { adjectiveEnd, countryOf, ownedBeside } from '../bodies/body-owner.ts';
import {
  bodyOf,
  type StateBodies,
  type StateBodyAt,
  stateBodiesAt,
} from '../bodies/state-bodies.ts';
import type { EntityRow } from '../dataset/schema.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { groupBy } from '../group-by.ts';
import { ownerOf } from '../link/foreign-owner.ts';
import { isPlaceOf, settingOf, speaksOfAbroad } from '../link/home.ts';
import { isShouted } from '../match/letter-case.ts';
import { unmasked } from '../match/masked.ts';
import { type NamesNear, namesNear } from '../match/names-near.ts';
import type { Candidate, Sense } from '../match/sense.ts';
import { isFunctionWord } from '../match/short-forms.ts';
import type { Draft, DraftPassage } from './draft.ts';

const CAPITAL = /^\p{Lu}/u;

interface Reading {
  readonly passage: DraftPassage;
  readonly known: readonly Candidate[];
  readonly near: NamesNear;
  readonly home: string | null;
  readonly bodies: StateBodies;
  readonly rows: Gazetteer['rows'];
}

interface Owned {
  readonly body: StateBodyAt;
  readonly country: string;
  readonly start: number;
  readonly end: number;
  /** Whether no country beside the name says so. */
  readonly alone: boolean;
}

/** What shows that a name is only the beginning of another: of a part of a state, of a longer name. */
const GOES_ON =
  /^(?:-\p{L}| \p{Lu}\p{Ll}| (?:of|van|for|voor)(?: the| de| het)? \p{Lu}| (?:de la |de l['’]|du |des |de |d['’])\p{Lu}| (?:europ[ée]en|flamand|wallon|belge|r[ée]gional|f[ée]d[ée]ral))/u;
const WORD_BEFORE = /(\p{L}+)[ '’-]$/u;

/** Whether the name stands for itself, and is no part of a longer one. */
const isWhole = (text: string, start: number, end: number): boolean => {
  if (GOES_ON.test(text.slice(end, end + 24))) return false;
  const word = WORD_BEFORE.exec(text.slice(Math.max(0, start - 30), start))?.[1];
  return word === undefined || !CAPITAL.test(word) || isFunctionWord(word);
};

const SENTENCE_END = /[.!?](?:\s|$)/u;

/**
 * The only country that is named in the sentence of a body, or else in its passage; null if none is, or if
 * it is named behind the body, where it is the one that something is done to: "The Senate backs Ukraine".
 */
const onlyCountry = ({ passage, known }: Reading, body: StateBodyAt): string | null => {
  if (passage.kind === 'heading') return null;
  const { text } = passage;
  const countries = known.flatMap((one) => {
    const country = countryOf(one, ['name', 'adjective', 'acronym']);
    const [from, to] = one.start < body.start ? [one.end, body.start] : [body.end, one.start];
    if (country === null) return [];
    const isOwner = one.end <= body.start || isPlaceOf(text, body.end, one);
    return [{ country, isOwner, isNear: !SENTENCE_END.test(text.slice(from, to)) }];
  });
  const near = countries.filter(({ isNear }) => isNear);
  const named = near.length > 0 ? near : countries;
  const [only, ...others] = new Set(named.map(({ country }) => country));
  if (only === undefined || others.length > 0) return null;
  return named.some(({ isOwner }) => isOwner) ? only : null;
};

/** The country of a body that has none beside it. */
const ownerAlone = (reading: Reading, body: StateBodyAt): string | null => {
  const { passage, known, home } = reading;
  if (!body.name.alone || !isWhole(passage.text, body.start, body.end)) return null;
  if (home !== null) {
    if (!speaksOfAbroad(passage.text, body, known, home)) return home;
    return settingOf(passage.text, body, known);
  }
  return body.name.words.length > 1 ? onlyCountry(reading, body) : null;
};

const isOrganisationName = ({ type, form, rule }: Sense): boolean =>
  type === 'organisation' &&
  (form === 'name' || form === 'acronym') &&
  (rule === null || rule.decide === 'default');

/** Whether a sense is a body of another country than that one. */
const isForeign = ({ entity }: Sense, country: string, rows: Gazetteer['rows']): boolean => {
  const owner = ownerOf(entity, rows);
  return owner !== null && owner !== country;
};

/** Whether the gazetteer has the name, or a longer one that takes it in; at home, as a body of its own. */
const isKnown = ({ near, rows }: Reading, { start, end, alone, country }: Owned): boolean =>
  near(start, end).some(
    (one) =>
      one.start <= start &&
      one.end >= end &&
      one.senses.some(
        (sense) =>
          isOrganisationName(sense) &&
          !(alone && one.start === start && one.end === end && isForeign(sense, country, rows)),
      ),
  );

/** The body among those that begin at a place of which a country stands beside the name, or any at home. */
const firstOwned = (reading: Reading, found: readonly StateBodyAt[]): Owned | null => {
  const { passage, near } = reading;
  for (const body of found) {
    const beside = ownedBeside(passage.text, body, near, passage.language);
    if (beside !== null) return { body, ...beside, alone: false };
  }
  for (const body of found) {
    const country = ownerAlone(reading, body);
    if (country !== null) return { body, country, start: body.start, end: body.end, alone: true };
  }
  return null;
};

const ownedIn = (reading: Reading): Owned[] => {
  const { passage, near, bodies } = reading;
  const { text, words, language } = passage;
  const adjectiveAt = (offset: number): number => adjectiveEnd(near, offset);
  const isName = (offset: number): boolean =>
    near(offset, offset).some((one) => one.start === offset);
  const owned: Owned[] = [];
  let reached = 0;
  for (let at = 0; at < words.starts.length; at++) {
    if ((words.starts[at] ?? 0) < reached || bodies.namesAt[language](words, at) === null) continue;
    const found = stateBodiesAt(bodies, text, words, at, language, adjectiveAt, isName);
    const one = firstOwned(reading, found);
    if (one === null || isKnown(reading, one)) continue;
    if (language === 'en' && !isWhole(text, one.start, one.end)) continue;
    owned.push(one);
    reached = one.end;
  }
  return owned;
};

const senseOf = (entity: string, { body, alone }: Owned, text: string): Sense => ({
  entity,
  type: 'organisation',
  text,
  language: 'mul',
  form: alone && body.name.words.length === 1 ? 'short' : 'name',
  letters: 'exact',
  rule: alone ? { decide: 'default' } : null,
  defined: !alone,
});

/** The candidates with another sense for the name at that place, which goes before bodies of other countries. */
const withSense = (
  candidates: Candidate[],
  added: Candidate,
  isOther: (sense: Sense) => boolean,
): void => {
  const same = candidates.findIndex(({ start, end }) => start === added.start && end === added.end);
  const known = candidates[same];
  if (known === undefined) candidates.push(added);
  else {
    const senses = known.senses.filter((sense) => !isOther(sense));
    candidates[same] = { ...known, senses: [...senses, ...added.senses] };
  }
};

/** Adds candidates for bodies of states, and a row for each that the gazetteer lacks. */
export const stateBodies = (draft: Draft, gazetteer: Gazetteer, bodies: StateBodies): Draft => {
  const groups = groupBy(draft.candidates ?? [], ({ passage }) => passage);
  const home = draft.meta.home ?? null;
  const rows = new Map<string, EntityRow>();
  const candidates = draft.passages.flatMap((passage) => {
    const known = groups.get(passage.id) ?? [];
    const { text } = passage;
    if (passage.kind === 'furniture' || isShouted(text)) return known;
    const owned = ownedIn({
      passage,
      known,
      near: namesNear(known),
      home,
      bodies,
      rows: gazetteer.rows,
    });
    if (owned.length === 0) return known;
    const all = [...known];
    for (const one of unmasked(passage, owned)) {
      const country = gazetteer.rows.get(one.country);
      if (country === undefined) continue;
      const printed = text.slice(one.start, one.end);
      const { id, row } = bodyOf(bodies, one.body.name.body, country, printed);
      if (row !== null && !gazetteer.rows.has(id) && !rows.has(id)) rows.set(id, row);
      const { start, end } = one;
      const added = { passage: passage.id, start, end, senses: [senseOf(id, one, printed)] };
      withSense(all, added, (sense) => isForeign(sense, one.country, gazetteer.rows));
    }
    return all;
  });
  return { ...draft, candidates, discovered: [...draft.discovered, ...rows.values()] };
};
