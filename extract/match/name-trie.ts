// The trie of all names: its steps are their words, so that a text is read word by word, however many
// names there are.
import { buildNumberTrie, NOWHERE, type NumberTrie, nextNode } from '../text/number-trie.ts';
import { newPathRoom, type PathRoom } from '../text/paths.ts';
import { words } from '../text/words.ts';
import { type JointNumbers, numberJoints, signsBetween } from './joints.ts';
import {
  BEGINS,
  FOLLOWS,
  HAS_PARTS,
  HOLDS_NAME,
  IS_NAME,
  type NameStep,
  type NameWord,
  type NameWords,
  newNameWords,
} from './name-words.ts';

export const NONE = -1;

export interface NameTrie {
  readonly trie: NumberTrie;
  readonly words: NameWords;
  readonly joints: JointNumbers;
  /** Steps of words behind other joints than joiners; see jointStep. */
  readonly jointSteps: ReadonlyMap<number, number>;
  /** By node: a pattern that ends there, or NONE. */
  readonly pattern: Int32Array;
  /** By pattern: another one with the same words, or NONE. */
  readonly alike: Int32Array;
  /** By pattern: the signs behind its last word. */
  readonly tails: readonly string[];
  /** By pattern: 1 where it is also found when its last word goes on. */
  readonly open: Uint8Array;
  /** By node: 1 where an open pattern wants one more word. */
  readonly openNext: Uint8Array;
  readonly room: PathRoom;
}

/** Step that leads nowhere. */
export const NO_STEP = 0;

/** A key (see name-key.ts) in parts. */
interface Spelling {
  readonly words: readonly string[];
  /** Signs before each word but the first. */
  readonly between: readonly string[];
  readonly tail: string;
}

const spellingOf = (key: string): Spelling => {
  const found = words(key);
  const between = found
    .slice(1)
    .map(({ start }, before) => signsBetween(key, found[before]?.end ?? 0, start));
  const tail = key.slice(found.at(-1)?.end ?? key.length);
  return { words: found.map(({ text }) => text), between, tail };
};

const numberWords = (spellings: readonly Spelling[]): ReadonlyMap<string, number> => {
  const numbers = new Map<string, number>();
  for (const spelling of spellings) {
    for (const word of spelling.words) {
      if (!numbers.has(word)) numbers.set(word, numbers.size + 1);
    }
  }
  return numbers;
};

/** One number for a joint and the step of the word behind it. */
export const jointStep = (joint: number, step: number): number => (joint << 20) | step;

/** Steps of all spellings; those of words behind signs are numbered on from those of words. */
const numberSteps = (
  spellings: readonly Spelling[],
  numbers: ReadonlyMap<string, number>,
  joints: JointNumbers,
) => {
  const jointSteps = new Map<number, number>();
  const stepOf = (word: string, joint: number): number => {
    const step = numbers.get(word) ?? NO_STEP;
    const key = jointStep(joint, step);
    if (key === step) return step;
    const known = jointSteps.get(key) ?? numbers.size + jointSteps.size + 1;
    jointSteps.set(key, known);
    return known;
  };
  const lists = spellings.map(({ words, between }) =>
    words.map((word, at) => stepOf(word, joints.get(between[at - 1] ?? ' ') ?? 0)),
  );
  return { lists, jointSteps, count: numbers.size + jointSteps.size + 1 };
};

/** 1 for each node before the last step of one of the lists, those of one step left out. */
const nodesBeforeLast = (trie: NumberTrie, lists: readonly (readonly number[])[]): Uint8Array => {
  const before = new Uint8Array(trie.nodes);
  for (const [firstStep = NO_STEP, ...steps] of lists) {
    if (steps.length === 0) continue;
    let node = trie.first[firstStep] ?? NOWHERE;
    for (const step of steps.slice(0, -1)) node = nextNode(trie, node, step);
    before[node] = 1;
  }
  return before;
};

/** Last words of the open patterns, by which longer words may begin. */
const openEnds = (spellings: readonly Spelling[], open: Uint8Array): ReadonlySet<string> =>
  new Set(
    spellings.flatMap(({ words, tail }, pattern) =>
      open[pattern] === 1 && tail === '' ? words.slice(-1) : [],
    ),
  );

/** 1 for the number of each word that stands behind another one in some name. */
const followingWords = (
  spellings: readonly Spelling[],
  numbers: ReadonlyMap<string, number>,
): Uint8Array => {
  const following = new Uint8Array(numbers.size + 1);
  for (const { words } of spellings) {
    for (let at = 1; at < words.length; at++) following[numbers.get(words[at] ?? '') ?? 0] = 1;
  }
  return following;
};

const wordReader = (
  spellings: readonly Spelling[],
  numbers: ReadonlyMap<string, number>,
  ends: ReadonlySet<string>,
  { first }: NumberTrie,
  pattern: Int32Array,
): ((word: string) => NameWord) => {
  const following = followingWords(spellings, numbers);
  const lengths = [...new Set(Array.from(ends, (end) => end.length))].sort((a, b) => a - b);
  const stepOf = (word: string): NameStep => {
    const step = numbers.get(word) ?? NO_STEP;
    return { step, first: first[step] ?? NOWHERE, length: word.length };
  };
  const isName = (step: NameStep): boolean =>
    step.first !== NOWHERE && pattern[step.first] !== NONE;
  return (word) => {
    const parts = lengths
      .filter((length) => length < word.length && ends.has(word.slice(0, length)))
      .map((length) => stepOf(word.slice(0, length)));
    const whole = stepOf(word);
    const kind =
      (whole.first === NOWHERE ? 0 : BEGINS) |
      (isName(whole) ? IS_NAME : 0) |
      (following[whole.step] === 1 ? FOLLOWS : 0) |
      (parts.length === 0 ? 0 : HAS_PARTS) |
      (parts.some(isName) ? HOLDS_NAME : 0);
    return { kind, step: whole.step, parts };
  };
};

/**
 * Trie for the keys (see name-key.ts), which must be distinct. Patterns are told apart by their place in
 * the list. `isOpen` says which are found at the beginning of longer words too.
 */
export const buildNameTrie = (
  keys: readonly string[],
  isOpen: (pattern: number) => boolean = () => false,
): NameTrie => {
  const spellings = keys.map(spellingOf);
  const numbers = numberWords(spellings);
  const joints = numberJoints(spellings.flatMap(({ between }) => between));
  const { lists, jointSteps, count } = numberSteps(spellings, numbers, joints);
  const { trie, ends } = buildNumberTrie(lists, count);
  const pattern = new Int32Array(trie.nodes).fill(NONE);
  const alike = new Int32Array(keys.length).fill(NONE);
  for (const [at, node] of ends.entries()) {
    if (lists[at]?.length === 0) continue;
    alike[at] = pattern[node] ?? NONE;
    pattern[node] = at;
  }
  const open = Uint8Array.from(keys, (_, at) => (isOpen(at) ? 1 : 0));
  return {
    trie,
    words: newNameWords(wordReader(spellings, numbers, openEnds(spellings, open), trie, pattern)),
    joints,
    jointSteps,
    pattern,
    alike,
    tails: spellings.map(({ tail }) => tail),
    open,
    openNext: nodesBeforeLast(
      trie,
      lists.filter((_, at) => open[at] === 1),
    ),
    room: newPathRoom(),
  };
};
