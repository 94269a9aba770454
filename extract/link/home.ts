// The country that a document is at home in: the one it speaks for, or the one whose bodies it names
// most (places of war are named by everybody). There "le Sénat" needs no country beside it.
import type { GazetteerRow } from '../gazetteer/schema.ts';
import type { Candidate, Sense } from '../match/sense.ts';
import type { Draft } from '../stages/draft.ts';
import { countOwners, countryAhead } from './named-countries.ts';

type Rows = ReadonlyMap<string, GazetteerRow>;

/** How far the country named most must be ahead of the next one. */
const LEAD = 2;
const SENTENCE_END = /[.!?](?:\s|\p{Lu}|$)/u;

const isSure = ({ rule, form, type }: Sense): boolean =>
  rule === null && form !== 'short' && type === 'organisation';

/** Entities of the candidates that can mean nothing else. */
const surelyNamed = (candidates: readonly Candidate[]): string[] => {
  const named: string[] = [];
  for (const { senses } of candidates) {
    const [sense, ...others] = senses;
    if (sense !== undefined && others.length === 0 && isSure(sense)) named.push(sense.entity);
  }
  return named;
};

/** Id of the country; null where nothing tells. */
export const homeOf = (draft: Draft, rows: Rows): string | null => {
  if (draft.meta.voice?.startsWith('country:')) return draft.meta.voice;
  return countryAhead(countOwners(surelyNamed(draft.candidates ?? []), rows), LEAD);
};

const isCountry = ({ senses }: Candidate): boolean =>
  senses.length > 0 && senses.every(({ type }) => type === 'country');

const isOtherCountry = ({ senses }: Candidate, home: string): boolean =>
  senses.length > 0 && senses.every(({ type, entity }) => type === 'country' && entity !== home);

const BEFORE_COUNTRY = /(?:^|[\s(])(?:in|en|au|aux|à) (?:the |de |het |la |le |l['’])?$/iu;

/** The one country that a sentence is set in: "In Germany, the Constitutional Court"; null if none is. */
export const settingOf = (
  text: string,
  { start }: { readonly start: number },
  candidates: readonly Candidate[],
): string | null => {
  const named = candidates.filter(
    (one) => one.end <= start && !SENTENCE_END.test(text.slice(one.end, start)) && isCountry(one),
  );
  const [only, ...others] = named;
  if (only === undefined || others.length > 0) return null;
  const isSetting = BEFORE_COUNTRY.test(text.slice(Math.max(0, only.start - 12), only.start));
  return isSetting ? (only.senses[0]?.entity ?? null) : null;
};

const isNamed = ({ senses }: Candidate): boolean => senses.some(({ form }) => form === 'name');
const IN_COUNTRY = /^,? (?:in|en|au|aux|à|te)(?: the| de| het)? $/u;

/** Whether what begins behind a name says where that is: "the Supreme Court in Zambia". */
export const isPlaceOf = (
  text: string,
  end: number,
  country: { readonly start: number },
): boolean => IN_COUNTRY.test(text.slice(end, country.start));

/** Whether a country before a name, in its sentence, or right behind it shows it to be of that one. */
export const speaksOfAbroad = (
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  candidates: readonly Candidate[],
  home: string,
): boolean =>
  candidates.some((other) => {
    if (!isOtherCountry(other, home)) return false;
    if (other.start >= end) return isNamed(other) && isPlaceOf(text, end, other);
    return other.end <= start && !SENTENCE_END.test(text.slice(other.end, start));
  });
