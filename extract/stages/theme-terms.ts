// Finds the terms of the themes in a text: every match of the trie, except those that lie inside a
// longer one, for a longer term says more than its words ("droit international humanitaire" is not
// also "droit international").
import type { Language } from '../dataset/schema.ts';
import { fold } from '../text/fold.ts';
import { words } from '../text/words.ts';
import {
  isSkipped,
  stepsOf,
  type TermNode,
  type ThemeIndex,
  type ThemeWeight,
} from './theme-index.ts';

export interface ThemeMatch {
  /** The same for every match of one term or entity. */
  readonly term: string;
  /** UTF-16 offsets in the text; end is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly weights: readonly ThemeWeight[];
}

/** A term doesn't reach over the end of a sentence or a part of one. */
const BREAK = /[.;:!?()[\]•|]|\s-\s/;

interface Token {
  readonly start: number;
  readonly end: number;
  readonly steps: readonly string[];
  /** Whether a term can go on from the token before. */
  readonly joined: boolean;
}

const tokensOf = (text: string, language: Language, index: ThemeIndex): Token[] => {
  const folded = fold(text);
  const terms = index.languages[language];
  const tokens: Token[] = [];
  let gapStart = 0;
  for (const word of words(folded)) {
    if (isSkipped(word.text, language)) continue;
    tokens.push({
      start: word.start,
      end: word.end,
      steps: stepsOf(word.text, language, terms),
      joined: tokens.length > 0 && !BREAK.test(folded.slice(gapStart, word.start)),
    });
    gapStart = word.end;
  }
  return tokens;
};

const follow = (nodes: readonly TermNode[], steps: readonly string[]): TermNode[] =>
  nodes.flatMap((node) => steps.flatMap((step) => node.next.get(step) ?? []));

/** All matches of terms in the text, in text order; some may lie inside others. */
export const findTerms = (text: string, language: Language, index: ThemeIndex): ThemeMatch[] => {
  const tokens = tokensOf(text, language, index);
  const root = index.languages[language].root;
  const matches: ThemeMatch[] = [];
  for (const [first, token] of tokens.entries()) {
    let nodes = follow([root], token.steps);
    let end = token.end;
    for (let at = first; nodes.length > 0; ) {
      for (const node of nodes) {
        if (node.weights.length === 0) continue;
        matches.push({ term: `${node.id}`, start: token.start, end, weights: node.weights });
      }
      const next = tokens[++at];
      if (!next?.joined) break;
      nodes = follow(nodes, next.steps);
      end = next.end;
    }
  }
  return matches;
};

/** The matches that don't lie inside a longer one; those of the same extent all stay. */
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
