// Whom "we" stand for by the issuer that the front matter names: a ministry speaks for its country, an
// organisation for itself. Which country "the Government" is in the report of a committee follows too.
import type { EntityRow } from '../dataset/schema.ts';
import { discoveredEntity } from '../discovered/discovered-entity.ts';
import { slug } from '../discovered/slug.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { GazetteerRow } from '../gazetteer/schema.ts';
import { longestFirst } from '../match/longest-first.ts';
import { findNames } from '../match/matcher.ts';
import type { Draft } from './draft.ts';

type Rows = ReadonlyMap<string, GazetteerRow>;

/** Kinds of organisations whose "we" is their country's. */
const OF_COUNTRY: ReadonlySet<string> = new Set(['ministry', 'government', 'political-party']);
/** Words for what speaks for a country whose name stands beside them. */
const GOVERNMENT =
  /(?<!\p{L})(?:gouvernement|minist(?:ère|re|ry|erie|er|ers)|ambassade|chancellerie|présidence|regering|kanselarij|government|department|office|embassy|chancellery|cabinet|presidency|president)(?!\p{L})/iu;
/** Words that end the name of a body which is not its country's government. */
const BODY =
  /(?<!\p{L})(?:comit[eé]|commission|assemblée|commissie|committee|subcommittee|caucus|assembly|panel|institute|centre|center|foundation|association|network|forum|council)(?!\p{L})/iu;
/** Longest issuer that is taken as the name of one body, in characters. */
const LONGEST_NAME = 90;

interface Named {
  readonly entity: string;
  readonly start: number;
  readonly end: number;
}

const namesIn = (issuer: string, draft: Draft, { matcher }: Gazetteer): Named[] => {
  const found = findNames(matcher, issuer, draft.meta.language ?? 'en');
  const sure = found.flatMap(({ start, end, senses }) => {
    const [sense, ...others] = senses.filter(({ rule }) => rule?.decide !== 'antecedent');
    const alone = others.every(({ entity }) => entity === sense?.entity);
    return sense && alone ? [{ entity: sense.entity, start, end }] : [];
  });
  return longestFirst(sure, (name) => name);
};

/** The country that an entity is, or belongs to. */
const countryOf = (entity: string, rows: Rows, steps = 3): string | null => {
  if (entity.startsWith('country:')) return entity;
  const broader = rows.get(entity)?.broader ?? [];
  const own = broader.find((id) => id.startsWith('country:'));
  if (own !== undefined || steps === 0) return own ?? null;
  for (const id of broader) {
    const country = countryOf(id, rows, steps - 1);
    if (country !== null) return country;
  }
  return null;
};

const only = (ids: readonly (string | null)[]): string | null => {
  const distinct = new Set(ids.filter((id) => id !== null));
  return distinct.size === 1 ? ([...distinct][0] ?? null) : null;
};

/** What the names leave over of the issuer. */
const restOf = (issuer: string, names: readonly Named[]): string =>
  names.reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, issuer);

/** One organisation, or what several of them belong to. */
const organisationOf = (names: readonly Named[], rows: Rows): string | null => {
  const ids = names.map(({ entity }) => entity).filter((id) => id.startsWith('organisation:'));
  const alone = only(ids);
  if (alone !== null || ids.length === 0) return alone;
  return only(ids.map((id) => rows.get(id)?.broader?.[0] ?? id));
};

interface Speaker {
  readonly voice: string | null;
  readonly government: string | null;
  readonly discovered: EntityRow | null;
}

const speakerOf = (draft: Draft, gazetteer: Gazetteer): Speaker => {
  const { issuer } = draft.meta;
  const { rows } = gazetteer;
  const names = namesIn(issuer, draft, gazetteer);
  // "Ministry of Foreign Affairs of Japan": the country that is named, whatever ministry else is called so.
  const named = names.filter(({ entity }) => entity.startsWith('country:'));
  const country = only(
    (named.length > 0 ? named : names).map(({ entity }) => countryOf(entity, rows)),
  );
  const speaksForCountry =
    GOVERNMENT.test(issuer) ||
    names.some(
      ({ entity }) => entity.startsWith('country:') || OF_COUNTRY.has(rows.get(entity)?.kind ?? ''),
    );
  const isBody =
    issuer.length <= LONGEST_NAME && BODY.test(restOf(issuer, names)) && !GOVERNMENT.test(issuer);
  if (country !== null && speaksForCountry && !isBody) {
    return { voice: country, government: country, discovered: null };
  }
  if (isBody) {
    const voice = `organisation:${slug(issuer)}`;
    const discovered = discoveredEntity(voice, 'organisation', issuer, []);
    return { voice, government: country, discovered };
  }
  return { voice: organisationOf(names, rows), government: country, discovered: null };
};

/** Fills `meta.voice` and `meta.government` from the issuer. Runs before linking. */
export const issuerVoice = (draft: Draft, gazetteer: Gazetteer): Draft => {
  const { voice: given, issuer } = draft.meta;
  if (given !== null || issuer === '') return draft;
  const { voice, government, discovered } = speakerOf(draft, gazetteer);
  if (voice === null) return draft;
  return {
    ...draft,
    meta: { ...draft.meta, voice, ...(government === null ? {} : { government }) },
    discovered: discovered === null ? draft.discovered : [...draft.discovered, discovered],
  };
};
