// What the taxonomy says, ready to be looked up: the terms of each language, found in one pass so that
// the length of the taxonomy costs nothing, and what each term and each entity says for which theme.
import type { Language } from '../dataset/schema.ts';
import type { ThemeNature, ThemeRow } from '../gazetteer/schema.ts';
import { buildNumberTrie, type NumberTrie } from '../text/number-trie.ts';
import { newRoom, type Room } from './room.ts';
import { numberSteps, termSteps } from './term-steps.ts';
import { newWordSteps, type WordSteps } from './word-steps.ts';

/** What one term or entity says for one theme. */
interface ThemeWeight {
  /** Position of the theme in `ThemeIndex.themes`. */
  readonly theme: number;
  readonly weight: number;
}

/**
 * What each source says: a source is a node of the trie, by its number, or an entity. The weights of a
 * source stand from `from[source]` to `from[source + 1]`, one a theme.
 */
export interface SourceWeights {
  readonly from: Int32Array;
  readonly theme: Uint16Array;
  readonly weight: Float64Array;
}

export interface LanguageTerms {
  readonly trie: NumberTrie;
  readonly weights: SourceWeights;
  /** Sources of the entities, by id. */
  readonly entities: ReadonlyMap<string, number>;
  readonly words: WordSteps;
  readonly room: Room;
}

export interface ThemeIndex {
  /** Bare names ("climate"), in the order of the taxonomy. */
  readonly themes: readonly string[];
  /** The same with their type ("theme:climate"). */
  readonly ids: readonly string[];
  /** Built when a text of the language is first met. */
  readonly termsIn: (language: Language) => LanguageTerms;
  readonly entities: ReadonlyMap<string, readonly ThemeWeight[]>;
  /** By id ("theme:climate"). */
  readonly natures: ReadonlyMap<string, ThemeNature>;
}

/** Adds what a source says for a theme; of two weights for one theme the greater holds. */
const addWeight = (weights: ThemeWeight[], theme: number, weight: number): void => {
  const same = weights.findIndex((other) => other.theme === theme);
  if (same < 0) weights.push({ theme, weight });
  else weights[same] = { theme, weight: Math.max(weight, weights[same]?.weight ?? 0) };
};

const flatten = (sources: readonly (readonly ThemeWeight[])[]): SourceWeights => {
  const from = new Int32Array(sources.length + 1);
  let count = 0;
  for (const [source, weights] of sources.entries()) {
    from[source] = count;
    count += weights.length;
  }
  from[sources.length] = count;
  const all = sources.flat();
  return {
    from,
    theme: Uint16Array.from(all, ({ theme }) => theme),
    weight: Float64Array.from(all, ({ weight }) => weight),
  };
};

const buildLanguage = (
  rows: readonly ThemeRow[],
  language: Language,
  entities: ReadonlyMap<string, readonly ThemeWeight[]>,
): LanguageTerms => {
  const terms = rows.flatMap((row, theme) =>
    row.terms
      .filter((term) => term.language === language)
      .map(({ text, weight }) => ({ theme, weight, steps: termSteps(text, language) })),
  );
  const { numbered, steps } = numberSteps(terms.map((term) => term.steps));
  const { trie, ends } = buildNumberTrie(numbered, steps.count);
  const sources = Array.from({ length: trie.nodes }, (): ThemeWeight[] => []);
  for (const [at, { theme, weight }] of terms.entries()) {
    addWeight(sources[ends[at] ?? 0] ?? [], theme, weight);
  }
  const weights = flatten([...sources, ...entities.values()]);
  return {
    trie,
    weights,
    entities: new Map(Array.from(entities.keys(), (id, at) => [id, trie.nodes + at])),
    words: newWordSteps(language, steps),
    room: newRoom(rows.length, weights.theme.length),
  };
};

const buildEntities = (rows: readonly ThemeRow[]): Map<string, ThemeWeight[]> => {
  const entities = new Map<string, ThemeWeight[]>();
  for (const [theme, row] of rows.entries()) {
    for (const { id, weight } of row.entities ?? []) {
      const weights = entities.get(id) ?? [];
      entities.set(id, weights);
      addWeight(weights, theme, weight);
    }
  }
  return entities;
};

export const buildThemeIndex = (rows: readonly ThemeRow[]): ThemeIndex => {
  const entities = buildEntities(rows);
  const built = new Map<Language, LanguageTerms>();
  return {
    themes: rows.map(({ id }) => id.replace(/^theme:/, '')),
    ids: rows.map(({ id }) => id),
    termsIn: (language) => {
      const terms = built.get(language) ?? buildLanguage(rows, language, entities);
      built.set(language, terms);
      return terms;
    },
    entities,
    natures: new Map(rows.map(({ id, nature }) => [id, nature])),
  };
};
