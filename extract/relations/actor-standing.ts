// Whether an actor can be the subject of what comes later in its clause, and with whom.

import { ACT_NOUNS } from './act-nouns.ts';
import type { ActorNode } from './actor-node.ts';
import type { Subject } from './implied-subject.ts';
import {
  clauseStart,
  coordinated,
  governmentOf,
  hasKind,
  hasWord,
  isAt,
  isFirstPart,
  isOfMembers,
  type SentenceFrame,
  wordAt,
} from './sentence-frame.ts';
import { ARTICLE, GENITIVE, PREPOSITION } from './word-kinds.ts';

const OF_SOMEONE = 0.75;
/** How far into its clause the first noun phrase is taken to reach. */
const FIRST_PHRASE = 12;

/** The actor and those in one list with it. */
export const subjectFrom = (frame: SentenceFrame, node: ActorNode, weight: number): Subject => {
  const list = coordinated(frame, node);
  return {
    ids: [...new Set(list.map(({ id }) => id))],
    weight: weight * node.weight,
    to: list.at(-1)?.to ?? node.to,
  };
};

/** Whether a bracket opens right before the node and its article. */
const isInBrackets = (frame: SentenceFrame, node: ActorNode): boolean => {
  const before = isAt(frame, node.from - 1, ARTICLE) ? node.from - 2 : node.from - 1;
  return wordAt(frame, before) === '(';
};

/** Whether the node owns the noun behind it: "Russia's war", "NAVO's rol". */
export const isPossessor = (frame: SentenceFrame, node: ActorNode): boolean =>
  frame.language !== 'fr' && wordAt(frame, node.to) === 's';

/** Words of an adjective between a noun and "of". */
const OF_REACH = 2;

/** Whether the node is the one who does what a noun before it says: "le rôle de l'UE dans". */
export const isDoerOfAct = (frame: SentenceFrame, node: ActorNode): boolean => {
  const acts = ACT_NOUNS[frame.language];
  const [first = node] = coordinated(frame, node);
  if (first !== node) return isDoerOfAct(frame, first);
  if (isPossessor(frame, node)) return hasWord(frame, node.to + 1, node.to + 4, acts);
  // "des" is an article as well as "of".
  const of = isAt(frame, node.from - 1, GENITIVE) ? node.from - 1 : node.from - 2;
  if (!isAt(frame, of, GENITIVE)) return false;
  if (of < node.from - 1 && !isAt(frame, node.from - 1, ARTICLE)) return false;
  return hasWord(frame, of - OF_REACH, of, acts);
};

/** "les autorités russes", "de Russische regering": the adjective of those who act for the country. */
export const isAuthority = (frame: SentenceFrame, node: ActorNode): boolean => {
  const acts = ACT_NOUNS[frame.language];
  const [first = node] = coordinated(frame, node);
  const isNoun =
    frame.language === 'fr'
      ? hasWord(frame, first.from - 1, first.from, acts)
      : hasWord(frame, node.to, node.to + 1, acts);
  const noun = frame.language === 'fr' ? first.from - 1 : first.from;
  return isNoun && !hasKind(frame, noun - 2, noun, PREPOSITION);
};

/** Weight of a node as the subject of what comes later in its clause; 0 where it can't be. */
export const standing = (frame: SentenceFrame, node: ActorNode, finite: boolean): number => {
  if (node.kind === 'pronoun') return 1;
  if (node.kind === 'us') return 0;
  if (isFirstPart(frame, node) || isInBrackets(frame, node)) return 0;
  const government = governmentOf(frame, node);
  if (isPossessor(frame, node)) return government === 'preposition' ? 0 : OF_SOMEONE;
  if (government === 'free') return 1;
  if (government === 'preposition' || isOfMembers(frame, node)) return 0;
  const start = phraseStart(frame, node);
  // "Le plan pour la démocratie de la Commission": whose plan it is acts.
  if (hasWord(frame, start, start + 3, ACT_NOUNS[frame.language])) return OF_SOMEONE;
  // "Depuis les attentats de Paris": the whole phrase is governed.
  if (hasKind(frame, start, node.from, PREPOSITION)) return 0;
  // Of a verb that is not finite, only the first phrase of the clause can be the subject.
  const near = node.from - clauseStart(frame, node.from) <= FIRST_PHRASE;
  return finite || near ? OF_SOMEONE : 0;
};

/** Index of the first token behind the last mark before the node. */
const phraseStart = (frame: SentenceFrame, node: ActorNode): number => {
  let at = node.from;
  while (at > 0 && frame.tokens[at - 1]?.isMark === false) at--;
  return at;
};
