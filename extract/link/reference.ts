// What a name refers to where that hangs on the sentence: a capital is a place or a government,
// "Europe" a continent or the Union that acts.
import type { Language, MentionForm } from '../dataset/schema.ts';
import type { GazetteerRow } from '../gazetteer/schema.ts';
import type { Sense } from '../match/sense.ts';
import { after, before, REACH } from '../match/surroundings.ts';
import { isUnion } from './europe.ts';
import { isGovernment, partsGovernments } from './governments.ts';

/** Cities that are the seat of so much else that they never stand for a government. */
const SEATS: ReadonlySet<string> = new Set(['place:brussels']);
const CONTINENT = 'region:europe';
const UNION = 'organisation:eu';

interface Reference {
  readonly entity: string;
  readonly form: MentionForm;
}

interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly language: Language;
}

/** Between two names that are spoken of alike. */
const AND = /^(?: (?:et|en|and|ou|of|or) | ?[-–,/] ?)$/u;

interface Linked extends Reference {
  readonly start: number;
  readonly end: number;
  /** Country that a capital may stand for. */
  readonly capitalOf: string | null;
}

/** Makes governments of two capitals that "between" parts: "entre Kiev et Moscou". */
const partGovernments = <T extends Linked>(text: string, mentions: T[], second: number): void => {
  const one = mentions[second - 1];
  const other = mentions[second];
  if (!one?.capitalOf || !other?.capitalOf || one.capitalOf === other.capitalOf) return;
  if (!AND.test(text.slice(one.end, other.start))) return;
  if (!partsGovernments(before(text, one.start))) return;
  mentions[second - 1] = { ...one, entity: one.capitalOf, form: 'metonym' };
  mentions[second] = { ...other, entity: other.capitalOf, form: 'metonym' };
};

/** Of two capitals side by side, both stand for their governments if one does ("entre Kiev et Moscou"). */
export const withPartners = <T extends Linked>(
  text: string,
  mentions: readonly T[],
): readonly T[] => {
  if (mentions.length < 2) return mentions;
  const shared = [...mentions];
  const share = (from: number, to: number): void => {
    const one = shared[from];
    const other = shared[to];
    if (!one || !other || one.form !== 'metonym' || other.capitalOf === null) return;
    const [first, second] = from < to ? [one, other] : [other, one];
    if (!AND.test(text.slice(first.end, second.start))) return;
    shared[to] = { ...other, entity: other.capitalOf, form: 'metonym' };
  };
  for (let at = 1; at < shared.length; at++) partGovernments(text, shared, at);
  for (let at = 1; at < shared.length; at++) share(at - 1, at);
  for (let at = shared.length - 1; at > 0; at--) share(at, at - 1);
  return shared;
};

/** The country for whose government a place may stand. */
export const capitalOfPlace = (
  place: string,
  rows: ReadonlyMap<string, GazetteerRow>,
): string | null => {
  const country = rows.get(place)?.capitalOf ?? null;
  return SEATS.has(place) ? null : country;
};

/** What a sense refers to at its place in the text. */
export const referenceOf = (
  sense: Sense,
  { text, start, end, language }: Place,
  rows: ReadonlyMap<string, GazetteerRow>,
): Reference => {
  const capitalOf = capitalOfPlace(sense.entity, rows);
  const named: Reference = {
    entity: sense.entity,
    form: sense.form === 'acronym' ? 'name' : sense.form,
  };
  const isContinent = sense.entity === CONTINENT && sense.form === 'name' && sense.text.length < 8;
  if (capitalOf === null && !isContinent) return named;
  const around = {
    before: text.slice(Math.max(0, start - REACH), start),
    after: text.slice(end, end + REACH),
    foldedBefore: before(text, start),
    foldedAfter: after(text, end),
    language,
  };
  if (capitalOf !== null) {
    return isGovernment(around) ? { entity: capitalOf, form: 'metonym' } : named;
  }
  return rows.has(UNION) && isUnion(around.foldedBefore, around.foldedAfter, language)
    ? { entity: UNION, form: 'short' }
    : named;
};
