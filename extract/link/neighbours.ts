// The names around a name in its passage, however many names the passage holds.
import type { Candidate } from '../match/sense.ts';

/** How many names before and after count; more than ever stand in one sentence. */
const REACH = 24;

type Near = (candidate: Candidate) => readonly Candidate[];

const nearest = (candidates: readonly Candidate[]): Near => {
  const ordered = candidates.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const places = new Map(Array.from(ordered, (one, place) => [one, place]));
  return (candidate) => {
    const place = places.get(candidate) ?? 0;
    return ordered.slice(Math.max(0, place - REACH), place + REACH + 1);
  };
};

/** Gives the names near each of the candidates of a passage. */
export const neighbours = (candidates: readonly Candidate[]): Near =>
  candidates.length <= REACH ? () => candidates : nearest(candidates);
