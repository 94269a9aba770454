import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AppError } from '../../../extract/app-error.ts';
import { readDataset } from '../../../extract/dataset/read-dataset.ts';
import { writeDataset } from '../../../extract/dataset/write-dataset.ts';
import { sampleDataset } from './sample-dataset.ts';

let folder: string;
let dir: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dataset-'));
  dir = join(folder, 'sample');
  await writeDataset(dir, sampleDataset);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const failure = async (): Promise<AppError> => {
  const error: unknown = await readDataset(dir).catch((caught: unknown) => caught);
  if (!(error instanceof AppError)) throw new Error(`no AppError but ${String(error)}`);
  return error;
};

const edit = async (file: string, change: (text: string) => string): Promise<void> => {
  const path = join(dir, file);
  await writeFile(path, change(await readFile(path, 'utf8')));
};

describe('readDataset', () => {
  it('reads back what was written', async () => {
    expect(await readDataset(dir)).toEqual(sampleDataset);
  });

  it('reads a file whose last line has no line end', async () => {
    await edit('entities.jsonl', (text) => text.trimEnd());
    expect(await readDataset(dir)).toEqual(sampleDataset);
  });

  it('names file, line and field of a value that does not fit', async () => {
    await edit('mentions.jsonl', (text) => text.replace('"start":17', '"start":"x"'));
    const error = await failure();
    expect(error.code).toBe('dataset-invalid');
    expect(error.message).toMatch(/mentions\.jsonl:2: start: .*expected number/);
  });

  it('names file, line and field of a reference that leads nowhere', async () => {
    await edit('mentions.jsonl', (text) => text.replace('organisation:nato', 'organisation:who'));
    expect((await failure()).message).toBe(
      `${join(dir, 'mentions.jsonl')}:2: entity: no entity "organisation:who"`,
    );
  });

  it('names the line that is no JSON', async () => {
    await edit('passages.jsonl', (text) => text.replace('}\n', '\n'));
    expect((await failure()).message).toBe(`${join(dir, 'passages.jsonl')}:1: row: not JSON`);
  });

  it('names a file that is missing', async () => {
    await rm(join(dir, 'relations.jsonl'));
    const error = await failure();
    expect(error.code).toBe('dataset-invalid');
    expect(error.message).toBe(`${join(dir, 'relations.jsonl')}: no such file`);
  });

  it('refuses bytes that are not UTF-8 instead of replacing letters', async () => {
    await appendFile(join(dir, 'documents.jsonl'), Buffer.from([0x22, 0xe9, 0x22]));
    expect((await failure()).message).toBe(`${join(dir, 'documents.jsonl')}: not UTF-8`);
  });

  it('shows the first faults of many and counts the rest', async () => {
    await edit('mentions.jsonl', (text) => text + '{"id":"x"}\n'.repeat(40));
    const lines = (await failure()).message.split('\n');
    expect(lines).toHaveLength(11);
    expect(lines.at(-1)).toMatch(/^\.\.\. and \d+ more$/);
  });
});
