// The command as its users run it: a process of its own, real files, exit codes.
import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeDataset } from '../../../extract/dataset/write-dataset.ts';
import { extractFiles } from '../../../extract/extract-files.ts';

const ROOT = join(import.meta.dirname, '../../..');
const TEXT = 'La Russie menace l’Ukraine.\n\nLa Belgique soutient l’Ukraine.\n';

let folder: string;
const at = (...parts: string[]): string => join(folder, ...parts);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evaluate-'));
  await mkdir(at('corpus'));
  await writeFile(at('corpus', '009_note.txt'), TEXT);
  await writeDataset(at('dataset'), (await extractFiles([at('corpus')])).dataset);
  await mkdir(at('gold'));
  const span = { doc: '009', lineStart: 1, lineEnd: 3, lang: 'fr' };
  const passage = { ...span, kind: 'paragraph', themes: [], also: [] };
  await writeFile(at('gold', 'passages.jsonl'), JSON.stringify(passage));
  const mention = { doc: '009', line: 1, type: 'country', form: 'name', lang: 'fr' };
  const mentions = [
    { ...mention, surface: 'Russie', entity: 'country:RU' },
    { ...mention, surface: 'Atlantide', entity: 'country:XX' },
  ];
  await writeFile(
    at('gold', 'mentions.jsonl'),
    mentions.map((one) => JSON.stringify(one)).join('\n'),
  );
  await cp(at('gold'), at('broken'), { recursive: true });
  await writeFile(at('broken', 'passages.jsonl'), '{"doc":"009"}\n');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const evaluate = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(ROOT, 'extract/cli/evaluate.ts'), ...args],
    { cwd: ROOT, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
};

describe('the evaluate command', { timeout: 90_000 }, () => {
  it('prints a line for each score of a dataset folder', () => {
    const { status, stdout } = evaluate(at('dataset'), at('gold'));
    expect(status).toBe(0);
    expect(stdout).toMatch(/^mentions all .*\(1 right, \d+ wrong, 1 missed\)$/m);
    expect(stdout).toContain('relations, triples');
  });

  it('refuses gold of other documents, naming them, where zeros would mean nothing', async () => {
    await cp(at('gold'), at('other'), { recursive: true });
    const passage = { doc: '777', lineStart: 1, lineEnd: 3, lang: 'fr', kind: 'paragraph' };
    await writeFile(
      at('other', 'passages.jsonl'),
      JSON.stringify({ ...passage, themes: [], also: [] }),
    );
    const { status, stdout, stderr } = evaluate(at('dataset'), at('other'));
    expect(status).not.toBe(0);
    expect(stdout).toBe('');
    expect(stderr).toContain('777_*');
    const both = evaluate(at('dataset'), at('gold'), at('other'));
    expect(both.status).toBe(0);
    expect(both.stderr).toContain('777_*');
  });

  it('extracts documents in memory when it is given documents, with the same scores', () => {
    const scores = evaluate(at('dataset'), at('gold'), '--json');
    const [folderToo, fileToo] = ['corpus', join('corpus', '009_note.txt')].map((path) =>
      evaluate(at(path), at('gold'), '--json'),
    );
    expect(JSON.parse(scores.stdout)).toMatchObject({ mentions: { country: { tp: 1, fn: 1 } } });
    expect(folderToo?.stdout).toBe(scores.stdout);
    expect(fileToo?.stdout).toBe(scores.stdout);
  });

  it('lists what was missed when it is asked to', () => {
    const line = 'missed   009:1 name "Atlantide" country:XX';
    expect(evaluate(at('dataset'), at('gold')).stdout).not.toContain(line);
    expect(evaluate(at('dataset'), at('gold'), '--misses').stdout).toContain(line);
  });

  it('ends with 2 and names file, line and field of gold that is wrong', () => {
    const { status, stderr } = evaluate(at('dataset'), at('broken'));
    expect(status).toBe(2);
    expect(stderr).toContain(`${at('broken', 'passages.jsonl')}:1: lineStart: `);
    expect(stderr).not.toContain('    at ');
  });

  it('ends with 2 when there is nothing to score', () => {
    const { status, stderr } = evaluate(at('gone'), at('gold'));
    expect(status).toBe(2);
    expect(stderr).toContain('neither a dataset nor documents');
  });
});
