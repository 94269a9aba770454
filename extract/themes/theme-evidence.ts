// How much a text says for each theme, and by which words.
import type { Language } from '../dataset/schema.ts';
import type { ThemeIndex, ThemeWeight } from './theme-index.ts';
import { outermost, scanTerms, type ThemeMatch } from './theme-terms.ts';

export interface Evidence {
  /** Sum of the weights of different terms; a term that is repeated adds less each time. */
  readonly weight: number;
  /** The terms as printed, strongest first. */
  readonly why: readonly string[];
}

export interface TextEvidence {
  /** By position of the theme in the index. */
  readonly themes: ReadonlyMap<number, Evidence>;
  /** How many words the text has. */
  readonly words: number;
}

/** A mention of an entity in the text, by offsets. */
export interface EntityAt {
  readonly entity: string;
  readonly start: number;
  readonly end: number;
}

/** What each further time adds, as a share of the time before. */
const REPEAT = 0.4;

const entityMatches = (mentions: readonly EntityAt[], index: ThemeIndex): ThemeMatch[] => {
  const matches: ThemeMatch[] = [];
  for (const { entity, start, end } of mentions) {
    const weights = index.entities.get(entity);
    if (weights) matches.push({ term: entity, start, end, weights });
  }
  return matches;
};

/** Names that only name: the words of "République démocratique du Congo" say nothing by themselves. */
const ONLY_NAMES = /^(?:country|place|person|region):/;

const insideName = ({ start, end }: ThemeMatch, names: readonly EntityAt[]): boolean =>
  names.some(
    (name) => name.start <= start && end <= name.end && end - start < name.end - name.start,
  );

interface Found {
  readonly weight: number;
  times: number;
  readonly start: number;
  readonly end: number;
}

const sameExtent = (a: ThemeMatch, b: ThemeMatch | undefined): boolean =>
  a.start === b?.start && a.end === b.end;

interface Counted extends ThemeWeight {
  readonly match: ThemeMatch;
}

/** Of the matches with one extent, each theme's strongest. */
const strongest = (matches: readonly ThemeMatch[]): Counted[] => {
  const best = new Map<number, Counted>();
  for (const match of matches) {
    for (const { theme, weight } of match.weights) {
      if ((best.get(theme)?.weight ?? 0) < weight) best.set(theme, { theme, weight, match });
    }
  }
  return [...best.values()];
};

/** Terms by theme; the matches come in text order. */
const gather = (matches: readonly ThemeMatch[]): Map<number, Map<string, Found>> => {
  const byTheme = new Map<number, Map<string, Found>>();
  const add = (theme: number, weight: number, { term, start, end }: ThemeMatch): void => {
    const terms = byTheme.get(theme) ?? new Map<string, Found>();
    byTheme.set(theme, terms);
    const known = terms.get(term);
    if (known) known.times++;
    else terms.set(term, { weight, times: 1, start, end });
  };
  let group: ThemeMatch[] = [];
  for (const [at, match] of matches.entries()) {
    group.push(match);
    if (sameExtent(match, matches[at + 1])) continue;
    for (const { theme, weight, match: from } of strongest(group)) add(theme, weight, from);
    group = [];
  }
  return byTheme;
};

const strength = ({ weight, times }: Found): number =>
  times === 1 ? weight : (weight * (1 - REPEAT ** times)) / (1 - REPEAT);

const sum = (found: Iterable<Found>, text: string): Evidence => {
  const scored = Array.from(found, (term) => ({ term, weight: strength(term) }));
  if (scored.length > 1) scored.sort((a, b) => b.weight - a.weight);
  let total = 0;
  const why = new Set<string>();
  for (const { term, weight } of scored) {
    total += weight;
    why.add(text.slice(term.start, term.end));
  }
  return { weight: total, why: [...why] };
};

/** What the text and the entities mentioned in it say. */
export const evidenceOf = (
  text: string,
  language: Language,
  mentions: readonly EntityAt[],
  index: ThemeIndex,
): TextEvidence => {
  const { matches, words } = scanTerms(text, language, index);
  const names = mentions.filter(({ entity }) => ONLY_NAMES.test(entity));
  const terms = names.length === 0 ? matches : matches.filter((term) => !insideName(term, names));
  const byTheme = gather(outermost([...terms, ...entityMatches(mentions, index)]));
  const themes = new Map<number, Evidence>();
  for (const [theme, found] of byTheme) themes.set(theme, sum(found.values(), text));
  return { themes, words };
};
