// Who does what a cue says.
import { standing, subjectFrom } from './actor-standing.ts';
import type { CueHit } from './cue-index.ts';
import {
  impliedSubject,
  MAY_BE_IMPLIED,
  type Subject,
  speaker,
  startsAny,
} from './implied-subject.ts';
import type { ActorNode } from './nodes.ts';
import { relativeDoer } from './relative-subject.ts';
import {
  clauseStart,
  endsClause,
  functionWords,
  governmentOf,
  hasWord,
  isRelative,
  type SentenceFrame,
} from './sentence-frame.ts';
import { VOICE_WORDS } from './voice-words.ts';

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
  const { conjunctions } = functionWords(frame);
  if (!conjunctions.has(frame.tokens[hit.from - 1]?.word ?? '')) return null;
  const start = clauseStart(frame, hit.from);
  const [first] = frame.actors.filter(({ from }) => from >= start);
  if (!first || first.from - start > 2 || standing(frame, first, true) < 1) return null;
  return subjectFrom(frame, first, SECOND_VERB);
};

/** The nearest actor before the cue that can be its subject. */
const subjectBefore = (
  frame: SentenceFrame,
  hit: CueHit,
  taken: ReadonlySet<ActorNode>,
  finite: boolean,
): Subject | null => {
  const doer = relativeDoer(frame, hit);
  if (doer !== undefined) return doer;
  const { impersonal } = VOICE_WORDS[frame.language];
  const before = frame.actors.filter((node) => node.to <= hit.from);
  for (const node of before.reverse()) {
    const between = frame.tokens.slice(node.to, hit.from);
    if (between.some((token) => token.word === ';' || token.word === ':')) return null;
    if (taken.has(node)) continue;
    if (node.kind === 'ours' && !MAY_BE_IMPLIED.has(hit.predicate)) continue;
    // "les pays africains": an adjective names whose noun it is, not who does what comes later.
    if (node.kind === 'adjective' && !finite) continue;
    if (!finite && startsAny(frame, node.to, hit.from, impersonal)) return null;
    const weight = standing(frame, node, finite);
    if (weight === 0) continue;
    if (finite && isCutOff(frame, node, hit)) return subjectOfFirstVerb(frame, hit);
    return subjectFrom(frame, node, weight * (between.length > FAR ? 0.8 : 1));
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

/** Subject of a Dutch verb at the end of its clause: it stands at the clause's beginning. */
export const subjectOfMiddle = (
  frame: SentenceFrame,
  hit: CueHit,
  from: number,
): Subject | null => {
  const { articles, modals, have, be, subordinators, relatives } = functionWords(frame);
  const isFiniteAt = (at: number): boolean => {
    const word = frame.tokens[at]?.word ?? '';
    return [modals, have, be].some((words) => words.has(word));
  };
  const opens = (at: number): boolean => {
    const word = frame.tokens[at]?.word ?? '';
    return at < from || isFiniteAt(at) || subordinators.has(word) || relatives.has(word);
  };
  const wordBefore = (node: ActorNode): number =>
    articles.has(frame.tokens[node.from - 1]?.word ?? '') ? node.from - 2 : node.from - 1;
  const able = frame.actors.filter(
    (actor) =>
      actor.from >= from &&
      actor.to <= hit.from &&
      actor.kind !== 'adjective' &&
      standing(frame, actor, true) === 1,
  );
  const node =
    able.find((actor) => isFiniteAt(actor.to) && wordBefore(actor) < from) ??
    able.findLast((actor) => isFiniteAt(actor.to) || opens(wordBefore(actor)));
  return node ? { ids: [node.id], weight: node.weight, to: node.to } : null;
};

/** "par la Russie, la Chine": the actors behind the agent's preposition. */
export const agentAfter = (
  frame: SentenceFrame,
  from: number,
  reach: number,
): { readonly subject: Subject; readonly at: number } | null => {
  const { agents, be, modals } = functionWords(frame);
  for (let at = from; at < from + reach; at++) {
    const token = frame.tokens[at];
    if (endsClause(token)) return null;
    if (be.has(token?.word ?? '') || modals.has(token?.word ?? '')) return null;
    if (!agents.has(token?.word ?? '')) continue;
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
  const { ours, theirs } = functionWords(frame);
  if (hasWord(frame, hit.from - 3, hit.from, ours)) return speaker(frame, POSSESSIVE);
  const agent = agentAfter(frame, hit.to, 12);
  if (agent) return agent.subject;
  const owned = hasWord(frame, hit.from - 2, hit.from, theirs);
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
