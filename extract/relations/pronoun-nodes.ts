// Pronouns that take up who acted before: "elle", "il", "ze", "it".
import type { Language } from '../dataset/schema.ts';
import type { ActorNode } from './nodes.ts';
import type { Token } from './tokens.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

interface PronounWords {
  readonly subjects: ReadonlySet<string>;
  /** Words behind "il" or "it" that make it stand for nobody: "il faut", "it is". */
  readonly nobody: ReadonlySet<string>;
}

const PRONOUNS: Readonly<Record<Language, PronounWords>> = {
  fr: {
    subjects: set('il elle ils elles'),
    nobody: set('faut faudra faudrait convient s importe est sera etait y en existe reste semble'),
  },
  nl: { subjects: set('hij zij ze'), nobody: set('') },
  en: { subjects: set('it they he she'), nobody: set('is was will seems remains would') },
};

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
  const { subjects, nobody } = PRONOUNS[language];
  const nodes: ActorNode[] = [];
  for (const [from, token] of tokens.entries()) {
    if (!subjects.has(token.word) || nobody.has(tokens[from + 1]?.word ?? '')) continue;
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
