// From evidence to the themes of a passage: what its own words say, set against its length, and what
// stands around it: the headings above and the lead-in of a list.
import type { PassageKind } from '../dataset/schema.ts';

export interface ThemeSettings {
  /** Length, in words, up to which evidence counts in full. */
  readonly fullLength: number;
  /** How fast evidence loses weight in longer passages: 0 not at all, 1 in proportion. */
  readonly lengthPower: number;
  /** What the nearest heading with a theme adds, as a share of its own score (at most 1). */
  readonly heading: number;
  /** The same for each heading further out, again and again. */
  readonly outerHeading: number;
  readonly leadIn: number;
  /** What the passages around it in its section say, as a share of the mean of their scores. */
  readonly neighbours: number;
  /** What a theme loses that the whole document speaks of, in proportion to its share of passages. */
  readonly background: number;
  /** Largest share of passages that counts for it. */
  readonly backgroundMost: number;
  /** Words below which a passage is too short to take much from what stands around it. */
  readonly contextWords: number;
  /** Least score that makes a theme. */
  readonly threshold: number;
  /** Least score as a share of the strongest theme of the passage. */
  readonly margin: number;
  /** The same where no theme reaches the threshold: the strongest one is taken from here on. */
  readonly soleThreshold: number;
  readonly headingThreshold: number;
  readonly headingMargin: number;
  /** What a third theme needs beyond the least score. */
  readonly third: number;
  readonly most: number;
}

export const THEME_SETTINGS: ThemeSettings = {
  fullLength: 25,
  lengthPower: 0.55,
  heading: 0.28,
  outerHeading: 0.3,
  leadIn: 0.4,
  neighbours: 0.15,
  background: 0.3,
  backgroundMost: 0.4,
  contextWords: 6,
  threshold: 0.5,
  margin: 0.3,
  soleThreshold: 0.28,
  headingThreshold: 0.5,
  headingMargin: 0.5,
  third: 0.05,
  most: 3,
};

export type Scores = ReadonlyMap<number, number>;

/** Evidence that counts less the longer the passage is. */
export const ownScores = (
  evidence: ReadonlyMap<number, { readonly weight: number }>,
  words: number,
  settings: ThemeSettings,
): Scores => {
  const scale = Math.min(1, (settings.fullLength / Math.max(1, words)) ** settings.lengthPower);
  return new Map(Array.from(evidence, ([theme, { weight }]) => [theme, weight * scale]));
};

/** Adds scores to a sum, each by its share. */
export const addScores = (sum: Map<number, number>, scores: Scores, share: number): void => {
  if (share === 0) return;
  for (const [theme, score] of scores) sum.set(theme, (sum.get(theme) ?? 0) + score * share);
};

/** No score above 1: what stands around a passage never says more than one clear term does. */
export const capped = (scores: Scores): Scores =>
  new Map(Array.from(scores, ([theme, score]) => [theme, Math.min(1, score)]));

export interface RankedTheme {
  /** Position in the index. */
  readonly theme: number;
  readonly score: number;
}

/** The themes that the scores make, strongest first; ties in the order of the taxonomy. */
export const chooseThemes = (
  scores: Scores,
  kind: PassageKind,
  settings: ThemeSettings,
): RankedTheme[] => {
  const ranked = [...scores]
    .map(([theme, score]) => ({ theme, score }))
    .sort((a, b) => b.score - a.score || a.theme - b.theme);
  const threshold = kind === 'heading' ? settings.headingThreshold : settings.threshold;
  const margin = kind === 'heading' ? settings.headingMargin : settings.margin;
  const strongest = ranked[0]?.score ?? 0;
  const reached = kind === 'heading' || strongest >= threshold ? threshold : settings.soleThreshold;
  const least = Math.max(reached, strongest * margin);
  return ranked
    .slice(0, reached === threshold ? settings.most : 1)
    .filter(({ score }, place) => score >= least + (place < 2 ? 0 : settings.third));
};
