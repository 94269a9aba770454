// Whether time grows with the text: over more documents, and over longer ones.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractToFolder } from '../../../extract/extract-files.ts';
import { openSource } from '../../../extract/formats/open-source.ts';
import { extractDocument } from '../../../extract/pipeline.ts';
import type { Resources } from '../../../extract/resources.ts';
import { type BenchCorpus, writeCopies } from './bench-corpus.ts';
import { bestOf } from './measure.ts';

/** Words and bytes that are measured in one go at most; a larger run is not repeated. */
const REPEATED_TIMES = 10;

/** Seconds from the files of `times` copies of the corpus to a dataset folder, on one core. */
export const timeOfCopies = async (
  corpus: BenchCorpus,
  resources: Resources,
  times: number,
  rounds: number,
): Promise<number> => {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    await writeCopies(corpus, times, join(folder, 'in'));
    return await bestOf(times > REPEATED_TIMES ? 1 : rounds, () =>
      extractToFolder([join(folder, 'in')], join(folder, 'out'), { resources, jobs: 1 }),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** Seconds for one document that holds all texts of the corpus `times` over. */
export const timeOfLength = async (
  { documents }: BenchCorpus,
  resources: Resources,
  times: number,
  rounds: number,
): Promise<number> => {
  const texts = documents.map(({ bytes }) => new TextDecoder().decode(bytes));
  const text = Array.from({ length: times }, () => texts.join('\n\n')).join('\n\n');
  const source = await openSource({ source: 'long.txt', bytes: Buffer.from(text) });
  return bestOf(rounds, () => extractDocument(source, resources));
};
