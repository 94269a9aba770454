// Pronouns that take up who acted before: "elle", "il", "ze", "it".
import type { Language } from '../dataset/schema.ts';
import type { Token } from './lexicon.ts';
import type { ActorNode } from './nodes.ts';
import { PRONOUN_WORDS } from './pronoun-words.ts';
import { TAKES_UP } from './word-kinds.ts';

const WEIGHT = 0.85;

/**
 * Nodes of the pronouns that stand for the one who acted last: in the same sentence the first actor
 * before the pronoun, else the topic of the sentence before. None where that is nobody known.
 */
export const pronounNodes = (
  tokens: readonly Token[],
  named: readonly ActorNode[],
  topic: string | null,
  language: Language,
): ActorNode[] => {
  const { nobody } = PRONOUN_WORDS[language];
  const nodes: ActorNode[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (((tokens[from]?.kinds ?? 0) & TAKES_UP) === 0) continue;
    if (nobody.has(tokens[from + 1]?.word ?? '')) continue;
    const before = named.find(({ to, kind }) => to <= from && kind !== 'adjective');
    const id = topic ?? before?.id;
    if (id !== undefined) nodes.push({ id, from, to: from + 1, kind: 'pronoun', weight: WEIGHT });
  }
  return nodes;
};

/** How far into a sentence its topic begins. */
const TOPIC_REACH = 6;

/** Who the sentence is about: the first actor near its beginning; else who it was about before. */
export const topicAfter = (
  actors: readonly ActorNode[],
  isFree: (node: ActorNode) => boolean,
  before: string | null,
): string | null => {
  const node = actors.find((actor) => actor.kind !== 'adjective' && isFree(actor));
  if (!node) return before;
  return node.from <= TOPIC_REACH ? node.id : before;
};
