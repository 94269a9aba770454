// Theme nodes: the themes that the tokens of a sentence stand for.
import type { Matches } from '../themes/matches.ts';
import type { LanguageTerms, ThemeIndex } from '../themes/theme-index.ts';
import type { ActorNode } from './actor-node.ts';
import { firstFrom, span, type Tokens } from './tokens.ts';

export interface ThemeNode {
  /** "theme:climate" */
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  /** The words name an actor ("UE", "soutien à l'Ukraine"), who is meant before the theme is. */
  readonly isName: boolean;
}

/** Least weight of a term that names its theme by itself; less where the passage is about the theme. */
const NAMING_WEIGHT = 0.5;
const NAMING_WEIGHT_IN_PASSAGE = 0.3;

/** Least weight of an entity that can stand for its theme. */
const STANDING_WEIGHT = 0.4;

/** Terms of a passage with what they say, and the themes that the passage is about. */
export interface PassageTerms {
  /** By start, the longer first. */
  readonly matches: Matches;
  readonly terms: LanguageTerms;
  readonly index: ThemeIndex;
  /** Bare names. */
  readonly themes: ReadonlySet<string>;
}

/** Whether an entity is named between two tokens. */
const isNameAt = (actors: readonly ActorNode[], start: number, end: number): boolean => {
  for (const { kind, from, to } of actors) {
    const isNamed = kind === 'mention' || kind === 'adjective' || kind === 'us';
    if (isNamed && from < end && to > start) return true;
  }
  return false;
};

/** Adds what one term says that stands between two tokens. */
const addTerm = (
  nodes: ThemeNode[],
  { terms: { weights }, index, themes }: PassageTerms,
  source: number,
  [from, to]: readonly [number, number],
  isName: boolean,
): void => {
  const last = weights.from[source + 1] ?? 0;
  for (let at = weights.from[source] ?? 0; at < last; at++) {
    const weight = weights.weight[at] ?? 0;
    if (weight < NAMING_WEIGHT_IN_PASSAGE) continue;
    const theme = weights.theme[at] ?? 0;
    if (weight < NAMING_WEIGHT && !themes.has(index.themes[theme] ?? '')) continue;
    nodes.push({ id: index.ids[theme] ?? '', from, to, weight, isName });
  }
};

const addTerms = (
  nodes: ThemeNode[],
  passage: PassageTerms,
  tokens: Tokens,
  actors: readonly ActorNode[],
): void => {
  const { matches } = passage;
  const first = tokens.starts[0] ?? 0;
  const last = tokens.ends.at(-1) ?? 0;
  let start = -1;
  let end = -1;
  for (let at = firstFrom(matches.start, first, matches.count); at < matches.count; at++) {
    const from = matches.start[at] ?? 0;
    const to = matches.end[at] ?? 0;
    if (from >= last) break;
    if (to > last) continue;
    // What lies inside a longer term says nothing by itself.
    if (to <= end && (from !== start || to !== end)) continue;
    start = from;
    end = to;
    const place = span(tokens, from, to);
    if (place === null) continue;
    addTerm(nodes, passage, matches.source[at] ?? 0, place, isNameAt(actors, ...place));
  }
};

const addEntities = (
  nodes: ThemeNode[],
  { index }: PassageTerms,
  actors: readonly ActorNode[],
): void => {
  for (const { id, kind, from, to } of actors) {
    if (kind !== 'mention') continue;
    for (const { theme, weight } of index.entities.get(id) ?? []) {
      if (weight < STANDING_WEIGHT) continue;
      nodes.push({ id: index.ids[theme] ?? '', from, to, weight, isName: true });
    }
  }
};

/** Themes that the words of a sentence of the passage name, in text order. */
export const themeNodes = (
  passage: PassageTerms,
  tokens: Tokens,
  actors: readonly ActorNode[],
): ThemeNode[] => {
  const nodes: ThemeNode[] = [];
  addTerms(nodes, passage, tokens, actors);
  const named = nodes.length;
  addEntities(nodes, passage, actors);
  return nodes.length === named ? nodes : nodes.sort((a, b) => a.from - b.from);
};
