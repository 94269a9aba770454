// A dataset that is known to be sound, with the look-ups that making a graph of it needs.
import { AppError } from '../../extract/app-error.ts';
import { checkDataset } from '../../extract/dataset/check-dataset.ts';
import { faultMessage } from '../../extract/dataset/read-rows.ts';
import {
  DATASET_FILES,
  type Dataset,
  type DocumentRow,
  type LineRange,
  type PassageRow,
} from '../../extract/dataset/schema.ts';

/** A dataset whose references all resolve; look-ups in it can't fail. */
export interface SoundDataset {
  readonly dataset: Dataset;
  readonly documents: ReadonlyMap<string, DocumentRow>;
  /** Furniture left out. */
  readonly passages: ReadonlyMap<string, PassageRow>;
  readonly entities: ReadonlySet<string>;
}

/** @throws AppError dataset-invalid, naming file, line and field */
export const soundDataset = (dataset: Dataset): SoundDataset => {
  const faults = checkDataset(dataset);
  if (faults.length > 0) {
    const lines = faults.map(
      ({ list, row, field, message }) =>
        `${DATASET_FILES[list].file}:${row + 1}: ${field}: ${message}`,
    );
    throw new AppError('dataset-invalid', faultMessage(lines));
  }
  return {
    dataset,
    documents: new Map(dataset.documents.map((row) => [row.id, row])),
    passages: new Map(
      dataset.passages.filter((row) => row.kind !== 'furniture').map((row) => [row.id, row]),
    ),
    entities: new Set(dataset.entities.map((row) => row.id)),
  };
};

/** Year of the document's date. */
export const yearOf = (document: DocumentRow): number | null =>
  document.date === null ? null : Number(document.date.slice(0, 4));

/** Year of the document with this id. */
export const yearIn = (sound: SoundDataset, document: string): number | null => {
  const row = sound.documents.get(document);
  return row === undefined ? null : yearOf(row);
};

/** First and last line of each range, one pair after the other. */
export const flatLines = (ranges: readonly LineRange[]): number[] => ranges.flat();
