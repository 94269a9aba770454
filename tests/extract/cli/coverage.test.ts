// The command as its users run it: the coverage report on the terminal and in a file.
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reportRowSchema } from '../../../extract/coverage/schema.ts';

const ROOT = join(import.meta.dirname, '../../..');

let folder: string;
const at = (...parts: string[]): string => join(folder, ...parts);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coverage-'));
  await writeFile(at('a.txt'), 'La Belgique soutient le groupe Zarafa.\n\n12\n');
  await writeFile(at('b.txt'), 'Nous voyons Zarafa au Mali.\n');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const extract = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', join(ROOT, 'extract/cli/extract.ts'), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });

const reportAt = async (path: string) =>
  (await readFile(path, 'utf8'))
    .trimEnd()
    .split('\n')
    .map((line) => reportRowSchema.parse(JSON.parse(line)));

describe('extract --coverage and --report', { timeout: 90_000 }, () => {
  it('report without a dataset, which one is told where it goes', async () => {
    const files = [at('a.txt'), at('b.txt')];
    const { status, stdout } = extract(...files, '--coverage', '--report', at('new', 'r.jsonl'));
    expect(status).toBe(0);
    expect(stdout).toMatch(/^a\.txt\n {2}lines +3 read: 1 used, 1 blank, 1 left out$/m);
    expect(stdout).toMatch(/^All 2 documents$/m);
    expect(stdout).toContain(`written to ${at('new', 'r.jsonl')}`);
    const rows = await reportAt(at('new', 'r.jsonl'));
    expect(rows.map(({ row }) => row)).toEqual(['document', 'document', 'total']);
    expect(rows.at(-1)).toMatchObject({ unmatched: [{ name: 'Zarafa', count: 2, documents: 2 }] });
    expect((await readdir(folder)).sort()).toEqual(['a.txt', 'b.txt', 'new']);
    expect(await readdir(at('new'))).toEqual(['r.jsonl']);
  });

  it('report beside a dataset, the same bytes whatever the number of jobs', async () => {
    const run = (jobs: string) =>
      extract(
        folder,
        '--out',
        at('set', jobs),
        '--report',
        at('r', jobs),
        '--jobs',
        jobs,
        '--quiet',
      );
    await rm(at('set'), { recursive: true, force: true });
    const one = run('1');
    expect([one.status, one.stdout]).toEqual([0, '']);
    expect(run('2').status).toBe(0);
    expect(await readFile(at('r', '2'), 'utf8')).toBe(await readFile(at('r', '1'), 'utf8'));
    expect(await readdir(at('set', '1'))).toHaveLength(5);
  });

  it('leave the report that is there as it was where the run fails', async () => {
    await writeFile(at('r.jsonl'), 'old');
    await writeFile(at('file'), '');
    const failed = extract(at('a.txt'), '--out', at('file'), '--report', at('r.jsonl'));
    expect(failed.status).toBe(2);
    expect(await readFile(at('r.jsonl'), 'utf8')).toBe('old');
    expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('are refused where there are no files to report on', () => {
    for (const args of [
      ['--coverage'],
      ['--stream', '--coverage'],
      ['--collect', '--report', 'x'],
    ]) {
      expect(extract(...args).status).toBe(2);
    }
  });
});
