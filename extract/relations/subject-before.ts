// Who acts, where the actor stands before the cue.

import type { ActorNode } from './actor-node.ts';
import { isAuthority, isDoerOfAct, isPossessor, standing, subjectFrom } from './actor-standing.ts';
import type { CueHit } from './cue-index.ts';
import { hasImpersonal, MAY_BE_IMPLIED, type Subject } from './implied-subject.ts';
import { relativeDoer } from './relative-subject.ts';
import {
  clauseStart,
  coordinated,
  governmentOf,
  hasKind,
  hasWord,
  isAt,
  isRelative,
  kindsAt,
  type SentenceFrame,
  wordAt,
} from './sentence-frame.ts';
import { subjectAroundAside } from './subject-around-aside.ts';
import {
  AGENT,
  ARTICLE,
  BE,
  CLAUSE_END,
  CONJUNCTION,
  GENITIVE,
  HAVE,
  MARK,
  MODAL,
  PREPOSITION,
  SPEAKER_PRONOUN,
} from './word-kinds.ts';

const SECOND_VERB = 0.8;
const DOER_OF_ACT = 0.85;
/** Words between the owner of an act and what it is for. */
const ACT_REACH = 7;
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

/** "NATO, our shield in Europe,": what is ours is the one who was named. */
const isApposition = (frame: SentenceFrame, node: ActorNode): boolean =>
  wordAt(frame, node.from - 1) === ',' &&
  frame.actors.some(
    (other) =>
      other.to === node.from - 1 &&
      other.kind === 'mention' &&
      (frame.language === 'en' || governmentOf(frame, other) === 'free'),
  );

const TO: ReadonlySet<string> = new Set(['to', 'om']);

/** Whether the words behind the node say what its act is for: "le rôle de l'UE dans", "Russia's efforts to". */
const isActFor = (frame: SentenceFrame, node: ActorNode): boolean => {
  if (!isDoerOfAct(frame, node)) return false;
  const last = isPossessor(frame, node) ? node.to + 2 : node.to;
  if ((kindsAt(frame, last) & (PREPOSITION | GENITIVE)) === PREPOSITION) return true;
  return TO.has(wordAt(frame, last));
};

const ATTACHED = 0.9;
const WITH: ReadonlySet<string> = new Set(['avec', 'met']);

/** "..., avec une attention particulière à": what a comma parts from the clause is of its subject. */
const isAttached = (frame: SentenceFrame, hit: CueHit): boolean =>
  [hit.from - 1, hit.from - 2, hit.from - 3].some(
    (at) => WITH.has(wordAt(frame, at)) && wordAt(frame, at - 1) === ',',
  );

/** The subject of the clause that such words are attached to. */
const subjectOfAttached = (frame: SentenceFrame, hit: CueHit): Subject | null => {
  if (!isAttached(frame, hit)) return null;
  const start = clauseStart(frame, hit.from);
  const main = frame.actors.find(
    (node) => node.from >= start && node.to <= hit.from && standing(frame, node, false) === 1,
  );
  return main ? subjectFrom(frame, main, ATTACHED) : null;
};

/** "..., en SNV helpt": who stands free right before a finite verb is its subject, and no object before it. */
const isRightBefore = (frame: SentenceFrame, node: ActorNode, hit: CueHit): boolean =>
  frame.language !== 'en' &&
  node.to === hit.from &&
  (kindsAt(frame, node.from - 1) & (CONJUNCTION | MARK)) !== 0;

const AGENT_OF_ACT = 0.85;
const AGENT_REACH = 12;

/** "élaboré par X avec": who does something together is who does it. */
const isAgentOf = (frame: SentenceFrame, node: ActorNode, hit: CueHit): boolean => {
  if (frame.language === 'en' || hit.form !== 'phrase') return false;
  if (hit.predicate !== 'cooperates-with' || hit.from - node.to > AGENT_REACH) return false;
  const [first = node] = coordinated(frame, node);
  const by = isAt(frame, first.from - 1, ARTICLE) ? first.from - 2 : first.from - 1;
  return (
    isAt(frame, by, AGENT) && !hasKind(frame, node.to, hit.from, CLAUSE_END | MODAL | BE | HAVE)
  );
};

/** Words that begin a clause in which a noun has a doer of its own. */
const OTHER_CLAUSE: ReadonlySet<string> = new Set(
  'terwijl tandis omdat aangezien parce puisque hoewel'.split(' '),
);

/** Marks behind which no subject reaches. */
const PARTING: ReadonlySet<string> = new Set([';', ':']);

/** "X est un partenaire de Y et un allié au sein de": who the clause says it of, before a genitive. */
const mainOf = (frame: SentenceFrame, node: ActorNode, hit: CueHit): ActorNode | undefined => {
  if (frame.language === 'en' || hit.predicate !== 'member-of' || hit.form !== 'phrase')
    return undefined;
  const start = clauseStart(frame, hit.from);
  const first = frame.actors.find(({ from, kind }) => from >= start && kind !== 'adjective');
  if (!first || first.to > node.from || standing(frame, first, true) < 1) return undefined;
  return hasKind(frame, first.to, node.from, BE) ? first : undefined;
};

/** The nearest actor before the cue that can be its subject. */
export const subjectBefore = (
  frame: SentenceFrame,
  hit: CueHit,
  taken: ReadonlySet<ActorNode>,
  finite: boolean,
): Subject | null => {
  const doer = relativeDoer(frame, hit);
  if (doer !== undefined) return doer;
  const around = subjectAroundAside(frame, hit);
  if (around !== null) return around;
  const attached = finite ? null : subjectOfAttached(frame, hit);
  if (attached !== null) return attached;
  // From where on the words before the cue have been looked at: none is looked at again for each actor.
  let [parted, impersonal] = [hit.from, hit.from];
  for (let last = frame.actors.length - 1; last >= 0; last--) {
    const node = frame.actors[last];
    if (node === undefined || node.to > hit.from) continue;
    if (hasWord(frame, node.to, parted, PARTING)) return null;
    // "X steunt Y, terwijl de schending van Z": the act of another clause.
    if (hit.form === 'noun' && hasWord(frame, node.to, hit.from, OTHER_CLAUSE)) return null;
    // "we" of a speaker who is not known.
    if (frame.voice === null && hasKind(frame, node.to, parted, SPEAKER_PRONOUN)) return null;
    parted = Math.min(parted, node.to);
    const words = hit.from - node.to;
    if (!finite && words <= ACT_REACH && isActFor(frame, node)) {
      return subjectFrom(frame, node, DOER_OF_ACT);
    }
    if (isAgentOf(frame, node, hit)) return subjectFrom(frame, node, AGENT_OF_ACT);
    if (taken.has(node) && !(finite && isRightBefore(frame, node, hit))) continue;
    if (node.kind === 'ours' && isApposition(frame, node)) continue;
    if (node.kind === 'ours' && !MAY_BE_IMPLIED.has(hit.predicate)) continue;
    // "les pays africains": an adjective names whose noun it is, not who does what comes later.
    if (node.kind === 'adjective' && !finite && !isAuthority(frame, node)) continue;
    if (!finite && hasImpersonal(frame, node.to, impersonal)) return null;
    impersonal = Math.min(impersonal, node.to);
    const weight = standing(frame, node, finite);
    if (weight === 0) continue;
    if (finite && isCutOff(frame, node, hit)) return subjectOfFirstVerb(frame, hit);
    // "soutient A, et B aide C": who is an object already is in no list with the subject.
    if (finite && words === 0 && coordinated(frame, node).some((one) => taken.has(one))) {
      return { ids: [node.id], weight: weight * node.weight, to: node.to };
    }
    const main = weight < 1 ? mainOf(frame, node, hit) : undefined;
    return subjectFrom(frame, main ?? node, (main ? 1 : weight) * (words > FAR ? 0.8 : 1));
  }
  return null;
};
