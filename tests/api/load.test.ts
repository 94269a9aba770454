// npm run load as a process: a dataset in the place of another, or nothing changed at all.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EmbeddedEngine } from '../../backend/engine/embedded/embedded-engine.ts';
import { catalogueOf } from '../../backend/questions/catalogue.ts';
import { datasetHash } from '../../extract/dataset/dataset-hash.ts';
import type { Dataset } from '../../extract/dataset/schema.ts';
import { writeDataset } from '../../extract/dataset/write-dataset.ts';
import { smallDataset } from '../backend/small-dataset.ts';
import { run } from './command.ts';

let root = '';
let data = '';
let folder = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'diplograph-load-'));
  data = join(root, 'data');
  folder = join(root, 'dataset');
  await writeDataset(folder, smallDataset());
});
afterEach(() => rm(root, { recursive: true, force: true }));

const load = (dir: string) => run('backend/cli/load.ts', [dir, '--data', data]);

/** Title of the first document that a fresh look at the graph finds. */
const looked = async (): Promise<{ snapshot: string; titles: string[] }> => {
  const engine = await EmbeddedEngine.open({ data, timeoutMs: 10_000 });
  try {
    return await engine.read(async (graph) => {
      const { documents } = await catalogueOf(graph);
      return {
        snapshot: graph.snapshot,
        titles: [...documents.values()].map(({ title }) => title),
      };
    });
  } finally {
    await engine.close();
  }
};

const retitled = (title: string): Dataset => {
  const dataset = smallDataset();
  return { ...dataset, documents: dataset.documents.map((row) => ({ ...row, title })) };
};

describe('npm run load', () => {
  it('loads a dataset folder and says what was loaded', async () => {
    const command = load(folder);
    expect(await command.ended).toBe(0);
    const snapshot = datasetHash(smallDataset());
    expect(command.stdout()).toMatch(/^3 documents, 10 passages, 29 mentions, 5 relations loaded/);
    expect(command.stdout()).toContain(snapshot.slice(0, 16));
    expect(await looked()).toMatchObject({ snapshot });
  });

  it('refuses a dataset with a fault, naming file, line and field, and changes nothing', async () => {
    await load(folder).ended;
    const before = await looked();
    const path = join(folder, 'mentions.jsonl');
    const lines = (await readFile(path, 'utf8')).split('\n');
    lines[2] = (lines[2] ?? '').replace('"entity":"country:BE"', '"entity":"country:XX"');
    await writeFile(path, lines.join('\n'));
    const command = load(folder);
    expect(await command.ended).toBe(2);
    expect(command.stderr()).toBe(`${path}:3: entity: no entity "country:XX"\n`);
    expect(await looked()).toEqual(before);
  });

  it.each([
    ['nowhere', 'documents.jsonl'],
    ['dataset/documents.jsonl', 'documents.jsonl'],
  ])('refuses %s, which is no dataset', async (dir, named) => {
    const command = load(join(root, dir));
    expect(await command.ended).toBe(2);
    expect(command.stderr()).toContain(named);
    expect(command.stderr()).not.toMatch(/\n\s+at /);
  });

  it('says of a folder of documents what to do first', async () => {
    const documents = join(root, 'documents');
    await mkdir(documents);
    await writeFile(join(documents, 'note.txt'), 'La Belgique soutient l’Ukraine.');
    const command = load(documents);
    expect(await command.ended).toBe(2);
    expect(command.stderr()).toBe(
      `${join(documents, 'documents.jsonl')}: no such file; is this a folder of documents? Run npm run extract first\n`,
    );
    await rm(join(folder, 'documents.jsonl'));
    const incomplete = load(folder);
    expect(await incomplete.ended).toBe(2);
    expect(incomplete.stderr()).toBe(`${join(folder, 'documents.jsonl')}: no such file\n`);
  });

  it('killed at any moment leaves the graph that was there, whole', async () => {
    await load(folder).ended;
    const before = await looked();
    let killed = 0;
    for (const [round, delay] of [250, 350, 450, 550, 650, 750].entries()) {
      await writeDataset(folder, retitled(`round ${round}`));
      const command = load(folder);
      await sleep(delay);
      command.child.kill('SIGKILL');
      const code = await command.ended;
      const { snapshot, titles } = await looked();
      const isNew = snapshot === datasetHash(retitled(`round ${round}`));
      expect(titles).toEqual(isNew ? Array(3).fill(`round ${round}`) : before.titles);
      if (code === null) killed += 1;
      if (isNew) {
        await writeDataset(folder, smallDataset());
        await load(folder).ended;
      }
    }
    expect(killed).toBeGreaterThan(0);
    expect(await readdir(join(data, 'graph', 'building'))).toEqual([]);
  }, 120_000);
});
