// Bodies of one country beside the name of another: "la Défense française" and "de Britse Defensie"
// are not the body that the bare name means.
import type { Language } from '../dataset/schema.ts';
import type { GazetteerRow } from '../gazetteer/schema.ts';
import type { Candidate, Sense } from '../match/sense.ts';
import { neighbours } from './neighbours.ts';

type Rows = ReadonlyMap<string, GazetteerRow>;

const EUROPEAN_BEFORE = /(?<!\p{L})(?:Europ[eé]es|Europese|European) $/u;
const EUROPEAN_AFTER = /^ europ[eé]en(?:ne)?s?(?!\p{L})/u;
/** Between a body and the country that it is of. */
const OF: Readonly<Record<Language, RegExp>> = {
  fr: /^ (?:de la |de l['’]|du |des |de |d['’]|en |aux |au )?$/u,
  nl: /^ (?:van (?:de |het )?|in (?:de |het )?)?$/u,
  en: /^ (?:of (?:the )?|in (?:the )?)$/u,
};

/** Between a body and the capital that it sits in. */
const SITS: Readonly<Record<Language, RegExp>> = {
  fr: /^ (?:à |au )$/u,
  nl: /^ (?:in |te )$/u,
  en: /^ in $/u,
};
/** Longest that may stand between a body and a country, in characters. */
const LONGEST_BETWEEN = 8;
const POSSESSIVE = /^['’]s? $/u;

const addCountries = (countries: string[], { senses }: Candidate, form: Sense['form']): void => {
  for (const sense of senses) {
    if (sense.type === 'country' && sense.form === form) countries.push(sense.entity);
  }
};

/** Longest way up from a body to its country. */
const MOST_STEPS = 8;

/** The country that a body belongs to, however far up; null where it is of none. */
export const ownerOf = (entity: string, rows: Rows, steps = MOST_STEPS): string | null => {
  if (steps === 0) return null;
  for (const above of rows.get(entity)?.broader ?? []) {
    const country = above.startsWith('country:') ? above : ownerOf(above, rows, steps - 1);
    if (country !== null) return country;
  }
  return null;
};

/** Countries whose adjectives stand right beside the name at that place. */
const adjectivesBeside = (
  text: string,
  { start, end }: Candidate,
  candidates: readonly Candidate[],
  language: Language,
): readonly string[] => {
  const countries: string[] = [];
  for (const other of candidates) {
    const isBeside = language === 'fr' ? other.start === end + 1 : other.end === start - 1;
    if (!isBeside || text.charAt(language === 'fr' ? end : start - 1) !== ' ') continue;
    addCountries(countries, other, 'adjective');
  }
  return countries;
};

/** Countries that the name at that place is said to be of. */
const countriesAfter = (
  text: string,
  { end }: Candidate,
  candidates: readonly Candidate[],
  language: Language,
): readonly string[] => {
  const countries: string[] = [];
  for (const other of candidates) {
    if (other.start <= end || other.start > end + LONGEST_BETWEEN) continue;
    if (OF[language].test(text.slice(end, other.start))) addCountries(countries, other, 'name');
  }
  return countries;
};

/** Countries whose name stands before the body as its owner: "Japan's House of Representatives". */
const possessorsOf = (
  text: string,
  { start }: Candidate,
  candidates: readonly Candidate[],
): readonly string[] => {
  const countries: string[] = [];
  for (const other of candidates) {
    if (other.end >= start || other.end < start - LONGEST_BETWEEN) continue;
    if (POSSESSIVE.test(text.slice(other.end, start))) addCountries(countries, other, 'name');
  }
  return countries;
};

/** Countries whose capital the body is said to sit in: "the Senate in Nairobi". */
const seatsAfter = (
  text: string,
  { end }: Candidate,
  candidates: readonly Candidate[],
  language: Language,
  rows: Rows,
): readonly string[] => {
  const countries: string[] = [];
  for (const { start, senses } of candidates) {
    if (start <= end || start > end + LONGEST_BETWEEN) continue;
    if (!SITS[language].test(text.slice(end, start))) continue;
    for (const { entity } of senses) {
      const country = rows.get(entity)?.capitalOf;
      if (country !== undefined) countries.push(country);
    }
  }
  return countries;
};

const isLoose = ({ type, form, rule, defined }: Sense): boolean =>
  type === 'organisation' && !defined && (form === 'short' || rule !== null);

/** Kinds of bodies that each state has its own of, under the same name. */
const OF_STATES: ReadonlySet<string> = new Set(
  'court parliament government ministry agency police armed-forces intelligence-service'.split(' '),
);

/** Those of them that have their seat in the capital; police and soldiers may stand in any. */
const SEATED: ReadonlySet<string> = new Set('court parliament government ministry'.split(' '));

/** Whether another country beside the name can make it another body's. */
const isShared = (sense: Sense, rows: Rows): boolean =>
  isLoose(sense) ||
  (sense.form === 'name' && !sense.defined && OF_STATES.has(rows.get(sense.entity)?.kind ?? ''));

/** The candidates of a passage without the senses that a country beside them rules out. */
export const withoutForeignOwners = (
  text: string,
  candidates: readonly Candidate[],
  language: Language,
  rows: Rows,
): readonly Candidate[] => {
  const around = neighbours(candidates);
  return candidates.map((candidate) => {
    if (!candidate.senses.some((sense) => isShared(sense, rows))) return candidate;
    const near = around(candidate);
    const adjectives = adjectivesBeside(text, candidate, near, language);
    const owners = [...adjectives, ...possessorsOf(text, candidate, near)];
    const all = [...owners, ...countriesAfter(text, candidate, near, language)];
    const seats = seatsAfter(text, candidate, near, language, rows);
    const isEuropean =
      EUROPEAN_BEFORE.test(text.slice(Math.max(0, candidate.start - 10), candidate.start)) ||
      EUROPEAN_AFTER.test(text.slice(candidate.end, candidate.end + 14));
    if (all.length + seats.length === 0 && !isEuropean) return candidate;
    const senses = candidate.senses.filter((sense) => {
      const isSeated = SEATED.has(rows.get(sense.entity)?.kind ?? '');
      const beside = [...(isLoose(sense) ? all : owners), ...(isSeated ? seats : [])];
      if (!isShared(sense, rows) || (beside.length === 0 && !isEuropean)) return true;
      const owner = ownerOf(sense.entity, rows);
      return owner === null || (!isEuropean && beside.includes(owner));
    });
    return senses.length === candidate.senses.length ? candidate : { ...candidate, senses };
  });
};
