// Who acts in a relative clause.
import { standing, subjectFrom } from './actor-standing.ts';
import type { CueHit } from './cue-index.ts';
import { MAY_BE_IMPLIED, type Subject, speaker } from './implied-subject.ts';
import { clauseStart, hasKind, isAt, type SentenceFrame } from './sentence-frame.ts';
import { DEED, MARK, SUBJECT_RELATIVE } from './word-kinds.ts';

const OWN_DEED = 0.7;
const INSTRUMENT = 0.65;
/** How far before a cue the relative pronoun may stand that opens its clause. */
const RELATIVE_REACH = 8;

/**
 * What the speaker sets up does what the speaker wants: "nous voulons un réseau qui lutte contre". null
 * where the main clause, before the relative pronoun, is about somebody else.
 */
export const throughInstrument = (
  frame: SentenceFrame,
  hit: CueHit,
  relative: number,
): Subject | null => {
  if (!MAY_BE_IMPLIED.has(hit.predicate) || frame.voice === null) return null;
  const start = clauseStart(frame, relative);
  const before = frame.actors.filter(({ from, to }) => from >= start && to <= relative);
  const main = before.find((node) => standing(frame, node, true) === 1);
  const acts = main ? main.id === frame.voice : frame.isItem && frame.implied === frame.voice;
  return acts ? speaker(frame, INSTRUMENT) : null;
};

/** Whether the word is a part of what stands for an actor. */
const isInside = (frame: SentenceFrame, at: number): boolean =>
  frame.actors.some((node) => node.from <= at && node.to > at);

/**
 * Subject of a clause that a relative pronoun opens ("qui vise à"): the actor right before the pronoun,
 * or the speaker whose doing the noun before it is. null where it is something else, undefined where
 * no such pronoun stands near before the cue.
 */
export const relativeDoer = (frame: SentenceFrame, hit: CueHit): Subject | null | undefined => {
  for (let at = hit.from - 1; at >= Math.max(0, hit.from - RELATIVE_REACH); at--) {
    if (isAt(frame, at, MARK) || isInside(frame, at)) return undefined;
    if (!isAt(frame, at, SUBJECT_RELATIVE)) continue;
    const node = frame.actors.find((actor) => actor.to === at || actor.to === at - 1);
    if (node) return subjectFrom(frame, node, 0.9);
    if (hasKind(frame, at - 3, at, DEED)) return speaker(frame, OWN_DEED);
    return throughInstrument(frame, hit, at);
  }
  return undefined;
};
