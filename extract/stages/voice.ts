// Voice: whom "we", "notre pays", "ons land" stand for in this document. Front matter may say it;
// else it is the country named most, or the one whose bodies and places are named most, in a text that
// speaks of "our country" or that a government or a party issued; or a part of that country with a
// government of its own.
import type { GazetteerRow } from '../gazetteer/schema.ts';
import { ownerOf } from '../link/foreign-owner.ts';
import { countOwners, countryAhead, countryOf } from '../link/named-countries.ts';
import { HEAD_LENGTH, HEAD_PASSAGES } from '../voice/document-head.ts';
import type { Draft } from './draft.ts';

/** What a state has, and no party, office or newspaper: its embassies, soldiers, citizens abroad. */
const OUR_COUNTRY =
  /(?<!\p{L})(?:notre (?:pays|politique étrangère|gouvernement|diplomatie|armée|taille|parlement|territoire national)|nos (?:ressortissants|compatriotes|concitoyens|ambassades?|ambassadeurs|militaires|soldats|forces armées)|mon homologue|ons (?:land|buitenlands beleid|leger|parlement|grondgebied)|onze (?:regering|diplomatie|krijgsmacht|strijdkrachten|landgenoten|onderdanen|ambassades?|ambassadeurs|militairen|soldaten)|mijn ambtgenoot|uw Kamer|our (?:country|nation|government|foreign policy|armed forces|embass(?:y|ies)|ambassadors|nationals|troops)|this country)(?!\p{L})/iu;

/** What an issuer is called that speaks for a country. */
const ISSUER =
  /(?<!\p{L})(?:ministre|ministère|gouvernement|SPF|parti|minister|ministerie|regering|FOD|partij|ministry|government|party)(?!\p{L})/iu;

/** Fewest mentions of the country, and how far ahead of the next one it must be. */
const MIN_MENTIONS = 3;
const LEAD = 1.5;

type Rows = ReadonlyMap<string, GazetteerRow>;

/** The only country that the head of the document names, or bodies and places of; null where it is none. */
const countryOfHead = (draft: Draft, rows: Rows): string | null => {
  const first = draft.passages.slice(0, HEAD_PASSAGES);
  const body = first.findIndex(({ text }) => text.length > HEAD_LENGTH);
  const head = body < 0 ? first : first.slice(0, body);
  const ids = new Set(head.map(({ id }) => id));
  const named = draft.mentions.filter(({ passage }) => ids.has(passage));
  const countries = new Set(named.flatMap(({ entity }) => countryOf(entity, rows) ?? []));
  return countries.size === 1 ? ([...countries][0] ?? null) : null;
};

/** The country named most: clearly, or at all where the head names it alone. */
const mostNamedCountry = (draft: Draft, rows: Rows): string | null => {
  const counts = new Map<string, number>();
  for (const { entity } of draft.mentions) {
    if (entity.startsWith('country:')) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  const most = countryAhead(counts, 1, MIN_MENTIONS);
  return most !== null && most === countryOfHead(draft, rows)
    ? most
    : countryAhead(counts, LEAD, MIN_MENTIONS);
};

/** How far the country must be ahead whose bodies and places are named. */
const HOME_LEAD = 2;
/** The country whose bodies and places a text names most: that is where it was written. */
const mostNamedHome = ({ mentions }: Draft, rows: Rows): string | null => {
  const entities = mentions.map(({ entity }) => entity);
  return countryAhead(countOwners(entities, rows), HOME_LEAD, MIN_MENTIONS);
};

/** "de Vlaamse Regering": a part of the country whose government is named, and itself more often than the country. */
const governedPart = (draft: Draft, rows: Rows, country: string): string | null => {
  const count = (id: string): number => draft.mentions.filter(({ entity }) => entity === id).length;
  const governments = draft.mentions.filter(
    ({ entity }) => rows.get(entity)?.kind === 'government' && ownerOf(entity, rows) === country,
  );
  const parts = governments.flatMap(({ entity }) => rows.get(entity)?.broader ?? []);
  const part = parts.find((id) => id.startsWith('place:') && count(id) >= MIN_MENTIONS);
  return part !== undefined && count(part) > count(country) ? part : null;
};

const NO_ROWS: Rows = new Map();

/** English names of bodies that stand for the whole government of a country. */
const WHOLE_GOVERNMENT =
  /(?<!\p{L})(?:government|council of ministers|federal council|executive)(?!\p{L})/iu;

/** The government of the country or the part of it that speaks, as far as it is named. */
const speakingAs = (draft: Draft, rows: Rows, speaker: string | null): readonly string[] => {
  if (speaker === null) return [];
  const named = new Set(draft.mentions.map(({ entity }) => entity));
  return [...named].filter((id) => {
    const row = rows.get(id);
    return (
      row?.kind === 'government' &&
      row.broader?.includes(speaker) === true &&
      WHOLE_GOVERNMENT.test(row.names.en)
    );
  });
};

const voiceOf = (draft: Draft, rows: Rows): string | null => {
  const { voice: given, issuer } = draft.meta;
  if (given !== null) return given;
  const speaks =
    ISSUER.test(issuer) || draft.passages.some((passage) => OUR_COUNTRY.test(passage.text));
  if (!speaks) return null;
  const country = mostNamedCountry(draft, rows) ?? mostNamedHome(draft, rows);
  return (country && governedPart(draft, rows, country)) ?? country;
};

/** Fills `meta.voice` where the front matter has not, and who is named for it. Runs after linking. */
export const voice = (draft: Draft, rows: Rows = NO_ROWS): Draft => {
  const speaker = voiceOf(draft, rows);
  const bodies = speakingAs(draft, rows, speaker);
  const meta = { ...draft.meta, voice: speaker };
  return { ...draft, meta: bodies.length === 0 ? meta : { ...meta, speakingAs: bodies } };
};
