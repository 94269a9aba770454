// Names of bodies beside names that the gazetteer has: one that a known name covers is left to it, and
// one that goes on after a known name is another body only where its complement says so ("Conseil
// européen de la recherche", but "Conseil européen de juin").
import type { Language } from '../dataset/schema.ts';
import type { Found } from '../match/matcher.ts';
import type { NamesNear } from '../match/names-near.ts';
import type { Sense } from '../match/sense.ts';
import { bodyHead } from './body-heads.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** What makes another body of one that is known by its head and adjectives alone. */
const OTHER_BODY: Readonly<Record<Language, RegExp>> = {
  fr: /^ (?:de la |de l['’]|du |des )\p{L}/u,
  nl: /^ (?:voor|inzake|tegen|van) (?:de |het )?\p{Lu}/u,
  en: /^ for (?:the )?\p{Lu}/u,
};
/** Before a body that did something: what follows is what it did, not its name. */
const AGENT = /(?:par (?:la |le |l['’])|door (?:de |het )|by (?:the )?)$/u;
const PREPOSITION = / (?:de|du|des|d|pour|van|voor|of|for) /u;

const isOrganisation = ({ type, form }: Sense): boolean =>
  type === 'organisation' && (form === 'name' || form === 'acronym');

/** Behind the acronym of what a body belongs to, the words of its own name: "NATO Eminent Persons Group". */
const OWN_WORDS = /^ \p{Lu}\p{Ll}[\p{L}-]* (?:and |of )?\p{Lu}\p{Ll}/u;
const ACRONYM = /^\p{Lu}{2,}$/u;

/** Whether a name that begins with a known one is of another body. */
const goesBeyond = (text: string, name: Span, known: Span, language: Language): boolean => {
  const printed = text.slice(known.start, known.end);
  const rest = text.slice(known.end, name.end);
  if (ACRONYM.test(printed) && OWN_WORDS.test(rest)) return true;
  if (PREPOSITION.test(printed.replace(/['’]/gu, ' ')) || !OTHER_BODY[language].test(rest)) {
    return false;
  }
  const isHeaded = printed.split(' ').some((word) => bodyHead(word, language) !== null);
  return isHeaded && !AGENT.test(text.slice(Math.max(0, known.start - 8), known.start));
};

const isCountry = ({ senses }: Found): boolean =>
  senses.some(({ type }) => type === 'country' || type === 'region');

/** Whether a name only says of which country a known one is: "UK Home Office". */
const isQualified = (text: string, name: Span, one: Span, near: NamesNear): boolean =>
  one.end === name.end &&
  near(name.start, name.end).some(
    (other) =>
      isCountry(other) &&
      other.start === name.start &&
      /^(?:['’]s)? $/u.test(text.slice(other.end, one.start)),
  );

/** "attacks by the Russian Federation on": a country whose own name ends as those of bodies do. */
const isCountryAlone = (text: string, name: Span, near: NamesNear): boolean =>
  near(name.start, name.end).some(
    ({ senses, start, end }) =>
      start <= name.start &&
      end > name.start &&
      text.slice(start, end).includes(' ') &&
      senses.some(({ type, form }) => type === 'country' && form === 'name') &&
      (end >= name.end || /^ \p{Ll}/u.test(text.slice(end, end + 2))),
  );

/** Whether a name says more than the known names that it touches. */
export const standsBeyond = (
  text: string,
  name: Span,
  near: NamesNear,
  language: Language,
): boolean =>
  !isCountryAlone(text, name, near) &&
  near(name.start, name.end)
    .filter(
      ({ senses, start, end }) =>
        start < name.end && name.start < end && senses.some(isOrganisation),
    )
    .every((one) => {
      if (one.start > name.start && one.end <= name.end) {
        return !isQualified(text, name, one, near);
      }
      if (one.start < name.start || one.end >= name.end) return false;
      return goesBeyond(text, name, one, language);
    });

/** Whether a known name begins at a head and no other body's name can go on from it. */
export const isSettled = (
  text: string,
  head: number,
  near: NamesNear,
  language: Language,
): boolean =>
  near(head, head).some(
    ({ start, end, senses }) =>
      start === head &&
      senses.some(isOrganisation) &&
      !OTHER_BODY[language].test(text.slice(end, end + 12)),
  );
