// The report on a work: that on each of its language versions, and what they lack beside each other.
import { rowsIn, sectionText } from '../join/document-record.ts';
import { pairDifferences } from './pair-differences.ts';
import { type DocumentCoverage, documentCoverageSchema, type PairCoverage } from './schema.ts';

export interface WorkCoverage {
  readonly documents: readonly DocumentCoverage[];
  readonly pairs: PairCoverage;
}

export type OnCoverage = (coverage: WorkCoverage) => void | Promise<void>;

/** `records` are those of the versions, paired, each with its report. */
export const coverWork = (records: readonly Uint8Array[]): WorkCoverage => ({
  documents: records.flatMap((record) => {
    const text = sectionText(record, 'coverage');
    return text === '' ? [] : [documentCoverageSchema.parse(JSON.parse(text))];
  }),
  pairs: pairDifferences(records.map(rowsIn)),
});
