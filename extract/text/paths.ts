// Paths through a trie: what the words read so far may be the beginning of.

/** Nodes reached, and where in the text each path starts, the longest first. */
export interface Paths {
  count: number;
  readonly node: number[];
  readonly start: number[];
}

/** Those before a word and those behind it, by turns. */
export interface PathRoom {
  readonly one: Paths;
  readonly other: Paths;
}

export const newPathRoom = (): PathRoom => ({
  one: { count: 0, node: [], start: [] },
  other: { count: 0, node: [], start: [] },
});

export const addPath = (paths: Paths, node: number, start: number): void => {
  const at = paths.count++;
  paths.node[at] = node;
  paths.start[at] = start;
};
