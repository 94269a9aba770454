// Finds all names of a trie in one pass over the words of a text.
import type { FoldedWords } from '../text/folded-words.ts';
import { NOWHERE, nextNode } from '../text/number-trie.ts';
import { endOfSigns, JOINED, jointBetween, NO_JOINT } from './joints.ts';
import { jointStep, type NameStep, type NameTrie, NO_STEP, NONE } from './name-trie.ts';
import { addPath, type Paths } from './paths.ts';

export type OnMatch = (pattern: number, start: number, end: number) => void;

const stepBehind = ({ jointSteps }: NameTrie, joint: number, step: number): number =>
  joint === JOINED ? step : (jointSteps.get(jointStep(joint, step)) ?? NO_STEP);

/** Takes the step of a word from each path and from the root; the paths behind it are `next`. */
const follow = (
  names: NameTrie,
  paths: Paths,
  next: Paths,
  start: number,
  joint: number,
  { step, first }: NameStep,
): void => {
  next.count = 0;
  if (paths.count > 0) {
    const by = stepBehind(names, joint, step);
    for (let at = 0; at < paths.count; at++) {
      const node = nextNode(names.trie, paths.node[at] ?? 0, by);
      if (node !== NOWHERE) addPath(next, node, paths.start[at] ?? 0);
    }
  }
  if (first !== NOWHERE) addPath(next, first, start);
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

/** Reports the open names that end with a part of a word. */
const reportPart = (names: NameTrie, paths: Paths, end: number, onMatch: OnMatch): void => {
  const { pattern, alike, tails, open } = names;
  for (let at = 0; at < paths.count; at++) {
    let found = pattern[paths.node[at] ?? 0] ?? NONE;
    for (; found !== NONE; found = alike[found] ?? NONE) {
      if (open[found] === 1 && tails[found] === '') onMatch(found, paths.start[at] ?? 0, end);
    }
  }
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
  const { starts, ends } = words;
  let paths = names.room.one;
  let next = names.room.other;
  paths.count = 0;
  for (let at = 0; at < starts.length; at++) {
    const word = names.words(words, at);
    if (word === null) {
      paths.count = 0;
      continue;
    }
    const { whole, parts } = word;
    const hasParts = inWords && parts.length > 0;
    if (paths.count === 0 && whole.first === NOWHERE && !hasParts) continue;
    const start = starts[at] ?? 0;
    const joint =
      paths.count === 0 ? NO_JOINT : jointBetween(text, ends[at - 1] ?? 0, start, names.joints);
    if (joint === NO_JOINT) paths.count = 0;
    if (hasParts) {
      for (const part of parts) {
        follow(names, paths, next, start, joint, part);
        reportPart(names, next, start + part.length, onMatch);
      }
    }
    follow(names, paths, next, start, joint, whole);
    report(names, text, next, ends[at] ?? start, onMatch);
    const before = paths;
    paths = next;
    next = before;
  }
};
