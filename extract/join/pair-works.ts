// The language versions of one work, joined: their passages paired, their units counted anew, what
// they say settled by each other, and what they both say made surer.
import { relationOrder } from '../assemble/draft-rows.ts';
import { countRows } from '../dataset/count-rows.ts';
import type { DocumentRow, RelationRow } from '../dataset/schema.ts';
import { groupBy } from '../group-by.ts';
import { withAgreement } from '../pair/agreement.ts';
import { settled } from '../relations/in-both-languages.ts';
import type { DraftRelation } from '../stages/draft.ts';
import { pairVersions } from '../stages/pair.ts';
import type { RecordRows } from './document-record.ts';

export type WholeRows = RecordRows & { readonly document: DocumentRow };

/** What was kept of a version, in the order of its text; ids stay as they are, whoever else is there. */
const inOrder = (
  { passages }: Pick<RecordRows, 'passages'>,
  kept: readonly RelationRow[],
): RelationRow[] => {
  const byPassage = groupBy(kept, ({ passage }) => passage);
  return passages.flatMap(({ id }) => [...(byPassage.get(id) ?? [])].sort(relationOrder));
};

/** The versions with what they say settled by each other, as the two languages of one document are. */
const settledWith = <Version extends RecordRows>(versions: readonly Version[]): Version[] => {
  const candidates = versions.map(({ relations, unsure }) => [...relations, ...unsure]);
  const passages = versions.flatMap((version) => version.passages);
  const kept = new Set<DraftRelation>(settled(passages, candidates.flat()));
  return versions.map((version, index) => ({
    ...version,
    relations: inOrder(
      version,
      (candidates[index] ?? []).filter((one) => kept.has(one)),
    ),
    unsure: [],
  }));
};

/** Versions come back in their order. */
export const pairWork = (versions: readonly WholeRows[]): WholeRows[] => {
  const works = versions.map((rows) => ({ ...rows, meta: { work: rows.document.work } }));
  return withAgreement(settledWith(pairVersions(works))).map(({ meta: _, ...rows }) => {
    const counts = { ...rows.document.counts, ...countRows(rows)(rows.document.id) };
    return { ...rows, document: { ...rows.document, counts } };
  });
};

/** How many units the versions have together. */
export const unitsOf = (versions: readonly WholeRows[]): number =>
  new Set(versions.flatMap(({ passages }) => passages.map(({ unit }) => unit))).size;
