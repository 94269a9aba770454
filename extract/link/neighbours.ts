// The names around a name in its passage, however many names the passage holds.
import type { Candidate } from '../match/sense.ts';

/** How many names before and after count; more than ever stand in one sentence. */
const REACH = 24;

/** Gives the names near each of the candidates of a passage, in the order of the text. */
export const neighbours = (
  candidates: readonly Candidate[],
): ((candidate: Candidate) => readonly Candidate[]) => {
  const ordered = candidates.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const places = new Map(ordered.map((candidate, place) => [candidate, place]));
  return (candidate) => {
    const place = places.get(candidate) ?? 0;
    return ordered.slice(Math.max(0, place - REACH), place + REACH + 1);
  };
};
