// A sentence laid out for reading: its tokens, who and what they stand for, and the cues in it.
import type { Language } from '../dataset/schema.ts';
import type { ThemeNature } from '../gazetteer/schema.ts';
import type { ActorNode } from './actor-node.ts';
import type { CueHit } from './cue-index.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import type { Token } from './lexicon.ts';
import type { ThemeNode } from './theme-nodes.ts';
import { tokenAt, wordIn, wordsThere } from './tokens.ts';
import {
  ARTICLE,
  BE,
  BEGINS_RESUMING,
  CLAUSE_END,
  CONJUNCTION,
  GENITIVE,
  HAVE,
  MARK,
  MODAL,
  OUR,
  PREPOSITION,
  RELATIVE,
} from './word-kinds.ts';

export interface SentenceFrame {
  readonly text: string;
  readonly language: Language;
  readonly tokens: readonly Token[];
  /** Of the tokens, as bits; see word-kinds.ts. */
  readonly kinds: readonly number[];
  /** Where the tokens start and end in the text: UTF-16 offsets, ends exclusive. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** In text order. */
  readonly actors: readonly ActorNode[];
  readonly themes: readonly ThemeNode[];
  readonly hits: readonly CueHit[];
  /** Entity that "we" stand for; null where it is not known. */
  readonly voice: string | null;
  /** Whom the text was about before the sentence; null where that is nobody known. */
  readonly topic: string | null;
  /** Who has threatened others, by what the passage said before. */
  readonly harmer: string | null;
  /** Who acts in a clause that names nobody: the subject of the lead-in, else the voice. */
  readonly implied: string | null;
  /** The sentence stands in an item of a list. */
  readonly isItem: boolean;
  /** Bare names of the themes that the passage is about. */
  readonly passageThemes: ReadonlySet<string>;
  /** What it means to act on a theme, by its id. */
  readonly natures: ReadonlyMap<string, ThemeNature>;
}

/** Key of the word or mark at the place; empty outside the sentence. */
export const wordAt = (frame: SentenceFrame, at: number): string => wordIn(frame.tokens, at);

/** Its kinds as bits; 0 outside the sentence. */
export const kindsAt = ({ kinds }: SentenceFrame, at: number): number =>
  at < 0 || at >= kinds.length ? 0 : (kinds[at] ?? 0);

/** Whether the word or mark at the place is of one of the kinds; see word-kinds.ts. */
export const isAt = (frame: SentenceFrame, at: number, kinds: number): boolean =>
  (kindsAt(frame, at) & kinds) !== 0;

/** Whether a word or mark of one of the kinds stands there. */
export const hasKind = (frame: SentenceFrame, from: number, to: number, kinds: number): boolean => {
  const last = Math.min(to, frame.kinds.length);
  for (let at = Math.max(0, from); at < last; at++) {
    if (((frame.kinds[at] ?? 0) & kinds) !== 0) return true;
  }
  return false;
};

export const endsClause = (token: Token | undefined): boolean =>
  token === undefined || (token.kinds & CLAUSE_END) !== 0;

/** Index of the first token of the clause that holds the token: after the last strong mark. */
export const clauseStart = (frame: SentenceFrame, at: number): number => {
  let start = at;
  while (start > 0 && !isAt(frame, start - 1, CLAUSE_END)) start--;
  return start;
};

export const hasWord = (
  frame: SentenceFrame,
  from: number,
  to: number,
  words: ReadonlySet<string>,
): boolean => {
  const last = Math.min(to, frame.tokens.length);
  for (let at = Math.max(0, from); at < last; at++) {
    if (words.has(frame.tokens[at]?.word ?? '')) return true;
  }
  return false;
};

/** Nouns before "of" that mean others than the one who is named: "les États membres de l'UE". */
const MEMBERS = new Set(
  'membre membres pays etats etat leden lid lidstaten landen members member states countries'.split(
    ' ',
  ),
);

/** Whether the node only says of what others are members. */
export const isOfMembers = (frame: SentenceFrame, node: ActorNode): boolean =>
  hasWord(frame, node.from - 3, node.from, MEMBERS);

/** Words behind which "die" and "dat" are articles. */
const BEFORE_ARTICLE = PREPOSITION | CONJUNCTION | MODAL | HAVE | BE;

/** Whether the word opens a relative clause; Dutch "die" and "dat" may be articles instead. */
export const isRelative = (frame: SentenceFrame, at: number): boolean => {
  const kinds = kindsAt(frame, at);
  if ((kinds & RELATIVE) === 0) return false;
  if ((kinds & ARTICLE) === 0) return true;
  const before = tokenAt(frame.tokens, at - 1);
  if (before === undefined) return false;
  return before.isMark ? before.word === ',' : (before.kinds & BEFORE_ARTICLE) === 0;
};

/** Whether a hyphen joins the word at the place to what follows. */
export const isBeforeHyphen = (frame: SentenceFrame, at: number): boolean =>
  frame.text.charAt(frame.ends[at] ?? 0) === '-';

/** Whether a part of a compound follows, as in "NAVO-lidmaatschap". */
export const isFirstPart = (frame: SentenceFrame, node: ActorNode): boolean =>
  isBeforeHyphen(frame, node.to - 1);

/** Tokens as printed, with what stands between them. */
export const printed = (frame: SentenceFrame, from: number, to: number): string =>
  frame.text.slice(frame.starts[from], frame.ends[to - 1]);

export type Government = 'free' | 'genitive' | 'preposition';

type Join = 'and' | 'comma' | null;

/** Number of tokens of a resuming sequence ("ainsi que") at the place; 0 where there is none. */
export const resumes = (frame: SentenceFrame, at: number): number => {
  if (!isAt(frame, at, BEGINS_RESUMING)) return 0;
  const { resuming } = FUNCTION_WORDS[frame.language];
  return wordsThere(frame.tokens, at, resuming)?.length ?? 0;
};

/** Most words between two nodes that a resuming sequence joins. */
const RESUMING_REACH = 5;

/** What joins two nodes into one list: "and", or a comma; only articles and "of" beside it. */
const joinOf = (frame: SentenceFrame, left: ActorNode, right: ActorNode): Join => {
  const resuming = resumes(frame, left.to);
  if (resuming > 0 && left.to + resuming <= right.from) {
    return right.from - left.to <= RESUMING_REACH ? 'and' : null;
  }
  let join: Join = null;
  for (let at = left.to; at < right.from; at++) {
    const word = frame.tokens[at]?.word;
    if (isAt(frame, at, ARTICLE | GENITIVE) || word === '(' || word === ')') continue;
    if (isAt(frame, at, CONJUNCTION)) join = 'and';
    else if (word !== ',') return null;
    else join ??= 'comma';
  }
  return join;
};

/** "... in Kosovo, and we support": a pronoun begins a clause of its own. */
const isAlone = ({ kind }: ActorNode): boolean =>
  kind === 'pronoun' || kind === 'us' || kind === 'ours';

const NOBODY: [ActorNode, Join][] = [];

/** Actors joined to the node on one side of it, the nearest first. */
const joined = (
  frame: SentenceFrame,
  node: ActorNode,
  step: 1 | -1,
): readonly [ActorNode, Join][] => {
  let found = NOBODY;
  let last = node;
  for (let at = frame.actors.indexOf(node) + step; ; at += step) {
    const other = frame.actors[at];
    if (!other || isAlone(other)) return found;
    const join = step === 1 ? joinOf(frame, last, other) : joinOf(frame, other, last);
    if (join === null) return found;
    if (found === NOBODY) found = [];
    found.push([other, join]);
    last = other;
  }
};

/**
 * Actors in one list with the node, itself included, in text order. A list ends with "and": "En Syrie
 * et en Irak, X" is no list of three.
 */
export const coordinated = (frame: SentenceFrame, node: ActorNode): readonly ActorNode[] => {
  if (frame.actors.length === 1 || isAlone(node)) return [node];
  const after = joined(frame, node, 1);
  const lastAnd = after.findLastIndex(([, join]) => join === 'and');
  const before = joined(frame, node, -1);
  if (after.length === 0 && before.length === 0) return [node];
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

const NO_NOUN =
  ARTICLE | GENITIVE | PREPOSITION | CONJUNCTION | RELATIVE | MODAL | BE | HAVE | OUR | MARK;

/** "dans l'Initiative Team Europe": a noun with its article that the name stands beside. */
const nounBefore = (frame: SentenceFrame, node: ActorNode): boolean =>
  frame.language !== 'en' &&
  node.from > 1 &&
  !isAt(frame, node.from - 1, NO_NOUN) &&
  isAt(frame, node.from - 2, ARTICLE | OUR) &&
  !frame.actors.some(({ from, to }) => from < node.from && to >= node.from) &&
  !frame.hits.some(({ from, to, form }) => form !== 'noun' && from < node.from && to >= node.from);

/** The word before the node and its articles. */
const ownGovernment = (frame: SentenceFrame, node: ActorNode): Government => {
  const first = nounBefore(frame, node) ? node.from - 2 : node.from - 1;
  for (let at = first; at >= 0 && first - at <= 2; at--) {
    const kinds = kindsAt(frame, at);
    if ((kinds & (GENITIVE | ARTICLE)) === GENITIVE) return 'genitive';
    if ((kinds & PREPOSITION) !== 0) return 'preposition';
    if ((kinds & (ARTICLE | OUR)) === 0) break;
  }
  return 'free';
};
