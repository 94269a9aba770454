// The folder of the embedded graph: nothing half-written is ever seen, nothing that is read goes away.
import { spawn, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SnapshotStore } from '../../../backend/engine/embedded/snapshot-store.ts';

let root = '';
let store: SnapshotStore;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'diplograph-store-'));
  store = new SnapshotStore(root);
});
afterEach(() => rm(root, { recursive: true, force: true }));

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);
const writing = (text: string) => (path: string) => writeFile(path, text);
const publish = (snapshot: string, origin = 'test') =>
  store.publish(snapshot, origin, writing(snapshot));
const snapshots = () => readdir(join(root, 'snapshots'));

/** A process id that no process has any more. */
const deadPid = (): number => spawnSync(process.execPath, ['-e', '']).pid;

describe('the snapshot store', () => {
  it('has nothing to read before the first snapshot', async () => {
    expect(await store.current()).toBeNull();
    expect(await store.lease()).toBeNull();
  });

  it('gives out what was published last', async () => {
    await publish(A, 'dataset:one');
    await publish(B, 'dataset:two');
    const lease = await store.lease();
    expect(lease?.pointer).toMatchObject({ snapshot: B, origin: 'dataset:two' });
    expect(await readFile(lease?.path ?? '', 'utf8')).toBe(B);
  });

  it('keeps the current snapshot when a build fails, and nothing of the build', async () => {
    await publish(A);
    const failing = store.publish(B, 'test', async (path) => {
      await writeFile(path, 'half');
      throw new Error('no space left');
    });
    await expect(failing).rejects.toThrow('no space left');
    expect((await store.current())?.snapshot).toBe(A);
    expect(await snapshots()).toEqual([SnapshotStore.nameOf(A)]);
    expect(await readdir(join(root, 'building'))).toEqual([]);
  });

  it('does not build again what is there', async () => {
    await publish(A);
    await publish(B);
    await store.publish(A, 'again', () => Promise.reject(new Error('built again')));
    expect(await store.current()).toMatchObject({ snapshot: A, origin: 'again' });
  });

  it('sweeps an old snapshot only when its last reader is gone', async () => {
    await publish(A);
    const lease = await store.lease();
    await publish(B);
    await store.sweep();
    expect((await snapshots()).sort()).toEqual([A, B].map(SnapshotStore.nameOf));
    await lease?.release();
    await store.sweep();
    expect(await snapshots()).toEqual([SnapshotStore.nameOf(B)]);
  });

  it('sweeps an old snapshot whose reader died without a word', async () => {
    await publish(A);
    await writeFile(
      join(root, 'snapshots', SnapshotStore.nameOf(A), 'readers', `${deadPid()}-x`),
      '',
    );
    await publish(B);
    await store.sweep();
    expect(await snapshots()).toEqual([SnapshotStore.nameOf(B)]);
  });

  it('sweeps the half-written build of a dead process, not that of a living one', async () => {
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    try {
      await mkdir(join(root, 'building', `${deadPid()}-x`), { recursive: true });
      await mkdir(join(root, 'building', `${other.pid}-x`), { recursive: true });
      await store.sweep();
      expect(await readdir(join(root, 'building'))).toEqual([`${other.pid}-x`]);
    } finally {
      other.kill('SIGKILL');
    }
  });

  it('sweeps the pointer that a dead process had not put into place, not that of a living one', async () => {
    await publish(A);
    await writeFile(join(root, `current.${deadPid()}-x.json`), '{');
    await writeFile(join(root, `current.${process.pid}-x.json`), '{');
    await store.sweep();
    const left = (await readdir(root)).filter((name) => name.startsWith('current.'));
    expect(left.sort()).toEqual([`current.${process.pid}-x.json`, 'current.json']);
  });

  it('takes a damaged pointer for none', async () => {
    await publish(A);
    await writeFile(join(root, 'current.json'), '{"snapshot": ');
    expect(await store.current()).toBeNull();
    expect(await store.lease()).toBeNull();
  });

  it('has readers and sweeps at the same time without either failing', async () => {
    await publish(A);
    const reading = Array.from({ length: 40 }, async () => {
      const lease = await store.lease();
      const text = await readFile(lease?.path ?? '', 'utf8');
      await lease?.release();
      return text;
    });
    const loading = (async () => {
      for (const snapshot of [B, A, B, A]) {
        await publish(snapshot);
        await store.sweep();
      }
    })();
    const texts = await Promise.all(reading);
    await loading;
    expect(texts.every((text) => text === A || text === B)).toBe(true);
  });
});
