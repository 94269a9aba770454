// The embedded engine: opens the current snapshot read-only, follows the pointer when a load (of this
// or another process) moves it, and closes the old snapshot when its last question is answered.
import { join } from 'node:path';
import { AppError } from '../../../extract/app-error.ts';
import { datasetHash } from '../../../extract/dataset/dataset-hash.ts';
import type { Dataset } from '../../../extract/dataset/schema.ts';
import { GRAPH_VERSION } from '../../graph/columns.ts';
import { graphRows } from '../../graph/graph-rows.ts';
import type { Engine, Graph, GraphQuery, Loaded, LoadOptions, QueryParameters } from '../engine.ts';
import { readRowsAs } from '../read-rows-as.ts';
import { buildSnapshot } from './build-snapshot.ts';
import { embeddedEngineName, LadybugDatabase } from './ladybug.ts';
import { type Lease, SnapshotStore } from './snapshot-store.ts';

const CONNECTIONS = 4;
/** How long an opened snapshot is taken for the current one without another look at the pointer. */
const POINTER_FRESH_MS = 500;

interface OpenSnapshot {
  readonly lease: Lease;
  readonly database: LadybugDatabase;
  readers: number;
  retired: boolean;
}

export interface EmbeddedEngineOptions {
  /** Data folder; the graph has a folder of its own in it. */
  readonly data: string;
  readonly timeoutMs: number;
}

export class EmbeddedEngine implements Engine {
  readonly kind = 'embedded';
  readonly name: string;
  readonly #store: SnapshotStore;
  readonly #timeoutMs: number;
  #snapshot: OpenSnapshot | null = null;
  #lookedAt = 0;
  #looking: Promise<OpenSnapshot | null> | null = null;

  private constructor(name: string, store: SnapshotStore, timeoutMs: number) {
    this.name = name;
    this.#store = store;
    this.#timeoutMs = timeoutMs;
  }

  static async open({ data, timeoutMs }: EmbeddedEngineOptions): Promise<EmbeddedEngine> {
    const store = new SnapshotStore(join(data, 'graph'));
    await store.sweep();
    return new EmbeddedEngine(embeddedEngineName(), store, timeoutMs);
  }

  async loaded(): Promise<Loaded | null> {
    const pointer = await this.#store.current();
    if (pointer === null) return null;
    const usable = pointer.graph === GRAPH_VERSION && (await this.#store.has(pointer));
    return { snapshot: pointer.snapshot, origin: pointer.origin, usable };
  }

  async read<T>(question: (graph: Graph) => Promise<T>): Promise<T> {
    let snapshot = await this.#current();
    // Retired between the look-up and now: its file is closing.
    while (snapshot?.retired) snapshot = await this.#current();
    if (snapshot === null) throw new AppError('engine-unavailable', 'no dataset is loaded yet');
    snapshot.readers += 1;
    try {
      return await question({
        snapshot: snapshot.lease.pointer.snapshot,
        state: snapshot,
        complete: true,
        run: async <Row>(query: GraphQuery<Row>, parameters: QueryParameters) =>
          readRowsAs(query, await snapshot.database.query(query.text, parameters)),
      });
    } finally {
      snapshot.readers -= 1;
      if (snapshot.retired && snapshot.readers === 0) await this.#shut(snapshot);
    }
  }

  async load(dataset: Dataset, { origin, onProgress }: LoadOptions): Promise<string> {
    const graph = graphRows(dataset);
    const snapshot = datasetHash(dataset);
    try {
      await this.#store.publish(snapshot, origin, (path) =>
        buildSnapshot(path, graph, onProgress ?? (() => undefined)),
      );
    } catch (error) {
      if (error instanceof AppError) throw error;
      const message = error instanceof Error ? error.message : String(error);
      throw new AppError('load-failed', `the graph could not be written: ${message}`, {
        cause: error,
      });
    }
    // A look that is under way may have read the pointer before it moved.
    await this.#looking?.catch(() => undefined);
    this.#lookedAt = 0;
    await this.#current();
    await this.#store.sweep();
    return snapshot;
  }

  async close(): Promise<void> {
    await this.#looking?.catch(() => undefined);
    const snapshot = this.#snapshot;
    this.#snapshot = null;
    if (snapshot !== null) await this.#retire(snapshot);
  }

  /**
   * The open snapshot, after a look at the pointer if the last one is too long ago. A look ends with
   * the new snapshot open: whoever asks meanwhile waits for it, so that no answer is followed by an
   * older one.
   */
  async #current(): Promise<OpenSnapshot | null> {
    if (this.#looking !== null) return this.#looking;
    if (this.#snapshot !== null && Date.now() - this.#lookedAt < POINTER_FRESH_MS) {
      return this.#snapshot;
    }
    this.#looking = this.#follow().finally(() => {
      this.#looking = null;
    });
    return this.#looking;
  }

  async #follow(): Promise<OpenSnapshot | null> {
    const before = this.#snapshot;
    const pointer = await this.#store.current();
    this.#lookedAt = Date.now();
    if (before !== null && (pointer === null || pointer.name === before.lease.pointer.name)) {
      return before;
    }
    const lease = await this.#store.lease();
    // A newer program may have put a graph here that this one can't read: the open one still serves.
    if (lease === null) return before;
    const database = await LadybugDatabase.open(lease.path, {
      readOnly: true,
      connections: CONNECTIONS,
      timeoutMs: this.#timeoutMs,
    }).catch(async (error: unknown) => {
      await lease.release();
      throw error;
    });
    this.#snapshot = { lease, database, readers: 0, retired: false };
    if (before !== null) await this.#retire(before);
    return this.#snapshot;
  }

  async #retire(snapshot: OpenSnapshot): Promise<void> {
    snapshot.retired = true;
    if (snapshot.readers === 0) await this.#shut(snapshot);
  }

  /** Whoever asks has an answer by now: what fails here costs a file until the next sweep, no more. */
  async #shut({ database, lease }: OpenSnapshot): Promise<void> {
    await database.close().catch(() => undefined);
    await lease.release().catch(() => undefined);
  }
}
