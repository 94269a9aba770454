// A sentence laid out for reading: its tokens, who and what they stand for, and the cues in it.
import type { Language } from '../dataset/schema.ts';
import type { CueHit } from './cue-index.ts';
import { FUNCTION_WORDS, type FunctionWords } from './function-words.ts';
import type { ActorNode, ThemeNode } from './nodes.ts';
import type { Token } from './tokens.ts';

export interface SentenceFrame {
  readonly text: string;
  readonly language: Language;
  readonly tokens: readonly Token[];
  /** In text order. */
  readonly actors: readonly ActorNode[];
  readonly themes: readonly ThemeNode[];
  readonly hits: readonly CueHit[];
  /** Entity that "we" stand for; null where it is not known. */
  readonly voice: string | null;
  /** Who acts in a clause that names nobody: the subject of the lead-in, else the voice. */
  readonly implied: string | null;
  /** The sentence stands in an item of a list. */
  readonly isItem: boolean;
  /** Bare names of the themes that the passage is about. */
  readonly passageThemes: ReadonlySet<string>;
}

export const functionWords = (frame: SentenceFrame): FunctionWords =>
  FUNCTION_WORDS[frame.language];

const CLAUSE_ENDS = new Set([';', ':', '.', '!', '?', '(', '[', '•', '➢', '➔']);

export const endsClause = (token: Token | undefined): boolean =>
  token === undefined || CLAUSE_ENDS.has(token.word);

/** Index of the first token of the clause that holds the token: after the last strong mark. */
export const clauseStart = (frame: SentenceFrame, at: number): number => {
  let start = at;
  while (start > 0 && !endsClause(frame.tokens[start - 1])) start--;
  return start;
};

export const hasWord = (
  frame: SentenceFrame,
  from: number,
  to: number,
  words: ReadonlySet<string>,
): boolean => frame.tokens.slice(Math.max(0, from), to).some((token) => words.has(token.word));

/** Nouns before "of" that mean others than the one who is named: "les États membres de l'UE". */
const MEMBERS = new Set(
  'membre membres pays etats etat leden lid lidstaten landen members member states countries'.split(
    ' ',
  ),
);

/** Whether the node only says of what others are members. */
export const isOfMembers = (frame: SentenceFrame, node: ActorNode): boolean =>
  frame.tokens.slice(Math.max(0, node.from - 3), node.from).some(({ word }) => MEMBERS.has(word));

export type Government = 'free' | 'genitive' | 'preposition';

/** Whether only commas, "and", articles and "of" stand between two nodes, and one that joins them. */
const joins = (frame: SentenceFrame, left: ActorNode, right: ActorNode): boolean => {
  const { articles, conjunctions, genitives, resuming } = functionWords(frame);
  const between = frame.tokens.slice(left.to, right.from).map((token) => token.word);
  const resumes = resuming.some((words) => between.join(' ').startsWith(words.join(' ')));
  const rest = between.filter(
    (word) => !articles.has(word) && !genitives.has(word) && word !== '(' && word !== ')',
  );
  if (resumes) return between.length <= 5;
  return rest.length > 0 && rest.every((word) => word === ',' || conjunctions.has(word));
};

/** Actors in one list with the node, itself included, in text order. */
export const coordinated = (frame: SentenceFrame, node: ActorNode): ActorNode[] => {
  const at = frame.actors.indexOf(node);
  const list = [node];
  for (let left = at - 1; left >= 0; left--) {
    const [other, next] = [frame.actors[left], list[0]];
    if (!other || !next || !joins(frame, other, next)) break;
    list.unshift(other);
  }
  for (let right = at + 1; right < frame.actors.length; right++) {
    const [other, last] = [frame.actors[right], list.at(-1)];
    if (!other || !last || !joins(frame, last, other)) break;
    list.push(other);
  }
  return list;
};

/** What governs the node: the word before it and its articles; in a list, before the whole list. */
export const governmentOf = (frame: SentenceFrame, node: ActorNode): Government => {
  const { articles, genitives, prepositions, ours } = functionWords(frame);
  const first = coordinated(frame, node)[0] ?? node;
  for (const start of [node.from, first.from]) {
    let at = start - 1;
    while (at >= 0 && start - at <= 3) {
      const word = frame.tokens[at]?.word ?? '';
      if (genitives.has(word) && !articles.has(word)) return 'genitive';
      if (prepositions.has(word)) return 'preposition';
      if (!articles.has(word) && !ours.has(word)) break;
      at--;
    }
  }
  return 'free';
};
