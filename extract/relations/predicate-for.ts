// What a cue says of an object, by what it means to act on a theme.
import type { Predicate } from '../dataset/schema.ts';
import type { CueHit } from './cue-index.ts';
import { isEvilItself, isProtectedItself } from './named-evil.ts';
import type { FoundObject } from './objects.ts';
import { hasWord, printed, type SentenceFrame } from './sentence-frame.ts';

/**
 * What the cue says of this object; null where it would say the contrary of what is meant. The one who
 * speaks condemns a breach of human rights, not human rights.
 */
export const predicateFor = (
  frame: SentenceFrame,
  hit: CueHit,
  { id: object, theme }: FoundObject,
  subject: string,
): Predicate | null => {
  if (isAgainstLoss(frame, hit) || isAgainstEasing(frame, hit, object)) return 'supports';
  const { natures, voice } = frame;
  const nature = natures.get(object);
  if (nature === undefined) return hit.predicate;
  if (hit.cue.ill || (subject === voice && hit.predicate === 'opposes')) {
    if (nature === 'ill') return 'opposes';
    // Who condemns a massacre has not thereby done anything for peace.
    const isJudged =
      object === 'theme:peacebuilding' && JUDGES.test(printed(frame, hit.from, hit.to));
    if (nature !== 'remedy' || isJudged) return null;
    return theme && isProtectedItself(frame, hit.to, theme) ? null : 'supports';
  }
  const isGood = nature === 'good' || nature === 'remedy';
  if (hit.predicate !== 'supports') return hit.predicate;
  return !isGood || (theme && isEvilItself(frame, hit.to, theme)) ? null : 'supports';
};

/** Verbs that only judge what happens. */
const JUDGES =
  /^(?:condamn|d[ée]non[cç]|d[ée]plor|veroorde|hekel|betreur|condemn|denounc|deplor|oppose[sd]?$|opposed? to|opposing)/i;

/** Nouns of what is lost: who is against the weakening of something is for it. Folded. */
const LOSSES = new Set(
  'affaiblissement demantelement erosion recul remise verzwakking ontmanteling uitholling afbouw weakening erosion dismantling undermining'.split(
    ' ',
  ),
);
const LOSS_REACH = 4;

/** "opposes lifting the sanctions": for the sanctions, and nothing of whom they are against. */
const EASING = new Set(
  'lifting easing suspending suspension relaxation levee lever allegement assouplissement opheffing versoepeling opschorting'.split(
    ' ',
  ),
);

const isAgainstEasing = (frame: SentenceFrame, hit: CueHit, object: string): boolean =>
  hit.predicate === 'opposes' &&
  object === 'theme:sanctions' &&
  hasWord(frame, hit.to, hit.to + LOSS_REACH, EASING);

const isAgainstLoss = (frame: SentenceFrame, hit: CueHit): boolean =>
  hit.predicate === 'opposes' && hasWord(frame, hit.to, hit.to + LOSS_REACH, LOSSES);
