// Whether an actor can be the subject of what comes later in its clause, and with whom.
import type { Subject } from './implied-subject.ts';
import type { ActorNode } from './nodes.ts';
import {
  clauseStart,
  coordinated,
  governmentOf,
  hasKind,
  isAt,
  isFirstPart,
  isOfMembers,
  type SentenceFrame,
} from './sentence-frame.ts';
import { ARTICLE, PREPOSITION } from './word-kinds.ts';

const GENITIVE = 0.75;
/** How far into its clause the first noun phrase is taken to reach. */
const FIRST_PHRASE = 12;

/** The actor and those in one list with it. */
export const subjectFrom = (frame: SentenceFrame, node: ActorNode, weight: number): Subject => {
  const list = coordinated(frame, node);
  return {
    ids: [...new Set(list.map(({ id }) => id))],
    weight: weight * node.weight,
    to: list.at(-1)?.to ?? node.to,
  };
};

/** Whether a bracket opens right before the node and its article. */
const isInBrackets = (frame: SentenceFrame, node: ActorNode): boolean => {
  const before = isAt(frame, node.from - 1, ARTICLE) ? node.from - 2 : node.from - 1;
  return frame.tokens[before]?.word === '(';
};

/** Weight of a node as the subject of what comes later in its clause; 0 where it can't be. */
export const standing = (frame: SentenceFrame, node: ActorNode, finite: boolean): number => {
  if (node.kind === 'pronoun') return 1;
  if (isFirstPart(frame, node) || isInBrackets(frame, node)) return 0;
  const government = governmentOf(frame, node);
  if (government === 'free') return 1;
  if (government === 'preposition' || isOfMembers(frame, node)) return 0;
  const start = phraseStart(frame, node);
  // "Depuis les attentats de Paris": the whole phrase is governed.
  if (hasKind(frame, start, node.from, PREPOSITION)) return 0;
  // Of a verb that is not finite, only the first phrase of the clause can be the subject.
  const near = node.from - clauseStart(frame, node.from) <= FIRST_PHRASE;
  return finite || near ? GENITIVE : 0;
};

/** Index of the first token behind the last mark before the node. */
const phraseStart = (frame: SentenceFrame, node: ActorNode): number => {
  let at = node.from;
  while (at > 0 && frame.tokens[at - 1]?.isMark === false) at--;
  return at;
};
