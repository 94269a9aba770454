// The folder of the embedded graph: finished snapshots that never change, a pointer to the current
// one, a lease for each reader. Safe for several processes: whatever one of them is doing when it
// dies, the others see a whole snapshot or none.
//   current.json                            the pointer, replaced atomically
//   snapshots/NAME/graph.lbug               a finished database file
//   snapshots/NAME/readers/PID-UUID         one for each open reader
//   building/PID-UUID/                      what is not finished, or on its way out
import { randomUUID } from 'node:crypto';
import { access, mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { GRAPH_VERSION } from '../../graph/columns.ts';
import { isAlive } from '../../is-alive.ts';

const pointerSchema = z.object({
  /** Hash of the dataset. */
  snapshot: z.string(),
  /** GRAPH_VERSION of the program that built it. */
  graph: z.number(),
  /** Folder under snapshots/. */
  name: z.string().regex(/^[a-z0-9-]+$/),
  origin: z.string(),
});
export type Pointer = z.infer<typeof pointerSchema>;

export interface Lease {
  readonly pointer: Pointer;
  /** The database file. */
  readonly path: string;
  release(): Promise<void>;
}

const DATABASE = 'graph.lbug';

const ownName = (): string => `${process.pid}-${randomUUID()}`;
const pidOf = (name: string): number => Number(name.split('-')[0]);

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
const list = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);

export class SnapshotStore {
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  static nameOf(snapshot: string): string {
    return `${snapshot.slice(0, 16)}-v${GRAPH_VERSION}`;
  }

  /** The current pointer; null if there is none or it can't be read. */
  async current(): Promise<Pointer | null> {
    const text = await readFile(this.#path('current.json'), 'utf8').catch(() => null);
    if (text === null) return null;
    try {
      return pointerSchema.parse(JSON.parse(text));
    } catch {
      return null;
    }
  }

  /** Whether the database file that the pointer names is there. */
  has(pointer: Pointer): Promise<boolean> {
    return exists(this.#path('snapshots', pointer.name, DATABASE));
  }

  /** Takes the current snapshot for reading; null if there is none that this program can read. */
  async lease(): Promise<Lease | null> {
    // The pointer may move, and its old snapshot go, between reading it and taking the lease.
    for (let attempt = 0; attempt < 5; attempt++) {
      const pointer = await this.current();
      if (pointer === null || pointer.graph !== GRAPH_VERSION) return null;
      const folder = this.#path('snapshots', pointer.name);
      const mark = join(folder, 'readers', ownName());
      const taken = await writeFile(mark, '', { flag: 'wx' }).then(
        () => true,
        () => false,
      );
      if (taken && (await exists(join(folder, DATABASE)))) {
        return { pointer, path: join(folder, DATABASE), release: () => rm(mark, { force: true }) };
      }
    }
    return null;
  }

  /**
   * Makes the snapshot of a dataset current; `build` writes its database file, unless a finished one
   * is there already.
   */
  async publish(
    snapshot: string,
    origin: string,
    build: (path: string) => Promise<void>,
  ): Promise<void> {
    const name = SnapshotStore.nameOf(snapshot);
    const place = this.#path('snapshots', name);
    const mark = ownName();
    await mkdir(this.#path('snapshots'), { recursive: true });
    const kept = await writeFile(join(place, 'readers', mark), '', { flag: 'wx' }).then(
      () => exists(join(place, DATABASE)),
      () => false,
    );
    if (!kept) await this.#make(place, mark, build);
    await this.#point({ snapshot, graph: GRAPH_VERSION, name, origin });
    await rm(join(place, 'readers', mark), { force: true });
  }

  /** Removes what no one needs: half-written files of the dead, old snapshots without readers. */
  async sweep(): Promise<void> {
    for (const name of await list(this.#root)) {
      const pid = /^current\.(\d+)-/.exec(name)?.[1];
      if (pid !== undefined && !isAlive(Number(pid))) await rm(this.#path(name), { force: true });
    }
    for (const name of await list(this.#path('building'))) {
      if (!isAlive(pidOf(name))) {
        await rm(this.#path('building', name), { recursive: true, force: true });
      }
    }
    const current = await this.current();
    for (const name of await list(this.#path('snapshots'))) {
      if (name !== current?.name) await this.#discard(name);
    }
  }

  async #make(place: string, mark: string, build: (path: string) => Promise<void>): Promise<void> {
    const folder = this.#path('building', ownName());
    try {
      // Its own reader's mark comes along, so that no one sweeps it away before the pointer moves.
      await mkdir(join(folder, 'readers'), { recursive: true });
      await writeFile(join(folder, 'readers', mark), '');
      await build(join(folder, DATABASE));
      await rename(folder, place).catch(async (error: unknown) => {
        // Another process was first with the same dataset: its file is as good.
        if (!(await exists(join(place, DATABASE)))) throw error;
      });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  async #point(pointer: Pointer): Promise<void> {
    const fresh = this.#path(`current.${ownName()}.json`);
    const file = await open(fresh, 'wx');
    try {
      await file.writeFile(`${JSON.stringify(pointer, null, 2)}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(fresh, this.#path('current.json'));
  }

  async #discard(name: string): Promise<void> {
    const folder = this.#path('snapshots', name);
    if (await this.#isRead(folder)) return;
    const aside = this.#path('building', ownName());
    await mkdir(this.#path('building'), { recursive: true });
    const moved = await rename(folder, aside).then(
      () => true,
      () => false,
    );
    if (!moved) return;
    // A reader may have come in between: then it goes back, and the reader's second look finds it.
    if (await this.#isRead(aside)) await rename(aside, folder);
    else await rm(aside, { recursive: true, force: true });
  }

  async #isRead(folder: string): Promise<boolean> {
    return (await list(join(folder, 'readers'))).some((name) => isAlive(pidOf(name)));
  }

  #path(...parts: string[]): string {
    return join(this.#root, ...parts);
  }
}
