// The automaton that finds all names in one pass: Aho-Corasick (1975) in typed arrays, with names
// that begin and end at the edge of a word. It reads each symbol of the text once, however many names
// there are, and goes back only along failure links.
import { BREAK, JOIN, joinerRun, type SymbolTable, symbolTable, UNKNOWN } from './symbols.ts';
import { buildTrie, NONE, READY, type Trie } from './trie.ts';

/** State inside a word that begins no name. */
const LOST = 0;
/** States below this have their rows in one table; they are nearly all that a text visits. */
const DENSE_STATES = 16384;

/** Transitions of the deeper states: open addressing over row + symbol. */
interface Hashed {
  readonly keys: Int32Array;
  readonly targets: Int32Array;
  readonly mask: number;
}

/**
 * A target is twice its row (state * number of symbols), plus 1 if a pattern ends in it: so that a
 * step takes one look-up and no multiplication.
 */
export interface Automaton {
  readonly symbols: SymbolTable;
  /** Targets by row + symbol, of the shallow states. */
  readonly dense: Int32Array;
  readonly hashed: Hashed;
  /** By state: that of the longest proper ending of its path which begins at a word. */
  readonly failure: Int32Array;
  /** By state: the pattern that ends in it, or -1. */
  readonly pattern: Int32Array;
  /** By state: the first state, from itself along the failure links, in which a pattern ends, or -1. */
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

/** The target after a symbol; a deep state falls back along its failure links to one in the table. */
const step = (automaton: Automaton, from: number, symbol: number): number => {
  const { dense, hashed, failure, symbols } = automaton;
  let row = from;
  while (row >= dense.length) {
    const at = slot(hashed, row + symbol);
    if (hashed.keys[at] !== NONE) return hashed.targets[at] ?? LOST;
    row = (failure[row / symbols.size] ?? LOST) * symbols.size;
  }
  return dense[row + symbol] ?? LOST;
};

const insertTransitions = ({ dense, hashed, symbols }: Automaton, trie: Trie): void => {
  const { size } = symbols;
  for (let state = READY + 1; state < trie.states; state++) {
    const key = (trie.parent[state] ?? READY) * size + (trie.symbol[state] ?? UNKNOWN);
    const target = state * size * 2;
    if (key < dense.length) dense[key] = target;
    else {
      const at = slot(hashed, key);
      hashed.keys[at] = key;
      hashed.targets[at] = target;
    }
  }
};

/** Sets failure links by rising depth and fills the table's rows, so that these never fall back. */
const linkFailures = (automaton: Automaton, trie: Trie): void => {
  const { dense, failure, pattern, nearest } = automaton;
  const { size, isWord } = automaton.symbols;
  for (let symbol = 0; symbol < size; symbol++) {
    const otherwise = (isWord[symbol] === 1 ? LOST : READY) * size * 2;
    dense[symbol] = otherwise;
    if (dense[size + symbol] === NONE) dense[size + symbol] = otherwise;
  }
  for (let state = READY + 1; state < trie.states; state++) {
    const parent = trie.parent[state] ?? READY;
    const symbol = trie.symbol[state] ?? UNKNOWN;
    const back = step(automaton, (failure[parent] ?? LOST) * size, symbol) / 2;
    failure[state] = back / size;
    nearest[state] = pattern[state] === NONE ? (nearest[back / size] ?? NONE) : state;
    const row = state * size;
    if (row >= dense.length) continue;
    for (let next = 0; next < size; next++) {
      if (dense[row + next] === NONE) dense[row + next] = dense[back + next] ?? LOST;
    }
  }
};

const flagEnds = (targets: Int32Array, nearest: Int32Array, size: number): void => {
  for (let at = 0; at < targets.length; at++) {
    const target = targets[at] ?? 0;
    if (nearest[target / 2 / size] !== NONE) targets[at] = target + 1;
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
  const trie = buildTrie(keys, symbols);
  const denseStates = Math.min(trie.states, DENSE_STATES);
  const automaton: Automaton = {
    symbols,
    dense: new Int32Array(denseStates * symbols.size).fill(NONE),
    hashed: emptyHash(trie.states - denseStates + 1),
    failure: new Int32Array(trie.states),
    pattern: trie.pattern,
    nearest: new Int32Array(trie.states).fill(NONE),
    lengths: Uint16Array.from(keys, (key) => key.length),
    open: Uint8Array.from(keys, (_, index) => (open(index) ? 1 : 0)),
  };
  insertTransitions(automaton, trie);
  linkFailures(automaton, trie);
  flagEnds(automaton.dense, automaton.nearest, symbols.size);
  flagEnds(automaton.hashed.targets, automaton.nearest, symbols.size);
  return automaton;
};

/** Where a pattern of that many symbols begins that ends before the offset. */
const startOf = (text: string, end: number, length: number, { of }: SymbolTable): number => {
  let at = end;
  for (let symbol = 0; symbol < length; symbol++) {
    at--;
    if (of[text.charCodeAt(at)] !== JOIN) continue;
    while (of[text.charCodeAt(at - 1)] === JOIN) at--;
  }
  return at;
};

/** Reports the patterns that end in a state, longest first. */
const report = (
  automaton: Automaton,
  state: number,
  text: string,
  end: number,
  onMatch: OnMatch,
): void => {
  const { pattern, nearest, failure, lengths, open, symbols } = automaton;
  const { of, isWord } = symbols;
  const following = end < text.length ? (of[text.charCodeAt(end)] ?? BREAK) : BREAK;
  const last = of[text.charCodeAt(end - 1)] ?? BREAK;
  const goesOn = isWord[following] === 1 && isWord[last] === 1;
  let hit = nearest[state] ?? NONE;
  for (; hit !== NONE; hit = nearest[failure[hit] ?? LOST] ?? NONE) {
    const found = pattern[hit] ?? NONE;
    if (goesOn && open[found] !== 1) continue;
    onMatch(found, startOf(text, end, lengths[found] ?? 0, symbols), end);
  }
};

/** Calls back for every pattern that stands in the text as whole words, by its end, longest first. */
export const scan = (automaton: Automaton, text: string, onMatch: OnMatch): void => {
  const { dense } = automaton;
  const { of, size } = automaton.symbols;
  let row = READY * size;
  let at = 0;
  while (at < text.length) {
    let symbol = of[text.charCodeAt(at++)] ?? BREAK;
    if (symbol === JOIN && of[text.charCodeAt(at)] === JOIN) {
      const run = joinerRun(text, at - 1, of);
      symbol = run.symbol;
      at = run.end;
    }
    const target = row < dense.length ? (dense[row + symbol] ?? 0) : step(automaton, row, symbol);
    row = target >>> 1;
    if ((target & 1) === 1) report(automaton, row / size, text, at, onMatch);
  }
};
