// Whether time and memory grow with the text: over more documents, and over longer ones.
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { openSource } from '../../../extract/formats/open-source.ts';
import { extractDocument } from '../../../extract/pipeline.ts';
import type { Resources } from '../../../extract/resources.ts';
import { type BenchCorpus, writeCopies } from './bench-corpus.ts';
import { bestOf } from './measure.ts';

const RUN = join(import.meta.dirname, '../../../run.js');
const SCRIPT = join(import.meta.dirname, 'copies-run.ts');

/** The corpus is extracted at least so many times over, for the code to be compiled as in a long run. */
const LEAST_COPIES = 20;

const growthSchema = z.object({ seconds: z.number(), peak: z.number() });
export type CopiesRun = z.infer<typeof growthSchema>;

/**
 * From the files of `times` copies of the corpus to a dataset folder, in one thread of a new process:
 * seconds of processor time of the best run, and the most bytes of memory that the process held.
 */
export const runCopies = (
  corpus: BenchCorpus,
  times: number,
  rounds: number,
): Promise<CopiesRun> => {
  const runs = times >= LEAST_COPIES ? 1 : Math.max(rounds, Math.ceil(LEAST_COPIES / times));
  return runFolder((input) => writeCopies(corpus, times, input), runs);
};

/** The same of the files that `write` puts into a folder, the best of so many runs. */
export const runFolder = async (
  write: (input: string) => Promise<unknown>,
  runs = 1,
): Promise<CopiesRun> => {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const [input, output] = [join(folder, 'in'), join(folder, 'out')];
  try {
    await write(input);
    const { stdout } = await promisify(execFile)(process.execPath, [
      ...[RUN, SCRIPT, input, output, `${runs}`],
    ]);
    return growthSchema.parse(JSON.parse(stdout));
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
