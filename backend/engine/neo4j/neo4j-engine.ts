// The Neo4j engine: the graph in a Neo4j server, updated in place; a meta node says what is loaded.
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { AppError } from '../../../extract/app-error.ts';
import { datasetHash } from '../../../extract/dataset/dataset-hash.ts';
import type { Dataset } from '../../../extract/dataset/schema.ts';
import { GRAPH_VERSION } from '../../graph/columns.ts';
import { graphRows } from '../../graph/graph-rows.ts';
import type { Engine, Graph, GraphQuery, Loaded, LoadOptions, QueryParameters } from '../engine.ts';
import { readRowsAs } from '../read-rows-as.ts';
import { type Neo4jAddress, Neo4jDatabase } from './neo4j-database.ts';
import { BEGIN_LOAD, COUNT_NODES, END_LOAD, READ_META } from './neo4j-statements.ts';
import { writeGraph } from './write-graph.ts';

/** How long the meta node is believed without another look. */
const META_FRESH_MS = 500;

const metaRow = z.object({
  snapshot: z.string(),
  origin: z.string(),
  graph: z.number(),
  complete: z.boolean(),
});
type Meta = z.infer<typeof metaRow>;

export interface Neo4jEngineOptions extends Neo4jAddress {
  readonly timeoutMs: number;
}

export class Neo4jEngine implements Engine {
  readonly kind = 'neo4j';
  readonly name: string;
  readonly #database: Neo4jDatabase;
  #state: { readonly snapshot: string } = { snapshot: '' };
  #meta: { readonly meta: Meta | null; readonly readAt: number } | null = null;
  #looking: Promise<Meta | null> | null = null;

  private constructor(name: string, database: Neo4jDatabase) {
    this.name = name;
    this.#database = database;
  }

  /** @throws AppError engine-unavailable, settings-invalid */
  static async open({ timeoutMs, ...address }: Neo4jEngineOptions): Promise<Neo4jEngine> {
    const database = await Neo4jDatabase.connect(address, timeoutMs);
    try {
      return new Neo4jEngine(await database.serverName(), database);
    } catch (error) {
      await database.close();
      throw error;
    }
  }

  async loaded(): Promise<Loaded | null> {
    const meta = await this.#readMeta();
    if (meta === null) return null;
    const { snapshot, origin, complete, graph } = meta;
    return { snapshot, origin, usable: complete && graph === GRAPH_VERSION };
  }

  async read<T>(question: (graph: Graph) => Promise<T>): Promise<T> {
    const meta = await this.#freshMeta();
    if (meta === null) throw new AppError('engine-unavailable', 'no dataset is loaded yet');
    return question({
      snapshot: meta.snapshot,
      state: this.#stateOf(meta),
      complete: meta.complete,
      run: async <Row>(query: GraphQuery<Row>, parameters: QueryParameters) =>
        readRowsAs(query, await this.#database.read(query.text, parameters)),
    });
  }

  async load(dataset: Dataset, { origin, onProgress }: LoadOptions): Promise<string> {
    const graph = graphRows(dataset);
    const snapshot = datasetHash(dataset);
    const before = await this.loaded();
    if (before?.usable && before.snapshot === snapshot && before.origin === origin) return snapshot;
    try {
      const token = `loading-${randomUUID()}`;
      await this.#begin(token, origin);
      await writeGraph(this.#database, graph, onProgress ?? (() => undefined));
      await this.#end(token, snapshot);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      throw new AppError('load-failed', message, { cause: error });
    }
    return snapshot;
  }

  close(): Promise<void> {
    return this.#database.close();
  }

  #stateOf({ snapshot, complete }: Meta): object {
    // While a load goes on, nothing stays as it is.
    if (!complete) return {};
    if (this.#state.snapshot !== snapshot) this.#state = { snapshot };
    return this.#state;
  }

  /** @throws AppError load-failed, with nothing written, if the database holds what is not ours */
  async #begin(token: string, origin: string): Promise<void> {
    await this.#database.write(async (run) => {
      const [meta] = await run(READ_META, {});
      const [count] = await run(COUNT_NODES, {});
      if (meta === undefined && count?.nodes !== 0) {
        throw new AppError(
          'load-failed',
          'the Neo4j database holds nodes labelled Document, Passage, Entity or Diplograph that this program did not write; nothing was changed: use an empty database, or name another one with NEO4J_DATABASE',
        );
      }
      await run(BEGIN_LOAD, { token, origin, graph: GRAPH_VERSION });
    });
    await this.#forgetMeta();
  }

  /** @throws AppError load-failed if another load has begun meanwhile */
  async #end(token: string, snapshot: string): Promise<void> {
    const ended = await this.#database.write((run) => run(END_LOAD, { token, snapshot }));
    await this.#forgetMeta();
    if (ended.length > 0) return;
    throw new AppError('load-failed', 'another load into the same Neo4j database began meanwhile');
  }

  /** One look for all who ask meanwhile: an answer of their own could be older than another's. */
  #freshMeta(): Promise<Meta | null> {
    if (this.#looking !== null) return this.#looking;
    const known = this.#meta;
    if (known !== null && Date.now() - known.readAt < META_FRESH_MS) {
      return Promise.resolve(known.meta);
    }
    this.#looking = this.#readMeta()
      .then((meta) => {
        this.#meta = { meta, readAt: Date.now() };
        return meta;
      })
      .finally(() => {
        this.#looking = null;
      });
    return this.#looking;
  }

  /** A look that is under way may have read what was there before: it is not kept either. */
  async #forgetMeta(): Promise<void> {
    await this.#looking?.catch(() => undefined);
    this.#meta = null;
  }

  async #readMeta(): Promise<Meta | null> {
    const [row] = await this.#database.read(READ_META, {});
    return row === undefined ? null : metaRow.parse(row);
  }
}
