// The language versions of one work, joined: their passages paired, their units counted anew, what
// they both say made surer.
import { countRows } from '../dataset/count-rows.ts';
import type { DocumentRow } from '../dataset/schema.ts';
import { withAgreement } from '../pair/agreement.ts';
import { pairVersions } from '../stages/pair.ts';
import type { RecordRows } from './document-record.ts';

export type WholeRows = RecordRows & { readonly document: DocumentRow };

/** Versions come back in their order. */
export const pairWork = (versions: readonly WholeRows[]): WholeRows[] => {
  const works = versions.map((rows) => ({ ...rows, meta: { work: rows.document.work } }));
  return withAgreement(pairVersions(works)).map(({ meta: _, ...rows }) => {
    const { units } = countRows(rows)(rows.document.id);
    const counts = { ...rows.document.counts, units };
    return { ...rows, document: { ...rows.document, counts } };
  });
};

/** How many units the versions have together. */
export const unitsOf = (versions: readonly WholeRows[]): number =>
  new Set(versions.flatMap(({ passages }) => passages.map(({ unit }) => unit))).size;
