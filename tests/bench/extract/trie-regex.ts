// A regular expression of many names, compressed as a trie: what one would write by hand at best.

interface Node {
  readonly next: Map<string, Node>;
  ends: boolean;
}

const insert = (root: Node, name: string): void => {
  let node = root;
  for (const char of name) {
    const next = node.next.get(char) ?? { next: new Map(), ends: false };
    node.next.set(char, next);
    node = next;
  }
  node.ends = true;
};

const escaped = (char: string): string => char.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** The longest alternative first: what goes on is optional and greedy. */
const source = ({ next, ends }: Node): string => {
  const branches = [...next].map(([char, node]) => escaped(char) + source(node));
  if (branches.length === 0) return '';
  const all = branches.length === 1 && !ends ? (branches[0] ?? '') : `(?:${branches.join('|')})`;
  return ends ? `${all}?` : all;
};

/** Finds the names as whole words, the longest first. */
export const trieRegex = (names: Iterable<string>): RegExp => {
  const root: Node = { next: new Map(), ends: false };
  for (const name of names) insert(root, name);
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${source(root)}(?![\\p{L}\\p{M}\\p{N}])`, 'gu');
};
