// Sanctions that are lifted, eased or refused are no sanctions; those that are only threatened are a threat.
import type { Language, Predicate } from '../dataset/schema.ts';
import type { CueHit } from './cue-index.ts';
import { isAt, type SentenceFrame, wordAt } from './sentence-frame.ts';
import { AGENT, BE, CLAUSE_END, CONJUNCTION, EXAMPLE, HAVE, MARK } from './word-kinds.ts';

/** Verbs and their nouns, by the beginnings of the folded words. */
const REFUSES: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:lev(?:e|er|es|ee|ees|ent|ait|aient|era|eront|ant)$|suspen|alleg|assoupli|rejet|oppos|refus|abrog|supprim|abandonn|critiqu|denonc|condamn)/,
  nl: /^(?:hef|heffen|hief|hieven|opge(?:heven|schort|zegd)|ophef|opheff|versoepel|verlicht|verwerp|verworpen|schort|opschort|afwijz|afgewezen|weiger|hekel|aanklag|aangeklaagd|veroordeel|afgeschaft|schrap|geschrap|ingetrokken)/,
  en: /^(?:lift|eas(?:e|es|ed|ing)$|suspen|relax|remov|waiv|reject|oppos|refus|scrap|ends?$|ended|ending|drop|block|veto|criticis|criticiz|condemn|denounc|relief)/,
};
const AGAINST: ReadonlySet<string> = new Set(['against', 'contre', 'tegen']);
const THREATENS: Readonly<Record<Language, RegExp>> = {
  fr: /^menac/,
  nl: /^(?:dreig|gedreigd)/,
  en: /^threat/,
};
const MEASURES = /^(?:sanct|embargo|boyco|tarif|restrict|ban)/;
/** Words before and behind the noun within which its verb stands. */
const REACH = 8;
const BEHIND = 10;
/** Words between "against" and the sanctions that somebody is against: an article, an adjective. */
const AGAINST_REACH = 3;

/** Index of the nearest word before the cue that fits, in its part of the clause; -1 without one. */
const wordBefore = (frame: SentenceFrame, hit: CueHit, words: RegExp): number => {
  let reach = REACH;
  for (let at = hit.from - 1; at >= Math.max(0, hit.from - reach); at--) {
    // "dénonce toute entrave, telles les mesures": the examples are what is refused.
    if (wordAt(frame, at) === ',' && isAt(frame, at + 1, EXAMPLE) && frame.language !== 'en') {
      reach += REACH;
      continue;
    }
    // "opposes the war by sanctions on": a means is not what is refused.
    if (isAt(frame, at, MARK | CONJUNCTION | AGENT)) return -1;
    if (words.test(wordAt(frame, at))) return at;
  }
  return -1;
};

/** "sanctions against X have been lifted", "heeft de sancties tegen X opgeheven". */
const isRefusedBehind = (frame: SentenceFrame, hit: CueHit): boolean => {
  let hasAuxiliary = frame.language === 'nl';
  for (let at = hit.to; at < hit.to + BEHIND; at++) {
    const token = frame.tokens[at];
    if (token === undefined || isAt(frame, at, CLAUSE_END) || token.word === ',') return false;
    if (isAt(frame, at, BE | HAVE)) hasAuxiliary = true;
    if (hasAuxiliary && REFUSES[frame.language].test(token.word)) return true;
  }
  return false;
};

const isAgainst = (frame: SentenceFrame, { from }: CueHit): boolean =>
  frame.tokens.slice(Math.max(0, from - AGAINST_REACH), from).some(({ word }) => AGAINST.has(word));

const SANCTIONS: Predicate = 'sanctions';
const THREATENED: Predicate = 'threatens';

/** What a cue of sanctions means where it stands; null where it says nothing. Other cues as they are. */
export const sanctionsMeant = (frame: SentenceFrame, hit: CueHit): CueHit | null => {
  if (hit.predicate !== SANCTIONS) return hit;
  const { language, tokens } = frame;
  const refuses = REFUSES[language];
  // "lift … against", "suspend … for" are cues; who suspends a cooperation does sanction.
  const isOwn =
    refuses.test(tokens[hit.from]?.word ?? '') &&
    (/^lift/.test(hit.cue.text) ||
      tokens.slice(hit.from, hit.to).some(({ word }) => MEASURES.test(word)));
  if (isOwn || wordBefore(frame, hit, refuses) >= 0) return null;
  if (hit.form === 'noun' || hit.form === 'phrase') {
    if (isAgainst(frame, hit) || isRefusedBehind(frame, hit)) return null;
  }
  const isThreat = wordBefore(frame, hit, THREATENS[language]) >= 0;
  return isThreat ? { ...hit, predicate: THREATENED } : hit;
};
