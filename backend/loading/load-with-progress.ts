// A load that is seen on the terminal.
import { progressBar } from '../../extract/cli/progress-bar.ts';
import type { Dataset } from '../../extract/dataset/schema.ts';
import type { Engine } from '../engine/engine.ts';
import { type Origin, originText } from './origin.ts';

/** Gives the snapshot. @throws AppError dataset-invalid, load-failed */
export const loadWithProgress = async (
  engine: Engine,
  dataset: Dataset,
  origin: Origin,
): Promise<string> => {
  const bar = progressBar('loading');
  return engine
    .load(dataset, {
      origin: originText(origin),
      onProgress: ({ done, total, what }) => bar.update(done, total, what),
    })
    .finally(() => bar.stop());
};
