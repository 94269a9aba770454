// The agent of a passive or of an act: "par la Russie", "door Rusland", "by Russia".
import type { ActorNode } from './actor-node.ts';
import { subjectFrom } from './actor-standing.ts';
import type { Subject } from './implied-subject.ts';
import { endsClause, isAt, type SentenceFrame } from './sentence-frame.ts';
import { isSomeOfMembers } from './some-of-members.ts';
import { AGENT, BE, MODAL } from './word-kinds.ts';

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
