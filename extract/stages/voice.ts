// Voice: whom "we", "notre pays", "ons land" stand for in this document. Front matter may say it;
// else it is the country named most in a text that speaks of "our country" or that a government issued.
import type { Draft } from './draft.ts';

const OUR_COUNTRY =
  /(?<!\p{L})(?:notre (?:pays|politique étrangère|gouvernement|diplomatie)|ons (?:land|buitenlands beleid)|onze (?:regering|diplomatie)|our (?:country|nation|government|foreign policy))(?!\p{L})/iu;

/** What an issuer is called that speaks for a country. */
const ISSUER =
  /(?<!\p{L})(?:ministre|ministère|gouvernement|SPF|parti|minister|ministerie|regering|FOD|partij|ministry|government|party)(?!\p{L})/iu;

/** Fewest mentions of the country, and how far ahead of the next one it must be. */
const MIN_MENTIONS = 3;
const LEAD = 1.5;

const mostNamedCountry = (draft: Draft): string | null => {
  const counts = new Map<string, number>();
  for (const { entity } of draft.mentions) {
    if (entity.startsWith('country:')) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort(
    ([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1),
  );
  if (!first || first[1] < MIN_MENTIONS || first[1] < (second?.[1] ?? 0) * LEAD) return null;
  return first[0];
};

/** Fills `meta.voice` where the front matter has not. Runs after linking. */
export const voice = (draft: Draft): Draft => {
  if (draft.meta.voice !== null) return draft;
  const speaks =
    ISSUER.test(draft.meta.issuer) ||
    draft.passages.some((passage) => OUR_COUNTRY.test(passage.text));
  if (!speaks) return draft;
  return { ...draft, meta: { ...draft.meta, voice: mostNamedCountry(draft) } };
};
