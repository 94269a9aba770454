// Precision, recall and their harmonic mean, from counts.

export interface Score {
  /** Right, wrong and missed: true positives, false positives, false negatives. */
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** 0 where nothing was there to be right about. */
export const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

export const harmonicMean = (precision: number, recall: number): number =>
  ratio(2 * precision * recall, precision + recall);

export const score = (tp: number, fp: number, fn: number): Score => {
  const precision = ratio(tp, tp + fp);
  const recall = ratio(tp, tp + fn);
  return { tp, fp, fn, precision, recall, f1: harmonicMean(precision, recall) };
};
