// The command as its users run it: what it shows of one file.
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'explain-'));
  await writeFile(join(folder, 'note.txt'), 'La Belgique sou-\ntient l’Ukraine.\n\n12\n');
  await writeFile(join(folder, 'blank.txt'), ' \n');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const extract = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', join(ROOT, 'extract/cli/extract.ts'), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });

describe('extract --explain', { timeout: 90_000 }, () => {
  it('shows what was done to a file', () => {
    const { status, stdout, stderr } = extract('--explain', join(folder, 'note.txt'));
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toContain('sou- ↵ tient  ->  soutient');
    expect(stdout).toMatch(/page-number +12/);
    expect(stdout).toContain('> Belgium supports Ukraine');
  });

  it('shows some lines only', () => {
    const { stdout } = extract('--explain', join(folder, 'note.txt'), '--lines', '3-4');
    expect(stdout).toMatch(/page-number +12/);
    expect(stdout).not.toContain('sou- ↵ tient');
    const beyond = extract('--explain', join(folder, 'note.txt'), '--lines', '500-600');
    expect(beyond.stdout).toContain('none in these lines');
  });

  it('ends in peace when its reader has seen enough', () => {
    const long = join(ROOT, 'seeds/corpus/be-foreign-policy-2025.fr.md');
    const command = `"${process.execPath}" --import tsx extract/cli/extract.ts --explain "${long}" | head -n 1`;
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: ROOT, encoding: 'utf8' });
    expect(stdout).toBe('be-foreign-policy-2025.fr.md\n');
    expect(stderr).toBe('');
  });

  it('names a file that can not be used, in one line', () => {
    for (const [name, why] of [
      ['blank.txt', 'blank.txt: the file holds nothing but white space'],
      ['gone.txt', `${join(folder, 'gone.txt')}: no such file`],
    ] as const) {
      const { status, stderr } = extract('--explain', join(folder, name));
      expect(status).toBe(2);
      expect(stderr).toContain(why);
      expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    }
  });

  it('is misused with other paths, with lines that are none, and with streams', () => {
    const note = join(folder, 'note.txt');
    for (const args of [
      ['--explain', note, note],
      ['--explain', note, '--lines', '9-3'],
      [note, '--lines', '3'],
      ['--stream', '--collect'],
      ['--stream', note],
      ['--collect'],
      ['--collect', note, '--out', join(folder, 'out')],
      [note, '--out', join(folder, 'out'), '--jobs', '0'],
    ]) {
      const { status, stderr } = extract(...args);
      expect(status, args.join(' ')).toBe(2);
      expect(stderr).toContain('PATH... --out DIR');
    }
  });
});
