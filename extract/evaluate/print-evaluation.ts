// The evaluation as text for a terminal: one line a score, one line a miss.
import type { LineRange } from '../dataset/schema.ts';
import type { Evaluation, Scores } from './evaluate.ts';
import type { Score } from './score.ts';

const percent = (share: number): string => (100 * share).toFixed(1).padStart(6);

const scoreLine = (
  name: string,
  { precision, recall, f1 }: Pick<Score, 'precision' | 'recall' | 'f1'>,
  counts: Score | null,
): string => {
  const line = `${name.padEnd(24)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}`;
  if (counts === null) return line;
  return `${line}   (${counts.tp} right, ${counts.fp} wrong, ${counts.fn} missed)`;
};

export const scoreLines = ({ mentions, linking, themes, relations }: Scores): string[] => [
  ...Object.entries(mentions).map(([name, one]) => scoreLine(`mentions ${name}`, one, one)),
  scoreLine('linking (B-cubed)', linking.bcubed, null),
  `${'country ids'.padEnd(24)}   ${percent(linking.countryIdAccuracy)} right`,
  scoreLine('themes of passages', themes, themes),
  scoreLine('relations, triples', relations.triples, relations.triples),
  scoreLine('relations, pairs', relations.pairs, relations.pairs),
];

const place = (row: { readonly doc: string; readonly lines: readonly LineRange[] }): string =>
  `${row.doc}:${row.lines[0]?.[0] ?? '?'}`;

const mentionLines = ({ pairs, missed, extra }: Evaluation['mentions']): string[] => [
  ...missed.map(
    (gold) => `missed   ${place(gold)} ${gold.form} ${JSON.stringify(gold.surface)} ${gold.entity}`,
  ),
  ...pairs
    .filter(({ gold, run }) => gold.type !== run.type)
    .map(
      ({ gold, run }) =>
        `type     ${place(gold)} ${JSON.stringify(gold.surface)} is ${gold.entity}, not ${run.entity}`,
    ),
  ...extra.map((run) => `extra    ${place(run)} ${JSON.stringify(run.surface)} ${run.entity}`),
];

const relationLine = (
  word: string,
  row: Evaluation['relations']['missed' | 'extra'][number],
): string => `${word} ${place(row)} ${row.subject} ${row.predicate} ${row.object}`;

/** What was missed, extra or wrong, in the order: mentions, themes, relations. */
export const missLines = ({ mentions, themes, relations }: Evaluation): string[] => [
  ...mentionLines(mentions),
  ...themes
    .filter(({ missed, wrong }) => missed.length + wrong.length > 0)
    .map(({ passage, missed, wrong }) => {
      const parts = [
        ...missed.map((theme) => `missed ${theme}`),
        ...wrong.map((theme) => `wrong ${theme}`),
      ];
      return `themes   ${place(passage)} ${passage.lang} ${parts.join(', ')}`;
    }),
  ...relations.missed.map((row) => relationLine('relation missed', row)),
  ...relations.extra.map((row) => relationLine('relation extra ', row)),
];
