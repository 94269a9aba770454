// What a start does about the graph: keep what is loaded, or extract and load the documents that
// should be there.
import { join, relative, resolve } from 'node:path';
import { AppError } from '../../extract/app-error.ts';
import { unusedLines } from '../../extract/cli/extract-summary.ts';
import { progressBar } from '../../extract/cli/progress-bar.ts';
import { readDataset } from '../../extract/dataset/read-dataset.ts';
import type { Dataset } from '../../extract/dataset/schema.ts';
import type { Engine } from '../engine/engine.ts';
import { PROJECT_ROOT } from '../project-root.ts';
import { hashFiles } from './hash-files.ts';
import { loadWithProgress } from './load-with-progress.ts';
import { type Origin, originText, parseOrigin } from './origin.ts';

export const SAMPLE_CORPUS = join(PROJECT_ROOT, 'seeds', 'corpus');
/** What decides, besides the documents, what is extracted from them. */
const EXTRACTOR = ['extract', 'seeds', 'package-lock.json'].map((name) => join(PROJECT_ROOT, name));

const keyOf = (corpus: string): Promise<string> => hashFiles([corpus, ...EXTRACTOR]);

const extract = async (path: string): Promise<Dataset> => {
  // Heavy with names and language models: a start that needs no extraction goes without.
  const { extractFiles } = await import('../../extract/extract-files.ts');
  const bar = progressBar('extracting');
  const { dataset, files } = await extractFiles([path], {
    onProgress: (progress) =>
      bar.update(progress.bytes, progress.allBytes, relative(process.cwd(), progress.path)),
  }).finally(() => bar.stop());
  for (const line of unusedLines(files)) process.stderr.write(`${line}\n`);
  if (dataset.documents.length > 0) return dataset;
  throw new AppError('input-empty', `${path}: there is no document in it that could be used`);
};

/** The origin that should be loaded; null to keep whatever is. */
const wantedOrigin = async (engine: Engine, corpus: string | undefined): Promise<Origin | null> => {
  if (corpus !== undefined) {
    const path = resolve(corpus);
    return { kind: 'corpus', key: await keyOf(path), path };
  }
  const sample = async (): Promise<Origin> => ({ kind: 'sample', key: await keyOf(SAMPLE_CORPUS) });
  const loaded = await engine.loaded();
  if (loaded === null) return sample();
  const origin = parseOrigin(loaded.origin);
  if (origin?.kind === 'sample') return sample();
  if (loaded.usable) return null;
  if (origin !== null) return origin;
  throw new AppError(
    'load-failed',
    'what is loaded is incomplete or was made by another version; load it again with: npm run load -- DIR',
  );
};

const datasetOf = (origin: Origin): Promise<Dataset> => {
  if (origin.kind === 'dataset') return readDataset(origin.path);
  return extract(origin.kind === 'corpus' ? origin.path : SAMPLE_CORPUS);
};

/**
 * Sees to it that the engine holds a graph: that of `corpus` if one is named, else what was loaded
 * before, else the sample corpus. A sample that an earlier version extracted is extracted anew.
 * @throws AppError input-..., dataset-invalid, load-failed
 */
export const ensureLoaded = async (engine: Engine, corpus: string | undefined): Promise<void> => {
  const wanted = await wantedOrigin(engine, corpus);
  if (wanted === null) return;
  const loaded = await engine.loaded();
  if (loaded?.usable && loaded.origin === originText(wanted)) return;
  await loadWithProgress(engine, await datasetOf(wanted), wanted);
};
