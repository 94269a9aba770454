// What stands around the passages of a document: the passages before and after each one in its
// section, and how much of the document speaks of each theme.
import type { DraftPassage } from '../stages/draft.ts';
import { addScores, capped, type Scores, type ThemeSettings } from './theme-score.ts';

/** How far neighbours reach, in passages of the same section and language, on either side. */
const REACH = 2;

/** Passages that a share is counted over at the least: few passages say little of a document. */
const FEWEST = 20;

type ScoresOf = (passage: DraftPassage) => Scores | undefined;

/**
 * Share of the passages that say something of each theme. A theme that is everywhere, as diplomacy in
 * the note of a ministry, tells less of any one passage.
 */
export const backgroundOf = (
  passages: readonly DraftPassage[],
  scoresOf: ScoresOf,
): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  let total = 0;
  for (const passage of passages) {
    const scores = passage.kind === 'heading' ? undefined : scoresOf(passage);
    if (!scores) continue;
    total++;
    for (const theme of scores.keys()) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  }
  const most = Math.max(FEWEST, total);
  return new Map(Array.from(counts, ([theme, count]) => [theme, count / most]));
};

/** Takes from each score what the background says. */
export const discount = (
  scores: Map<number, number>,
  background: ReadonlyMap<number, number>,
  { background: share, backgroundMost }: ThemeSettings,
): void => {
  for (const [theme, score] of scores) {
    scores.set(theme, score - share * Math.min(backgroundMost, background.get(theme) ?? 0));
  }
};

const inOneSection = (a: DraftPassage, b: DraftPassage): boolean =>
  a.section === b.section ||
  (a.section.length === b.section.length &&
    a.section.every((heading, depth) => heading === b.section[depth]));

const meanOf = (scores: readonly Scores[]): Scores => {
  const mean = new Map<number, number>();
  for (const one of scores) addScores(mean, capped(one), 1 / scores.length);
  return mean;
};

/** For each passage but headings, the mean scores of those around it. */
export const neighbourScores = (
  passages: readonly DraftPassage[],
  scoresOf: ScoresOf,
): ReadonlyMap<string, Scores> => {
  const means = new Map<string, Scores>();
  const byLanguage = new Map<string, DraftPassage[]>();
  for (const passage of passages) {
    const list = byLanguage.get(passage.language);
    if (list) list.push(passage);
    else byLanguage.set(passage.language, [passage]);
  }
  for (const list of byLanguage.values()) {
    for (const [at, passage] of list.entries()) {
      if (passage.kind === 'heading') continue;
      const near: Scores[] = [];
      for (let other = Math.max(0, at - REACH); other <= at + REACH; other++) {
        const neighbour = list[other];
        if (!neighbour || other === at || neighbour.kind === 'heading') continue;
        const scores = inOneSection(passage, neighbour) ? scoresOf(neighbour) : undefined;
        if (scores) near.push(scores);
      }
      if (near.length > 0) means.set(passage.id, meanOf(near));
    }
  }
  return means;
};
