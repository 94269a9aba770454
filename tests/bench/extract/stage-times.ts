// How much processor time each stage takes, from the bytes of the documents to the files of the dataset.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documentRows } from '../../../extract/assemble/document-rows.ts';
import { writeDatasetFolder } from '../../../extract/dataset/write-dataset.ts';
import { openSource } from '../../../extract/formats/open-source.ts';
import { createJoiner, type Part } from '../../../extract/join/joiner.ts';
import { memoryStore } from '../../../extract/join/row-store.ts';
import { partOf } from '../../../extract/parallel/file-part.ts';
import { STAGES } from '../../../extract/pipeline.ts';
import type { Resources } from '../../../extract/resources.ts';
import { read } from '../../../extract/stages/read.ts';
import type { BenchCorpus } from './bench-corpus.ts';
import { cpuSeconds } from './measure.ts';

/** Seconds by stage, in the order of the stages. */
export type StageTimes = ReadonlyMap<string, number>;

type Timed = <Result>(name: string, work: () => Result) => Result;

const runOnce = async ({ documents }: BenchCorpus, resources: Resources): Promise<StageTimes> => {
  const times = new Map<string, number>();
  const add = (name: string, start: number): void => {
    times.set(name, (times.get(name) ?? 0) + cpuSeconds() - start);
  };
  const timed: Timed = (name, work) => {
    const start = cpuSeconds();
    const result = work();
    add(name, start);
    return result;
  };
  const parts: Part[] = [];
  const given = new Set<string>();
  for (const document of documents) {
    const opening = cpuSeconds();
    const source = await openSource(document);
    add('open', opening);
    let draft = timed('read', () => read(source));
    for (const { name, run } of STAGES) draft = timed(name, () => run(draft, resources));
    parts.push(timed('rows', () => partOf(documentRows(draft, resources), given)));
  }
  const joining = cpuSeconds();
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const joiner = createJoiner(memoryStore());
  for (const part of parts) await joiner.add(part);
  await writeDatasetFolder(join(folder, 'dataset'), joiner.join);
  add('write', joining);
  await rm(folder, { recursive: true, force: true });
  return times;
};

/** Of each stage its best time of some rounds. */
export const stageTimes = async (
  corpus: BenchCorpus,
  resources: Resources,
  rounds: number,
): Promise<StageTimes> => {
  const best = new Map<string, number>();
  for (let round = 0; round < rounds; round++) {
    for (const [name, time] of await runOnce(corpus, resources)) {
      best.set(name, Math.min(time, best.get(name) ?? Number.POSITIVE_INFINITY));
    }
  }
  return best;
};
