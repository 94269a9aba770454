// Dutch verbs at the end of their clause, and where a clause begins.
import type { CueHit } from './cue-index.ts';
import {
  endsClause,
  hasKind,
  hasWord,
  isRelative,
  kindsAt,
  type SentenceFrame,
  wordAt,
} from './sentence-frame.ts';
import {
  AGENT,
  ARTICLE,
  CLAUSE_END,
  CONJUNCTION,
  MODAL,
  RELATIVE,
  SUBORDINATOR,
} from './word-kinds.ts';

const NL_CLUSTER = new Set(['te', 'blijven', 'gaan', 'kunnen', 'willen', 'moeten', 'zullen']);

/** Whether a Dutch verb stands at the end of its clause, with its object before it. */
export const isClauseFinal = (frame: SentenceFrame, hit: CueHit): boolean => {
  if (frame.language !== 'nl' || hit.cue.kind !== 'verb' || hit.particle !== null) return false;
  if (hit.prepositions.size > 0) return false;
  const next = frame.tokens[hit.to];
  const before = wordAt(frame, hit.from - 1);
  if (next === undefined || next.isMark) return true;
  if (hit.form !== 'third' && NL_CLUSTER.has(before)) return true;
  return (
    (next.kinds & (CONJUNCTION | SUBORDINATOR | AGENT)) !== 0 ||
    (hit.form === 'infinitive' && isGoverned(frame, hit))
  );
};

const TO: ReadonlySet<string> = new Set(['te', 'om']);

/** Whether a word before the infinitive governs it; else it is a plural: "we bestrijden de ...". */
const isGoverned = (frame: SentenceFrame, hit: CueHit): boolean => {
  const start = clauseBefore(frame, hit);
  return hasKind(frame, start, hit.from, MODAL) || hasWord(frame, start, hit.from, TO);
};

/** Where the words begin that a verb at the end of its clause governs. */
export const startOfMiddle = (frame: SentenceFrame, hit: CueHit): number => {
  for (let at = hit.from - 2; at >= 0; at--) {
    const kinds = kindsAt(frame, at);
    if ((kinds & CLAUSE_END) !== 0) return at + 1;
    const opens = (kinds & (SUBORDINATOR | RELATIVE | MODAL)) !== 0;
    if ((opens && (kinds & ARTICLE) === 0) || isRelative(frame, at)) return at + 1;
  }
  return 0;
};

/** Start of the clause before the cue; what stands in brackets does not end it. */
export const clauseBefore = (frame: SentenceFrame, hit: CueHit): number => {
  let inBrackets = false;
  for (let at = hit.from - 1; at >= 0; at--) {
    const word = wordAt(frame, at);
    if (word === ')') inBrackets = true;
    else if (word === '(' && inBrackets) inBrackets = false;
    else if (!inBrackets && endsClause(frame.tokens[at])) return at + 1;
  }
  return 0;
};
