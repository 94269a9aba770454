// Marks that end an English clause.
import { endsClause, type SentenceFrame } from '../sentence-frame.ts';

const DASHES: ReadonlySet<string> = new Set(['–', '—']);

/** Whether the token ends a clause for good. */
export const isBreak = (frame: SentenceFrame, at: number): boolean => {
  const token = frame.tokens[at];
  return endsClause(token) || DASHES.has(token?.word ?? '');
};
