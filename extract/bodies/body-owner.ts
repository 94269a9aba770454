// Of which country a body is that every state has: the country beside its name ("Somali National Army",
// "Parliament of Georgia", "ministère russe de la Défense").
import type { Language } from '../dataset/schema.ts';
import type { Found } from '../match/matcher.ts';
import type { NamesNear } from '../match/names-near.ts';
import type { Sense } from '../match/sense.ts';
import type { StateBodyAt } from './state-bodies.ts';

type Form = Sense['form'];

/** Between a body and the country that it is of. */
const OF: Readonly<Record<Language, RegExp>> = {
  fr: /^ (?:de la |de l['’]|du |des |de |d['’])/u,
  nl: /^ van (?:de |het )?/u,
  en: /^ of (?:the )?/u,
};
const POSSESSIVE = /^['’]s? $/u;

/** The country that a name means without a cue; null if it means none. */
export const countryOf = ({ senses }: Found, forms: readonly Form[]): string | null =>
  senses.find(
    ({ type, form, rule }) =>
      type === 'country' && forms.includes(form) && (rule === null || rule.decide === 'default'),
  )?.entity ?? null;

export interface Owned {
  readonly country: string;
  /** Of the whole name. */
  readonly start: number;
  readonly end: number;
}

const longest = (names: readonly Found[]): Found | undefined =>
  names.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];

/** The country's name or adjective that begins at an offset. */
const countryFrom = (near: NamesNear, offset: number, forms: readonly Form[]) =>
  longest(
    near(offset, offset).filter((name) => name.start === offset && countryOf(name, forms) !== null),
  );

/** End of the country's adjective that begins at an offset; -1 if none does. */
export const adjectiveEnd = (near: NamesNear, offset: number): number =>
  countryFrom(near, offset, ['adjective'])?.end ?? -1;

const BEFORE: Readonly<Record<Language, readonly Form[]>> = {
  en: ['adjective', 'name', 'acronym'],
  nl: ['adjective'],
  fr: [],
};

const ownedBefore = (text: string, body: StateBodyAt, near: NamesNear, language: Language) => {
  const { start, end } = body;
  const forms = BEFORE[language];
  const one = longest(
    near(start - 3, start - 1).filter(
      (name) =>
        name.end < start &&
        countryOf(name, forms) !== null &&
        (text.slice(name.end, start) === ' ' || POSSESSIVE.test(text.slice(name.end, start))),
    ),
  );
  const country = one === undefined ? null : countryOf(one, forms);
  if (one === undefined || country === null) return null;
  return { country, start: start - one.end === 1 ? one.start : start, end };
};

const ownedAfter = (text: string, body: StateBodyAt, near: NamesNear, language: Language) => {
  const { start, end } = body;
  const of = OF[language].exec(text.slice(end, end + 9))?.[0].length ?? 0;
  const named = of > 0 ? countryFrom(near, end + of, ['name', 'acronym']) : undefined;
  const described =
    language === 'fr' && text.charAt(end) === ' '
      ? countryFrom(near, end + 1, ['adjective'])
      : undefined;
  const one = named ?? described;
  const country = one === undefined ? null : countryOf(one, ['name', 'acronym', 'adjective']);
  return one === undefined || country === null ? null : { country, start, end: one.end };
};

/** The country beside or inside the name of a body; null if none stands there. */
export const ownedBeside = (
  text: string,
  body: StateBodyAt,
  near: NamesNear,
  language: Language,
): Owned | null => {
  if (body.adjective >= 0) {
    const inside = countryFrom(near, body.adjective, ['adjective']);
    const country = inside === undefined ? null : countryOf(inside, ['adjective']);
    if (country !== null) return { country, start: body.start, end: body.end };
  }
  return ownedBefore(text, body, near, language) ?? ownedAfter(text, body, near, language);
};
