// Subordinate clauses that an English sentence begins with, and the comma behind which its main clause
// begins: "Because Russia threatens Finland, Sweden supports Estonia."
import { coordinated, type SentenceFrame, wordAt } from '../sentence-frame.ts';
import { isBreak } from './breaks.ts';
import { isVerbAt, looksLikeVerb } from './verb-places.ts';
import { ARTICLES, isAdverb, POSSESSIVES, SUBORDINATORS } from './words.ts';

export interface LeadingClause {
  /** Index of the word that opens it. */
  readonly from: number;
  /** Index of the comma that ends it. */
  readonly comma: number;
}

/** Prepositions that open a clause too. */
const TIMES: ReadonlySet<string> = new Set(['as', 'since', 'after', 'before']);
/** "Should Serbia attack", "Had Iran attacked". */
const INVERTED: ReadonlySet<string> = new Set(['should', 'had', 'were']);
/** What may stand between the beginning of a sentence and the clause. */
const BEFORE_CLAUSE: ReadonlySet<string> = new Set(['that', 'and', 'but', 'even', '"', '“', '«']);
/** Subjects that name nobody. */
const UNNAMED: ReadonlySet<string> = new Set(
  'it they he she this these there nobody both'.split(' '),
);
/** Words of a subject that names nobody before its verb. */
const SUBJECT_LENGTH = 9;

/** Whether the name of an actor begins at the token, behind an article at most. */
export const startsSubject = (frame: SentenceFrame, at: number): boolean => {
  const next = ARTICLES.has(wordAt(frame, at)) ? at + 1 : at;
  return frame.actors.some(({ from, to }) => from <= next && to > next);
};

const skipAdverbs = (frame: SentenceFrame, from: number): number => {
  let at = from;
  while (isAdverb(wordAt(frame, at))) at++;
  return at;
};

const isActingAt = (frame: SentenceFrame, from: number): boolean => {
  const at = skipAdverbs(frame, from);
  return isVerbAt(frame, at) || looksLikeVerb(frame, at) || /[a-z]{2}ed$/.test(wordAt(frame, at));
};

/** Whether an actor with a verb right behind stands at the token: "Sweden supports", "the EU and Japan will". */
const isNamedMain = (frame: SentenceFrame, open: number, comma: number): boolean => {
  const next = ARTICLES.has(wordAt(frame, comma + 1)) ? comma + 2 : comma + 1;
  const node = frame.actors.find(({ from }) => from === next);
  if (!node) return false;
  if (node.kind === 'pronoun') return true;
  const list = coordinated(frame, node);
  if (!isActingAt(frame, list.at(-1)?.to ?? node.to)) return false;
  if (list[0] === node) return true;
  // "If Kenya, Uganda and Chad support": the list is the subject of the clause itself.
  for (let at = open + 1; at < comma; at++) if (isActingAt(frame, at)) return true;
  return false;
};

/** "..., the army helps": a subject that is nobody's name. */
const isUnnamedMain = (frame: SentenceFrame, comma: number): boolean => {
  const first = wordAt(frame, comma + 1);
  if (UNNAMED.has(first)) return true;
  if (!ARTICLES.has(first) && !POSSESSIVES.has(first)) return false;
  for (let at = comma + 2; at <= comma + SUBJECT_LENGTH; at++) {
    if (isBreak(frame, at) || wordAt(frame, at) === ',') return false;
    if (isVerbAt(frame, at)) return true;
  }
  return false;
};

const opens = (frame: SentenceFrame, at: number): boolean => {
  const word = wordAt(frame, at);
  const isFirst = at === 0 || isBreak(frame, at - 1) || BEFORE_CLAUSE.has(wordAt(frame, at - 1));
  if (!isFirst) return false;
  if (SUBORDINATORS.has(word) || TIMES.has(word)) return true;
  return INVERTED.has(word) && startsSubject(frame, at + 1);
};

const clauseFrom = (frame: SentenceFrame, from: number): LeadingClause | null => {
  const mayBeUnnamed = !TIMES.has(wordAt(frame, from));
  for (let at = from + 2; at < frame.tokens.length && !isBreak(frame, at); at++) {
    if (wordAt(frame, at) !== ',') continue;
    if (isNamedMain(frame, from, at)) return { from, comma: at };
    if (mayBeUnnamed && isUnnamedMain(frame, at)) return { from, comma: at };
  }
  return null;
};

const known = new WeakMap<SentenceFrame, readonly LeadingClause[]>();

/** The leading clauses of the sentence that a main clause follows. */
export const leadingClauses = (frame: SentenceFrame): readonly LeadingClause[] => {
  const before = known.get(frame);
  if (before) return before;
  const found: LeadingClause[] = [];
  for (let at = 0; at < frame.tokens.length; at++) {
    const clause = opens(frame, at) ? clauseFrom(frame, at) : null;
    if (clause) found.push(clause);
  }
  known.set(frame, found);
  return found;
};

/** Whether the token is the comma that ends a leading clause. */
export const endsLeading = (frame: SentenceFrame, at: number): boolean =>
  wordAt(frame, at) === ',' && leadingClauses(frame).some(({ comma }) => comma === at);
