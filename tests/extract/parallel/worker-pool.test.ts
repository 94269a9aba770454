import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATASET_FILES, DATASET_LISTS } from '../../../extract/dataset/schema.ts';
import { type ExtractOptions, extractToFolder } from '../../../extract/extract-files.ts';
import type { FoundFile } from '../../../extract/find-files.ts';
import type { Progress } from '../../../extract/parallel/run-files.ts';
import { workerPool } from '../../../extract/parallel/worker-pool.ts';
import { SAMPLE_SOURCES } from '../stream/sample-sources.ts';

const file = (path: string): FoundFile => ({ path, source: path, skip: null, size: 1 });
const script = (name: string): URL => new URL(`./${name}.worker.ts`, import.meta.url);

describe('workerPool', { timeout: 60_000 }, () => {
  it('reports the file that a worker died of, and goes on with a new worker', async () => {
    const pool = workerPool(1, { coverage: false }, script('dying'));
    const results = [];
    for (const path of ['a', 'b', 'poison', 'c']) results.push(await pool.extract(file(path), 0));
    await pool.close();
    const reasons = results.map((result) => (result.outcome === 'failed' ? result.reason : ''));
    expect(reasons).toEqual(['number 1', 'number 2', 'the worker ended with code 3', 'number 1']);
  });

  it('reports the file that takes more memory than there is, and goes on', async () => {
    const pool = workerPool(1, { coverage: false }, script('greedy'), {
      maxOldGenerationSizeMb: 64,
    });
    const results = [];
    for (const path of ['a', 'feast', 'b']) results.push(await pool.extract(file(path), 0));
    await pool.close();
    expect(results).toMatchObject([
      { code: 'internal', reason: 'a' },
      { code: 'input-too-large', reason: 'takes more memory than there is' },
      { code: 'internal', reason: 'b' },
    ]);
  });

  it('fails as a whole when its workers can not work', async () => {
    const pool = workerPool(2, { coverage: false }, script('broken'));
    await expect(pool.extract(file('a'), 1)).rejects.toMatchObject({ code: 'seeds-invalid' });
    await pool.close();
  });

  it('fails as a whole when its script is not there', async () => {
    const pool = workerPool(1, { coverage: false }, script('absent'));
    await expect(pool.extract(file('a'), 0)).rejects.toThrow('absent');
    await pool.close();
  });
});

describe('extraction by several workers', { timeout: 120_000 }, () => {
  let folder: string;
  const at = (...parts: string[]): string => join(folder, ...parts);
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'workers-'));
    for (const [source, text] of SAMPLE_SOURCES) {
      await mkdir(dirname(at('in', source)), { recursive: true });
      await writeFile(at('in', source), text);
    }
    await writeFile(at('in', 'empty.txt'), '');
    await writeFile(at('in', 'copy.txt'), '---\nid: note\nlanguage: fr\n---\nUne copie.');
    await mkdir(at('twin', 'policy'), { recursive: true });
    const [source = '', text = ''] = [...SAMPLE_SOURCES][0] ?? [];
    await writeFile(at('twin', source), text);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const extract = async (out: string, options: ExtractOptions) => {
    const { files, tally } = await extractToFolder([at('in'), at('twin')], at(out), options);
    const lists = DATASET_LISTS.map((list) => readFile(at(out, DATASET_FILES[list].file), 'utf8'));
    return { files, tally, texts: await Promise.all(lists) };
  };

  it('gives the dataset, the counts and the reports of one, in the same order', async () => {
    const steps: Progress[] = [];
    const one = await extract('one', { jobs: 1 });
    const several = await extract('several', { jobs: 3, onProgress: (step) => steps.push(step) });
    expect(several).toEqual(one);
    expect(steps.map(({ files }) => files)).toEqual(steps.map((_, index) => index));
    const failed = one.files.filter(({ outcome }) => outcome === 'failed');
    expect(failed.map(({ path }) => path)).toEqual([
      at('in', 'empty.txt'),
      at('in', 'policy', 'note.fr.md'),
      at('twin', 'policy', 'note.fr.md'),
    ]);
  });
});
