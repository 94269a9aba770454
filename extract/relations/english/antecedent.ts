// What an English relative pronoun with its preposition stands for: "the force to which Norway belongs",
// "Norway, with which we cooperate".
import type { FoundObject } from '../objects.ts';
import { type SentenceFrame, wordAt } from '../sentence-frame.ts';
import { clauseOf, governorOf, isInClause } from './clause.ts';
import { listOf } from './lists.ts';
import { BE, CONJUNCTIONS } from './words.ts';

const WEIGHT = 0.9;
const OF_PREDICATE = 0.85;
/** Words between a name and its relative pronoun: "the Union's Agency in Warsaw, with which". */
const REACH = 5;

/** Index behind what the relative clause that holds or begins at the place is about. */
const endOfAntecedent = (frame: SentenceFrame, at: number): number => {
  let end = at;
  // "which we lead and to which Norway belongs": both are about the same.
  if (CONJUNCTIONS.has(wordAt(frame, end - 1))) {
    const { relative } = clauseOf(frame, end - 1);
    if (relative === null) return end;
    end = relative;
  }
  return wordAt(frame, end - 1) === ',' ? end - 1 : end;
};

/** "Poland is a partner with which": who is said to be it. */
const ofPredicate = (frame: SentenceFrame, end: number): FoundObject[] => {
  for (let at = end - 1; at > end - REACH && at > 0; at--) {
    if (!BE.has(wordAt(frame, at))) continue;
    const clause = clauseOf(frame, at);
    const node = frame.actors.find(
      (actor) => isInClause(clause, actor, at) && governorOf(frame, actor) === null,
    );
    if (!node || node.kind === 'ours') return [];
    return listOf(frame, node).map((one) => ({ id: one.id, weight: OF_PREDICATE, node: one }));
  }
  return [];
};

/** Objects that a fronted preposition at the place binds to its verb or noun. */
export const antecedents = (frame: SentenceFrame, at: number): FoundObject[] => {
  const end = endOfAntecedent(frame, at);
  const node = frame.actors.find(({ to, kind }) => to === end && kind !== 'ours');
  if (node) return listOf(frame, node).map(({ id }) => ({ id, weight: WEIGHT, node }));
  const said = ofPredicate(frame, end);
  if (said.length > 0) return said;
  return frame.themes
    .filter(({ to, isName }) => !isName && to <= end && end - to < REACH)
    .slice(-1)
    .map((theme) => ({
      id: theme.id,
      weight: WEIGHT * (0.5 + theme.weight / 2),
      node: null,
      theme,
    }));
};
