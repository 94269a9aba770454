// Pronouns that take up who acted before: "elle", "il", "ze", "it".
import type { Language } from '../dataset/schema.ts';
import type { ActorNode } from './actor-node.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import type { Token } from './lexicon.ts';
import { PRONOUN_WORDS } from './pronoun-words.ts';
import { governmentOf, type SentenceFrame } from './sentence-frame.ts';
import { type Tokens, wordIn } from './tokens.ts';
import { TAKES_UP, THEIR } from './word-kinds.ts';

const WEIGHT = 0.85;

/** Whether a preposition stands before the node and its article. */
const isGoverned = (tokens: readonly Token[], node: ActorNode, language: Language): boolean => {
  const { articles, prepositions } = FUNCTION_WORDS[language];
  const last = wordIn(tokens, node.from - 1);
  const word = articles.has(last) ? wordIn(tokens, node.from - 2) : last;
  return prepositions.has(word);
};

/** The first actor before the place that nothing governs. */
const actedBefore = (
  tokens: readonly Token[],
  named: readonly ActorNode[],
  place: number,
  language: Language,
): ActorNode | undefined =>
  named.find(
    (node) => node.to <= place && node.kind !== 'adjective' && !isGoverned(tokens, node, language),
  );

/**
 * Nodes of the pronouns that stand for the one who acted last: in the same sentence the first actor
 * before the pronoun, else the topic of the sentence before. None where that is nobody known.
 */
export const pronounNodes = (
  all: Tokens,
  named: readonly ActorNode[],
  topic: string | null,
  language: Language,
): ActorNode[] => {
  const { tokens } = all;
  const { nobody } = PRONOUN_WORDS[language];
  const nodes: ActorNode[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const kinds = all.kinds[from] ?? 0;
    // "Its invasion of X violates Y": whose it is acts.
    if (from === 0 && (kinds & THEIR) !== 0 && topic !== null) {
      nodes.push({ id: topic, from, to: from + 1, kind: 'pronoun', weight: WEIGHT });
      continue;
    }
    if ((kinds & TAKES_UP) === 0) continue;
    if (nobody.has(tokens[from + 1]?.word ?? '')) continue;
    const id = topic ?? actedBefore(tokens, named, from, language)?.id;
    if (id !== undefined) nodes.push({ id, from, to: from + 1, kind: 'pronoun', weight: WEIGHT });
  }
  return nodes;
};

/** How far into a sentence its topic begins. */
const TOPIC_REACH = 6;

/** Who the sentence is about: the first actor near its beginning; else who it was about before. */
export const topicAfter = (frame: SentenceFrame, before: string | null): string | null => {
  for (const node of frame.actors) {
    if (node.from > TOPIC_REACH) return before;
    if (node.kind !== 'adjective' && governmentOf(frame, node) === 'free') return node.id;
  }
  return before;
};
