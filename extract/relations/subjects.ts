// Who does what a cue says.
import { standing, subjectFrom } from './actor-standing.ts';
import type { CueHit } from './cue-index.ts';
import {
  hasImpersonal,
  impliedSubject,
  MAY_BE_IMPLIED,
  type Subject,
  speaker,
} from './implied-subject.ts';
import type { ActorNode } from './nodes.ts';
import { relativeDoer } from './relative-subject.ts';
import {
  clauseStart,
  endsClause,
  governmentOf,
  hasKind,
  hasWord,
  isAt,
  isRelative,
  type SentenceFrame,
} from './sentence-frame.ts';
import {
  AGENT,
  ARTICLE,
  BE,
  CONJUNCTION,
  HAVE,
  MODAL,
  OUR,
  RELATIVE,
  SUBORDINATOR,
  THEIR,
} from './word-kinds.ts';

const NOUN_OF_CLAUSE = 0.8;
const NOUN_IN_ITEM = 0.9;
const POSSESSIVE = 0.95;
const SECOND_VERB = 0.8;
/** Words after which a subject is far from its verb. */
const FAR = 25;

/** Whether the words between a node and a finite verb keep the node from being its subject. */
const isCutOff = (frame: SentenceFrame, node: ActorNode, hit: CueHit): boolean => {
  for (let at = hit.from - 1; at >= node.to; at--) {
    if (isRelative(frame, at)) return at - node.to > 1;
  }
  return false;
};

/**
 * Subject of a finite verb that goes on with the main clause behind a relative one: "Ons land steunt
 * wie helpt en draagt bij aan ...".
 */
const subjectOfFirstVerb = (frame: SentenceFrame, hit: CueHit): Subject | null => {
  if (!isAt(frame, hit.from - 1, CONJUNCTION)) return null;
  const start = clauseStart(frame, hit.from);
  const [first] = frame.actors.filter(({ from }) => from >= start);
  if (!first || first.from - start > 2 || standing(frame, first, true) < 1) return null;
  return subjectFrom(frame, first, SECOND_VERB);
};

/** Marks behind which no subject reaches. */
const PARTING: ReadonlySet<string> = new Set([';', ':']);

/** The nearest actor before the cue that can be its subject. */
const subjectBefore = (
  frame: SentenceFrame,
  hit: CueHit,
  taken: ReadonlySet<ActorNode>,
  finite: boolean,
): Subject | null => {
  const doer = relativeDoer(frame, hit);
  if (doer !== undefined) return doer;
  for (let last = frame.actors.length - 1; last >= 0; last--) {
    const node = frame.actors[last];
    if (node === undefined || node.to > hit.from) continue;
    if (hasWord(frame, node.to, hit.from, PARTING)) return null;
    if (taken.has(node)) continue;
    if (node.kind === 'ours' && !MAY_BE_IMPLIED.has(hit.predicate)) continue;
    // "les pays africains": an adjective names whose noun it is, not who does what comes later.
    if (node.kind === 'adjective' && !finite) continue;
    if (!finite && hasImpersonal(frame, node.to, hit.from)) return null;
    const weight = standing(frame, node, finite);
    if (weight === 0) continue;
    if (finite && isCutOff(frame, node, hit)) return subjectOfFirstVerb(frame, hit);
    return subjectFrom(frame, node, weight * (hit.from - node.to > FAR ? 0.8 : 1));
  }
  return null;
};

/** Dutch puts the subject behind the finite verb where something else comes first. */
const subjectBehind = (frame: SentenceFrame, hit: CueHit): Subject | null => {
  if (frame.language !== 'nl') return null;
  const node = frame.actors.find((actor) => actor.from > hit.from && actor.from <= hit.to + 1);
  if (!node || standing(frame, node, true) < 1) return null;
  return { ids: [node.id], weight: node.weight, to: node.to };
};

/** Verbs that govern another one. */
const FINITE = MODAL | HAVE | BE;

/** Subject of a Dutch verb at the end of its clause: it stands at the clause's beginning. */
export const subjectOfMiddle = (
  frame: SentenceFrame,
  hit: CueHit,
  from: number,
): Subject | null => {
  const wordBefore = (node: ActorNode): number =>
    isAt(frame, node.from - 1, ARTICLE) ? node.from - 2 : node.from - 1;
  const opens = (at: number): boolean =>
    at < from || isAt(frame, at, FINITE | SUBORDINATOR | RELATIVE);
  const able = frame.actors.filter(
    (actor) =>
      actor.from >= from &&
      actor.to <= hit.from &&
      actor.kind !== 'adjective' &&
      standing(frame, actor, true) === 1,
  );
  const node =
    able.find((actor) => isAt(frame, actor.to, FINITE) && wordBefore(actor) < from) ??
    able.findLast((actor) => isAt(frame, actor.to, FINITE) || opens(wordBefore(actor)));
  return node ? { ids: [node.id], weight: node.weight, to: node.to } : null;
};

/** "par la Russie, la Chine": the actors behind the agent's preposition. */
export const agentAfter = (
  frame: SentenceFrame,
  from: number,
  reach: number,
): { readonly subject: Subject; readonly at: number } | null => {
  for (let at = from; at < from + reach; at++) {
    if (endsClause(frame.tokens[at]) || isAt(frame, at, BE | MODAL)) return null;
    if (!isAt(frame, at, AGENT)) continue;
    const node = frame.actors.find((actor) => actor.from > at && actor.from <= at + 10);
    return node ? { subject: subjectFrom(frame, node, 1), at } : null;
  }
  return null;
};

/** Words between a verb that condemns and the acts that it condemns. */
const CONDEMNED_REACH = 12;

const isCondemned = (frame: SentenceFrame, hit: CueHit): boolean =>
  frame.hits.some(
    ({ predicate, form, to }) =>
      predicate === 'opposes' &&
      form !== 'noun' &&
      to <= hit.from &&
      hit.from - to <= CONDEMNED_REACH,
  );

const nounSubject = (
  frame: SentenceFrame,
  hit: CueHit,
  taken: ReadonlySet<ActorNode>,
): Subject | null => {
  const inside = frame.actors.find((node) => node.from > hit.from && node.to < hit.to);
  if (inside) return subjectFrom(frame, inside, POSSESSIVE);
  const touching = frame.actors.find((node) => node.kind === 'adjective' && node.to === hit.from);
  if (touching) return subjectFrom(frame, touching, POSSESSIVE);
  if (hasKind(frame, hit.from - 3, hit.from, OUR)) return speaker(frame, POSSESSIVE);
  const agent = agentAfter(frame, hit.to, 12);
  if (agent) return agent.subject;
  const owned = hasKind(frame, hit.from - 2, hit.from, THEIR);
  // "La France condamne l'annexion": who condemns the act has not done it.
  if (hit.predicate === 'threatens' && isCondemned(frame, hit)) return null;
  const before = subjectBefore(frame, hit, taken, false);
  if (before) return { ...before, weight: before.weight * (owned ? 0.9 : NOUN_OF_CLAUSE) };
  const implied = impliedSubject(frame, hit);
  const share = frame.isItem ? NOUN_IN_ITEM : NOUN_OF_CLAUSE;
  return implied && { ...implied, weight: implied.weight * share };
};

/** After "is a priority": "of the policy of Belgium"; else the one who speaks. */
const ownerAfter = (frame: SentenceFrame, hit: CueHit): Subject | null => {
  const node = frame.actors.find((actor) => actor.from >= hit.to && actor.from <= hit.to + 12);
  if (node && governmentOf(frame, node) !== 'free') return subjectFrom(frame, node, 1);
  return frame.implied === null ? null : { ids: [frame.implied], weight: 0.9, to: null };
};

/**
 * Subject of an active cue; null where the sentence does not say or speaks of someone unnamed.
 * `taken` are actors that an earlier verb already has as its objects.
 */
export const subjectOf = (
  frame: SentenceFrame,
  hit: CueHit,
  taken: ReadonlySet<ActorNode>,
): Subject | null => {
  if (hit.cue.objectBefore) return ownerAfter(frame, hit);
  if (hit.form === 'first') return speaker(frame, 1);
  if (hit.form === 'noun') return nounSubject(frame, hit, taken);
  if (hit.form === 'third') {
    return subjectBefore(frame, hit, taken, true) ?? subjectBehind(frame, hit);
  }
  return subjectBefore(frame, hit, taken, false) ?? impliedSubject(frame, hit);
};
