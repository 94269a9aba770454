// Deeds that an English sentence tells of and does not assert: those that are only supposed, kept from being
// done, called off, said to be untrue, or only alleged.
import type { CueHit } from '../cue-index.ts';
import { type SentenceFrame, wordAt } from '../sentence-frame.ts';
import { isBreak } from './breaks.ts';
import { leadingClauses } from './leading-clause.ts';
import { ARTICLES, isAdverb } from './words.ts';

/** What opens a clause of what is only supposed. */
const SUPPOSES: ReadonlySet<string> = new Set(['if', 'unless', 'should', 'had', 'were', 'lest']);

/** "Should Serbia attack", "If Iran attacks": and behind "Had Iran attacked", what would have been done. */
const isSupposed = (frame: SentenceFrame, hit: CueHit): boolean =>
  hit.form !== 'noun' &&
  leadingClauses(frame).some(({ from, comma }) => {
    if (!SUPPOSES.has(wordAt(frame, from)) || hit.from < from) return false;
    return hit.from < comma || (wordAt(frame, from) === 'had' && hasWouldHave(frame, comma, hit));
  });

const hasWouldHave = (frame: SentenceFrame, from: number, hit: CueHit): boolean =>
  frame.tokens
    .slice(from, hit.from)
    .some(
      ({ word }, at) =>
        /^(?:would|could|might)$/.test(word) && wordAt(frame, from + at + 1) === 'have',
    );

/** The words before a place, back to the mark that ends another sentence, joined by single spaces. */
const wordsBefore = (frame: SentenceFrame, at: number, reach: number): string => {
  let from = at;
  while (from > 0 && at - from < reach && !isBreak(frame, from - 1)) from--;
  return frame.tokens
    .slice(from, at)
    .map(({ word }) => word)
    .join(' ');
};

/** What leads on to a "that" whose clause is not true. */
const UNTRUE =
  /\b(?:(?:wrong|mistake|mistaken|incorrect|inaccurate|misleading|absurd|naive|simplistic|wrongly|error|false|untrue|nonsense) to (?:say|think|claim|believe|suggest|assume|argue|conclude|suppose|state|imagine|pretend|assert)|(?:is|was|are|were|be|s) (?:simply |just |completely |entirely |patently |a )?(?:false|untrue|incorrect|inaccurate|myth|lie|misconception|fiction)|not (?:true|the case|correct)|no (?:\w+ )?(?:evidence|proof|signs?|indications?|suggestion))(?: that)?$/;
const CLAIM_REACH = 24;

/** "It is false that", "It would be wrong to say that", "There is no evidence that". */
const isUntrue = (frame: SentenceFrame, hit: CueHit): boolean => {
  for (
    let at = hit.from;
    at > Math.max(0, hit.from - CLAIM_REACH) && !isBreak(frame, at - 1);
    at--
  ) {
    if (wordAt(frame, at) === 'but' && wordAt(frame, at - 1) === ',') return false;
    const isThat = wordAt(frame, at - 1) === 'that';
    const isSaid = /^(?:say|think|claim|believe|suggest|assume|argue)$/.test(wordAt(frame, at - 1));
    if ((isThat || isSaid) && UNTRUE.test(wordsBefore(frame, at, 9))) return true;
  }
  return false;
};

/** Who keeps others, or stays away, "from" doing something. */
const PREVENTS =
  /\b(?<!not |n t |never |fail to |failed to |failing to |unable to )(?:prevent(?:s|ed|ing)?|stop(?:s|ped|ping)?|hinder(?:s|ed)?|keeps?|kept|keeping|bar(?:s|red|ring)?|bans?|banned|banning|dissuad(?:e|es|ed|ing)|discourag(?:e|es|ed|ing)|deter(?:s|red|ring)?|prohibit(?:s|ed|ing)?|block(?:s|ed|ing)?|restrain(?:s|ed)?|exclud(?:e|es|ed)|preclud(?:e|es|ed)|far|refrain(?:s|ed|ing)?|abstain(?:s|ed|ing)?|desist(?:s|ed)?)(?: (?!and |or |but )[^,;]+?)? from(?: \w+ly| also| further| again)?$/;
const FORBIDS =
  /\b(?<!not |n t |never )(?:forbids?|forbade|forbidden|forbidding)(?: (?!and |but )[^,;]+?)? to$/;
const PREVENT_REACH = 12;

/** "prevented X from supporting", "forbids its companies to work with". */
const isPrevented = (frame: SentenceFrame, hit: CueHit): boolean => {
  if (hit.form !== 'gerund' && hit.form !== 'infinitive') return false;
  const before = wordsBefore(frame, hit.from, PREVENT_REACH);
  return hit.form === 'gerund' ? PREVENTS.test(before) : FORBIDS.test(before);
};

/** "Hungary was accused by Poland of supporting": who accuses does not do it. */
const ACCUSED = /\b(?:accused|suspected|blamed|acquitted|cleared) by [^,;]+ (?:of|for)$/;
/** "is said to support", "was alleged to have backed". */
const ALLEGED =
  /\b(?:is|was|are|were|been) (?:\w+ly )?(?:said|alleged|rumoured|rumored|purported|supposed|claimed|accused) to(?: have)?(?: been)?$/;

const isAlleged = (frame: SentenceFrame, hit: CueHit): boolean => {
  if (hit.form === 'noun') return false;
  let start = hit.from;
  while (isAdverb(wordAt(frame, start - 1))) start--;
  const before = wordsBefore(frame, start, PREVENT_REACH);
  return hit.form === 'gerund' ? ACCUSED.test(before) : ALLEGED.test(before);
};

/** "cancelled its talks with", "blocked the opening of accession talks with". */
const CALLED_OFF =
  /\b(?:cancel(?:s|led|ed|ling|ing)?|call(?:s|ed|ing)? off|block(?:s|ed|ing)?|postpon(?:e|es|ed|ing)|suspend(?:s|ed|ing)?|boycott(?:s|ed|ing)?|scrap(?:s|ped|ping)?|veto(?:es|ed|ing)?|oppos(?:e|es|ed|ing)|reject(?:s|ed|ing)?|broke off|breaks off) (?:(?:the|its|their|all|any|a|an|further|new|planned|opening|start|launch|beginning|resumption|conclusion|signing|of|accession|membership|peace|trade|bilateral|nuclear|military|defence|security|\w+ial|\w+ic|\w+al) )*$/;
const CALLED_OFF_REACH = 9;
const TALKS =
  /^(?:talks?|negotiations?|meetings?|summit|dialogue|visit|agreement|deal|treaty|pact|cooperation|co-operation|exercises?|consultations?)$/;

const isCalledOff = (frame: SentenceFrame, hit: CueHit): boolean => {
  if (hit.predicate !== 'cooperates-with') return false;
  let at = hit.from - 1;
  while (at < hit.to && !TALKS.test(wordAt(frame, at))) at++;
  return at < hit.to && CALLED_OFF.test(`${wordsBefore(frame, at, CALLED_OFF_REACH)} `);
};

/** "promised to support Somalia but did not do so", "but never did". */
const NOT_DONE =
  /\bbut (?:\w+ ){0,2}?(?:(?:did|does|do|has|have|had) (?:not|never)|never (?:did|has|have))(?: do| done)?(?: so| it| that)?(?= [.,;]|$)/;

const isNotDone = (frame: SentenceFrame, hit: CueHit): boolean =>
  hit.form === 'infinitive' &&
  NOT_DONE.test(
    frame.tokens
      .slice(hit.to)
      .map(({ word }) => word)
      .join(' '),
  );

/** "warned Niger that", "warned the Council of": who is told of something is not opposed. */
const isTold = (frame: SentenceFrame, hit: CueHit): boolean => {
  if (!/^warn(?:s|ed|ing)?$/.test(wordAt(frame, hit.from)) || hit.predicate !== 'opposes')
    return false;
  const start = ARTICLES.has(wordAt(frame, hit.from + 1)) ? hit.from + 2 : hit.from + 1;
  const told = frame.actors.find(({ from }) => from === hit.from + 1 || from === start);
  return told !== undefined && /^(?:of|about|that)$/.test(wordAt(frame, told.to));
};

const EVADES =
  /\b(?:evad|circumvent|dodg|bypass|skirt|flout|violat|breach|evasion of|circumvention of)/;

/** "helps Russia evade the sanctions of the Union". */
const isEvaded = (frame: SentenceFrame, hit: CueHit): boolean =>
  hit.predicate === 'sanctions' && EVADES.test(wordsBefore(frame, hit.from, 4));

const TIES =
  /^(?:ties?|relations?|links?|contacts?|connections?|co-?operation|dealings|bonds?|trade|communications?|diplomatic|off|intelligence|sharing|partnerships?|travel|flights)$/;

/** "cut output with Russia": no ties are cut; "fought over water": water is not what is fought. */
const isOtherSense = (frame: SentenceFrame, hit: CueHit): boolean => {
  if (hit.cue.text.startsWith('cut …'))
    return !frame.tokens.slice(hit.from, hit.to).some(({ word }) => TIES.test(word));
  return /^f[io]ught|^fight/.test(wordAt(frame, hit.from)) && wordAt(frame, hit.to) === 'over';
};

/** Whether the sentence does not say that what the cue tells of is done. */
export const isUnreal = (frame: SentenceFrame, hit: CueHit): boolean =>
  isSupposed(frame, hit) ||
  isUntrue(frame, hit) ||
  isPrevented(frame, hit) ||
  isAlleged(frame, hit) ||
  isCalledOff(frame, hit) ||
  isNotDone(frame, hit) ||
  isTold(frame, hit) ||
  isEvaded(frame, hit) ||
  isOtherSense(frame, hit);
