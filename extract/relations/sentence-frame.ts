// A sentence laid out for reading: its tokens, who and what they stand for, and the cues in it.
import type { Language } from '../dataset/schema.ts';
import type { ThemeNature } from '../gazetteer/schema.ts';
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
  /** What it means to act on a theme, by its id. */
  readonly natures: ReadonlyMap<string, ThemeNature>;
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

/** Whether the word opens a relative clause; Dutch "die" and "dat" may be articles instead. */
export const isRelative = (frame: SentenceFrame, at: number): boolean => {
  const { relatives, articles, prepositions, conjunctions, modals, have, be } =
    functionWords(frame);
  const word = frame.tokens[at]?.word ?? '';
  if (!relatives.has(word)) return false;
  if (!articles.has(word)) return true;
  const before = frame.tokens[at - 1];
  if (before === undefined) return false;
  if (before.isMark) return before.word === ',';
  const others = [prepositions, conjunctions, modals, have, be];
  return !others.some((words) => words.has(before.word));
};

/** Whether a part of a compound follows, as in "NAVO-lidmaatschap". */
export const isFirstPart = (frame: SentenceFrame, node: ActorNode): boolean =>
  frame.text.charAt(frame.tokens[node.to - 1]?.end ?? 0) === '-';

export type Government = 'free' | 'genitive' | 'preposition';

type Join = 'and' | 'comma' | null;

/** What joins two nodes into one list: "and", or a comma; only articles and "of" beside it. */
const joinOf = (frame: SentenceFrame, left: ActorNode, right: ActorNode): Join => {
  const { articles, conjunctions, genitives, resuming } = functionWords(frame);
  const between = frame.tokens.slice(left.to, right.from).map((token) => token.word);
  const resumes = resuming.some((words) => between.join(' ').startsWith(words.join(' ')));
  if (resumes) return between.length <= 5 ? 'and' : null;
  const rest = between.filter(
    (word) => !articles.has(word) && !genitives.has(word) && word !== '(' && word !== ')',
  );
  if (rest.length === 0 || !rest.every((word) => word === ',' || conjunctions.has(word))) {
    return null;
  }
  return rest.some((word) => conjunctions.has(word)) ? 'and' : 'comma';
};

/** Actors joined to the node on one side of it, the nearest first. */
const joined = (frame: SentenceFrame, node: ActorNode, step: 1 | -1): [ActorNode, Join][] => {
  const found: [ActorNode, Join][] = [];
  let last = node;
  for (let at = frame.actors.indexOf(node) + step; ; at += step) {
    const other = frame.actors[at];
    if (!other) return found;
    const join = step === 1 ? joinOf(frame, last, other) : joinOf(frame, other, last);
    if (join === null) return found;
    found.push([other, join]);
    last = other;
  }
};

/**
 * Actors in one list with the node, itself included, in text order. A list ends with "and": "En Syrie
 * et en Irak, X" is no list of three.
 */
export const coordinated = (frame: SentenceFrame, node: ActorNode): ActorNode[] => {
  const after = joined(frame, node, 1);
  const lastAnd = after.findLastIndex(([, join]) => join === 'and');
  const before = joined(frame, node, -1);
  const goesBack = lastAnd >= 0 || before[0]?.[1] === 'and';
  return [
    ...(goesBack ? before.map(([other]) => other).reverse() : []),
    node,
    ...after.slice(0, lastAnd + 1).map(([other]) => other),
  ];
};

/** What governs the node: the word before it and its articles; in a list, before the whole list. */
export const governmentOf = (frame: SentenceFrame, node: ActorNode): Government => {
  const own = ownGovernment(frame, node);
  if (own !== 'free') return own;
  const first = coordinated(frame, node)[0] ?? node;
  return first === node ? own : ownGovernment(frame, first);
};

/** The word before the node and its articles. */
const ownGovernment = (frame: SentenceFrame, node: ActorNode): Government => {
  const { articles, genitives, prepositions, ours } = functionWords(frame);
  for (let at = node.from - 1; at >= 0 && node.from - at <= 3; at--) {
    const word = frame.tokens[at]?.word ?? '';
    if (genitives.has(word) && !articles.has(word)) return 'genitive';
    if (prepositions.has(word)) return 'preposition';
    if (!articles.has(word) && !ours.has(word)) break;
  }
  return 'free';
};
