// The part of an extraction that the gold can judge: rows that touch lines of a gold passage.
import type { Dataset, LineRange, MentionRow, PassageRow, RelationRow } from '../dataset/schema.ts';
import type { Gold } from './gold.ts';
import { sharedLines } from './line-ranges.ts';

type InGold<Row> = Row & { readonly doc: string };
export type RunMention = InGold<MentionRow>;
export type RunPassage = InGold<PassageRow>;
export type RunRelation = InGold<RelationRow>;

export interface ScoredRun {
  readonly mentions: readonly RunMention[];
  readonly passages: readonly RunPassage[];
  readonly relations: readonly RunRelation[];
}

const fileName = (source: string): string => source.slice(source.lastIndexOf('/') + 1);

/** Gold calls a document by what its file name begins with. */
const isCalled = (source: string, doc: string): boolean => fileName(source).startsWith(`${doc}_`);

/** Names of the annotated documents that an extraction does not have. */
export const lackingDocuments = (
  { documents }: Pick<Dataset, 'documents'>,
  gold: Gold,
): { readonly lacking: readonly string[]; readonly all: readonly string[] } => {
  const all = [...new Set(gold.passages.map(({ doc }) => doc))];
  const lacking = all.filter((doc) => !documents.some(({ source }) => isCalled(source, doc)));
  return { lacking, all };
};

export const scoredRun = (
  dataset: Pick<Dataset, 'documents' | 'passages' | 'mentions' | 'relations'>,
  gold: Gold,
): ScoredRun => {
  const covered = new Map<string, LineRange[]>();
  for (const { doc, lines } of gold.passages) {
    covered.set(doc, [...(covered.get(doc) ?? []), ...lines]);
  }
  const docs = new Map<string, string>();
  for (const { id, source } of dataset.documents) {
    const doc = [...covered.keys()].find((key) => isCalled(source, key));
    if (doc !== undefined) docs.set(id, doc);
  }
  const inGold = <Row extends { readonly document: string; readonly lines: readonly LineRange[] }>(
    rows: readonly Row[],
  ): InGold<Row>[] =>
    rows.flatMap((row) => {
      const doc = docs.get(row.document);
      if (doc === undefined || sharedLines(row.lines, covered.get(doc) ?? []) === 0) return [];
      return [{ ...row, doc }];
    });
  return {
    mentions: inGold(dataset.mentions),
    passages: inGold(dataset.passages),
    relations: inGold(dataset.relations),
  };
};
