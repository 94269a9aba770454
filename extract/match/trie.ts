// The trie of all keys, on which the automaton is built, in typed arrays.
import { type SymbolTable, UNKNOWN } from './symbols.ts';

/** State before a word. */
export const READY = 1;
export const NONE = -1;

export interface Trie {
  /** Per state: the symbol that leads to it, and from where. */
  readonly symbol: Uint16Array;
  readonly parent: Int32Array;
  /** Key that ends in the state, or -1. */
  readonly pattern: Int32Array;
  readonly states: number;
}

const sortedOrder = (keys: readonly string[]): Int32Array =>
  Int32Array.from(keys.keys()).sort((left, right) => {
    const a = keys[left] ?? '';
    const b = keys[right] ?? '';
    return a < b ? -1 : a > b ? 1 : 0;
  });

/**
 * Trie of the keys, its states numbered by depth, so that the shallow ones, which a text visits most,
 * lie together. Works level by level on ranges of the sorted keys.
 */
export const buildTrie = (keys: readonly string[], table: SymbolTable): Trie => {
  const order = sortedOrder(keys);
  const most = keys.reduce((sum, key) => sum + key.length, READY + 1);
  const symbol = new Uint16Array(most);
  const parent = new Int32Array(most).fill(NONE);
  const pattern = new Int32Array(most).fill(NONE);
  const from = new Int32Array(most);
  const to = new Int32Array(most);
  const depth = new Uint16Array(most);
  to[READY] = order.length;
  let states = READY + 1;
  for (let state = READY; state < states; state++) {
    const end = to[state] ?? 0;
    const level = depth[state] ?? 0;
    let at = from[state] ?? 0;
    const first = order[at] ?? 0;
    if (at < end && (keys[first] ?? '').length === level) {
      pattern[state] = first;
      at++;
    }
    while (at < end) {
      const code = (keys[order[at] ?? 0] ?? '').charCodeAt(level);
      const start = at++;
      while (at < end && (keys[order[at] ?? 0] ?? '').charCodeAt(level) === code) at++;
      const next = states++;
      symbol[next] = table.of[code] ?? UNKNOWN;
      parent[next] = state;
      from[next] = start;
      to[next] = at;
      depth[next] = level + 1;
    }
  }
  return {
    symbol: symbol.slice(0, states),
    parent: parent.slice(0, states),
    pattern: pattern.slice(0, states),
    states,
  };
};
