// Who acts in a relative clause.
import type { ActorNode } from './actor-node.ts';
import { standing, subjectFrom } from './actor-standing.ts';
import type { CueHit } from './cue-index.ts';
import { MAY_BE_IMPLIED, type Subject, speaker } from './implied-subject.ts';
import { clauseStart, hasKind, isAt, isRelative, type SentenceFrame } from './sentence-frame.ts';
import { wordsThere } from './tokens.ts';
import { DEED, MARK, SUBJECT_RELATIVE } from './word-kinds.ts';

const OWN_DEED = 0.7;
const INSTRUMENT = 0.7;
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

const OF_TOPIC = 0.8;
const THIS_IS: readonly (readonly string[])[] = [
  ['c', 'est', 'un'],
  ['c', 'est', 'une'],
  ['il', 'est', 'un'],
  ['elle', 'est', 'une'],
  ['het', 'is', 'een'],
  ['dit', 'is', 'een'],
];

/** "C'est un partenaire qui": the relative pronoun is of a noun that says what the topic is. */
export const describedTopic = (frame: SentenceFrame, at: number): Subject | null => {
  if (frame.topic === null || !isRelative(frame, at)) return null;
  const start = clauseStart(frame, at);
  const isThis = at - start <= THIS_REACH && wordsThere(frame.tokens, start, THIS_IS) !== undefined;
  return isThis ? { ids: [frame.topic], weight: OF_TOPIC, to: at } : null;
};

const THIS_REACH = 8;

/** Whether the word is a part of what stands for an actor. */
const isInside = (frame: SentenceFrame, at: number): boolean =>
  frame.actors.some(({ from, to }) => from <= at && to > at);

/** The actor that stands right before the pronoun, or before its comma. */
const nodeBefore = (frame: SentenceFrame, at: number): ActorNode | undefined =>
  frame.actors.find(({ to }) => to === at || to === at - 1);

/**
 * Subject of a clause that a relative pronoun opens ("qui vise à"): the actor right before the pronoun,
 * or the speaker whose doing the noun before it is. null where it is something else, undefined where
 * no such pronoun stands near before the cue.
 */
export const relativeDoer = (frame: SentenceFrame, hit: CueHit): Subject | null | undefined => {
  for (let at = hit.from - 1; at >= Math.max(0, hit.from - RELATIVE_REACH); at--) {
    if (isAt(frame, at, MARK) || isInside(frame, at)) return undefined;
    const described = describedTopic(frame, at);
    if (described) return described;
    if (!isAt(frame, at, SUBJECT_RELATIVE)) continue;
    const node = nodeBefore(frame, at);
    if (node) return subjectFrom(frame, node, 0.9);
    if (hasKind(frame, at - 3, at, DEED)) return speaker(frame, OWN_DEED);
    return throughInstrument(frame, hit, at);
  }
  return undefined;
};
