// What stands before and after a name in its text, and the names that this rules out: cities inside
// the names of treaties, and ministries inside the titles of ministers.
import type { Language } from '../dataset/schema.ts';
import { fold } from '../text/fold.ts';
import type { Found } from './matcher.ts';
import { ORGANISATION_HEADS } from './organisation-heads.ts';
import type { Sense } from './sense.ts';

/** How far back and ahead a rule looks, in characters. */
export const REACH = 120;

export const before = (text: string, at: number): string =>
  fold(text.slice(Math.max(0, at - REACH), at));
export const after = (text: string, at: number): string => fold(text.slice(at, at + REACH));

/** Things that are named after the city where they were agreed, right before the city's name. */
const TREATY_BEFORE: Readonly<Record<Language, RegExp>> = {
  fr: /(?<!\p{L})(?:(?:reglement|convention|accords?|systeme) |(?:accords?|traites?|conventions?|protocoles?|declarations?|statuts?|processus|agenda|principes|regles|consensus|engagements?|memorandum|cadre|reglements?|systeme|pacte|charte|format)(?: (?!d[eu]s? |a |en )\p{L}+){0,3} (?:de |d'|du ))$/u,
  nl: /(?<!\p{L})\p{L}*(?:akkoord|akkoorden|verdrag|verdragen|conventie|conventies|protocol|protocollen|verklaring|statuut|proces|agenda|beginselen|consensus|memorandum|kader|verordening|pact|handvest)(?:(?: \p{L}+)? van)? $/u,
  en: /(?<!\p{L})(?:agreements?|accords?|treaty|treaties|conventions?|protocols?|declarations?|statute|process|agenda|principles|consensus|memorandum|framework|pact|charter) (?:of|on) $/u,
};

/** The same, right after it ("Minsk-akkoorden", "Paris Agreement"). */
const TREATY_AFTER: Readonly<Record<Language, RegExp>> = {
  fr: /^-?(?:agreement|convention)/u,
  nl: /^[- ]?(?:se )?(?:[ivx]+[- ])?(?:klimaat)?(?:akkoord|overeenkomst|overdracht|terugdrijving|terugname|procedure|stelsel|regels|regeling|gezin|geval|verordening|reglement|verdrag|protocol|conventie|verklaring|statuut|proces|agenda|beginselen|agreement|format)/u,
  en: /^[- ](?:climate |peace )?(?:agreement|accord|treaty|convention|protocol|declaration|statute|process|agenda|principles|consensus|memorandum|framework|format|rules)/u,
};

/**
 * Words that may stand between a title and the department, other departments included. A word with a
 * capital is taken whole, or long words would be cut in all ways there are.
 */
const PORTFOLIO =
  "(?:[ ,'’-]|\\p{Lu}\\p{L}*(?!\\p{L})|des?|du|la|l|d|et|à|aux?|en|charge|van|voor|of|for|the|and|[ée]trang[èe]res|europ[ée]ennes|int[ée]rieures|ext[ée]rieur|sociales|d[ée]veloppement|humanitaire|bevoegd|belast|met)*$";

/** A title of someone who leads a department, up to the department's name; case counts. */
const TITLE_BEFORE: Readonly<Record<Language, RegExp>> = {
  fr: new RegExp(
    `(?<!\\p{L})(?:[Mm]inistres?|[Mm]inist[èe]res?|[Rr]epr[ée]sentante?s?|[Cc]onseils?|[Cc]ommissions?|[Cc]omit[ée]s?|[Ss]ecr[ée]taires? d['’][ÉEé]tat|[Hh]omologues?|[Cc]oll[èe]gues?|[Dd]omaines?)(?: \\p{Ll}[\\p{Ll}-]*){0,3}?(?: de l['’]UE| de l['’]Union europ[ée]enne)? (?:des?|du|de la|d['’]|de l['’]|pour (?:la|le|les)|en charge|aux?|à la|à l['’])${PORTFOLIO}`,
    'u',
  ),
  nl: new RegExp(
    `(?<!\\p{L})(?:[Mm]inisters?|[Mm]inisteries?|[Vv]ertegenwoordig(?:er|ster)|Raad|[Cc]ommissie|[Ee]ersteminister|[Ss]taatssecretaris(?:sen)?|[Aa]mbtgenoten|[Aa]mbtgenoot|[Cc]ollega['’]?s?|vlak|gebied|domein(?:en)?)(?: \\p{Ll}+){0,2}?(?: van de (?:EU|Europese Unie))? (?:van|voor|bevoegd voor)${PORTFOLIO}`,
    'u',
  ),
  en: new RegExp(
    `(?<!\\p{L})(?:[Mm]inisters?|[Mm]inistry|[Cc]ommittee|[Rr]epresentative|[Ss]ecretary|[Ss]ecretaries|[Cc]ounterparts?|[Cc]olleagues?)(?: of [Ss]tate)? (?:of|for|in charge of)${PORTFOLIO}`,
    'u',
  ),
};

/** Names of departments, of which a title may be made. */
const DEPARTMENT =
  /^(?:les )?(?:affaires |d[ée]fense|int[ée]rieur|justice|finances|[ée]conomie|sant[ée]|coop[ée]ration|commerce|buitenlandse |binnenlandse |defensie|justitie|financi[ëe]n|landsverdediging|ontwikkelingssamenwerking|foreign |home |defence|finance|interior)/iu;

/** Before a bracket, a long form that is no organisation: what stands in the bracket isn't one either. */
const NO_ORGANISATION_BEFORE =
  /(?<!\p{L})(?:convention|pacte|traite|protocole|accord|politique|plan|programme|strategie|reglement|directive|internationaa?le? verdrag|verdrag|protocol|akkoord|beleid|strategie|richtlijn|verordening|treaty|covenant|agreement|policy|plan|programme|strategy)(?!\p{L})[^;.()]*\($/u;

const hasOrganisationHead = (text: string): boolean =>
  ORGANISATION_HEADS.some((head) => text.includes(head));

/** Whether an acronym in brackets shortens the name of a treaty, a policy or a plan. */
const shortensOther = (text: string, { start, end }: Found, found: readonly Found[]): boolean => {
  if (text.charAt(end) !== ')') return false;
  const ahead = before(text, start);
  const clause = NO_ORGANISATION_BEFORE.exec(ahead);
  if (clause === null || hasOrganisationHead(ahead)) return false;
  const longEnd = text.slice(0, start - 1).trimEnd().length;
  return !found.some((name) => name.end === longEnd && name.start < longEnd - 8);
};

const isInTreaty = (text: string, { start, end }: Found, language: Language): boolean =>
  TREATY_BEFORE[language].test(before(text, start)) ||
  TREATY_AFTER[language].test(after(text, end)) ||
  TREATY_AFTER.en.test(after(text, end));

const isInTitle = (text: string, { start }: Found, language: Language): boolean =>
  TITLE_BEFORE[language].test(text.slice(Math.max(0, start - REACH), start));

const isDepartment = ({ type, text }: Sense): boolean =>
  type === 'organisation' && DEPARTMENT.test(text);

/** The senses of a name that its surroundings allow; each look around is only taken where needed. */
const allowedSenses = (
  text: string,
  name: Found,
  found: readonly Found[],
  language: Language,
): readonly Sense[] => {
  const { senses } = name;
  let allowed = senses;
  if (senses.some(({ type }) => type === 'place') && isInTreaty(text, name, language)) {
    allowed = allowed.filter(({ type }) => type !== 'place');
  }
  if (senses.some(isDepartment) && isInTitle(text, name, language)) {
    allowed = allowed.filter((sense) => !isDepartment(sense));
  }
  if (shortensOther(text, name, found)) {
    allowed = allowed.filter(({ type, form }) => type !== 'organisation' || form !== 'acronym');
  }
  return allowed;
};

/** The names with the senses that their surroundings allow; those left without any are dropped. */
export const allowedBySurroundings = (
  text: string,
  found: readonly Found[],
  language: Language,
): Found[] =>
  found.flatMap((name) => {
    const senses = allowedSenses(text, name, found, language);
    if (senses === name.senses) return [name];
    return senses.length > 0 ? [{ ...name, senses }] : [];
  });
