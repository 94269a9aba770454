// Lists of numbered steps as a trie in typed arrays: a step leads from one node to the next, and a list
// ends in a node.

/** The node before any step; no list ends in it. */
const ROOT = 0;
/** What a step leads to where it leads nowhere. */
export const NOWHERE = 0;

export interface NumberTrie {
  readonly nodes: number;
  /** By step: the node that it leads to from the root, or NOWHERE. */
  readonly first: Int32Array;
  /**
   * The other transitions: open addressing over node and step. A place has room for a node (ROOT where
   * it is free), a step and the node that it leads to.
   */
  readonly transitions: Int32Array;
  /**
   * A bit for each transition, by its hash: most steps that lead nowhere are told by it, which stays in
   * the processor's cache where the transitions do not.
   */
  readonly hints: Int32Array;
}

/** Room of a transition, as a power of two. */
const ROOM = 2;
/** Bits of hints for each place of a transition, as a power of two. */
const HINT_ROOM = 2;

const hashOf = (node: number, step: number): number => {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(step, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
};

/** Where a transition stands, or the free place where it would. */
const placeOf = (transitions: Int32Array, hash: number, node: number, step: number): number => {
  const mask = transitions.length - 1;
  let at = hash << ROOM;
  for (;;) {
    at &= mask;
    const found = transitions[at];
    if (found === ROOT || (found === node && transitions[at + 1] === step)) return at;
    at += 1 << ROOM;
  }
};

/** The node that a step leads to from another node than the root, or NOWHERE. */
export const nextNode = (
  { transitions, hints }: NumberTrie,
  node: number,
  step: number,
): number => {
  const hash = hashOf(node, step);
  const hint = hints[(hash >>> 5) & (hints.length - 1)] ?? 0;
  if ((hint & (1 << hash)) === 0) return NOWHERE;
  return transitions[placeOf(transitions, hash, node, step) + 2] ?? NOWHERE;
};

/** The trie of lists of steps, numbered from 0 to below `steps`, and the node that each one ends in. */
export const buildNumberTrie = (
  lists: readonly (readonly number[])[],
  steps: number,
): { readonly trie: NumberTrie; readonly ends: readonly number[] } => {
  const most = lists.reduce((sum, list) => sum + list.length, 0);
  let capacity = 16;
  while (capacity < most * 2) capacity *= 2;
  const first = new Int32Array(steps);
  const transitions = new Int32Array(capacity << ROOM);
  const hints = new Int32Array(Math.max(1, (capacity << HINT_ROOM) >> 5));
  let nodes = 1;
  const ends = lists.map((list) => {
    let node = ROOT;
    for (const step of list) {
      if (node === ROOT) {
        if (first[step] === NOWHERE) first[step] = nodes++;
        node = first[step] ?? NOWHERE;
        continue;
      }
      const hash = hashOf(node, step);
      const at = placeOf(transitions, hash, node, step);
      if (transitions[at] === ROOT) {
        const word = (hash >>> 5) & (hints.length - 1);
        hints[word] = (hints[word] ?? 0) | (1 << hash);
        transitions[at] = node;
        transitions[at + 1] = step;
        transitions[at + 2] = nodes++;
      }
      node = transitions[at + 2] ?? NOWHERE;
    }
    return node;
  });
  return { trie: { nodes, first, transitions, hints }, ends };
};
