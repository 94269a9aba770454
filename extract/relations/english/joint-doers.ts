// Actors that an English sentence says act jointly: "Japan and Italy will jointly develop", "the Bank and
// the Fund are co-financing".
import type { ActorNode } from '../actor-node.ts';
import type { SaidRelation } from '../said-relation.ts';
import { printed, type SentenceFrame, wordAt } from '../sentence-frame.ts';
import { isBreak } from './breaks.ts';
import { governorOf, isPossessor } from './clause.ts';
import { listOf } from './lists.ts';

const CONFIDENCE = 0.75;
/** Words between the last of the doers and the word that says that they act jointly. */
const REACH = 6;
const JOINTLY: ReadonlySet<string> = new Set(['jointly', 'together', 'joint', 'co']);

const isJoint = (frame: SentenceFrame, last: ActorNode): boolean => {
  for (let at = last.to; at < last.to + REACH && !isBreak(frame, at); at++) {
    const word = wordAt(frame, at);
    if (word === ',') return false;
    // "together with": of others than those before.
    if (JOINTLY.has(word)) return wordAt(frame, at + 1) !== 'with';
  }
  return false;
};

/** The first of a list of doers works with each of the others. */
export const jointDoers = (frame: SentenceFrame): SaidRelation[] => {
  const { language, tokens, actors } = frame;
  if (language !== 'en' || !tokens.some(({ word }) => JOINTLY.has(word))) return [];
  return actors.flatMap((first) => {
    const list = listOf(frame, first);
    const last = list.at(-1);
    if (list[0] !== first || last === undefined || last === first) return [];
    const areNamed = list.every(
      (node) => (node.kind === 'mention' || node.kind === 'voice') && !isPossessor(frame, node),
    );
    if (!areNamed || governorOf(frame, first) !== null || !isJoint(frame, last)) return [];
    return list.slice(1).map(({ id }) => ({
      subject: first.id,
      predicate: 'cooperates-with' as const,
      object: id,
      cue: printed(frame, first.from, last.to),
      confidence: CONFIDENCE,
    }));
  });
};
