// One contract for both stores.
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  fileStore,
  memoryStore,
  type Place,
  type RowStore,
} from '../../../extract/join/row-store.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rows-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const stores: readonly (readonly [string, () => RowStore])[] = [
  ['in memory', memoryStore],
  ['in a file', () => fileStore(join(folder, 'deep', 'rows'))],
];

describe.each(stores)('the store %s', (_, create) => {
  it('gives back what was put in, small and large, in any order and again', async () => {
    const store = create();
    const sizes = [3, 0, 2_000_000, 1, 70_000, 1_048_576];
    const places: Place[] = [];
    const bytes = (index: number) => new Uint8Array(sizes[index] ?? 0).fill(index + 1);
    for (const index of sizes.keys()) {
      places.push(await store.append(bytes(index)));
      const half = places[Math.floor(index / 2)];
      if (half !== undefined) await store.read(half);
    }
    for (const index of [5, 0, 2, 1, 4, 3, 0]) {
      const place = places[index];
      if (place === undefined) throw new Error('no place');
      expect(Buffer.from(await store.read(place)).equals(bytes(index))).toBe(true);
    }
    await store.close();
  });
});

describe('the store in a file', () => {
  it('makes nothing while it is empty and leaves nothing when it is closed', async () => {
    const empty = fileStore(join(folder, 'none', 'rows'));
    await empty.close();
    expect(await readdir(folder)).toEqual([]);
    const used = fileStore(join(folder, 'rows'));
    await used.append(new Uint8Array(2_000_000));
    expect(await readdir(folder)).toEqual(['rows']);
    await used.close();
    expect(await readdir(folder)).toEqual([]);
  });
});
