import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { notWritable } from '../../../extract/dataset/not-writable.ts';
import { readDataset } from '../../../extract/dataset/read-dataset.ts';
import { DATASET_FILES, DATASET_LISTS } from '../../../extract/dataset/schema.ts';
import { writeDataset } from '../../../extract/dataset/write-dataset.ts';
import { sampleDataset, withRow } from './sample-dataset.ts';

let folder: string;
let dir: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dataset-'));
  dir = join(folder, 'sample');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const FILES = DATASET_LISTS.map((list) => DATASET_FILES[list].file).sort();
const smaller = {
  ...sampleDataset,
  relations: [],
  documents: withRow(sampleDataset.documents, 0, {
    counts: { lines: 12, passages: 2, units: 1, mentions: 2, relations: 0 },
  }),
};
const unreadable = {
  ...sampleDataset,
  relations: withRow(sampleDataset.relations, 0, { cue: '' }),
};

describe('writeDataset', () => {
  it('makes the folder and the folders above it, and leaves nothing beside', async () => {
    const deep = join(folder, 'a', 'b');
    await writeDataset(deep, sampleDataset);
    expect((await readdir(deep)).sort()).toEqual(FILES);
    expect(await readdir(join(folder, 'a'))).toEqual(['b']);
  });

  it('writes one row a line, keys in the order of the schema whatever their order was', async () => {
    const [mention] = sampleDataset.mentions;
    if (mention === undefined) throw new Error('the sample has no mention');
    const reversed = Object.fromEntries(Object.entries(mention).reverse());
    const mentions = withRow(sampleDataset.mentions, 0, reversed);
    await writeDataset(dir, { ...sampleDataset, mentions });
    const [line] = (await readFile(join(dir, 'mentions.jsonl'), 'utf8')).split('\n');
    expect(line).toBe(
      '{"id":"note-2025.0.3","document":"note-2025","passage":"note-2025.0","entity":"country:BE",' +
        '"type":"country","form":"name","surface":"Belgique","start":3,"end":11,"lines":[[3,3]],"language":"fr"}',
    );
  });

  it('replaces a dataset that is there', async () => {
    await writeDataset(dir, sampleDataset);
    await writeDataset(dir, smaller);
    expect(await readDataset(dir)).toEqual(smaller);
    expect(await readdir(folder)).toEqual(['sample']);
  });

  it('leaves the old dataset and nothing half-written when a row can not be written', async () => {
    await writeDataset(dir, sampleDataset);
    await expect(writeDataset(dir, unreadable)).rejects.toMatchObject({
      code: 'dataset-invalid',
      message: expect.stringContaining('relations, row 1 ("note-2025.0.supports"): cue:'),
    });
    expect(await readDataset(dir)).toEqual(sampleDataset);
    expect(await readdir(folder)).toEqual(['sample']);
  });

  it('refuses a folder that holds anything but a dataset, and does not touch it', async () => {
    await mkdir(dir);
    await writeFile(join(dir, 'thesis.docx'), 'ten years of work');
    await expect(writeDataset(dir, sampleDataset)).rejects.toMatchObject({
      code: 'output-not-writable',
      message: expect.stringContaining('thesis.docx'),
    });
    expect(await readdir(dir)).toEqual(['thesis.docx']);
  });

  it('refuses a path that is a file', async () => {
    await writeFile(dir, 'x');
    await expect(writeDataset(dir, sampleDataset)).rejects.toMatchObject({
      code: 'output-not-writable',
    });
    expect(await readFile(dir, 'utf8')).toBe('x');
  });

  it('says so when the place can not be written', async () => {
    await writeFile(join(folder, 'file'), '');
    await expect(writeDataset(join(folder, 'file', 'sample'), sampleDataset)).rejects.toMatchObject(
      {
        code: 'output-not-writable',
      },
    );
  });

  it('names the folder that refuses, not the files that are on their way', async () => {
    const refused = join(folder, 'file');
    await writeFile(refused, '');
    const message = `${join(refused, 'sample')}: the folder ${refused} is a file or lies below one`;
    await expect(writeDataset(join(refused, 'sample'), sampleDataset)).rejects.toThrow(message);
    const denied = Object.assign(new Error('EACCES'), {
      code: 'EACCES',
      path: join(dir, '.x.new'),
    });
    expect(notWritable(join(dir, 'out'), denied).message).toBe(
      `${join(dir, 'out')}: the folder ${dir} may not be written to`,
    );
  });

  it('fills an empty folder, also through a symbolic link, which stays', async () => {
    await mkdir(dir);
    await symlink(dir, join(folder, 'link'));
    await writeDataset(join(folder, 'link'), sampleDataset);
    expect(await readDataset(dir)).toEqual(sampleDataset);
    expect((await readdir(folder)).sort()).toEqual(['link', 'sample']);
  });
});
