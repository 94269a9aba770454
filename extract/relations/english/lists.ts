// Actors that stand in one list, as English writes lists.
import type { ActorNode } from '../actor-node.ts';
import { coordinated, type SentenceFrame, wordAt } from '../sentence-frame.ts';
import { isBreak } from './breaks.ts';
import { endsLeading } from './leading-clause.ts';
import { isAfterVerb } from './second-clause.ts';
import { ARTICLES, CONJUNCTIONS, LOCATIVES } from './words.ts';

/** Whether "and" and a comma stand between two nodes that make no longer list: another clause begins. */
const isParted = (frame: SentenceFrame, list: readonly ActorNode[]): boolean => {
  const [first, second] = list;
  if (list.length !== 2 || !first || !second) return false;
  const between = frame.tokens.slice(first.to, second.from).map(({ word }) => word);
  return between[0] === ',' && CONJUNCTIONS.has(between[1] ?? '');
};

/** Lists by their nodes, which belong to one sentence each. */
const knownLists = new WeakMap<ActorNode, readonly ActorNode[]>();

/** Actors in one list with the node, itself included. */
export const listOf = (frame: SentenceFrame, node: ActorNode): readonly ActorNode[] => {
  const before = knownLists.get(node);
  if (before) return before;
  const list = listAround(frame, node);
  knownLists.set(node, list);
  return list;
};

/** Whether another clause begins between two of them: "Russia attacks A, B and C help", "A helps B and C helps". */
const isOtherClause = (frame: SentenceFrame, list: readonly ActorNode[], at: number): boolean => {
  const [left, right] = [list[at], list[at + 1]];
  if (!left || !right) return false;
  for (let mark = left.to; mark < right.from; mark++) if (endsLeading(frame, mark)) return true;
  const [first] = list;
  return first !== undefined && at + 2 === list.length && isAfterVerb(frame, first, right);
};

/** "attacks in A and B, and C controls": behind "and", another "and" after a comma begins anew. */
const partOf = (
  frame: SentenceFrame,
  list: readonly ActorNode[],
  node: ActorNode,
): readonly ActorNode[] => {
  let hasAnd = false;
  for (const [at, left] of list.entries()) {
    const right = list[at + 1];
    if (!right) break;
    if (isOtherClause(frame, list, at)) {
      return list.indexOf(node) <= at ? list.slice(0, at + 1) : list.slice(at + 1);
    }
    const between = frame.tokens.slice(left.to, right.from).map(({ word }) => word);
    const isAnd = between.some((word) => CONJUNCTIONS.has(word));
    if (isAnd && hasAnd && between[0] === ',') {
      return list.indexOf(node) <= at ? list.slice(0, at + 1) : list.slice(at + 1);
    }
    hasAnd ||= isAnd;
  }
  return list;
};

const listAround = (frame: SentenceFrame, node: ActorNode): readonly ActorNode[] => {
  const list = partOf(frame, coordinated(frame, node), node);
  if (isParted(frame, list)) return [node];
  const [first, second] = list;
  const opensInPlace = first && second && first !== node && isPlaceOf(frame, first, second);
  return opensInPlace ? list.slice(1) : list;
};

/** "In Sudan, the Forces and the army": the place where the clause is set. */
const isPlaceOf = (frame: SentenceFrame, first: ActorNode, second: ActorNode): boolean => {
  const before = ARTICLES.has(wordAt(frame, first.from - 1)) ? first.from - 2 : first.from - 1;
  const typeOf = ({ id }: ActorNode): string => id.slice(0, id.indexOf(':'));
  return (
    LOCATIVES.has(wordAt(frame, before)) &&
    (before === 0 || isBreak(frame, before - 1)) &&
    typeOf(first) !== typeOf(second)
  );
};
