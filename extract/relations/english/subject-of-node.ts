// The subject that a name stands for: the list that it is in, and whom the speaker sends.
import type { ActorNode } from '../actor-node.ts';
import type { Subject } from '../implied-subject.ts';
import { type SentenceFrame, wordAt } from '../sentence-frame.ts';
import { listOf } from './lists.ts';

/** Names, of the one who speaks and of others. */
const NAMED: ReadonlySet<ActorNode['kind']> = new Set(['mention', 'voice']);

/** Words between "our" and the comma before a name: "our Special Envoy for the region, Jane Doe". */
const TITLE_REACH = 7;

/** "My Personal Envoy, Jane Doe,": who acts for the speaker, and the speaker. */
const apposed = (frame: SentenceFrame, node: ActorNode): ActorNode[] => {
  const isPair = (ours: ActorNode, person: ActorNode): boolean =>
    ours.kind === 'ours' &&
    person.id.startsWith('person:') &&
    person.from > ours.from &&
    person.from - ours.from <= TITLE_REACH &&
    wordAt(frame, person.from - 1) === ',';
  return frame.actors.filter((other) => isPair(node, other) || isPair(other, node)).slice(0, 1);
};

export const subjectOfNode = (frame: SentenceFrame, node: ActorNode, weight: number): Subject => {
  const same = frame.actors.filter(({ from, kind }) => from === node.from && kind === node.kind);
  const list = same.length > 1 ? same : listOf(frame, node);
  const isAlike = ({ kind }: ActorNode): boolean =>
    kind === node.kind || (NAMED.has(kind) && NAMED.has(node.kind));
  const shared = list.every(isAlike) ? list : [node];
  return {
    ids: [...new Set([...shared, ...apposed(frame, node)].map(({ id }) => id))],
    weight: weight * node.weight,
    to: shared.at(-1)?.to ?? node.to,
  };
};
