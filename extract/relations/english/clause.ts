// Where an English clause begins and ends, and who in it can act.
import type { ActorNode } from '../actor-node.ts';
import { type SentenceFrame, wordAt } from '../sentence-frame.ts';
import { isBreak } from './breaks.ts';
import { endsLeading, startsSubject } from './leading-clause.ts';
import { listOf } from './lists.ts';
import { isGenitiveMark } from './verb-group.ts';
import { isAuxiliary, isVerbAt, looksLikeVerb } from './verb-places.ts';
import {
  ADJUNCTS,
  ARTICLES,
  CONJUNCTIONS,
  DATIVES,
  isAdverb,
  LOCATIVES,
  POSSESSIVES,
  RELATIVES,
  SUBORDINATORS,
} from './words.ts';

/** Whether the word opens a clause with a subject of its own. */
export const opensClause = (frame: SentenceFrame, at: number): boolean => {
  const word = wordAt(frame, at);
  if (SUBORDINATORS.has(word)) return true;
  if (word === 'as') {
    const before = wordAt(frame, at - 1);
    return before !== 'such' && before !== 'well' && isPronoun(frame, at + 1);
  }
  if (word === 'since' || word === 'after' || word === 'before')
    return startsSubject(frame, at + 1);
  return false;
};

const isPronoun = (frame: SentenceFrame, at: number): boolean =>
  frame.actors.some(({ from, kind }) => from === at && kind === 'pronoun');

const THAT_AS_ARTICLE: ReadonlySet<string> = new Set([
  'of',
  'in',
  'on',
  'at',
  'for',
  'to',
  'with',
  'by',
]);

/** Whether the word is a relative pronoun or the "that" of a clause. */
export const isRelativeWord = (frame: SentenceFrame, at: number): boolean => {
  const word = wordAt(frame, at);
  if (!RELATIVES.has(word)) return false;
  return word !== 'that' || !THAT_AS_ARTICLE.has(wordAt(frame, at - 1));
};

export interface Clause {
  /** Index of its first token. */
  readonly from: number;
  /** Index of the relative pronoun that opens it; null where none does. */
  readonly relative: number | null;
  /** Relative clauses between commas inside it. */
  readonly asides: readonly Aside[];
}

/** From its comma to behind the next. */
type Aside = readonly [from: number, to: number];

const knownClauses = new WeakMap<SentenceFrame, Map<number, Clause>>();

/** The clause that holds the token, by its beginning. */
export const clauseOf = (frame: SentenceFrame, at: number): Clause => {
  let clauses = knownClauses.get(frame);
  if (!clauses) {
    clauses = new Map();
    knownClauses.set(frame, clauses);
  }
  const before = clauses.get(at);
  if (before) return before;
  const clause = clauseFrom(frame, at);
  clauses.set(at, clause);
  return clause;
};

const clauseFrom = (frame: SentenceFrame, at: number): Clause => {
  const asides: Aside[] = [];
  for (let from = at; from > 0; from--) {
    const aside = asideBefore(frame, from);
    if (aside) {
      asides.push(aside);
      [from] = aside;
    }
    const before = from - 1;
    if (isBreak(frame, before) || opensClause(frame, before) || opensMain(frame, before))
      return { from, relative: null, asides };
    if (isRelativeWord(frame, before)) return { from, relative: before, asides };
  }
  return { from: 0, relative: null, asides };
};

/** Most words of a relative clause between commas. */
const ASIDE_REACH = 24;

/** What an insertion between commas begins with: "backed by", "together with", "including". */
const INSERTED =
  /^(?:\w{3,}(?:ed|ing)|including|together|along|alongside|like|with|such|as|by|under|despite|after|since|now|long|once|still|led|sent|known|born|held|built|made|in|on|at|for)$/;

/** "Norway, from which we import gas, will work", "Chad, backed by Libya, fights". */
const asideBefore = (frame: SentenceFrame, at: number): Aside | null => {
  if (wordAt(frame, at - 1) !== ',') return null;
  let verb = at;
  while (isAdverb(wordAt(frame, verb))) verb++;
  if (!isVerbAt(frame, verb)) return null;
  let nearest: Aside | null = null;
  for (let open = at - 2; open >= Math.max(1, at - ASIDE_REACH); open--) {
    if (isBreak(frame, open)) return nearest;
    if (isRelativeWord(frame, open)) {
      const comma = isPreposition(wordAt(frame, open - 1)) ? open - 2 : open - 1;
      if (wordAt(frame, comma) === ',') return [comma, at];
    }
    const isFirst = nearest === null && wordAt(frame, open) === ',';
    if (isFirst && INSERTED.test(wordAt(frame, open + 1)) && isNamedBefore(frame, open)) {
      nearest = [open, at];
    }
  }
  return nearest;
};

/** Words between a name and what is inserted behind it: "Chad's army, backed by". */
const NAME_REACH = 3;

const isNamedBefore = (frame: SentenceFrame, at: number): boolean =>
  frame.actors.some(({ to, kind }) => to <= at && at - to <= NAME_REACH && kind !== 'us');

/** Whether the node stands in the clause before the place, and in no other clause inside it. */
export const isInClause = (
  { from, asides }: Clause,
  node: Pick<ActorNode, 'from' | 'to'>,
  to: number,
): boolean =>
  node.from >= from &&
  node.to <= to &&
  asides.every(([start, end]) => node.to <= start || node.from >= end);

const GOVERNOR_REACH = 6;

/** "by", "of", "in": what governs the node or the list it is in; null where nothing does. */
export const governorOf = (frame: SentenceFrame, node: ActorNode): string | null => {
  const first = listOf(frame, node)[0] ?? node;
  let hasDeterminer = false;
  for (let at = first.from - 1; at >= Math.max(0, first.from - GOVERNOR_REACH); at--) {
    const word = wordAt(frame, at);
    if (frame.tokens[at]?.isMark) return null;
    if (isPreposition(word)) return isClauseBehind(frame, node, at) ? null : word;
    if (hasDeterminer || endsPhrase(frame, at)) return null;
    hasDeterminer = ARTICLES.has(word) || POSSESSIVES.has(word);
  }
  return null;
};

/** "after Russia invaded": the preposition opens a clause, and the name is its subject. */
const isClauseBehind = (frame: SentenceFrame, node: ActorNode, at: number): boolean =>
  opensClause(frame, at) && isVerbAt(frame, listOf(frame, node).at(-1)?.to ?? node.to);

export const isPreposition = (word: string): boolean =>
  word === 'of' || ADJUNCTS.has(word) || LOCATIVES.has(word) || DATIVES.has(word);

/** Whether what stands before the token belongs to another phrase. */
const endsPhrase = (frame: SentenceFrame, at: number): boolean => {
  const word = wordAt(frame, at);
  return (
    CONJUNCTIONS.has(word) ||
    RELATIVES.has(word) ||
    isAuxiliary(word) ||
    /^\d/.test(word) ||
    isAdverb(word) ||
    frame.actors.some(({ from, to }) => from <= at && to > at) ||
    frame.hits.some(({ from, to, form }) => form !== 'noun' && from <= at && to > at)
  );
};

/** How far behind ", and" the verb of another clause may stand. */
const SUBJECT_LENGTH = 12;

const knownOpeners = new WeakMap<SentenceFrame, Map<number, boolean>>();

/** Whether a clause with a subject of its own begins behind the conjunction, or behind a leading clause. */
export const opensMain = (frame: SentenceFrame, at: number): boolean => {
  if (endsLeading(frame, at)) return true;
  if (!CONJUNCTIONS.has(wordAt(frame, at))) return false;
  const known = knownOpeners.get(frame) ?? new Map<number, boolean>();
  knownOpeners.set(frame, known);
  const opens = known.get(at) ?? beginsMain(frame, at);
  known.set(at, opens);
  return opens;
};

const beginsMain = (frame: SentenceFrame, at: number): boolean => {
  let next = at + 1;
  if (isPronoun(frame, next)) return true;
  if (isVerbAt(frame, next) || isAdverb(wordAt(frame, next))) return false;
  if (isPreposition(wordAt(frame, next))) return false;
  while (ARTICLES.has(wordAt(frame, next)) || POSSESSIVES.has(wordAt(frame, next))) next++;
  const node = frame.actors.find(({ from }) => from === next);
  const hasComma = wordAt(frame, at - 1) === ',';
  if (
    node &&
    listOf(frame, node)[0] === node &&
    isVerbAt(frame, listOf(frame, node).at(-1)?.to ?? 0)
  ) {
    return true;
  }
  if (node && listOf(frame, node)[0] === node && looksLikeVerb(frame, node.to)) return true;
  if (!hasComma) return false;
  if (node && listOf(frame, node)[0] !== node) return false;
  for (let verb = next + 1; verb <= at + SUBJECT_LENGTH; verb++) {
    if (isBreak(frame, verb)) return false;
    if (isVerbAt(frame, verb)) return true;
  }
  return false;
};

/** Whether the node is possessor of what follows: "Russia's attacks". */
export const isPossessor = (frame: SentenceFrame, node: ActorNode): boolean =>
  isGenitiveMark(frame, node.to) || node.kind === 'theirs';
