// The agent of a passive or of an act: "par la Russie", "door Rusland", "by Russia".
import type { ActorNode } from './actor-node.ts';
import { subjectFrom } from './actor-standing.ts';
import type { CueHit } from './cue-index.ts';
import type { Subject } from './implied-subject.ts';
import { endsClause, isAt, printed, type SentenceFrame } from './sentence-frame.ts';
import { isSomeOfMembers } from './some-of-members.ts';
import { AGENT, ARTICLE, BE, CONJUNCTION, HAVE, MARK, MODAL, PREPOSITION } from './word-kinds.ts';

/** Words between "by" and the name of the agent. */
const NAME_REACH = 10;

const namedBehind = (frame: SentenceFrame, at: number): ActorNode | undefined =>
  frame.actors.find(({ from }) => from > at && from <= at + NAME_REACH);

/** "par la Russie, la Chine": the actors behind the agent's preposition. */
export const agentAfter = (
  frame: SentenceFrame,
  from: number,
  reach: number,
): { readonly subject: Subject; readonly at: number } | null => {
  for (let at = from; at < from + reach; at++) {
    const token = frame.tokens[at];
    // "renforcé, par des canaux directs": what stands behind a comma is a means, and no agent.
    if (endsClause(token) || (token?.word === ',' && at - from < 3)) return null;
    if (isAt(frame, at, BE | MODAL)) return null;
    if (!isAt(frame, at, AGENT)) continue;
    const node = namedBehind(frame, at);
    if (node && isSomeOfMembers(frame, node)) return null;
    return node ? { subject: subjectFrom(frame, node, 1), at } : null;
  }
  return null;
};

/** Words between a French "avoir" and its participle. */
const PERFECT_REACH = 4;
const NO_ADVERB = MARK | CONJUNCTION | ARTICLE | PREPOSITION;

/** "a condamné l'accord conclu par X": the agent is of another participle. */
export const isActivePerfect = (frame: SentenceFrame, hit: CueHit): boolean => {
  if (frame.language !== 'fr') return false;
  for (let at = hit.from - 1; at >= hit.from - PERFECT_REACH; at--) {
    if (isAt(frame, at, BE)) return false;
    if (isAt(frame, at, HAVE) && !/^[àÀ]$/.test(printed(frame, at, at + 1))) return true;
    if (isAt(frame, at, NO_ADVERB)) return false;
  }
  return false;
};
