// Finds the terms of the themes in a text: every match of the trie, except those that lie inside a
// longer one, for a longer term says more than its words ("droit international humanitaire" is not
// also "droit international").
import type { Language } from '../dataset/schema.ts';
import { fold } from '../text/fold.ts';
import { words } from '../text/words.ts';
import { stepsOf, type TermNode, type ThemeIndex, type ThemeWeight } from './theme-index.ts';

export interface ThemeMatch {
  /** The same for every match of one term or entity. */
  readonly term: string;
  /** UTF-16 offsets in the text; end is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly weights: readonly ThemeWeight[];
}

export interface Terms {
  /** All matches, in the order of their ends; some may lie inside others. */
  readonly matches: readonly ThemeMatch[];
  /** How many words the text has. */
  readonly words: number;
}

const codes = (characters: string): ReadonlySet<number> =>
  new Set(Array.from(characters, (character) => character.charCodeAt(0)));

/** What a term does not reach over: the end of a sentence, or of a part of one. */
const BREAKS = codes('.;:!?()[]•|');
const SPACE = 0x20;
const HYPHEN = 0x2d;

/** Whether the folded text between two words parts them: by a break, or by a dash between spaces. */
const isParting = (folded: string, start: number, end: number): boolean => {
  for (let at = start; at < end; at++) {
    const code = folded.charCodeAt(at);
    if (code === SPACE) continue;
    if (BREAKS.has(code)) return true;
    const isDash = code === HYPHEN && at > start && at < end - 1;
    if (isDash && folded.charCodeAt(at - 1) === SPACE && folded.charCodeAt(at + 1) === SPACE) {
      return true;
    }
  }
  return false;
};

/** A term that the words so far may be the beginning of. */
interface Open {
  readonly node: TermNode;
  readonly start: number;
}

const follow = (open: readonly Open[], steps: readonly string[]): Open[] => {
  const next: Open[] = [];
  for (const { node, start } of open) {
    for (const step of steps) {
      const child = node.next.get(step);
      if (child) next.push({ node: child, start });
    }
  }
  return next;
};

const NOTHING: readonly Open[] = [];

export const scanTerms = (text: string, language: Language, index: ThemeIndex): Terms => {
  const folded = fold(text);
  const terms = index.languages[language];
  const found = words(folded);
  const matches: ThemeMatch[] = [];
  let open: readonly Open[] = NOTHING;
  let gapStart = 0;
  for (const word of found) {
    const steps = stepsOf(word.text, language, terms);
    if (steps === null) continue;
    if (steps.length === 0) open = NOTHING;
    else {
      const fresh = { node: terms.root, start: word.start };
      const isOpen = open.length > 0 && !isParting(folded, gapStart, word.start);
      open = follow(isOpen ? [...open, fresh] : [fresh], steps);
      for (const { node, start } of open) {
        if (node.weights.length === 0) continue;
        matches.push({ term: node.term, start, end: word.end, weights: node.weights });
      }
    }
    gapStart = word.end;
  }
  return { matches, words: found.length };
};

export const findTerms = (
  text: string,
  language: Language,
  index: ThemeIndex,
): readonly ThemeMatch[] => scanTerms(text, language, index).matches;

/** The matches that don't lie inside a longer one, in text order; those of one extent all stay. */
export const outermost = (matches: readonly ThemeMatch[]): ThemeMatch[] => {
  const sorted = [...matches].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: ThemeMatch[] = [];
  let reach: ThemeMatch | undefined;
  for (const match of sorted) {
    const inside = reach && match.end <= reach.end;
    const same = reach && match.start === reach.start && match.end === reach.end;
    if (inside && !same) continue;
    kept.push(match);
    reach = match;
  }
  return kept;
};
