// Terms as a trie in typed arrays: a step leads from one node to the next, and a term ends in a node.

/** The node before any step; no term ends in it. */
export const ROOT = 0;
/** What a step leads to where it leads nowhere. */
export const NOWHERE = 0;

export interface TermTrie {
  readonly nodes: number;
  /** By step: the node that it leads to from the root, or NOWHERE. */
  readonly first: Int32Array;
  /** The other transitions: open addressing over node and step. A free place has the node ROOT. */
  readonly from: Int32Array;
  readonly step: Int32Array;
  readonly to: Int32Array;
}

const placeOf = (from: Int32Array, step: Int32Array, node: number, by: number): number => {
  const mask = from.length - 1;
  let at = (Math.imul(node, 0x9e3779b1) ^ Math.imul(by, 0x85ebca6b)) >>> 7;
  for (;;) {
    at &= mask;
    const found = from[at];
    if (found === ROOT || (found === node && step[at] === by)) return at;
    at++;
  }
};

/** The node that a step leads to from another node than the root, or NOWHERE. */
export const nextNode = ({ from, step, to }: TermTrie, node: number, by: number): number =>
  to[placeOf(from, step, node, by)] ?? NOWHERE;

interface Transition {
  readonly node: number;
  readonly by: number;
  readonly to: number;
}

const compile = (transitions: readonly Transition[], nodes: number, steps: number): TermTrie => {
  let capacity = 16;
  while (capacity < transitions.length * 2) capacity *= 2;
  const first = new Int32Array(steps);
  const from = new Int32Array(capacity);
  const step = new Int32Array(capacity);
  const to = new Int32Array(capacity);
  for (const { node, by, to: next } of transitions) {
    if (node === ROOT) {
      first[by] = next;
      continue;
    }
    const at = placeOf(from, step, node, by);
    from[at] = node;
    step[at] = by;
    to[at] = next;
  }
  return { nodes, first, from, step, to };
};

/** The trie of terms, each a list of steps numbered from 0, and the node that each one ends in. */
export const buildTermTrie = (
  terms: readonly (readonly number[])[],
  steps: number,
): { readonly trie: TermTrie; readonly ends: readonly number[] } => {
  const known = new Map<number, number>();
  const transitions: Transition[] = [];
  const ends = terms.map((term) =>
    term.reduce((node, by) => {
      const key = node * steps + by;
      const before = known.get(key);
      if (before !== undefined) return before;
      const next = transitions.length + 1;
      known.set(key, next);
      transitions.push({ node, by, to: next });
      return next;
    }, ROOT),
  );
  return { trie: compile(transitions, transitions.length + 1, steps), ends };
};
