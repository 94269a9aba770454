// The hash that names a dataset: the same rows in the same order always have the same one.
import { createHash } from 'node:crypto';
import { rowLines } from './row-lines.ts';
import { DATASET_FILES, DATASET_LISTS, type Dataset } from './schema.ts';

/** SHA-256 in hexadecimal, over the names and bytes of the files as they are written. */
export const datasetHash = (dataset: Dataset): string => {
  const hash = createHash('sha256');
  for (const list of DATASET_LISTS) {
    hash.update(`${DATASET_FILES[list].file}\n`);
    for (const line of rowLines(dataset, list)) hash.update(line);
  }
  return hash.digest('hex');
};
