// The names around a name in its passage, however many names the passage holds.
import type { Candidate } from '../match/sense.ts';

/** How many names before and after count; more than ever stand in one sentence. */
const REACH = 24;

/** Gives the names near each of the candidates of a passage. */
export const neighbours = (
  candidates: readonly Candidate[],
): ((candidate: Candidate) => readonly Candidate[]) => {
  let ordered: readonly Candidate[] | null = null;
  const places = new Map<Candidate, number>();
  const inOrder = (): readonly Candidate[] => {
    ordered ??= candidates.toSorted((a, b) => a.start - b.start || a.end - b.end);
    if (places.size === 0) for (const [place, one] of ordered.entries()) places.set(one, place);
    return ordered;
  };
  return (candidate) => {
    if (candidates.length <= REACH) return candidates;
    const all = inOrder();
    const place = places.get(candidate) ?? 0;
    return all.slice(Math.max(0, place - REACH), place + REACH + 1);
  };
};
