// The command as its users run it: a process of its own, real files, exit codes.
import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDataset } from '../../../extract/dataset/read-dataset.ts';
import { READABLE_KINDS } from '../../../extract/find-files.ts';

const ROOT = join(import.meta.dirname, '../../..');
const BRIEFS = join(ROOT, 'seeds/corpus');

let folder: string;
const at = (...parts: string[]): string => join(folder, ...parts);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'extract-'));
  await mkdir(at('in'));
  await cp(join(BRIEFS, 'be-foreign-policy-2019.fr.md'), at('in', 'be.fr.md'));
  await cp(join(BRIEFS, 'be-foreign-policy-2019.nl.md'), at('in', 'be.nl.md'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const extract = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(ROOT, 'extract/cli/extract.ts'), ...args],
    { cwd: ROOT, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
};

describe('the extract command', { timeout: 90_000 }, () => {
  it('writes a sound dataset, says how much is in it, and ends with 0', async () => {
    const { status, stdout } = extract(at('in'), '--out', at('out'));
    expect(status).toBe(0);
    const { documents, passages } = await readDataset(at('out'));
    expect(documents.map(({ source }) => source)).toEqual(['be.fr.md', 'be.nl.md']);
    expect(stdout).toMatch(/^documents +2$/m);
    const french = passages.filter(({ language }) => language === 'fr').length;
    const dutch = passages.filter(({ language }) => language === 'nl').length;
    expect(stdout).toContain(`fr ${french}, nl ${dutch}`);
    for (const name of ['mentions', 'entities', 'relations', 'warnings']) {
      expect(stdout).toMatch(new RegExp(`^${name} +\\d`, 'm'));
    }
  });

  it('says what it works on a line a step, where nobody watches', () => {
    const { stderr } = extract(at('in'), '--out', at('out'));
    expect(stderr).toMatch(/^extracting: \S*be\.fr\.md$/m);
    expect(stderr).toMatch(/^extracting: \S*be\.nl\.md$/m);
  });

  it('names each file that can not be used and why, does the others, and ends with 1', async () => {
    await writeFile(at('in', 'empty.txt'), '');
    await writeFile(at('in', 'blank.txt'), ' \n\n\t');
    await writeFile(at('in', 'picture.txt'), Buffer.from([0x89, 0x50, 0, 0, 1, 2, 3]));
    const japanese = Buffer.from('82b182cc95b68f91', 'hex');
    await writeFile(at('in', 'shift-jis.txt'), japanese);
    await writeFile(at('in', 'sheet.xlsx'), 'PK');
    const { status, stderr } = extract(at('in'), at('gone.txt'), '--out', at('out'), '--quiet');
    expect(status).toBe(1);
    expect(stderr.trimEnd().split('\n').sort()).toEqual([
      `failed  ${at('gone.txt')}: no such file or folder`,
      `failed  ${at('in', 'blank.txt')}: the file holds nothing but white space`,
      `failed  ${at('in', 'empty.txt')}: the file is empty`,
      `failed  ${at('in', 'picture.txt')}: not a text file`,
      `failed  ${at('in', 'shift-jis.txt')}: the bytes are no valid UTF-8, UTF-16 or Latin-1`,
      `skipped  ${at('in', 'sheet.xlsx')}: not ${READABLE_KINDS}`,
    ]);
    expect((await readDataset(at('out'))).documents).toHaveLength(2);
  });

  it('names a file that can not be read', async () => {
    await rm(at('in', 'be.nl.md'));
    // Not even root can read the start of this one; elsewhere a file without rights does.
    if (process.platform === 'linux') await symlink('/proc/self/mem', at('in', 'be.nl.md'));
    else await writeFile(at('in', 'be.nl.md'), 'x', { mode: 0 });
    const { status, stderr } = extract(at('in'), '--out', at('out'), '--quiet');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^failed {2}.*be\.nl\.md: E[A-Z]+: /m);
  });

  it('refuses the second of two files that claim one document', async () => {
    await mkdir(at('more'));
    await cp(at('in', 'be.nl.md'), at('more', 'copy.md'));
    const { status, stderr } = extract(at('in'), at('more'), '--out', at('out'), '--quiet');
    expect(status).toBe(1);
    expect(stderr).toMatch(/failed {2}.*copy\.md: its id ".*" is already that of .*be\.nl\.md/);
  });

  it('ends with 2 and writes nothing when no file can be used', async () => {
    await writeFile(at('empty.txt'), '');
    const { status, stderr } = extract(at('empty.txt'), '--out', at('out'));
    expect(status).toBe(2);
    expect(stderr).toContain('nothing to extract');
    expect(await readdir(folder)).toEqual(['empty.txt', 'in']);
  });

  it('ends with 2 when it is misused, and shows how to use it', () => {
    for (const args of [
      [],
      [at('in')],
      ['--out', at('out')],
      [at('in'), '--out', at('out'), '--x'],
    ]) {
      const { status, stderr } = extract(...args);
      expect(status).toBe(2);
      expect(stderr).toContain('PATH... --out DIR');
    }
  });

  it('explains itself with --help and ends with 0', () => {
    const { status, stdout } = extract('--help');
    expect(status).toBe(0);
    expect(stdout).toContain('Exit code: 0');
  });

  it('replaces a dataset that is there and never writes over any other folder', async () => {
    expect(extract(at('in'), '--out', at('out'), '--quiet').status).toBe(0);
    expect(extract(at('in', 'be.fr.md'), '--out', at('out'), '--quiet').status).toBe(0);
    expect((await readDataset(at('out'))).documents).toHaveLength(1);
    await writeFile(at('in', 'thesis.txt'), 'ten years of work');
    const before = await readdir(at('in'));
    const { status, stderr } = extract(at('in'), '--out', at('in'), '--quiet');
    expect(status).toBe(2);
    expect(stderr).toContain('not part of a dataset');
    expect(await readdir(at('in'))).toEqual(before);
    expect(await readFile(at('in', 'thesis.txt'), 'utf8')).toBe('ten years of work');
  });
});
