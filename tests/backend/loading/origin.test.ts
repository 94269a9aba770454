// Where a graph came from, as text and back; and the hash that tells whether its sources changed.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashFiles } from '../../../backend/loading/hash-files.ts';
import { type Origin, originText, parseOrigin } from '../../../backend/loading/origin.ts';

const ORIGINS: readonly Origin[] = [
  { kind: 'sample', key: 'abc123' },
  { kind: 'corpus', key: 'abc123', path: '/srv/docs: old' },
  { kind: 'dataset', path: 'C:\\data' },
];

it.each(ORIGINS)('the origin $kind is read back as it was', (origin) => {
  expect(parseOrigin(originText(origin))).toEqual(origin);
});

it('an origin of another hand is not guessed at', () => {
  expect(parseOrigin('something else')).toBeNull();
});

describe('the hash of files', () => {
  let root = '';
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'diplograph-hash-'));
    await mkdir(join(root, 'a', 'b'), { recursive: true });
    await writeFile(join(root, 'a', 'b', 'one.txt'), 'one');
    await writeFile(join(root, 'two.txt'), 'two');
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  it('does not depend on the order of the paths', async () => {
    const [a, b] = [join(root, 'a'), join(root, 'two.txt')];
    expect(await hashFiles([a, b])).toBe(await hashFiles([b, a]));
  });
  it('changes with a byte, a name and a new file', async () => {
    const before = await hashFiles([root]);
    await writeFile(join(root, 'a', 'b', 'one.txt'), 'onE');
    const changed = await hashFiles([root]);
    await writeFile(join(root, 'a', 'three.txt'), '');
    const added = await hashFiles([root]);
    expect(new Set([before, changed, added]).size).toBe(3);
  });
  it('takes what is not there for nothing', async () => {
    expect(await hashFiles([join(root, 'nowhere')])).toBe(await hashFiles([]));
  });
});
