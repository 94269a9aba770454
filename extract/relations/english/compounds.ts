// What names say by standing side by side: "Iran-backed Houthis", "EU–NATO cooperation", "NATO member
// Canada", "Ukraine's largest donor".

import type { ActorNode } from '../actor-node.ts';
import type { CueHit } from '../cue-index.ts';
import { speaker } from '../implied-subject.ts';
import type { FoundObject } from '../objects.ts';
import { NOTHING, type Reading } from '../reading.ts';
import { type SentenceFrame, wordAt } from '../sentence-frame.ts';
import { clauseOf, governorOf, isInClause } from './clause.ts';
import { listOf } from './lists.ts';
import { subjectOfNode } from './subject-of-node.ts';
import { ARTICLES } from './words.ts';

const SIDE_BY_SIDE = 0.95;
/** Words between the compound and the name that it describes. */
const NEAR = 3;
/** Words of a title before a name. */
const TITLE = 5;

const asObjects = (nodes: readonly ActorNode[]): FoundObject[] =>
  nodes.map((node) => ({ id: node.id, weight: node.weight * SIDE_BY_SIDE, node }));

const isActor = ({ kind }: ActorNode): boolean => kind === 'mention' || kind === 'voice';

const endingAt = (frame: SentenceFrame, at: number): ActorNode | undefined =>
  frame.actors.find(({ to, kind }) => to === at && kind !== 'ours');

const nextActor = (frame: SentenceFrame, at: number, reach: number): ActorNode | undefined =>
  frame.actors.find((node) => node.from >= at && node.from <= at + reach && isActor(node));

/** Whether a hyphen stands before the token. */
export const isAfterHyphen = (frame: SentenceFrame, at: number): boolean =>
  /[-–]/.test(frame.text.charAt((frame.starts[at] ?? 0) - 1));

/** "Iran-backed Houthis". */
export const readBacked = (frame: SentenceFrame, hit: CueHit): Reading => {
  const doer = endingAt(frame, hit.from);
  const object = nextActor(frame, hit.to, NEAR);
  if (!doer || !object || hit.form !== 'participle' || hit.prepositions.size > 0) return NOTHING;
  return {
    subject: subjectOfNode(frame, doer, SIDE_BY_SIDE),
    objects: asObjects(listOf(frame, object)),
  };
};

/** "EU–NATO cooperation": two names joined by a hyphen before the noun. */
export const readPair = (frame: SentenceFrame, hit: CueHit): Reading => {
  for (const node of frame.actors) {
    if (node.to > hit.from || hit.from - node.to > NEAR || !isAfterHyphen(frame, node.from))
      continue;
    const partner = endingAt(frame, node.from);
    if (!partner || partner === node) continue;
    return { subject: subjectOfNode(frame, partner, SIDE_BY_SIDE), objects: asObjects([node]) };
  }
  return NOTHING;
};

/** "NATO member Canada"; "As a candidate, Serbia", where an organisation speaks. */
export const readMember = (frame: SentenceFrame, hit: CueHit): Reading => {
  const organisation = endingAt(frame, hit.from);
  const behind = nextActor(frame, hit.to, NEAR);
  if (organisation?.id.startsWith('organisation:') && behind) {
    const subject = subjectOfNode(frame, behind, SIDE_BY_SIDE);
    return { subject, objects: asObjects([organisation]) };
  }
  if (!frame.voice?.startsWith('organisation:') || !hit.cue.ofVoice) return NOTHING;
  const who = describedBy(frame, hit);
  const objects = [{ id: frame.voice, weight: SIDE_BY_SIDE, node: null }];
  return who ? { subject: subjectOfNode(frame, who, 0.9), objects } : NOTHING;
};

/** "As a candidate, Serbia", "Türkiye, a candidate and": whom the word describes. */
const describedBy = (frame: SentenceFrame, hit: CueHit): ActorNode | undefined => {
  const hasArticle = /^an?$/.test(wordAt(frame, hit.from - 1));
  if (!hasArticle) return undefined;
  const before = wordAt(frame, hit.from - 2);
  if (before === ',') return endingAt(frame, hit.from - 2);
  return before === 'as' && wordAt(frame, hit.to) === ',' ? nextActor(frame, hit.to, 2) : undefined;
};

/** "our allies Japan and Norway", "our partners, Japan and Norway": those who are named behind. */
const readOurs = (frame: SentenceFrame, hit: CueHit): Reading => {
  const named = nextActor(frame, hit.to, wordAt(frame, hit.to) === ',' ? 2 : 1);
  const subject = speaker(frame, SIDE_BY_SIDE);
  if (!named || named.from - hit.to > 2 || subject === null) return NOTHING;
  const between = frame.tokens.slice(hit.to, named.from);
  if (between.some(({ word }) => word !== ',' && !ARTICLES.has(word))) return NOTHING;
  return { subject, objects: asObjects(listOf(frame, named)) };
};

/** "Ukraine's largest donor": the owner is the object, the subject of the clause does it. */
export const readRole = (frame: SentenceFrame, hit: CueHit): Reading => {
  const owner = frame.actors.find(
    ({ from, to, kind }) => to === hit.from || (kind === 'theirs' && from === hit.from),
  );
  if (!owner) return wordAt(frame, hit.from) === 'our' ? readOurs(frame, hit) : NOTHING;
  const { from } = clauseOf(frame, owner.from);
  const subject = frame.actors.find(
    (node) =>
      node.from >= from &&
      node.to <= owner.from &&
      isActor(node) &&
      governorOf(frame, node) === null,
  );
  const apposed = subject ?? nextActor(frame, hit.to, 2);
  if (!apposed || listOf(frame, apposed).includes(owner)) return NOTHING;
  return { subject: subjectOfNode(frame, apposed, SIDE_BY_SIDE), objects: asObjects([owner]) };
};

/** "talks between Israel and Hamas, brokered by Egypt"; "X and Y made peace in a deal brokered by Z". */
export const readMediated = (frame: SentenceFrame, hit: CueHit): Reading => {
  const mediator = nextActor(frame, hit.to, TITLE);
  if (!mediator) return NOTHING;
  const clause = clauseOf(frame, hit.from);
  const before = frame.actors.filter((node) => isInClause(clause, node, hit.from));
  const sides =
    before.find((node) => governorOf(frame, node) === 'between') ??
    before.find((node) => governorOf(frame, node) === null && listOf(frame, node).length > 1);
  const objects = sides ? listOf(frame, sides).filter(({ id }) => id !== mediator.id) : [];
  if (objects.length < 2) return NOTHING;
  return { subject: subjectOfNode(frame, mediator, SIDE_BY_SIDE), objects: asObjects(objects) };
};

/** "the Mission, headed by Hanna Tetteh": who leads a body belongs to it. */
export const readLed = (frame: SentenceFrame, hit: CueHit): Reading => {
  const end = wordAt(frame, hit.from - 1) === ',' ? hit.from - 1 : hit.from;
  const body = endingAt(frame, end);
  const leader = nextActor(frame, hit.to, TITLE);
  if (!body?.id.startsWith('organisation:') || !leader) return NOTHING;
  const isUnder = hit.to === hit.from + 1;
  if (isUnder && !leader.id.startsWith('person:')) return NOTHING;
  return { subject: subjectOfNode(frame, leader, SIDE_BY_SIDE), objects: asObjects([body]) };
};
