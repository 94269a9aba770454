// How the words behind a cue relate to it, word by word: which of them can be its object.
import type { CueHit } from './cue-index.ts';
import { isAt, isBeforeHyphen, isRelative, kindsAt, type SentenceFrame } from './sentence-frame.ts';
import {
  AGENT,
  ARTICLE,
  BE,
  CONJUNCTION,
  EXAMPLE,
  GENITIVE,
  HAVE,
  MARK,
  MODAL,
  PREPOSITION,
  SUBORDINATOR,
} from './word-kinds.ts';

/**
 * How the words at a place relate to the cue: its object; an adjunct, as a place; a clause about the
 * object; a clause of another verb.
 */
export type Standing = 'object' | 'adjunct' | 'aside' | 'other';

export interface Walk {
  readonly frame: SentenceFrame;
  readonly hit: CueHit;
  readonly from: number;
  readonly to: number;
  /** What follows a colon belongs to the cue ("the following priorities: ..."). */
  readonly throughColon: boolean;
}

/** What another cue at the place makes of the words after it. */
const standingAfterCue = ({ hit, to }: Walk, other: CueHit, standing: Standing): Standing => {
  if (other.cue.objectBefore || hit.cue.objectBefore) return standing;
  const isVerb = other.form !== 'noun' && other.form !== 'participle';
  // What is made a priority may itself be an act: "la lutte contre", "il est essentiel de renforcer".
  if (hit.predicate === 'prioritises' && (!isVerb || other.from <= hit.to + 2)) return standing;
  if (!isVerb) return standing === 'object' ? 'adjunct' : standing;
  return other.from >= to - 1 ? standing : 'other';
};

/** A cue of another predicate that begins at the place. */
const otherCueAt = ({ frame, hit }: Walk, at: number): CueHit | null => {
  if ((frame.tokens[at]?.openings.length ?? 0) === 0) return null;
  for (const cue of frame.hits) {
    if (cue.from === at && cue !== hit && cue.predicate !== hit.predicate) return cue;
  }
  return null;
};

export const standingAfter = (walk: Walk, at: number, standing: Standing): Standing => {
  const { frame, hit } = walk;
  const kinds = kindsAt(frame, at);
  if ((kinds & MARK) !== 0) {
    const back = standing === 'adjunct' || (hit.cue.objectBefore && standing === 'aside');
    return back ? 'object' : standing;
  }
  const before = kindsAt(frame, at - 1);
  const isOpen = standing === 'object' || standing === 'adjunct';
  const goesOn = (before & (MARK | CONJUNCTION)) !== 0;
  const word = frame.tokens[at]?.word ?? '';
  if (isOpen && goesOn && hit.prepositions.has(word)) return 'object';
  const opens = isRelative(frame, at) || (kinds & (SUBORDINATOR | ARTICLE)) === SUBORDINATOR;
  if (opens && (before & EXAMPLE) === 0) return isOpen ? 'aside' : standing;
  const other = otherCueAt(walk, at);
  if (other) return standingAfterCue(walk, other, standing);
  if (!isOpen || (kinds & (PREPOSITION | GENITIVE)) !== PREPOSITION) return standing;
  const claimed = hit.predicate === 'prioritises' && isOfCue(frame, hit, at);
  return claimed || isBeforeHyphen(frame, at) ? standing : 'adjunct';
};

/** Whether the word belongs to a noun cue that is itself what is made a priority. */
const isOfCue = (frame: SentenceFrame, hit: CueHit, at: number): boolean =>
  frame.hits.some((cue) => cue !== hit && cue.from < at && cue.to > at);

/** Whether "ainsi que" at the place goes on with the objects of the cue. */
export const resumesObjects = (walk: Walk, at: number, standing: Standing): boolean => {
  if (standing === 'object' || standing === 'adjunct') return true;
  const { prepositions } = walk.hit;
  const bound = prepositions.has(walk.frame.tokens[at]?.word ?? '');
  return bound || (standing === 'aside' && prepositions.size === 0);
};

/** Whether the phrase of a noun ends here: at its agent ("par la Russie") or the verb of its clause. */
export const endsNoun = (frame: SentenceFrame, hit: CueHit, at: number): boolean =>
  hit.predicate !== 'prioritises' && isAt(frame, at, AGENT | HAVE | BE | MODAL);
