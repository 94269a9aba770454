import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findFiles, READABLE_KINDS } from '../../extract/find-files.ts';

let folder: string;
const at = (...parts: string[]): string => join(folder, ...parts);
const put = async (...parts: string[]): Promise<void> => {
  await mkdir(at(...parts.slice(0, -1)), { recursive: true });
  await writeFile(at(...parts), 'text');
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-'));
  await put('b.txt');
  await put('sub', 'deep', 'a.MD');
  await put('sub', 'c.markdown');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const sources = async (...paths: string[]): Promise<string[]> =>
  (await findFiles(paths)).files.filter(({ skip }) => skip === null).map(({ source }) => source);
const skips = async (...paths: string[]): Promise<[string, string | null][]> =>
  (await findFiles(paths)).files
    .filter(({ skip }) => skip !== null)
    .map(({ source, skip }) => [source, skip]);

describe('findFiles', () => {
  it('finds text and Markdown at any depth, named from the given folder, in order', async () => {
    expect(await sources(folder)).toEqual(['b.txt', 'sub/c.markdown', 'sub/deep/a.MD']);
    expect(await sources(at('sub'))).toEqual(['c.markdown', 'deep/a.MD']);
  });

  it('names a file that was given by its own name', async () => {
    expect(await sources(at('sub', 'deep', 'a.MD'))).toEqual(['a.MD']);
  });

  it('finds the same whatever the order of the paths', async () => {
    const paths = [at('sub'), at('b.txt')];
    expect(await findFiles(paths)).toEqual(await findFiles([...paths].reverse()));
  });

  it('takes a file once, however often and by whatever link it is reached', async () => {
    await symlink(folder, at('sub', 'again'));
    await symlink(at('b.txt'), at('sub', 'link.txt'));
    expect(await sources(folder, at('b.txt'), at('sub'))).toEqual([
      'b.txt',
      'sub/c.markdown',
      'sub/deep/a.MD',
    ]);
  });

  it('says why it leaves a file out', async () => {
    await put('sheet.xlsx');
    await put('README.md');
    expect(await skips(folder)).toEqual([
      ['README.md', 'describes its folder'],
      ['sheet.xlsx', `not ${READABLE_KINDS}`],
    ]);
  });

  it('names the endings that it reads as a phrase', () => {
    expect(READABLE_KINDS).toMatch(/^\.txt, (\.\w+, )+\.\w+ or \.\w+$/);
  });

  it('reads a README that was asked for by name', async () => {
    await put('README.md');
    expect(await sources(at('README.md'))).toEqual(['README.md']);
  });

  it('leaves hidden files and folders alone', async () => {
    await put('.git', 'x.txt');
    await put('.hidden.txt');
    expect((await findFiles([folder])).files.map(({ source }) => source)).not.toContain(
      '.hidden.txt',
    );
    expect((await findFiles([folder])).files).toHaveLength(3);
  });

  it('reports a path that is not there and goes on', async () => {
    const found = await findFiles([at('gone'), at('b.txt')]);
    expect(found.failed).toEqual([{ path: at('gone'), reason: 'no such file or folder' }]);
    expect(found.files).toHaveLength(1);
  });
});
