// Who does an act that is said with a noun: "le soutien de l'UE à", "Russia's war on", "its support for".

import type { ActorNode } from './actor-node.ts';
import { isPossessor, subjectFrom } from './actor-standing.ts';
import { agentAfter } from './agent.ts';
import type { CueHit } from './cue-index.ts';
import { implied, impliedSubject, type Subject, speaker } from './implied-subject.ts';
import {
  coordinated,
  governmentOf,
  hasKind,
  isAt,
  isFirstPart,
  type SentenceFrame,
  wordAt,
} from './sentence-frame.ts';
import { subjectBefore } from './subject-before.ts';
import { AGENT, ARTICLE, GENITIVE, OUR, THEIR } from './word-kinds.ts';

const NOUN_OF_CLAUSE = 0.8;
const NOUN_IN_ITEM = 0.9;
const POSSESSIVE = 0.95;
const OWNED = 0.85;
/** Words between the noun and its agent. */
const AGENT_REACH = 12;
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

/** Words between "Russia's" and the noun of its act: "full-scale, unprovoked". */
const OWNER_REACH = 5;

/** "Russia's full-scale invasion of Ukraine". */
const possessorOf = (frame: SentenceFrame, hit: CueHit): ActorNode | undefined =>
  frame.actors.findLast(
    (node) =>
      node.to < hit.from &&
      hit.from - node.to <= OWNER_REACH &&
      isPossessor(frame, node) &&
      !frame.hits.some(
        (other) => other.form !== 'noun' && other.from > node.to && other.to <= hit.from,
      ),
  );

/** "le soutien de la population à": of someone whom no mention names. */
const isOfSomeoneElse = (frame: SentenceFrame, hit: CueHit): boolean => {
  for (let at = hit.from + 1; at < hit.to - 2; at++) {
    const word = wordAt(frame, at);
    if (!isAt(frame, at, GENITIVE)) continue;
    const isArticle = isAt(frame, at + 1, ARTICLE) && wordAt(frame, at + 1) !== 'l';
    const isDefinite = word === 'du' || word === 'des' || isArticle;
    if (isDefinite && at + 1 < hit.to - 1) return true;
  }
  return false;
};

/**
 * "its war", "leur soutien": whoever was named last before it, whom the text is about, or whom the list
 * is about of which it is an item.
 */
const antecedent = (frame: SentenceFrame, hit: CueHit): Subject | null => {
  const before = frame.actors.filter(({ to, kind }) => to <= hit.from && kind !== 'adjective');
  const free = before.findLast((node) => governmentOf(frame, node) !== 'preposition');
  if (free) return subjectFrom(frame, free, OWNED);
  if (frame.topic !== null) return { ids: [frame.topic], weight: OWNED, to: null };
  const last = before.at(-1);
  if (last) return subjectFrom(frame, last, OWNED);
  return frame.isItem ? implied(frame, OWNED) : null;
};

/** "zijn door X sancties ingesteld": who is named by "by" right before a Dutch noun. */
const isDutchAgent = (frame: SentenceFrame, node: ActorNode): boolean => {
  if (frame.language !== 'nl') return false;
  const [first = node] = coordinated(frame, node);
  const by = isAt(frame, first.from - 1, ARTICLE) ? first.from - 2 : first.from - 1;
  return isAt(frame, by, AGENT);
};

/** null where the act is of someone whom no mention names. */
export const nounSubject = (
  frame: SentenceFrame,
  hit: CueHit,
  taken: ReadonlySet<ActorNode>,
): Subject | null => {
  const inside = frame.actors.find((node) => node.from > hit.from && node.to < hit.to);
  if (inside) return subjectFrom(frame, inside, POSSESSIVE);
  const touching = frame.actors.find((node) => node.kind === 'adjective' && node.to === hit.from);
  if (touching) return subjectFrom(frame, touching, POSSESSIVE);
  const agentBefore = frame.actors.find(
    (node) => node.to === hit.from && isDutchAgent(frame, node),
  );
  if (agentBefore) return subjectFrom(frame, agentBefore, POSSESSIVE);
  if (isOfSomeoneElse(frame, hit)) return null;
  const leader = frame.actors.find(
    (node) => isFirstPart(frame, node) && node.to <= hit.from && hit.from - node.to <= 2,
  );
  if (leader) return subjectFrom(frame, leader, POSSESSIVE);
  const owner = possessorOf(frame, hit);
  if (owner) return subjectFrom(frame, owner, POSSESSIVE);
  if (hasKind(frame, hit.from - 3, hit.from, OUR)) return speaker(frame, POSSESSIVE);
  const agent = agentAfter(frame, hit.to, AGENT_REACH);
  if (agent) return agent.subject;
  const owned = hasKind(frame, hit.from - 2, hit.from, THEIR);
  // "La France condamne l'annexion": who condemns the act has not done it.
  if (hit.predicate === 'threatens' && isCondemned(frame, hit)) return null;
  if (owned) return antecedent(frame, hit);
  const before = subjectBefore(frame, hit, taken, false);
  if (before) {
    return { ...before, weight: before.weight * NOUN_OF_CLAUSE };
  }
  const unnamed = impliedSubject(frame, hit);
  const share = frame.isItem ? NOUN_IN_ITEM : NOUN_OF_CLAUSE;
  return unnamed && { ...unnamed, weight: unnamed.weight * share };
};
