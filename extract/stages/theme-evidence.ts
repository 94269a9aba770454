// How much a text says for each theme, and by which words.
import type { Language } from '../dataset/schema.ts';
import type { ThemeIndex, ThemeWeight } from './theme-index.ts';
import { findTerms, outermost, type ThemeMatch } from './theme-terms.ts';

export interface Evidence {
  /** Sum of the weights of different terms; a term that is repeated adds less each time. */
  readonly weight: number;
  /** The terms as printed, strongest first. */
  readonly why: readonly string[];
}

/** A mention of an entity in the text, by offsets. */
export interface EntityAt {
  readonly entity: string;
  readonly start: number;
  readonly end: number;
}

/** What each further time adds, as a share of the time before. */
const REPEAT = 0.4;

const entityMatches = (mentions: readonly EntityAt[], index: ThemeIndex): ThemeMatch[] =>
  mentions.flatMap(({ entity, start, end }) => {
    const weights = index.entities.get(entity);
    return weights ? [{ term: entity, start, end, weights }] : [];
  });

interface Found {
  readonly weight: number;
  times: number;
  readonly printed: string;
}

/** Of the matches with one extent, each theme's strongest. */
const strongestPerTheme = (matches: readonly ThemeMatch[]): (ThemeWeight & ThemeMatch)[] => {
  const best = new Map<string, ThemeWeight & ThemeMatch>();
  for (const match of matches) {
    for (const { theme, weight } of match.weights) {
      const key = `${match.start} ${match.end} ${theme}`;
      const known = best.get(key);
      if (!known || known.weight < weight) best.set(key, { ...match, theme, weight });
    }
  }
  return [...best.values()];
};

const sum = (found: Iterable<Found>): Evidence => {
  const scored = [...found].map(({ weight, times, printed }) => ({
    printed,
    weight: (weight * (1 - REPEAT ** times)) / (1 - REPEAT),
  }));
  scored.sort((a, b) => b.weight - a.weight);
  return {
    weight: scored.reduce((total, { weight }) => total + weight, 0),
    why: [...new Set(scored.map(({ printed }) => printed))],
  };
};

/** Evidence by theme (position in the index), of the text and the entities mentioned in it. */
export const evidenceOf = (
  text: string,
  language: Language,
  mentions: readonly EntityAt[],
  index: ThemeIndex,
): Map<number, Evidence> => {
  const matches = outermost([
    ...findTerms(text, language, index),
    ...entityMatches(mentions, index),
  ]);
  const byTheme = new Map<number, Map<string, Found>>();
  for (const { theme, term, weight, start, end } of strongestPerTheme(matches)) {
    const terms = byTheme.get(theme) ?? new Map<string, Found>();
    byTheme.set(theme, terms);
    const known = terms.get(term);
    if (known) known.times++;
    else terms.set(term, { weight, times: 1, printed: text.slice(start, end) });
  }
  return new Map([...byTheme].map(([theme, terms]) => [theme, sum(terms.values())]));
};
