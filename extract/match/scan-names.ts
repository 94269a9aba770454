// Finds all names of a trie in one pass over the words of a text.
import type { FoldedWords } from '../text/folded-words.ts';
import { NOWHERE, nextNode } from '../text/number-trie.ts';
import { addPath, type Paths } from '../text/paths.ts';
import { endOfSigns, JOINED, jointBetween, NO_JOINT } from './joints.ts';
import { jointStep, type NameTrie, NO_STEP, NONE } from './name-trie.ts';
import {
  BEGINS,
  FOLLOWS,
  HAS_PARTS,
  HOLDS_NAME,
  IS_NAME,
  kindAt,
  mayFollow,
  type NameStep,
} from './name-words.ts';

/** What is heeded of words where names end with whole words only. */
const WHOLE_WORDS = BEGINS | IS_NAME | FOLLOWS;
const ALL_SIGNS = WHOLE_WORDS | HAS_PARTS | HOLDS_NAME;
/** Signs of words that matter behind others. */
const GOES_ON = FOLLOWS | HAS_PARTS;
/** Signs of words that matter where no name has begun. */
const STARTS = BEGINS | HOLDS_NAME;
const STANDS_ALONE = IS_NAME | HOLDS_NAME;

type OnMatch = (pattern: number, start: number, end: number) => void;

const stepBehind = ({ jointSteps }: NameTrie, joint: number, step: number): number =>
  joint === JOINED ? step : (jointSteps.get(jointStep(joint, step)) ?? NO_STEP);

/** Takes a step from each path; the paths behind it are `next`. */
const follow = (names: NameTrie, paths: Paths, next: Paths, joint: number, step: number): void => {
  next.count = 0;
  if (paths.count === 0) return;
  const by = stepBehind(names, joint, step);
  for (let at = 0; at < paths.count; at++) {
    const node = nextNode(names.trie, paths.node[at] ?? 0, by);
    if (node !== NOWHERE) addPath(next, node, paths.start[at] ?? 0);
  }
};

/** Reports the names that end with a whole word. */
const report = (
  names: NameTrie,
  text: string,
  paths: Paths,
  end: number,
  onMatch: OnMatch,
): void => {
  const { pattern, alike, tails } = names;
  for (let at = 0; at < paths.count; at++) {
    let found = pattern[paths.node[at] ?? 0] ?? NONE;
    for (; found !== NONE; found = alike[found] ?? NONE) {
      const to = endOfSigns(text, end, tails[found] ?? '');
      if (to >= 0) onMatch(found, paths.start[at] ?? 0, to);
    }
  }
};

/** Reports an open name that ends at a node, which is reached by the beginning of a word. */
const reportOpen = (
  { pattern, alike, tails, open }: NameTrie,
  node: number,
  start: number,
  end: number,
  onMatch: OnMatch,
): void => {
  let found = pattern[node] ?? NONE;
  for (; found !== NONE; found = alike[found] ?? NONE) {
    if (open[found] === 1 && tails[found] === '') onMatch(found, start, end);
  }
};

/** Reports the open names that end with the beginning of a word, by the paths before it. */
const reportParts = (
  names: NameTrie,
  parts: readonly NameStep[],
  paths: Paths,
  joint: number,
  start: number,
  onMatch: OnMatch,
): void => {
  for (const { step, first, length } of parts) {
    const by = paths.count === 0 ? NO_STEP : stepBehind(names, joint, step);
    for (let at = 0; at < paths.count; at++) {
      const before = paths.node[at] ?? 0;
      const node = names.openNext[before] === 1 ? nextNode(names.trie, before, by) : NOWHERE;
      if (node !== NOWHERE) {
        reportOpen(names, node, paths.start[at] ?? 0, start + length, onMatch);
      }
    }
    if (first !== NOWHERE) reportOpen(names, first, start, start + length, onMatch);
  }
};

/** Whether a name may end with the beginning of the next word. */
const wantParts = ({ openNext }: NameTrie, paths: Paths): boolean => {
  for (let at = 0; at < paths.count; at++) if (openNext[paths.node[at] ?? 0] === 1) return true;
  return false;
};

/**
 * Calls back for every pattern that stands in the text as whole words, by its end, the longest first.
 * With `inWords`, open patterns are also found where their last word goes on.
 */
export const scanNames = (
  names: NameTrie,
  text: string,
  words: FoldedWords,
  inWords: boolean,
  onMatch: OnMatch,
): void => {
  const { starts, ends, numbers } = words;
  const heeded = inWords ? ALL_SIGNS : WHOLE_WORDS;
  const { first } = names.trie;
  let paths = names.room.one;
  let next = names.room.other;
  paths.count = 0;
  for (let at = 0; at < starts.length; at++) {
    const kind = kindAt(names.words, words, at) & heeded;
    let joint = NO_JOINT;
    const start = starts[at] ?? 0;
    if (paths.count > 0) {
      if ((kind & GOES_ON) !== 0)
        joint = jointBetween(text, ends[at - 1] ?? 0, start, names.joints);
      if (joint === NO_JOINT) paths.count = 0;
    }
    if (paths.count === 0) {
      if ((kind & STARTS) === 0) continue;
      // "de" begins names, but none goes on with "situatie".
      if ((kind & STANDS_ALONE) === 0 && !mayFollow(names.words, words, at + 1, heeded)) continue;
    }
    const number = numbers[at] ?? 0;
    if ((kind & HOLDS_NAME) !== 0 || ((kind & HAS_PARTS) !== 0 && wantParts(names, paths))) {
      reportParts(names, names.words.parts[number] ?? [], paths, joint, start, onMatch);
    }
    const step = names.words.steps[number] ?? NO_STEP;
    follow(names, paths, next, joint, step);
    if ((kind & BEGINS) !== 0) addPath(next, first[step] ?? NOWHERE, start);
    report(names, text, next, ends[at] ?? start, onMatch);
    const before = paths;
    paths = next;
    next = before;
  }
};
