// One contract, however the work of extraction is split: in threads, in processes, or inside Apache
// Spark, the dataset has the same bytes as that of one run.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { openSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../backend/project-root.ts';
import { DATASET_FILES, DATASET_LISTS } from '../../extract/dataset/schema.ts';
import { documentLine } from '../extract/stream/sample-sources.ts';
import { sparkPart } from '../spark-part.ts';

const CORPUS = join(PROJECT_ROOT, 'seeds/corpus');
const COMMAND = [
  process.execPath,
  '--import',
  import.meta.resolve('tsx'),
  join(PROJECT_ROOT, 'extract/cli/extract.ts'),
];
const python = sparkPart();

let folder: string;
let whole: Readonly<Record<string, string>>;
/** The documents of the corpus as lines of the stream. */
let lines: string[];

const at = (name: string): string => join(folder, name);

/** A hash of each file of a dataset. */
const filesOf = async (dir: string): Promise<Readonly<Record<string, string>>> => {
  const hashes = DATASET_LISTS.map(async (list) => {
    const { file } = DATASET_FILES[list];
    const bytes = await readFile(join(dir, file));
    return [file, createHash('sha256').update(bytes).digest('hex')] as const;
  });
  return Object.fromEntries(await Promise.all(hashes));
};

const extract = (args: readonly string[], stdin = ''): void => {
  const [node = '', ...rest] = COMMAND;
  const { status, stderr } = spawnSync(node, [...rest, ...args], {
    input: stdin,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
};

const streamed = (input: string, output: string): Promise<number | null> =>
  new Promise((resolve, reject) => {
    const [node = '', ...rest] = COMMAND;
    const child = spawn(node, [...rest, '--stream'], {
      stdio: [openSync(input, 'r'), openSync(output, 'w'), 'inherit'],
    });
    child.on('error', reject);
    child.on('exit', resolve);
  });

/** The dataset of the rows in the files, in the order given. */
const collected = async (name: string, files: readonly string[]): Promise<typeof whole> => {
  const rows = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  extract(['--collect', '--quiet', '--out', at(name)], rows.join(''));
  return filesOf(at(name));
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'split-'));
  const names = (await readdir(CORPUS)).sort();
  lines = await Promise.all(
    names.map(async (name) => documentLine(name, await readFile(join(CORPUS, name), 'utf8'))),
  );
  await writeFile(at('documents.jsonl'), lines.join(''));
  extract([CORPUS, '--quiet', '--jobs', '1', '--out', at('whole')]);
  whole = await filesOf(at('whole'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('extraction of the sample corpus', { timeout: 120_000 }, () => {
  it('gives the same bytes in several threads', async () => {
    extract([CORPUS, '--quiet', '--jobs', '3', '--out', at('threads')]);
    expect(await filesOf(at('threads'))).toEqual(whole);
  });

  it('gives the same bytes in one process that streams', async () => {
    expect(await streamed(at('documents.jsonl'), at('rows.jsonl'))).toBe(0);
    expect(await collected('streamed', [at('rows.jsonl')])).toEqual(whole);
  });

  it('gives the same bytes in three processes at a time, the last first', async () => {
    const shards = [0, 1, 2];
    await Promise.all(
      shards.map(async (shard) => {
        const share = lines.filter((_, index) => index % shards.length === shard);
        await writeFile(at(`documents-${shard}.jsonl`), share.join(''));
        const rows = at(`rows-${shard}.jsonl`);
        expect(await streamed(at(`documents-${shard}.jsonl`), rows)).toBe(0);
      }),
    );
    const files = [2, 0, 1].map((shard) => at(`rows-${shard}.jsonl`));
    expect(await collected('processes', files)).toEqual(whole);
  });
});

describe.skipIf(python === null)('extraction inside Apache Spark', { timeout: 300_000 }, () => {
  it.each([2, 5])('gives the same bytes over %i partitions', async (partitions) => {
    const out = at(`spark-${partitions}`);
    const command = [...COMMAND, '--stream'].map((part) => `'${part}'`).join(' ');
    const script = join(import.meta.dirname, 'spark_pipe.py');
    const { status, stderr } = spawnSync(
      python ?? '',
      [script, at('documents.jsonl'), out, String(partitions), command],
      {
        encoding: 'utf8',
        env: { ...process.env, PYSPARK_PYTHON: python ?? '' },
        maxBuffer: 1 << 26,
      },
    );
    expect(status, stderr).toBe(0);
    const parts = (await readdir(out)).filter((name) => name.startsWith('part-')).sort();
    expect(parts).toHaveLength(partitions);
    const files = parts.map((name) => join(out, name));
    expect(await collected(`spark-${partitions}-dataset`, files)).toEqual(whole);
  });
});
