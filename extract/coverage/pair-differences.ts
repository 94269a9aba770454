// Where one language of a pair finds an entity that the other lacks: a name that one of the gazetteers
// lacks, or a mention that is none.
import type { MentionRow, PassageRow } from '../dataset/schema.ts';
import { groupBy } from '../group-by.ts';
import { byText } from '../text/order.ts';
import type { PairCoverage, PairDifference } from './schema.ts';

interface Version {
  readonly passages: readonly Pick<PassageRow, 'id' | 'counterpart'>[];
  readonly mentions: readonly MentionRow[];
}

/** Over the versions of one work, or a document that is printed in both languages. */
export const pairDifferences = (versions: readonly Version[]): PairCoverage => {
  const mentions = groupBy(
    versions.flatMap((version) => version.mentions),
    ({ passage }) => passage,
  );
  const entitiesOf = (passage: string): ReadonlyMap<string, MentionRow> =>
    new Map((mentions.get(passage) ?? []).toReversed().map((one) => [one.entity, one]));
  const lacking = (passage: string, counterpart: string): PairDifference[] => {
    const others = entitiesOf(counterpart);
    return [...entitiesOf(passage)]
      .filter(([entity]) => !others.has(entity))
      .map(([entity, { surface, lines, language }]) => ({
        passage,
        counterpart,
        language,
        entity,
        surface,
        line: lines[0]?.[0] ?? 0,
      }))
      .sort((a, b) => a.line - b.line || byText(a.entity, b.entity));
  };
  let [compared, agreeing] = [0, 0];
  const differences: PairDifference[] = [];
  for (const { id, counterpart } of versions.flatMap((version) => version.passages)) {
    if (counterpart === null || byText(id, counterpart) > 0) continue;
    if (!mentions.has(id) && !mentions.has(counterpart)) continue;
    const found = [...lacking(id, counterpart), ...lacking(counterpart, id)];
    compared += 1;
    if (found.length === 0) agreeing += 1;
    differences.push(...found);
  }
  return { compared, agreeing, differences };
};
