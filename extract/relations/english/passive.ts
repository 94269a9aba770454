// English passives: "Ukraine is backed by Norway", "a group supported by China", "Ukraine will be supported".
import type { ActorNode } from '../actor-node.ts';
import type { CueHit } from '../cue-index.ts';
import { MAY_BE_IMPLIED, type Subject } from '../implied-subject.ts';
import type { FoundObject } from '../objects.ts';
import type { Reading } from '../reading.ts';
import { type SentenceFrame, wordAt } from '../sentence-frame.ts';
import { isBreak } from './breaks.ts';
import { clauseOf, governorOf, isInClause, isPossessor } from './clause.ts';
import { listOf } from './lists.ts';
import { doersIn, englishObjects, englishObjectsBetween } from './objects.ts';
import { subjectOfNode } from './subject-of-node.ts';
import type { VerbGroup } from './verb-group.ts';
import { BE, CONJUNCTIONS } from './words.ts';

const AGENT_REACH = 6;
const NAMELESS = 0.85;

/** "by Iran", "by Iran and with shells by North Korea". */
const agentBehind = (frame: SentenceFrame, from: number): Subject | null => {
  let found: Subject | null = null;
  for (let at = from; at < (found?.to ?? from) + AGENT_REACH && !isBreak(frame, at); at++) {
    // "supported by A and criticised by B": another act.
    const isOther = frame.hits.some((hit) => hit.form === 'participle' && hit.from === at);
    if (found && isOther) return found;
    if (wordAt(frame, at) !== 'by') continue;
    const node = frame.actors.find((actor) => actor.from > at && actor.from <= at + 6);
    if (!node || node.kind === 'us') return found;
    const agent = subjectOfNode(frame, node, 1);
    found = found ? { ...agent, ids: [...found.ids, ...agent.ids] } : agent;
    at = (agent.to ?? at) - 1;
  }
  return found;
};

const OWN_RELATIVES: ReadonlySet<string> = new Set(['which', 'who', 'that']);

/** Words between a name and a bare participle that says what was done to it. */
const BARE_REACH = 6;

const BEFORE_DONE: ReadonlySet<string | null> = new Set([null, 'of', 'for', 'to']);

/** Whether a name behind the preposition can be what a passive is about; "talks between" are mediated. */
const mayBeDone = (hit: CueHit, governor: string | null): boolean =>
  BEFORE_DONE.has(governor) ||
  (hit.predicate === 'mediates' && (governor === 'between' || governor === 'with'));

/** "Iran's Revolutionary Guard was listed": the Guard, not Iran. */
const isOwnerOfNext = (frame: SentenceFrame, node: ActorNode): boolean => {
  if (!isPossessor(frame, node)) return false;
  const next = frame.actors.find(({ from, kind }) => from >= node.to && kind === 'mention');
  return next !== undefined && next.from - node.to <= 2 && next.id.startsWith('organisation:');
};

/** "X was backed by A and criticised by B": where the verbs begin that have one subject. */
const firstVerb = (frame: SentenceFrame, from: number, to: number): number => {
  for (let at = from + 1; at < to; at++) if (BE.has(wordAt(frame, at))) return at;
  return to;
};

/** What the passive is about: the subject of its clause, or the noun before a bare participle. */
const objectsBefore = (frame: SentenceFrame, hit: CueHit, group: VerbGroup): FoundObject[] => {
  const clause = clauseOf(frame, group.from);
  const isRelative = clause.relative !== null && OWN_RELATIVES.has(wordAt(frame, clause.relative));
  const own = isRelative ? clauseOf(frame, (clause.relative ?? 1) - 1) : clause;
  const { from } = own;
  const end = isRelative ? (clause.relative ?? group.from) : group.from;
  const to = CONJUNCTIONS.has(wordAt(frame, group.from - 1)) ? firstVerb(frame, from, end) : end;
  const nodes = frame.actors.filter(
    (node) =>
      isInClause(own, node, to) &&
      node.kind !== 'us' &&
      node.kind !== 'ours' &&
      !isOwnerOfNext(frame, node) &&
      (node.kind === 'pronoun' || mayBeDone(hit, governorOf(frame, node))),
  );
  const isBare = group.from === hit.from;
  const nearest = isBare || isRelative ? nodes.at(-1) : nodes[0];
  const isFar = isBare && nearest !== undefined && to - nearest.to > BARE_REACH;
  const found = nearest && !isFar ? listOf(frame, nearest) : [];
  const between = englishObjectsBetween(frame, { ...hit, from: -1 }, from, to);
  // "The siege of the town by the militia is condemned": who did it, not who suffers it.
  if (hit.predicate === 'opposes') return doersIn(frame, between);
  const themes = hit.cue.objectInside ? [] : between.filter(({ node }) => node === null);
  return [...found.map((node) => ({ id: node.id, weight: 0.95, node })), ...themes];
};

/** Whether the object is what the passive is about, and not behind its preposition. */
const isAboutSubject = (hit: CueHit): boolean =>
  (hit.prepositions.size === 0 && hit.opens === null) || hit.cue.objectInside === true;

/** What only the one who speaks does by saying it. */
const SPOKEN =
  /^(?:condemn|deplor|denounc|regret|reject|welcom|commend|applaud|prais|express|thank|encourag|call)/;

/** "guidelines were developed with": with whom the one who speaks did it. */
const isJoint = (frame: SentenceFrame, hit: CueHit): boolean =>
  hit.predicate === 'cooperates-with' &&
  (hit.prepositions.has('with') || hit.opens !== null) &&
  frame.actors.every(
    ({ to, from, kind }) => from >= hit.to || to <= (hit.opens ?? -1) || kind === 'ours',
  );

/** Whether the one who speaks is meant where a passive names no doer. */
const isOwnDeed = (frame: SentenceFrame, hit: CueHit, group: VerbGroup): boolean =>
  frame.implied !== null &&
  ((MAY_BE_IMPLIED.has(hit.predicate) &&
    (group.isComing || SPOKEN.test(hit.cue.text) || isJoint(frame, hit))) ||
    (hit.predicate === 'sanctions' && frame.implied === frame.voice));

export const readPassive = (frame: SentenceFrame, hit: CueHit, group: VerbGroup): Reading => {
  const agent = agentBehind(frame, hit.from + 1);
  const objects = isAboutSubject(hit)
    ? objectsBefore(frame, hit, group)
    : englishObjects(frame, hit);
  if (agent) return { subject: agent, objects };
  if (frame.implied === null) return { subject: null, objects };
  const mayOwn = !isAboutSubject(hit) && MAY_BE_IMPLIED.has(hit.predicate);
  const doer = mayOwn ? ownDoer(frame, group) : null;
  if (doer) return { subject: doer, objects };
  if (!isOwnDeed(frame, hit, group)) return { subject: null, objects };
  return { subject: { ids: [frame.implied], weight: NAMELESS, to: null }, objects };
};

/** "Danish experts will be sent to": whose the thing is that is given. */
const ownDoer = (frame: SentenceFrame, group: VerbGroup): Subject | null => {
  const clause = clauseOf(frame, group.from);
  const node = frame.actors.find(
    (actor) => actor.from >= clause.from && actor.to <= group.from && actor.kind === 'adjective',
  );
  return node ? subjectOfNode(frame, node, NAMELESS) : null;
};
