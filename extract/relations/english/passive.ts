// English passives: "Ukraine is backed by Norway", "a group supported by China", "Ukraine will be supported".
import type { CueHit } from '../cue-index.ts';
import { MAY_BE_IMPLIED, type Subject } from '../implied-subject.ts';
import type { FoundObject } from '../objects.ts';
import type { Reading } from '../reading.ts';
import type { SentenceFrame } from '../sentence-frame.ts';
import { clauseOf, governorOf, isBreak, listOf } from './clause.ts';
import { englishObjects, englishObjectsBetween } from './objects.ts';
import { subjectOfNode } from './subject.ts';
import { type VerbGroup, wordAt } from './verb-group.ts';

const AGENT_REACH = 6;
const NAMELESS = 0.85;

const agentBehind = (frame: SentenceFrame, from: number): Subject | null => {
  for (let at = from; at < from + AGENT_REACH && !isBreak(frame, at); at++) {
    if (wordAt(frame, at) !== 'by') continue;
    const node = frame.actors.find((actor) => actor.from > at && actor.from <= at + 6);
    return node && node.kind !== 'us' ? subjectOfNode(frame, node, 1) : null;
  }
  return null;
};

const OWN_RELATIVES: ReadonlySet<string> = new Set(['which', 'who', 'that']);

/** What the passive is about: the subject of its clause, or the noun before a bare participle. */
const objectsBefore = (frame: SentenceFrame, hit: CueHit, group: VerbGroup): FoundObject[] => {
  const clause = clauseOf(frame, group.from);
  const isRelative = clause.relative !== null && OWN_RELATIVES.has(wordAt(frame, clause.relative));
  const from = isRelative ? clauseOf(frame, (clause.relative ?? 1) - 1).from : clause.from;
  const to = isRelative ? (clause.relative ?? group.from) : group.from;
  const nodes = frame.actors.filter(
    (node) =>
      node.from >= from &&
      node.to <= to &&
      node.kind !== 'us' &&
      node.kind !== 'ours' &&
      (node.kind === 'pronoun' || [null, 'of', 'for', 'to'].includes(governorOf(frame, node))),
  );
  const nearest = group.from === hit.from || isRelative ? nodes.at(-1) : nodes[0];
  const found = nearest ? listOf(frame, nearest) : [];
  const themes = englishObjectsBetween(frame, hit, from, to).filter(({ node }) => node === null);
  return [...found.map((node) => ({ id: node.id, weight: 0.95, node })), ...themes];
};

export const readPassive = (frame: SentenceFrame, hit: CueHit, group: VerbGroup): Reading => {
  const agent = agentBehind(frame, hit.to);
  const objects =
    hit.prepositions.size > 0 ? englishObjects(frame, hit) : objectsBefore(frame, hit, group);
  if (agent) return { subject: agent, objects };
  if (frame.implied === null || !MAY_BE_IMPLIED.has(hit.predicate))
    return { subject: null, objects };
  const doer = hit.prepositions.size > 0 ? ownDoer(frame, group) : null;
  if (doer) return { subject: doer, objects };
  if (!group.isComing) return { subject: null, objects };
  return { subject: { ids: [frame.implied], weight: NAMELESS, to: null }, objects };
};

/** "Czech experts will be seconded to": whose the thing is that is given. */
const ownDoer = (frame: SentenceFrame, group: VerbGroup): Subject | null => {
  const clause = clauseOf(frame, group.from);
  const node = frame.actors.find(
    (actor) => actor.from >= clause.from && actor.to <= group.from && actor.kind === 'adjective',
  );
  return node ? subjectOfNode(frame, node, NAMELESS) : null;
};
