// Reads a dataset folder and vouches for it: every row fits its schema, every reference resolves.
import { join } from 'node:path';
import type { z } from 'zod';
import { AppError } from '../app-error.ts';
import { checkDataset } from './check-dataset.ts';
import { faultMessage, readRows } from './read-rows.ts';
import { DATASET_FILES, type Dataset } from './schema.ts';

interface ListFile<Row> {
  readonly file: string;
  readonly schema: z.ZodType<Row>;
}

const readList = <Row>(dir: string, { file, schema }: ListFile<Row>): Promise<Row[]> =>
  readRows(join(dir, file), schema, 'dataset-invalid');

/** Throws AppError dataset-invalid, naming file, line and field of what is wrong. */
export const readDataset = async (dir: string): Promise<Dataset> => {
  const dataset: Dataset = {
    documents: await readList(dir, DATASET_FILES.documents),
    passages: await readList(dir, DATASET_FILES.passages),
    mentions: await readList(dir, DATASET_FILES.mentions),
    entities: await readList(dir, DATASET_FILES.entities),
    relations: await readList(dir, DATASET_FILES.relations),
  };
  const faults = checkDataset(dataset).map(
    ({ list, row, field, message }) =>
      `${join(dir, DATASET_FILES[list].file)}:${row + 1}: ${field}: ${message}`,
  );
  if (faults.length > 0) throw new AppError('dataset-invalid', faultMessage(faults));
  return dataset;
};
