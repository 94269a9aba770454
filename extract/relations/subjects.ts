// Who does what a cue says.

import type { ActorNode } from './actor-node.ts';
import { subjectFrom } from './actor-standing.ts';
import type { CueHit } from './cue-index.ts';
import { isBehindClause, speakerBehind, subjectBehind } from './dutch-subject.ts';
import { subjectAfterFront } from './front-subject.ts';
import { impliedSubject, type Subject, speaker } from './implied-subject.ts';
import { nounSubject } from './noun-subject.ts';
import { isOfClause, resolvingSubject } from './resolving-items.ts';
import { governmentOf, kindsAt, type SentenceFrame, wordAt } from './sentence-frame.ts';
import { subjectBefore } from './subject-before.ts';
import { GENITIVE, MARK, PREPOSITION } from './word-kinds.ts';

/** "a priority for Belgium", "of the policy of Belgium": nothing else leads to the node. */
const isOwner = (frame: SentenceFrame, hit: CueHit, node: ActorNode): boolean => {
  if (governmentOf(frame, node) === 'free') return false;
  for (let at = hit.to; at < node.from; at++) {
    const kinds = kindsAt(frame, at);
    const leads = (kinds & (PREPOSITION | GENITIVE)) === PREPOSITION;
    if ((kinds & MARK) !== 0 || (leads && !FOR.has(wordAt(frame, at)))) return false;
  }
  return true;
};

const FOR: ReadonlySet<string> = new Set(['pour', 'voor', 'for', 'to', 'a', 'à']);

/** After "is a priority": "of the policy of Belgium"; else the one who speaks. */
const ownerAfter = (frame: SentenceFrame, hit: CueHit): Subject | null => {
  const node = frame.actors.find((actor) => actor.from >= hit.to && actor.from <= hit.to + 12);
  if (node && isOwner(frame, hit, node)) return subjectFrom(frame, node, 1);
  return frame.implied === null ? null : { ids: [frame.implied], weight: 0.9, to: null };
};

/**
 * Subject of an active cue; null where the sentence does not say or speaks of someone unnamed.
 * `taken` are actors that an earlier verb already has as its objects.
 */
export const subjectOf = (
  frame: SentenceFrame,
  hit: CueHit,
  taken: ReadonlySet<ActorNode>,
): Subject | null => {
  if (hit.cue.objectBefore) return ownerAfter(frame, hit);
  if (hit.form === 'first') return speaker(frame, 1);
  if (hit.form === 'noun') return nounSubject(frame, hit, taken);
  const resolving = resolvingSubject(frame, hit);
  if (resolving !== null) return isOfClause(frame, hit) ? null : resolving;
  const speaking = speakerBehind(frame, hit);
  if (speaking !== null) return speaking;
  if (isBehindClause(frame, hit)) return subjectBehind(frame, hit);
  if (hit.form === 'third') {
    return subjectBefore(frame, hit, taken, true) ?? subjectBehind(frame, hit);
  }
  // "En soutenant X, la Norvège ...": who does both is named behind.
  const isFronted = hit.form === 'phrase' || (hit.form === 'gerund' && frame.language === 'fr');
  const fronted = isFronted ? subjectAfterFront(frame, hit) : null;
  return fronted ?? subjectBefore(frame, hit, taken, false) ?? impliedSubject(frame, hit);
};
