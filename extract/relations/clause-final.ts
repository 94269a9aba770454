// Dutch verbs at the end of their clause, and where a clause begins.
import type { CueHit } from './cue-index.ts';
import { endsClause, functionWords, isRelative, type SentenceFrame } from './sentence-frame.ts';

const NL_CLUSTER = new Set(['te', 'blijven', 'gaan', 'kunnen', 'willen', 'moeten', 'zullen']);

/** Whether a Dutch verb stands at the end of its clause, with its object before it. */
export const isClauseFinal = (frame: SentenceFrame, hit: CueHit): boolean => {
  if (frame.language !== 'nl' || hit.cue.kind !== 'verb' || hit.particle !== null) return false;
  if (hit.prepositions.size > 0) return false;
  const next = frame.tokens[hit.to];
  const before = frame.tokens[hit.from - 1]?.word ?? '';
  if (next === undefined || next.isMark) return true;
  const { conjunctions, subordinators, agents } = functionWords(frame);
  if (hit.form !== 'third' && NL_CLUSTER.has(before)) return true;
  return (
    conjunctions.has(next.word) ||
    subordinators.has(next.word) ||
    agents.has(next.word) ||
    (hit.form === 'infinitive' && isGoverned(frame, hit))
  );
};

/** Whether a word before the infinitive governs it; else it is a plural: "we bestrijden de ...". */
const isGoverned = (frame: SentenceFrame, hit: CueHit): boolean => {
  const { modals } = functionWords(frame);
  const start = clauseBefore(frame, hit);
  const before = frame.tokens.slice(start, hit.from);
  return before.some(({ word }) => modals.has(word) || word === 'te' || word === 'om');
};

/** Where the words begin that a verb at the end of its clause governs. */
export const startOfMiddle = (frame: SentenceFrame, hit: CueHit): number => {
  const { subordinators, relatives, modals, articles } = functionWords(frame);
  for (let at = hit.from - 2; at >= 0; at--) {
    const token = frame.tokens[at];
    if (endsClause(token)) return at + 1;
    const word = token?.word ?? '';
    const opens = subordinators.has(word) || relatives.has(word) || modals.has(word);
    if ((opens && !articles.has(word)) || isRelative(frame, at)) return at + 1;
  }
  return 0;
};

/** Start of the clause before the cue; what stands in brackets does not end it. */
export const clauseBefore = (frame: SentenceFrame, hit: CueHit): number => {
  let inBrackets = false;
  for (let at = hit.from - 1; at >= 0; at--) {
    const word = frame.tokens[at]?.word ?? '';
    if (word === ')') inBrackets = true;
    else if (word === '(' && inBrackets) inBrackets = false;
    else if (!inBrackets && endsClause(frame.tokens[at])) return at + 1;
  }
  return 0;
};
