// The subject of English words that are no verb: of the verb that they stand by, or of the clause behind.
import type { CueHit } from '../cue-index.ts';
import type { Subject } from '../implied-subject.ts';
import type { FoundObject } from '../objects.ts';
import { type SentenceFrame, wordAt } from '../sentence-frame.ts';
import { governorOf } from './clause.ts';
import { englishSubject, type Taken } from './subject.ts';
import { subjectOfNode } from './subject-of-node.ts';
import type { VerbGroup } from './verb-group.ts';
import { BE, isAdverb } from './words.ts';

/** Who does it "with Austria": the first actor behind the company that a clause begins with. */
export const subjectBehind = (
  frame: SentenceFrame,
  objects: readonly FoundObject[],
): Subject | null => {
  const last = Math.max(0, ...objects.map(({ node }) => node?.to ?? 0));
  const node = frame.actors.find(
    (actor) =>
      actor.from >= last &&
      actor.kind !== 'adjective' &&
      actor.kind !== 'us' &&
      actor.kind !== 'theirs' &&
      (actor.kind === 'pronoun' || governorOf(frame, actor) === null),
  );
  return node ? subjectOfNode(frame, node, 1) : null;
};

/** Subject of words that stand where a verb does: "are committed to", "in favour of". */
export const phraseSubject = (frame: SentenceFrame, hit: CueHit, taken: Taken): Subject | null => {
  let from = hit.from;
  while (isAdverb(wordAt(frame, from - 1)) || BE.has(wordAt(frame, from - 1))) from--;
  const group: VerbGroup = { kind: 'finite', from, isComing: false };
  return englishSubject(frame, hit, group, taken);
};
