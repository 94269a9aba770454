// The evaluation of an extraction: its scores against gold, and what it missed or got wrong.
import type { Dataset } from '../dataset/schema.ts';
import type { Gold } from './gold.ts';
import { type MentionMatches, matchMentions } from './match-mentions.ts';
import { type Score, score } from './score.ts';
import { type LinkingScores, scoreLinking } from './score-linking.ts';
import { type MentionScores, scoreMentions } from './score-mentions.ts';
import { matchRelations, type RelationMatches, sameEnds, sameTriple } from './score-relations.ts';
import { judgeThemes, type ThemeJudgement } from './score-themes.ts';
import { scoredRun } from './scored-run.ts';

export interface Scores {
  readonly mentions: MentionScores;
  readonly linking: LinkingScores;
  readonly themes: Score;
  readonly relations: { readonly triples: Score; readonly pairs: Score };
}

export interface Evaluation {
  readonly scores: Scores;
  readonly mentions: MentionMatches;
  readonly themes: readonly ThemeJudgement[];
  readonly relations: RelationMatches;
}

const scoreRelations = ({ found, missed, extra }: RelationMatches): Score =>
  score(found.length, extra.length, missed.length);

const scoreThemes = (judgements: readonly ThemeJudgement[]): Score => {
  const count = (key: 'right' | 'wrong' | 'missed'): number =>
    judgements.reduce((sum, judgement) => sum + judgement[key].length, 0);
  return score(count('right'), count('wrong'), count('missed'));
};

/** Only what lies on the lines of gold passages counts. */
export const evaluate = (
  dataset: Pick<Dataset, 'documents' | 'passages' | 'mentions' | 'relations'>,
  gold: Gold,
): Evaluation => {
  const run = scoredRun(dataset, gold);
  const mentions = matchMentions(gold, run);
  const themes = judgeThemes(gold, run);
  const relations = matchRelations(gold, run, mentions, sameTriple);
  return {
    scores: {
      mentions: scoreMentions(mentions),
      linking: scoreLinking(mentions),
      themes: scoreThemes(themes),
      relations: {
        triples: scoreRelations(relations),
        pairs: scoreRelations(matchRelations(gold, run, mentions, sameEnds)),
      },
    },
    mentions,
    themes,
    relations,
  };
};
