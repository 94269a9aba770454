// What becomes of the act that an English noun names: ended, looked into, wanted for others, kept up.
import type { CueHit } from '../cue-index.ts';
import { type SentenceFrame, wordAt } from '../sentence-frame.ts';
import { isBreak } from './breaks.ts';
import { ARTICLES, BE, CONJUNCTIONS, HAVE, MODALS } from './words.ts';

const LOOSE: ReadonlySet<string> = new Set([
  'since',
  'after',
  'before',
  'under',
  'despite',
  'without',
  'until',
]);
const ENDED: ReadonlySet<string> = new Set(
  'cut ended suspended stopped halted withdrawn reduced frozen broken lost failed'.split(' '),
);

/** "suspend all cooperation with". */
const ENDING =
  /^(?:oppos|reject|veto|suspend|end|ends|ended|ending|halt|cease|stop|freeze|froze|sever|cut|cuts|cutting|break|broke|terminat|abandon|withdr|refus|den(?:y|ies|ied)|lack|strangl|block|disrupt|chok)(?:s|ed|es|ing|ped|ping|w|aw|e|en)*$/;

/** Whether the act is no longer done, or only what something else is dated by. */
export const isPast = (frame: SentenceFrame, hit: CueHit): boolean => {
  const before = wordAt(frame, hit.from - 1);
  const governor = ARTICLES.has(before) ? wordAt(frame, hit.from - 2) : before;
  if (LOOSE.has(governor)) return true;
  for (let at = hit.to; at < hit.to + 12 && !isBreak(frame, at); at++) {
    if (ENDED.has(wordAt(frame, at)) && BE.has(wordAt(frame, at - 1))) return true;
  }
  return false;
};

/** "We end all cooperation with": nobody does it any more. */
export const isEnded = (frame: SentenceFrame, hit: CueHit): boolean =>
  frame.tokens.slice(Math.max(0, hit.from - 4), hit.from).some(({ word }) => ENDING.test(word));

/** Whether what stands between the noun and its preposition can belong to the noun. */
export const isLoose = (frame: SentenceFrame, hit: CueHit): boolean => {
  const gap = frame.tokens.slice(hit.from + 1, hit.bound);
  const [first] = gap;
  if (gap.length > 0 && gap.every(({ word }) => GIVEN.has(word))) return false;
  if (first === undefined || hit.cue.kind !== 'noun') return false;
  const opens =
    /^(?:of|by|from|in|and|or)$|ed$/.test(first.word) ||
    CONCLUDED.has(first.word) ||
    frame.actors.some(({ from }) => from === hit.from + 1);
  const isOtherAct = gap.some(
    ({ word }, at) => CONJUNCTIONS.has(word) && /ed$/.test(gap[at + 1]?.word ?? ''),
  );
  return (
    !opens ||
    isOtherAct ||
    gap.some(({ word }) => BE.has(word) || MODALS.has(word) || HAVE.has(word))
  );
};

/** "Priority will be given to", "investments are being made in". */
const GIVEN: ReadonlySet<string> = new Set(
  'will shall should must is are was were be been being has have also continue continues to made given provided paid devoted attached placed put delivered extended granted increased offered lent shown reached concluded signed agreed launched held established'.split(
    ' ',
  ),
);

const CONCLUDED: ReadonlySet<string> = new Set([
  'made',
  'given',
  'held',
  'built',
  'forged',
  'begun',
]);

const KEEPS_UP: ReadonlySet<string> = new Set(
  'renewed extended adopted imposed maintained prolonged tightened strengthened expanded agreed introduced broadened widened reinforced kept upheld'.split(
    ' ',
  ),
);
const KEEPS_REACH = 16;

/** "The measures against X were renewed": where nobody is named, who speaks did it. */
export const isKeptUp = (frame: SentenceFrame, hit: CueHit): boolean => {
  for (let at = hit.to; at < hit.to + KEEPS_REACH && !isBreak(frame, at); at++) {
    const word = wordAt(frame, at);
    if (!BE.has(word) && !HAVE.has(word) && !MODALS.has(word)) continue;
    const behind = frame.tokens.slice(at, at + 4);
    const kept = behind.findIndex((token) => KEEPS_UP.has(token.word));
    return kept > 0 && wordAt(frame, at + kept + 1) !== 'by';
  }
  return false;
};

const INQUIRIES =
  /^(?:investigat|inquir|prosecut|prevent|document|report|record|respon|punish|trial|deterr|condemn)/;

/** "the investigation of crimes by the Court": who looks into them has not done them. */
export const isInquired = (frame: SentenceFrame, hit: CueHit): boolean =>
  hit.predicate === 'threatens' &&
  frame.tokens
    .slice(Math.max(0, hit.from - 4), hit.from)
    .some(
      ({ word }, at, all) =>
        INQUIRIES.test(word) && /^(?:of|into|to)$/.test(all[at + 1]?.word ?? ''),
    );

/** "We support a permanent seat on the Council for": a place that is wanted for others. */
export const isForOthers = (frame: SentenceFrame, hit: CueHit): boolean =>
  hit.predicate === 'member-of' &&
  frame.hits.some(
    (other) =>
      other.predicate === 'supports' &&
      other.cue.kind === 'verb' &&
      other.to <= hit.from &&
      hit.from - other.to <= 3,
  );
