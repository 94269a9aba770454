// Deeds that a clause says are given up or refused: "a cessé de soutenir", "weigert te
// steunen", "suspend son aide à". They are not done, whatever their words say.
import type { Predicate } from '../dataset/schema.ts';
import type { CueHit } from './cue-index.ts';
import { isUnreal } from './english/unreal.ts';
import { isNotSo } from './not-so.ts';
import { hasKind, isAt, type SentenceFrame, wordAt } from './sentence-frame.ts';
import { CLAUSE_END, CONJUNCTION, MARK, NEGATION, RELATIVE } from './word-kinds.ts';

/** Verbs that refuse or end a deed in the infinitive, by the beginnings of the folded words. */
const REFUSES = {
  fr: /^(?:refus|cess[eaé]|renonc|abst(?:ien|en|iend)|neglig|rechign|omet|omis|empech|dement(?:i|ent)?$|nie(?:nt)?$)/,
  nl: /^(?:weiger|geweigerd|nagelaten|nalaten|verzuim|opgehouden|verhinder|belet)/,
};
/** Verbs that end what a noun says: aid, cooperation. */
const ENDS = {
  fr: /^(?:suspen|interromp|rompu|romp[st]?$|gel(?:e|er|es|ent|ait|era)$|coup(?:e|er|ent|era)$|supprim|annul|cess[ea]|arret(?:e|er|ent|era)$|rejet|retir|renonc)/,
  nl: /^(?:schort|opgeschort|opschort|stopgezet|stopzet|bevries|bevriezen|bevroor|bevroren|schrap|geschrapt|beeindig|staak|gestaakt|verbreek|verbreken|verbrak|verbroken|opgezegd|ingetrokken)/,
};
const GIVEN: ReadonlySet<Predicate> = new Set([
  'supports',
  'cooperates-with',
  'prioritises',
  'mediates',
]);

/** Words between the verb that refuses and the infinitive. */
const REFUSAL_REACH = { fr: 5, nl: 14 };
/** Words between the verb that ends and the noun, and, in Dutch, behind it. */
const BEFORE = 4;
const BEHIND = 10;

const ENDING = /^(?:fin|terme)$/;
const PUTS = /^(?:met|mis|mise|mettent|mettre|mettra|mettant|mit)$/;
const PARTED = /^zeg(?:t|de|den|gen)$/;
const STOPS = /^(?:gestopt|stop|stopt|stopte|stopten|stoppen)$/;

/** Whether the words there end what a noun says: "met fin à", "zegde … op". */
const isEndAt = (frame: SentenceFrame, hit: CueHit, at: number, language: 'fr' | 'nl'): boolean => {
  const word = wordAt(frame, at);
  if (ENDS[language].test(word)) return true;
  if (language === 'fr') return ENDING.test(word) && PUTS.test(wordAt(frame, at - 1));
  if (!PARTED.test(word)) return false;
  for (let end = hit.to; end < hit.to + BEHIND && !isAt(frame, end, MARK); end++) {
    const isLast = frame.tokens[end + 1] === undefined || isAt(frame, end + 1, MARK | CONJUNCTION);
    if (isLast && wordAt(frame, end) === 'op') return true;
  }
  return false;
};

/** "is gestopt met bemiddelen". */
const isStopAt = (frame: SentenceFrame, at: number): boolean =>
  frame.language === 'nl' && STOPS.test(wordAt(frame, at)) && wordAt(frame, at + 1) === 'met';

const isDenied = (frame: SentenceFrame, at: number): boolean =>
  hasKind(frame, at - 2, at + 2, NEGATION);

/** Whether a verb of refusing stands there: "n'a pas cessé de". */
export const isRefusalAt = (frame: SentenceFrame, at: number): boolean =>
  frame.language !== 'en' && REFUSES[frame.language].test(wordAt(frame, at));

/** "refuse de soutenir", "weigert X te steunen". */
const isRefused = (frame: SentenceFrame, hit: CueHit, language: 'fr' | 'nl'): boolean => {
  if (hit.form !== 'infinitive' || hit.cue.kind !== 'verb') return false;
  for (let at = hit.from - 1; at >= hit.from - REFUSAL_REACH[language]; at--) {
    if (isAt(frame, at, CLAUSE_END | RELATIVE) || wordAt(frame, at) === ',') return false;
    if (REFUSES[language].test(wordAt(frame, at)) || isStopAt(frame, at)) {
      return !isDenied(frame, at);
    }
  }
  return false;
};

/** "suspend son aide à", "schort de hulp aan X op". */
const isEnded = (frame: SentenceFrame, hit: CueHit, language: 'fr' | 'nl'): boolean => {
  if (hit.form !== 'noun') return false;
  const words = ENDS[language];
  for (let at = hit.from - 1; at >= hit.from - BEFORE; at--) {
    if (isAt(frame, at, MARK | CONJUNCTION | RELATIVE)) break;
    if (isEndAt(frame, hit, at, language)) return !isDenied(frame, at);
  }
  if (language === 'fr') return false;
  for (let at = hit.to; at < hit.to + BEHIND; at++) {
    if (isAt(frame, at, MARK)) return false;
    if (words.test(wordAt(frame, at))) return !isDenied(frame, at);
  }
  return false;
};

/** Verbs that say what others are held to have done, folded. */
const ALLEGES = /^(?:accus|soupconn|beschuldig|betich|verdenk)/;
const ALLEGED_REACH = 10;

/** "accuse X d'attaquer Y": what is alleged is X's, and only alleged. */
const isAlleged = (frame: SentenceFrame, hit: CueHit): boolean => {
  if (hit.form !== 'infinitive') return false;
  for (let at = hit.from - 1; at >= hit.from - ALLEGED_REACH; at--) {
    if (isAt(frame, at, CLAUSE_END)) return false;
    if (ALLEGES.test(wordAt(frame, at))) return true;
  }
  return false;
};

/** Nouns of what parts those who have it "with" each other, folded. */
const QUARRELS =
  /^(?:differends?|conflits?|guerres?|litiges?|contentieux|tensions?|querelles?|disputes?|rivalites?|desaccords?|heurts?|affrontements?|ruptures?|geschil(?:len)?|conflict(?:en)?|oorlog(?:en)?|spanning(?:en)?|ruzies?|rivaliteit(?:en)?|twist(?:en)?|breuk(?:en)?|handelsoorlog(?:en)?|grensconflict(?:en)?|grensgeschil(?:len)?)$/;
const WITH: ReadonlySet<string> = new Set(['avec', 'met']);
/** Words of adjectives between the quarrel and "with". */
const QUARREL_REACH = 3;

/** "un différend bilatéral avec X": no work with X. */
const isQuarrel = (frame: SentenceFrame, hit: CueHit): boolean => {
  if (hit.predicate !== 'cooperates-with' || !WITH.has(wordAt(frame, hit.from))) return false;
  for (let at = hit.from - 1; at >= hit.from - QUARREL_REACH; at--) {
    if (isAt(frame, at, MARK | CONJUNCTION)) return false;
    if (QUARRELS.test(wordAt(frame, at))) return true;
  }
  return false;
};

/** Whether the clause says that what the cue tells of is not done, no longer, or only alleged. */
export const isGivenUp = (frame: SentenceFrame, hit: CueHit): boolean => {
  if (frame.language === 'en') return isUnreal(frame, hit);
  if (isAlleged(frame, hit) || isQuarrel(frame, hit) || isNotSo(frame, hit)) return true;
  if (isRefused(frame, hit, frame.language)) return true;
  return GIVEN.has(hit.predicate) && isEnded(frame, hit, frame.language);
};
