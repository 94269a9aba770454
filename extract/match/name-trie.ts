// The trie of all names: its steps are their words, so that a text is read word by word, however many
// names there are.
import { buildNumberTrie, NOWHERE, type NumberTrie } from '../text/number-trie.ts';
import { type WordLookup, wordLookup } from '../text/word-lookup.ts';
import { words } from '../text/words.ts';
import { type JointNumbers, numberJoints, signsBetween } from './joints.ts';
import { newPathRoom, type PathRoom } from './paths.ts';

export const NONE = -1;

/** A word of names, or the beginning of a word that is the last word of a name. */
export interface NameStep {
  readonly step: number;
  /** Node that it leads to from the root, or NOWHERE. */
  readonly first: number;
  readonly length: number;
}

export interface NameWord {
  /** The whole word. */
  readonly whole: NameStep;
  /** Its beginnings that are last words of open patterns, the shortest first. */
  readonly parts: readonly NameStep[];
}

export interface NameTrie {
  readonly trie: NumberTrie;
  /** null for a word that is in no name. */
  readonly words: WordLookup<NameWord | null>;
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

/** Last words of the open patterns, by which longer words may begin. */
const openEnds = (spellings: readonly Spelling[], open: Uint8Array): ReadonlySet<string> =>
  new Set(
    spellings.flatMap(({ words, tail }, pattern) =>
      open[pattern] === 1 && tail === '' ? words.slice(-1) : [],
    ),
  );

const wordReader = (
  numbers: ReadonlyMap<string, number>,
  ends: ReadonlySet<string>,
  { first }: NumberTrie,
): ((word: string) => NameWord | null) => {
  const stepOf = (word: string): NameStep => {
    const step = numbers.get(word) ?? NO_STEP;
    return { step, first: first[step] ?? NOWHERE, length: word.length };
  };
  const lengths = [...new Set(Array.from(ends, (end) => end.length))].sort((a, b) => a - b);
  return (word) => {
    const parts = lengths
      .filter((length) => length < word.length && ends.has(word.slice(0, length)))
      .map((length) => stepOf(word.slice(0, length)));
    const whole = stepOf(word);
    return whole.step === NO_STEP && parts.length === 0 ? null : { whole, parts };
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
    words: wordLookup(wordReader(numbers, openEnds(spellings, open), trie)),
    joints,
    jointSteps,
    pattern,
    alike,
    tails: spellings.map(({ tail }) => tail),
    open,
    room: newPathRoom(),
  };
};
