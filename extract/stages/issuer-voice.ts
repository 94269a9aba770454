// Whom "we" stand for by the issuer, which the front matter or the head of the document names: a ministry
// speaks for its country, an organisation for itself. Which country "the Government" is follows too.
import { discoveredEntity } from '../discovered/discovered-entity.ts';
import { slug } from '../discovered/slug.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { GazetteerRow } from '../gazetteer/schema.ts';
import { countryOf } from '../link/named-countries.ts';
import { longestFirst } from '../match/longest-first.ts';
import { findNames } from '../match/matcher.ts';
import { HEAD_LENGTH, HEAD_PASSAGES } from '../voice/document-head.ts';
import { issuerOfPaper } from '../voice/official-paper.ts';
import type { Draft } from './draft.ts';

type Rows = ReadonlyMap<string, GazetteerRow>;

/** Kinds of organisations whose "we" is their country's. */
const OF_COUNTRY: ReadonlySet<string> = new Set(['ministry', 'government', 'political-party']);
/** Kinds of bodies whose "we" is what they belong to: the Commission speaks for the Union. */
const OF_OWNER: ReadonlySet<string> = new Set(['eu-institution', 'regional-body']);
/** Words for what speaks for a country whose name stands beside them. */
const GOVERNMENT =
  /(?<!\p{L})(?:gouvernement|minist(?:ère|re|ry|erie|er|ers)|ambassade|chancellerie|présidence|regering|kanselarij|government|department|office|embassy|chancellery|cabinet|presidency|president|chairpersonship|chairmanship|voorzitterschap)(?!\p{L})/iu;
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

const namesIn = (issuer: string, draft: Draft, { matcher }: Gazetteer): readonly Named[] => {
  const found = findNames(matcher, issuer, draft.meta.language ?? 'en');
  const sure = found.flatMap(({ start, end, senses }) => {
    const [sense, ...others] = senses.filter(
      ({ rule, form }) => rule?.decide !== 'antecedent' && form !== 'short',
    );
    const alone = others.every(({ entity }) => entity === sense?.entity);
    return sense && alone ? [{ entity: sense.entity, start, end }] : [];
  });
  return longestFirst(sure, (name) => name);
};

const only = (ids: readonly (string | null)[]): string | null => {
  const distinct = new Set(ids.filter((id) => id !== null));
  return distinct.size === 1 ? ([...distinct][0] ?? null) : null;
};

/** The part of a country that the only government named is of: "Vlaamse Regering". */
const partOf = (names: readonly Named[], rows: Rows): string | null => {
  const governments = names.filter(({ entity }) => rows.get(entity)?.kind === 'government');
  const above = governments.flatMap(({ entity }) => rows.get(entity)?.broader ?? []);
  const part = only(above);
  return part?.startsWith('place:') ? part : null;
};

/** What the names leave over of the issuer. */
const restOf = (issuer: string, names: readonly Named[]): string =>
  names.reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, issuer);

const ownerOf = (entity: string, rows: Rows): string => rows.get(entity)?.broader?.[0] ?? entity;

/** One organisation, or what several of them belong to. */
const organisationOf = (names: readonly Named[], rows: Rows): string | null => {
  const ids = names.map(({ entity }) => entity).filter((id) => id.startsWith('organisation:'));
  const alone = only(ids);
  if (alone === null) return only(ids.map((id) => ownerOf(id, rows)));
  return OF_OWNER.has(rows.get(alone)?.kind ?? '') ? ownerOf(alone, rows) : alone;
};

interface Speaker {
  readonly voice: string | null;
  readonly government: string | null;
  /** Name of a body that no gazetteer has. */
  readonly body: string | null;
}

const speakerOf = (issuer: string, names: readonly Named[], rows: Rows): Speaker => {
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
    const part = named.length === 0 ? partOf(names, rows) : null;
    return { voice: part ?? country, government: country, body: null };
  }
  if (isBody) return { voice: `organisation:${slug(issuer)}`, government: country, body: issuer };
  return { voice: organisationOf(names, rows), government: country, body: null };
};

/** Words at the head of a document that say whose policy it is. */
const POLICY =
  /(?<!\p{L})(?:foreign policy|white paper|strategy|statement|declaration|(?:departmental|defence|security|policy) (?:plan|review|note)|politique étrangère|livre blanc|stratégie|déclaration|note de politique|buitenlands beleid|witboek|strategie|verklaring|beleidsnota|beleidsbrief)(?!\p{L})/iu;
/** Before a name that such a paper is about: "Strategy for Ukraine". */
const ABOUT =
  /(?<!\p{L})(?:for|on|towards?|in|with|about|against|pour|sur|envers|avec|en|au|aux|vers|concernant|contre|voor|over|inzake|met|naar|tegen)\s+(?:the |de |het |la |le |les |l['’])?$/iu;

/** Who speaks by what stands at the head of the document: "Published by the Government of Ireland". */
const speakerOfHead = (draft: Draft, gazetteer: Gazetteer): Speaker | null => {
  let paperBy: string | null = null;
  for (const { text, kind } of draft.passages.slice(0, HEAD_PASSAGES)) {
    if (kind === 'list-item' || text.length > HEAD_LENGTH) continue;
    paperBy ??= issuerOfPaper(text);
    if (!GOVERNMENT.test(text) && !POLICY.test(text)) continue;
    const named = namesIn(text, draft, gazetteer);
    const names = named.filter(({ start }) => !ABOUT.test(text.slice(0, start)));
    const speaker = speakerOf(text, names, gazetteer.rows);
    if (speaker.voice !== null && /^(?:country|place):/.test(speaker.voice)) return speaker;
  }
  return paperBy === null ? null : { voice: paperBy, government: null, body: null };
};

/** Fills `meta.voice` and `meta.government` from the issuer or the head. Runs before linking. */
export const issuerVoice = (draft: Draft, gazetteer: Gazetteer): Draft => {
  const { voice: given, issuer } = draft.meta;
  if (given !== null) return draft;
  const speaker =
    issuer === ''
      ? speakerOfHead(draft, gazetteer)
      : speakerOf(issuer, namesIn(issuer, draft, gazetteer), gazetteer.rows);
  if (!speaker || speaker.voice === null) return draft;
  const { voice, government, body } = speaker;
  const added = body === null ? [] : [discoveredEntity(voice, 'organisation', body, [])];
  return {
    ...draft,
    meta: { ...draft.meta, voice, ...(government === null ? {} : { government }) },
    discovered: [...draft.discovered, ...added],
  };
};
