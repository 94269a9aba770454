// Scores of the themes of passages: those that a passage is about must be found, those that it only
// touches upon may be, any other is wrong.
import type { Gold, GoldPassage } from './gold.ts';
import { lineCount, sharedLines } from './line-ranges.ts';
import type { RunPassage, ScoredRun } from './scored-run.ts';

export interface ThemeJudgement {
  readonly passage: GoldPassage;
  readonly right: readonly string[];
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

/** Passages may be cut otherwise in run and gold: half of the shorter one must be shared. */
const answers = (run: RunPassage, gold: GoldPassage): boolean =>
  run.doc === gold.doc &&
  run.language === gold.lang &&
  sharedLines(run.lines, gold.lines) >= Math.min(lineCount(run.lines), lineCount(gold.lines)) / 2;

/** One judgement for each gold passage that is text. */
export const judgeThemes = (gold: Gold, run: ScoredRun): ThemeJudgement[] =>
  gold.passages
    .filter(({ kind }) => kind !== 'furniture')
    .map((passage) => {
      const found = new Set(
        run.passages
          .filter((candidate) => answers(candidate, passage))
          .flatMap(({ themes }) => themes.map(({ theme }) => theme)),
      );
      return {
        passage,
        right: passage.themes.filter((theme) => found.has(theme)),
        missed: passage.themes.filter((theme) => !found.has(theme)),
        wrong: [...found].filter(
          (theme) => !passage.themes.includes(theme) && !passage.also.includes(theme),
        ),
      };
    });
