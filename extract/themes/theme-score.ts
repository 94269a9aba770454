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
  neighbours: 0.25,
  background: 0.34,
  backgroundMost: 0.4,
  contextWords: 6,
  threshold: 0.53,
  margin: 0.3,
  soleThreshold: 0.28,
  headingThreshold: 0.45,
  headingMargin: 0.5,
  third: 0.05,
  most: 3,
};

/** By position of the theme; 0 where nothing is said. */
export type Scores = Float64Array;

/** Evidence counts less the longer the passage is: by how much. */
export const lengthScale = (words: number, settings: ThemeSettings): number =>
  Math.min(1, (settings.fullLength / Math.max(1, words)) ** settings.lengthPower);

export interface RankedTheme {
  /** Position in the index. */
  readonly theme: number;
  readonly score: number;
}

/** The `most` themes with the highest scores; ties in the order of the taxonomy. */
const strongest = (scores: Scores, most: number): RankedTheme[] => {
  const ranked: RankedTheme[] = [];
  for (let theme = 0; theme < scores.length; theme++) {
    const score = scores[theme] ?? 0;
    if (score <= 0 || (ranked.length === most && score <= (ranked[most - 1]?.score ?? 0))) continue;
    let place = ranked.length;
    while (place > 0 && (ranked[place - 1]?.score ?? 0) < score) place--;
    ranked.splice(place, 0, { theme, score });
    if (ranked.length > most) ranked.pop();
  }
  return ranked;
};

/** The themes that the scores make, strongest first. */
export const chooseThemes = (
  scores: Scores,
  kind: PassageKind,
  settings: ThemeSettings,
): RankedTheme[] => {
  const ranked = strongest(scores, settings.most);
  const threshold = kind === 'heading' ? settings.headingThreshold : settings.threshold;
  const margin = kind === 'heading' ? settings.headingMargin : settings.margin;
  const highest = ranked[0]?.score ?? 0;
  const reached = kind === 'heading' || highest >= threshold ? threshold : settings.soleThreshold;
  const least = Math.max(reached, highest * margin);
  return ranked
    .slice(0, reached === threshold ? settings.most : 1)
    .filter(({ score }, place) => score >= least + (place < 2 ? 0 : settings.third));
};
