// Scores of the linking: whether mentions of one entity, and of no other, got one id (B-cubed), and
// whether countries got the very id of the gold.
import type { MentionMatches } from './match-mentions.ts';
import { harmonicMean, ratio, type Score } from './score.ts';

export interface LinkingScores {
  readonly bcubed: Pick<Score, 'precision' | 'recall' | 'f1'>;
  readonly countryIdAccuracy: number;
}

const tally = (keys: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

export const scoreLinking = ({ pairs }: MentionMatches): LinkingScores => {
  const ids = pairs.map(({ gold, run }) => ({
    gold: gold.entity,
    run: run.entity,
    both: JSON.stringify([gold.entity, run.entity]),
  }));
  const ofGold = tally(ids.map(({ gold }) => gold));
  const ofRun = tally(ids.map(({ run }) => run));
  const ofBoth = tally(ids.map(({ both }) => both));
  let precisions = 0;
  let recalls = 0;
  for (const { gold, run, both } of ids) {
    precisions += ratio(ofBoth.get(both) ?? 0, ofRun.get(run) ?? 0);
    recalls += ratio(ofBoth.get(both) ?? 0, ofGold.get(gold) ?? 0);
  }
  const precision = ratio(precisions, pairs.length);
  const recall = ratio(recalls, pairs.length);
  const countries = pairs.filter(({ gold }) => gold.type === 'country');
  const exact = countries.filter(({ gold, run }) => gold.entity === run.entity);
  return {
    bcubed: { precision, recall, f1: harmonicMean(precision, recall) },
    countryIdAccuracy: ratio(exact.length, countries.length),
  };
};
