// Names of bodies that no gazetteer has, read by their head words and what goes with these: "Réseau de
// décideurs pour la prévention", "Federaal Verkeersveiligheidsfonds".
import type { Language } from '../dataset/schema.ts';
import { isShouted } from '../match/letter-case.ts';
import type { NamesNear } from '../match/names-near.ts';
import type { Sense } from '../match/sense.ts';
import { capitalWords } from '../text/capital-words.ts';
import type { FoldedWords } from '../text/folded-words.ts';
import { bodyHead, mayHead } from './body-heads.ts';
import { dutchBodyEnd, wordsBefore } from './dutch-body.ts';
import { englishBody } from './english-body.ts';
import { type Barrier, frenchBodyEnd } from './french-body.ts';
import { isSettled } from './longer-body.ts';

const FRENCH_KIND = /^ (?:publique?|g[ée]n[ée]rale?|f[ée]d[ée]rale?|nationale?)(?!\p{L})/u;
const WORDS = /[\p{L}\p{M}]+/gu;
const SMALL = /^\p{Ll}/u;
const JOINED = /[-'’]\p{L}/u;

export interface BodyName {
  readonly start: number;
  readonly end: number;
  /** What kind of body its head says; see body-heads.ts. */
  readonly kind: string;
  /** Whether its capital shows it to be a name; not so for the first word of a sentence. */
  readonly certain: boolean;
  /** The English name that follows in brackets. */
  readonly english: { readonly start: number; readonly end: number } | null;
}

const SENTENCE_START = /(?:^|[.!?…:;]["”»')\]]* ?|^[«“"*_ ]+|\* ?)$/u;
const ENGLISH_IN_BRACKETS =
  /^ ?\([*_"“«]*\s?((?:\p{Lu}[\p{L}-]+)(?: (?:(?:of|for|on|the|and|&|against|to|in) )*\p{Lu}[\p{L}-]+){1,8})\s?[*_"”»]*(?:[,;][^()]{2,16})?\)/u;
/** A French service, direction or task force is a name only where more is said. */
const FRENCH_BARE = /^(?:service|direction)$/iu;
/** Money that is given out under that name, and railways. */
const NO_BODY =
  /^(?:banque de donn|fonds (?:europ|soci|structurel|de coh)|europe\p{L}* (?:\p{L}+ )?\p{L}*fonds|european [^.]*fund|r[ée]seau express)/iu;

const isNamed = ({ form, type, rule }: Sense): boolean =>
  type !== 'person' && (form === 'name' || form === 'acronym') && rule?.decide !== 'antecedent';

/** Says of an offset whether a known name begins there, prepositions and articles before it left out. */
const barrierOf =
  (text: string, near: NamesNear): Barrier =>
  (from) =>
    near(from, from + 18).some(
      ({ start, senses }) =>
        start >= from &&
        start <= from + 18 &&
        senses.some(isNamed) &&
        /^(?: (?:de|du|des|d|la|le|les|l|pour|et|ou|van|voor|het|en|of|for|the|to|on))*[ '’]?$/u.test(
          text.slice(from, start).replace(/['’]/gu, ' ').trimEnd().replace(/^,/u, ''),
        ),
    );

const frenchBody = (text: string, start: number, end: number, barrier: Barrier) => {
  const head = text.slice(start, end);
  if (FRENCH_BARE.test(head) && !FRENCH_KIND.test(text.slice(end, end + 12))) {
    return null;
  }
  const to = frenchBodyEnd(text, end, barrier);
  return to < 0 ? null : { start, end: to };
};

const spanAt = (text: string, start: number, end: number, language: Language, barrier: Barrier) => {
  const word = text.slice(start, end);
  const own = bodyHead(word, language);
  if (own !== null && language === 'fr') {
    const span = frenchBody(text, start, end, barrier);
    if (span !== null) return { ...span, kind: own.kind };
  }
  if (own !== null && language === 'nl') {
    const before = wordsBefore(text, start);
    const to = dutchBodyEnd(text, { start, end, compound: own.compound }, before, barrier);
    if (to >= 0) return { start: before.start, end: to, kind: own.kind };
  }
  const english = bodyHead(word, 'en');
  if (english === null) return null;
  const span = englishBody(text, { start, end }, language === 'en', barrier);
  return span === null ? null : { ...span, kind: english.kind };
};

/** A name in quotation marks behind the body's: "Werkgroep “Gestructureerde Dialoog”". */
const QUOTED = /^ ?(?:“\p{Lu}[^“”]{2,60}”|«[ \u00a0]?\p{Lu}[^«»]{2,60}»|"\p{Lu}[^"]{2,60}")/u;

const withQuoted = <T extends { readonly end: number }>(text: string, span: T | null): T | null => {
  if (span === null) return null;
  const quoted = QUOTED.exec(text.slice(span.end, span.end + 66))?.[0].length ?? 0;
  return quoted === 0 ? span : { ...span, end: span.end + quoted };
};

const englishAfter = (text: string, end: number, near: NamesNear): BodyName['english'] => {
  const match = ENGLISH_IN_BRACKETS.exec(text.slice(end, end + 120));
  const name = match?.[1];
  if (!match || name === undefined) return null;
  const span = { start: end + match[0].indexOf(name), end: end + match[0].length };
  const isOther = near(span.start, span.end).some(
    (one) => one.start < span.end && span.start < one.end && one.senses.some(isNamed),
  );
  return isOther ? null : { start: span.start, end: span.start + name.length };
};

/** Share of words in lower case below which capitals say nothing. */
const FEWEST_LOWER = 0.2;

/** Whether nearly all words have capitals, small ones included. */
const isAllCapitalised = (text: string): boolean => {
  const printed = text.match(WORDS) ?? [];
  const lower = printed.filter((word) => SMALL.test(word));
  return lower.length < printed.length * FEWEST_LOWER;
};

/** Names of bodies in a text, beside the names found in it already. */
export const bodyNames = (
  text: string,
  words: FoldedWords,
  language: Language,
  near: NamesNear,
): BodyName[] => {
  if (isShouted(text)) return [];
  let barrier: Barrier | null = null;
  let titleCase: boolean | null = null;
  const found: BodyName[] = [];
  for (const at of capitalWords(text, words)) {
    if (!mayHead[language](words, at)) continue;
    const start = words.starts[at] ?? 0;
    const end = words.ends[at] ?? start;
    if (JOINED.test(text.slice(end, end + 2))) continue;
    if (isSettled(text, start, near, language)) continue;
    titleCase ??= isAllCapitalised(text);
    if (titleCase) return [];
    barrier ??= barrierOf(text, near);
    const span = withQuoted(text, spanAt(text, start, end, language, barrier));
    if (span === null) continue;
    const last = found.at(-1);
    if (last !== undefined && span.start <= last.start && span.end > last.end) found.pop();
    if (span.start < (found.at(-1)?.end ?? 0)) continue;
    if (NO_BODY.test(text.slice(span.start, span.end))) continue;
    const opening = SENTENCE_START.test(text.slice(Math.max(0, span.start - 4), span.start));
    const certain = !opening || span.start < start;
    found.push({ ...span, certain, english: englishAfter(text, span.end, near) });
  }
  return found;
};
