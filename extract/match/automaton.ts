// The automaton that finds all names in one pass: Aho-Corasick (1975) in typed arrays, with names
// that begin and end at the edge of a word. It reads each symbol of the text once, however many names
// there are, and goes back only along failure links.
import { BREAK, readSymbols, type SymbolTable, symbolTable, UNKNOWN } from './symbols.ts';

/** State inside a word that begins no name. */
const LOST = 0;
/** State before a word. */
const READY = 1;
const NONE = -1;
/** States below this have their rows in one table; they are nearly all that a text visits. */
const DENSE_STATES = 16384;

/** Transitions of the deeper states: open addressing over state * symbols + symbol. */
interface Hashed {
  readonly keys: Int32Array;
  readonly targets: Int32Array;
  readonly mask: number;
}

export interface Automaton {
  readonly symbols: SymbolTable;
  readonly dense: Int32Array;
  readonly denseStates: number;
  readonly hashed: Hashed;
  /** State of the longest proper ending of a state's path that begins at a word. */
  readonly failure: Int32Array;
  /** Pattern that ends in the state, or -1. */
  readonly pattern: Int32Array;
  /** First state in which a pattern ends, from the state itself along the failure links, or -1. */
  readonly nearest: Int32Array;
  /** Length of each pattern in symbols. */
  readonly lengths: Uint16Array;
  /** 1 where the pattern is also reported when the word goes on after it. */
  readonly open: Uint8Array;
}

export type OnMatch = (pattern: number, start: number, end: number) => void;

const slot = (hashed: Hashed, key: number): number => {
  let at = (Math.imul(key, 0x9e3779b1) >>> 7) & hashed.mask;
  for (;;) {
    const found = hashed.keys[at];
    if (found === key || found === NONE) return at;
    at = (at + 1) & hashed.mask;
  }
};

const emptyHash = (entries: number): Hashed => {
  let capacity = 16;
  while (capacity < entries * 2) capacity *= 2;
  return {
    keys: new Int32Array(capacity).fill(NONE),
    targets: new Int32Array(capacity),
    mask: capacity - 1,
  };
};

interface Trie {
  /** Per state: its first child, its next sibling, the symbol that leads to it. */
  readonly child: Int32Array;
  readonly sibling: Int32Array;
  readonly symbol: Uint16Array;
  readonly parent: Int32Array;
  readonly pattern: Int32Array;
  readonly states: number;
}

/**
 * Trie of the sorted keys, its states numbered by depth, so that the shallow states, which a text
 * visits most, lie together. Works level by level on ranges of the sorted keys.
 */
const buildTrie = (keys: readonly string[], order: Int32Array, table: SymbolTable): Trie => {
  const most = keys.reduce((sum, key) => sum + key.length, 2);
  const child = new Int32Array(most).fill(NONE);
  const sibling = new Int32Array(most).fill(NONE);
  const symbol = new Uint16Array(most);
  const parent = new Int32Array(most).fill(NONE);
  const pattern = new Int32Array(most).fill(NONE);
  const from = new Int32Array(most);
  const to = new Int32Array(most);
  const depth = new Uint16Array(most);
  to[READY] = order.length;
  let states = 2;
  for (let state = READY; state < states; state++) {
    const end = to[state] ?? 0;
    const level = depth[state] ?? 0;
    let at = from[state] ?? 0;
    const first = order[at] ?? 0;
    if (at < end && (keys[first] ?? '').length === level) {
      pattern[state] = first;
      at++;
    }
    let last = NONE;
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
      if (last === NONE) child[state] = next;
      else sibling[last] = next;
      last = next;
    }
  }
  return { child, sibling, symbol, parent, pattern, states };
};

/** The state after a symbol; a deep state falls back along its failure links to one in the table. */
const step = (automaton: Automaton, from: number, symbol: number): number => {
  const { dense, denseStates, hashed, failure } = automaton;
  const { size } = automaton.symbols;
  let state = from;
  while (state >= denseStates) {
    const at = slot(hashed, state * size + symbol);
    if (hashed.keys[at] !== NONE) return hashed.targets[at] ?? LOST;
    state = failure[state] ?? LOST;
  }
  return dense[state * size + symbol] ?? LOST;
};

const insertTransitions = (automaton: Automaton, trie: Trie): void => {
  const { dense, hashed } = automaton;
  const { size } = automaton.symbols;
  for (let state = 2; state < trie.states; state++) {
    const key = (trie.parent[state] ?? READY) * size + (trie.symbol[state] ?? UNKNOWN);
    if (key < dense.length) dense[key] = state;
    else {
      const at = slot(hashed, key);
      hashed.keys[at] = key;
      hashed.targets[at] = state;
    }
  }
};

/** Sets failure links by rising depth and fills the table's rows, so that these never fall back. */
const linkFailures = (automaton: Automaton, trie: Trie): void => {
  const { dense, denseStates, failure, pattern, nearest } = automaton;
  const { size, isWord } = automaton.symbols;
  for (let symbol = 0; symbol < size; symbol++) {
    const otherwise = isWord[symbol] === 1 ? LOST : READY;
    dense[symbol] = otherwise;
    if (dense[size + symbol] === NONE) dense[size + symbol] = otherwise;
  }
  for (let state = 2; state < trie.states; state++) {
    const parent = trie.parent[state] ?? READY;
    const back = step(automaton, failure[parent] ?? LOST, trie.symbol[state] ?? UNKNOWN);
    failure[state] = back;
    nearest[state] = pattern[state] === NONE ? (nearest[back] ?? NONE) : state;
    if (state >= denseStates) continue;
    for (let symbol = 0; symbol < size; symbol++) {
      const at = state * size + symbol;
      if (dense[at] === NONE) dense[at] = dense[back * size + symbol] ?? LOST;
    }
  }
};

/**
 * Automaton for the keys (see name-key.ts), which must be distinct and not empty. Patterns are told
 * apart by their place in the list. `open` says which are reported inside longer words too.
 */
export const buildAutomaton = (
  keys: readonly string[],
  open: (pattern: number) => boolean = () => false,
): Automaton => {
  const symbols = symbolTable(keys);
  const order = Int32Array.from(keys.keys());
  order.sort((left, right) => {
    const a = keys[left] ?? '';
    const b = keys[right] ?? '';
    return a < b ? -1 : a > b ? 1 : 0;
  });
  const trie = buildTrie(keys, order, symbols);
  const denseStates = Math.min(trie.states, DENSE_STATES);
  const automaton: Automaton = {
    symbols,
    dense: new Int32Array(denseStates * symbols.size).fill(NONE),
    denseStates,
    hashed: emptyHash(trie.states - denseStates + 1),
    failure: new Int32Array(trie.states),
    pattern: trie.pattern.slice(0, trie.states),
    nearest: new Int32Array(trie.states).fill(NONE),
    lengths: Uint16Array.from(keys, (key) => key.length),
    open: Uint8Array.from(keys, (_, index) => (open(index) ? 1 : 0)),
  };
  insertTransitions(automaton, trie);
  linkFailures(automaton, trie);
  return automaton;
};

/** Calls back for every pattern that stands in the text as whole words, by its end, longest first. */
export const scan = (automaton: Automaton, text: string, onMatch: OnMatch): void => {
  const { dense, denseStates, pattern, nearest, failure, lengths, open } = automaton;
  const { size, isWord } = automaton.symbols;
  const { symbols, offsets, length } = readSymbols(text, automaton.symbols);
  let state = READY;
  for (let index = 0; index < length; index++) {
    const symbol = symbols[index] ?? UNKNOWN;
    state =
      state < denseStates ? (dense[state * size + symbol] ?? LOST) : step(automaton, state, symbol);
    if (state <= READY) continue;
    let hit = nearest[state] ?? NONE;
    if (hit === NONE) continue;
    const following = index + 1 < length ? (symbols[index + 1] ?? UNKNOWN) : BREAK;
    const goesOn = isWord[following] === 1 && isWord[symbol] === 1;
    const end = (offsets[index] ?? 0) + 1;
    for (; hit !== NONE; hit = nearest[failure[hit] ?? LOST] ?? NONE) {
      const found = pattern[hit] ?? NONE;
      if (goesOn && open[found] !== 1) continue;
      onMatch(found, offsets[index + 1 - (lengths[found] ?? 0)] ?? 0, end);
    }
  }
};
