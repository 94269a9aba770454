// The hash of files: their names below what was asked for and their bytes, not where they lie.
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { hashFiles } from '../../../backend/loading/hash-files.ts';

const root = await mkdtemp(join(tmpdir(), 'diplograph-hash-'));
afterAll(() => rm(root, { recursive: true, force: true }));

it('is the same wherever the folder lies, and another when a name or a byte is', async () => {
  const [here, there] = [join(root, 'here', 'corpus'), join(root, 'there', 'corpus')];
  await mkdir(join(here, 'deep'), { recursive: true });
  await writeFile(join(here, 'deep', 'a.md'), 'a');
  await writeFile(join(here, 'b.md'), 'b');
  await cp(here, there, { recursive: true });
  const before = await hashFiles([here]);
  expect(await hashFiles([there])).toBe(before);
  await writeFile(join(there, 'b.md'), 'c');
  expect(await hashFiles([there])).not.toBe(before);
  await writeFile(join(there, 'b.md'), 'b');
  await writeFile(join(there, 'c.md'), '');
  expect(await hashFiles([there])).not.toBe(before);
});
