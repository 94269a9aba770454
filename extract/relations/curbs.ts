// Nouns for what keeps something out: who supports a ban on Russian gas does not support Russia.
import type { Language, Predicate } from '../dataset/schema.ts';
import type { CueHit } from './cue-index.ts';
import type { FoundObject } from './objects.ts';
import { coordinated, isAt, type SentenceFrame } from './sentence-frame.ts';
import { CONJUNCTION, GENITIVE, MARK, PREPOSITION } from './word-kinds.ts';

/** Ends of the folded words, for compounds as "invoerverbod". */
const BANS: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:interdictions?|proscription|moratoire|gel|arret|abandon|exclusion|suspension|expulsion|retrait|isolement)$/,
  nl: /(?:verbod|verboden|stop|moratorium|uitfasering|uitsluiting|schorsing|uitzetting|terugtrekking)$/,
  en: /^(?:bans?|prohibition|moratorium|freeze|halt|phaseout|exclusion|suspension|expulsion|withdrawal|isolation)$/,
};
/** Those that are sanctions on whom they are for. */
const SANCTIONS: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:embargos?|boycott?s?|boycottage|sanctions?)$/,
  nl: /(?:embargo|boycot|sancties?)$/,
  en: /^(?:embargo(?:es)?|boycotts?|sanctions?)$/,
};

/** Those who suffer from somebody or stand against them, and what looks into their deeds: not in English. */
const AGAINST: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:victimes?|opposants?|opposantes?|dissidents?|otages?|prisonniers?|enquetes?|poursuites?|plaintes?|resistance|crimes?|exactions?)$/,
  nl: /^(?:slachtoffers?|opposanten|tegenstanders|dissidenten|gijzelaars|gevangenen|onderzoek|klacht|verzet|misdaden)$/,
  en: /^$/,
};

/** Words between the noun and whom or what it keeps out. */
const REACH = 9;

const EVADES = /^(?:evad|circumvent|dodg|bypass|skirt|flout)/;
/** Words between a verb that evades and the sanctions. */
const EVADES_REACH = 3;

/** "helps X evade the sanctions of Y": sanctions that are another's, or got round. */
const isOfOthers = ({ language, tokens }: SentenceFrame, at: number): boolean =>
  language === 'en' &&
  (tokens[at + 1]?.word === 'of' ||
    tokens.slice(Math.max(0, at - EVADES_REACH), at).some(({ word }) => EVADES.test(word)));

/** What the noun that the object belongs to makes of support for it; null where there is none. */
const curbBefore = (frame: SentenceFrame, hit: CueHit, from: number): 'ban' | 'sanction' | null => {
  const { language, tokens } = frame;
  for (let at = from - 1; at >= Math.max(hit.to, from - REACH); at--) {
    if (isAt(frame, at, MARK)) return null;
    // "an end to A and help for B": only "and of" goes on with what the noun is about.
    if (isAt(frame, at, CONJUNCTION) && !isAt(frame, at + 1, GENITIVE | PREPOSITION)) return null;
    const word = tokens[at]?.word ?? '';
    if (SANCTIONS[language].test(word)) return isOfOthers(frame, at) ? 'ban' : 'sanction';
    if (BANS[language].test(word)) return 'ban';
    // "victimes palestiniennes": whose people they are is not whom they suffer from.
    if (AGAINST[language].test(word) && at < from - 1) return 'ban';
  }
  return null;
};

const SUPPORTS: Predicate = 'supports';
const SANCTION: Predicate = 'sanctions';

/** What is said of an object that stands behind such a noun; null where nothing is. */
export const predicateBehindCurb = (
  frame: SentenceFrame,
  hit: CueHit,
  { id, node, theme }: FoundObject,
): Predicate | null => {
  const from = node?.from ?? theme?.from;
  if (hit.predicate !== SUPPORTS || from === undefined || from < hit.to) return hit.predicate;
  const first = node && coordinated(frame, node).find((one) => one.from >= hit.to);
  const curb = curbBefore(frame, hit, first?.from ?? from);
  if (curb === null) return hit.predicate;
  // A ban on arms is disarmament.
  if (node === null) return frame.natures.get(id) === 'remedy' ? hit.predicate : null;
  return curb === 'sanction' ? SANCTION : null;
};
