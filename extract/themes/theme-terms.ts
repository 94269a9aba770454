// Finds the terms of the themes in a text: every match of the trie, except those that lie inside a
// longer one, for a longer term says more than its words ("droit international humanitaire" is not
// also "droit international").
import { foldCode } from '../text/fold.ts';
import type { FoldedWords } from '../text/folded-words.ts';
import { NOWHERE, type NumberTrie, nextNode } from '../text/number-trie.ts';
import { addPath, type PathRoom, type Paths } from '../text/paths.ts';
import { addMatch, keptMatches, type Matches, sortMatches } from './matches.ts';
import type { LanguageTerms } from './theme-index.ts';
import { NO_STEPS, placeOf, SKIP } from './word-steps.ts';

const SPACE = 1;
const BREAK = 2;
const HYPHEN = 3;

/** What stands between words, by folded code unit. A break ends a sentence or a part of one. */
const MARKS = new Uint8Array(0x2100);
MARKS[' '.charCodeAt(0)] = SPACE;
MARKS['-'.charCodeAt(0)] = HYPHEN;
for (const character of '.;:!?()[]•|') MARKS[character.charCodeAt(0)] = BREAK;

const markAt = (text: string, at: number): number => MARKS[foldCode(text.charCodeAt(at))] ?? 0;

/**
 * Whether what stands between two words parts them, so that no term reaches over it: a break, or a
 * dash between spaces.
 */
const isParting = (text: string, start: number, end: number): boolean => {
  for (let at = start; at < end; at++) {
    const mark = markAt(text, at);
    if (mark === BREAK) return true;
    if (mark !== HYPHEN || at === start || at >= end - 1) continue;
    if (markAt(text, at - 1) === SPACE && markAt(text, at + 1) === SPACE) return true;
  }
  return false;
};

/**
 * Takes the steps of a word that starts at an offset from each path and from the root; the paths behind
 * it are `next`. The steps stand in `lists` after their number, which stands at `place`.
 */
const follow = (
  trie: NumberTrie,
  paths: Paths,
  next: Paths,
  start: number,
  place: number,
  lists: readonly number[],
): void => {
  const last = place + (lists[place] ?? 0);
  next.count = 0;
  for (let at = 0; at < paths.count; at++) {
    for (let step = place + 1; step <= last; step++) {
      const node = nextNode(trie, paths.node[at] ?? 0, lists[step] ?? 0);
      if (node !== NOWHERE) addPath(next, node, paths.start[at] ?? 0);
    }
  }
  for (let step = place + 1; step <= last; step++) {
    const node = trie.first[lists[step] ?? 0] ?? NOWHERE;
    if (node !== NOWHERE) addPath(next, node, start);
  }
};

/** Adds the terms that end after a word, of those that the paths lead to. */
const addEnds = (paths: Paths, end: number, from: Int32Array, matches: Matches): void => {
  for (let at = 0; at < paths.count; at++) {
    const node = paths.node[at] ?? 0;
    if (from[node] !== from[node + 1]) addMatch(matches, node, paths.start[at] ?? 0, end);
  }
};

/**
 * Adds all terms of the text to the matches, in the order of their ends; some may lie inside others.
 */
const scanTerms = (
  text: string,
  folded: FoldedWords,
  terms: LanguageTerms,
  matches: Matches,
  room: PathRoom,
): void => {
  const { starts, ends } = folded;
  const { words, trie } = terms;
  const { from } = terms.weights;
  let paths = room.one;
  let next = room.other;
  paths.count = 0;
  let gap = 0;
  for (let at = 0; at < starts.length; at++) {
    const start = starts[at] ?? 0;
    const place = placeOf(text, folded, at, words);
    if (place === SKIP) continue;
    const end = ends[at] ?? 0;
    if (place === NO_STEPS) paths.count = 0;
    else {
      if (paths.count > 0 && isParting(text, gap, start)) paths.count = 0;
      follow(trie, paths, next, start, place, words.lists);
      const before = paths;
      paths = next;
      next = before;
      addEnds(paths, end, from, matches);
    }
    gap = end;
  }
};

/** All terms of a text by their start, the longer first; some may lie inside others. */
export const sortedTerms = (text: string, words: FoldedWords, terms: LanguageTerms): Matches => {
  const { found, paths } = terms.room;
  found.count = 0;
  scanTerms(text, words, terms, found, paths);
  sortMatches(found);
  return keptMatches(found);
};
