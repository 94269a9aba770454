// Names made of two: a body and what it belongs to ("Conseil de sécurité de l'ONU", "EU-Commissie").
// Both together are one name of the body.
import type { Language } from '../dataset/schema.ts';
import type { GazetteerRow } from '../gazetteer/schema.ts';
import { groupBy } from '../group-by.ts';
import { fold } from '../text/fold.ts';
import type { Found } from './matcher.ts';
import type { Sense } from './sense.ts';

type Rows = ReadonlyMap<string, GazetteerRow>;

/** Between a body and the name of what it belongs to. */
const BODY_OF: Readonly<Record<Language, RegExp>> = {
  fr: /^ ?(?:de l ?'|des|de la|du|de) ?$/u,
  nl: /^ (?:van de|van het|van) $/u,
  en: /^ (?:of the|of) $/u,
};

/** Between the name of what a body belongs to and the body. */
const OWNER_BEFORE: Readonly<Record<Language, RegExp>> = {
  fr: /^-$/u,
  nl: /^-$/u,
  en: /^[ -]$/u,
};

/** Steps up from a body to what it is part of. */
const STEPS = 2;

const isPartOf = (rows: Rows, body: string, owner: string, steps = STEPS): boolean => {
  const broader = rows.get(body)?.broader ?? [];
  if (broader.includes(owner)) return true;
  return steps > 1 && broader.some((id) => isPartOf(rows, id, owner, steps - 1));
};

const isBody = ({ type, form }: Sense): boolean =>
  type === 'organisation' && (form === 'name' || form === 'short');

/** Senses of the body that belong to a sense of the owner, now beyond doubt. */
const joinedSenses = (rows: Rows, body: Found, owner: Found): Sense[] =>
  body.senses
    .filter(
      (sense) =>
        isBody(sense) &&
        owner.senses.some(
          ({ entity, type, form }) =>
            type === 'organisation' && form !== 'short' && isPartOf(rows, sense.entity, entity),
        ),
    )
    .map((sense) => ({ ...sense, form: 'name', rule: null }));

/** Kinds of organisations that have a branch in many countries. */
const WITH_BRANCHES: ReadonlySet<string> = new Set(['ngo', 'company', 'network']);

/** "Amnesty International Nederland": an organisation and right behind it the country of its branch. */
const branches = (rows: Rows, text: string, found: readonly Found[]): Found[] =>
  found.flatMap((name) => {
    const senses = name.senses.filter(
      ({ entity, form, rule }) =>
        form === 'name' && rule === null && WITH_BRANCHES.has(rows.get(entity)?.kind ?? ''),
    );
    if (senses.length === 0 || !/^ \p{Lu}/u.test(text.slice(name.end, name.end + 2))) return [];
    return found
      .filter(
        (country) =>
          country.start === name.end + 1 &&
          country.senses.some(({ type, form }) => type === 'country' && form === 'name'),
      )
      .map(({ end }) => ({ start: name.start, end, senses }));
  });

/** Longest that may stand between the two, in characters. */
const LONGEST_BETWEEN = 10;

const isOrganisation = ({ senses }: Found): boolean =>
  senses.some(({ type }) => type === 'organisation');

const join = (
  rows: Rows,
  text: string,
  first: Found,
  second: Found,
  language: Language,
): Found[] => {
  const between = fold(text.slice(first.end, second.start));
  const senses = BODY_OF[language].test(between)
    ? joinedSenses(rows, first, second)
    : OWNER_BEFORE[language].test(between)
      ? joinedSenses(rows, second, first)
      : [];
  return senses.length > 0 ? [{ start: first.start, end: second.end, senses }] : [];
};

/** The names, and for each body next to its owner the name that takes in both. */
export const withJoinedNames = (
  rows: Rows,
  text: string,
  found: readonly Found[],
  language: Language,
): readonly Found[] => {
  const organisations = found.filter(isOrganisation);
  if (organisations.length === 0) return found;
  const byEnd = groupBy(organisations, ({ end }) => end);
  const joined: Found[] = branches(rows, text, found);
  for (const second of organisations) {
    for (let gap = 1; gap <= LONGEST_BETWEEN; gap++) {
      for (const first of byEnd.get(second.start - gap) ?? []) {
        joined.push(...join(rows, text, first, second, language));
      }
    }
  }
  return joined.length > 0 ? [...found, ...joined] : found;
};
