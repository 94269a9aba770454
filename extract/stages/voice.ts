// Voice: whom "we", "notre pays", "ons land" stand for in this document. Front matter may say it;
// else it is the country named most, or the one whose bodies and places are named most, in a text that
// speaks of "our country" or that a government or a party issued.
import type { GazetteerRow } from '../gazetteer/schema.ts';
import { ownerOf } from '../link/foreign-owner.ts';
import type { Draft } from './draft.ts';

const OUR_COUNTRY =
  /(?<!\p{L})(?:notre (?:pays|politique étrangère|gouvernement|diplomatie)|ons (?:land|buitenlands beleid)|onze (?:regering|diplomatie)|uw Kamer|our (?:country|nation|government|foreign policy))(?!\p{L})/iu;

/** What an issuer is called that speaks for a country. */
const ISSUER =
  /(?<!\p{L})(?:ministre|ministère|gouvernement|SPF|parti|minister|ministerie|regering|FOD|partij|ministry|government|party)(?!\p{L})/iu;

/** Fewest mentions of the country, and how far ahead of the next one it must be. */
const MIN_MENTIONS = 3;
const LEAD = 1.5;

/** The country ahead of all others; null where none is far enough ahead. */
const ahead = (counts: ReadonlyMap<string, number>, lead: number): string | null => {
  const [first, second] = [...counts].sort(
    ([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1),
  );
  const isAhead =
    first !== undefined && first[1] >= MIN_MENTIONS && first[1] >= (second?.[1] ?? 0) * lead;
  return isAhead ? first[0] : null;
};

const mostNamedCountry = (draft: Draft): string | null => {
  const counts = new Map<string, number>();
  for (const { entity } of draft.mentions) {
    if (entity.startsWith('country:')) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  return ahead(counts, LEAD);
};

/** How far the country must be ahead whose bodies and places are named. */
const HOME_LEAD = 2;
/** Kinds of bodies that are spoken of everywhere. */
const ABROAD: ReadonlySet<string> = new Set(
  'company media cyber-group armed-group criminal-organisation think-tank university'.split(' '),
);

/** The country whose bodies and places a text names most: that is where it was written. */
const mostNamedHome = (draft: Draft, rows: ReadonlyMap<string, GazetteerRow>): string | null => {
  const counts = new Map<string, number>();
  for (const { entity } of draft.mentions) {
    if (!/^(?:organisation|place):/.test(entity)) continue;
    if (ABROAD.has(rows.get(entity)?.kind ?? '')) continue;
    const owner = ownerOf(entity, rows);
    if (owner !== null) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  return ahead(counts, HOME_LEAD);
};

const NO_ROWS: ReadonlyMap<string, GazetteerRow> = new Map();

/** Fills `meta.voice` where the front matter has not. Runs after linking. */
export const voice = (draft: Draft, rows: ReadonlyMap<string, GazetteerRow> = NO_ROWS): Draft => {
  if (draft.meta.voice !== null) return draft;
  const speaks =
    ISSUER.test(draft.meta.issuer) ||
    draft.passages.some((passage) => OUR_COUNTRY.test(passage.text));
  if (!speaks) return draft;
  return {
    ...draft,
    meta: { ...draft.meta, voice: mostNamedCountry(draft) ?? mostNamedHome(draft, rows) },
  };
};
