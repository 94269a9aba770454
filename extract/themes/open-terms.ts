// Open terms: what the words read so far may be the beginning of.
import { NOWHERE, type NumberTrie, nextNode } from '../text/number-trie.ts';

/** Nodes reached, and where in the text their terms start. */
export interface Open {
  count: number;
  readonly node: number[];
  readonly start: number[];
}

/** Those before a word and those after it, by turns. */
export interface OpenTerms {
  readonly one: Open;
  readonly other: Open;
}

export const noOpenTerms = (): OpenTerms => ({
  one: { count: 0, node: [], start: [] },
  other: { count: 0, node: [], start: [] },
});

const add = (open: Open, node: number, start: number): void => {
  const at = open.count++;
  open.node[at] = node;
  open.start[at] = start;
};

/**
 * Takes the steps of a word that starts at an offset from each open term and from the root; what is
 * open then is `next`. The steps stand in `stepLists` after their number, which stands at `place`.
 */
export const follow = (
  open: Open,
  next: Open,
  start: number,
  place: number,
  stepLists: readonly number[],
  trie: NumberTrie,
): void => {
  const last = place + (stepLists[place] ?? 0);
  next.count = 0;
  for (let at = 0; at < open.count; at++) {
    for (let step = place + 1; step <= last; step++) {
      const node = nextNode(trie, open.node[at] ?? 0, stepLists[step] ?? 0);
      if (node !== NOWHERE) add(next, node, open.start[at] ?? 0);
    }
  }
  for (let step = place + 1; step <= last; step++) {
    const node = trie.first[stepLists[step] ?? 0] ?? NOWHERE;
    if (node !== NOWHERE) add(next, node, start);
  }
};
