// The embedded database, @ladybugdb/core: opens a file and answers queries over several connections.
// The only file that imports the package.
import { createRequire } from 'node:module';
import { availableParallelism, totalmem } from 'node:os';
import type ladybug from '@ladybugdb/core';
import { AppError } from '../../../extract/app-error.ts';
import type { QueryParameters } from '../engine.ts';

type Ladybug = typeof ladybug;
type Connection = InstanceType<Ladybug['Connection']>;
type Statement = InstanceType<Ladybug['PreparedStatement']>;

const MEBIBYTE = 2 ** 20;
/** Pages kept in memory by one open database. */
const bufferPoolSize = (): number => Math.min(1024 * MEBIBYTE, Math.floor(totalmem() / 4));
/** Address space set aside for one database file; a power of two. */
const MAX_DATABASE_SIZE = 2 ** 38;
/** Statements that a connection keeps prepared. */
const PREPARED = 200;

// Not import(): when the binary of the main package is missing, its failure can be caught, but the
// process ends all the same.
const require = createRequire(import.meta.url);

let loaded: Ladybug | undefined;

/** The package; where its install script did not run, the package of the platform has all of it. */
const loadLadybug = (): Ladybug => {
  const platform = `@ladybugdb/core-${process.platform}-${process.arch}`;
  for (const name of ['@ladybugdb/core', platform]) {
    try {
      loaded ??= require(name);
    } catch {
      // The next one, or the error below.
    }
  }
  if (loaded !== undefined) return loaded;
  throw new AppError(
    'engine-unavailable',
    `the embedded engine has no binary for this machine: neither @ladybugdb/core nor ${platform} could be loaded; set NEO4J_URI to use Neo4j`,
  );
};

/** @throws AppError engine-unavailable */
export const embeddedEngineName = (): string => `Ladybug ${loadLadybug().VERSION}`;

/** Sums come as bigint, whatever their size. */
const plain = (value: unknown): unknown => {
  if (typeof value === 'bigint') return Number(value);
  return Array.isArray(value) ? value.map(plain) : value;
};

const plainRow = (row: Record<string, unknown>): Record<string, unknown> => {
  for (const key of Object.keys(row)) row[key] = plain(row[key]);
  return row;
};

const queryError = (error: unknown, timeoutMs: number): AppError => {
  const message = error instanceof Error ? error.message : String(error);
  return message.startsWith('Interrupted')
    ? new AppError('engine-timeout', `the query took longer than ${timeoutMs} ms`, { cause: error })
    : new AppError('internal', `embedded engine: ${message}`, { cause: error });
};

export interface OpenOptions {
  readonly readOnly: boolean;
  readonly connections: number;
  /** 0 = none. */
  readonly timeoutMs: number;
}

interface Worker {
  readonly connection: Connection;
  readonly prepared: Map<string, Statement>;
}

/** An open database file. A query waits until one of its connections is free. */
export class LadybugDatabase {
  readonly #database: InstanceType<Ladybug['Database']>;
  readonly #workers: readonly Worker[];
  readonly #free: Worker[];
  readonly #waiting: ((worker: Worker) => void)[] = [];
  readonly #timeoutMs: number;

  private constructor(
    database: InstanceType<Ladybug['Database']>,
    workers: readonly Worker[],
    timeoutMs: number,
  ) {
    this.#database = database;
    this.#workers = workers;
    this.#free = [...workers];
    this.#timeoutMs = timeoutMs;
  }

  /** @throws AppError engine-unavailable */
  static async open(path: string, options: OpenOptions): Promise<LadybugDatabase> {
    const { Database, Connection } = loadLadybug();
    try {
      const database = new Database(
        path,
        bufferPoolSize(),
        true,
        options.readOnly,
        MAX_DATABASE_SIZE,
      );
      // Queries that start before every init has ended crash the process.
      await database.init();
      const workers: Worker[] = [];
      for (let count = 0; count < options.connections; count++) {
        const connection = new Connection(database, availableParallelism());
        await connection.init();
        if (options.timeoutMs > 0) connection.setQueryTimeout(options.timeoutMs);
        workers.push({ connection, prepared: new Map() });
      }
      return new LadybugDatabase(database, workers, options.timeoutMs);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      throw new AppError('engine-unavailable', `${path}: ${message}`, { cause: error });
    }
  }

  /** @throws AppError engine-timeout, internal */
  async query(text: string, parameters: QueryParameters): Promise<Record<string, unknown>[]> {
    const worker = await this.#take();
    try {
      const statement = await this.#prepare(worker, text);
      // The package's own type wants mutable arrays; it does not change them.
      const bound = Object.fromEntries(
        Object.entries(parameters).map(([key, value]) => [
          key,
          typeof value === 'object' ? [...value] : value,
        ]),
      );
      const answer = await worker.connection.execute(statement, bound);
      const results = Array.isArray(answer) ? answer : [answer];
      const rows = await results.at(-1)?.getAll();
      for (const result of results) result.close();
      return (rows ?? []).map(plainRow);
    } catch (error) {
      throw queryError(error, this.#timeoutMs);
    } finally {
      this.#give(worker);
    }
  }

  /** Waits for the queries that run, then closes. */
  async close(): Promise<void> {
    const taken = this.#workers.map(() => this.#take());
    for (const worker of await Promise.all(taken)) await worker.connection.close();
    await this.#database.close();
  }

  #take(): Promise<Worker> {
    const worker = this.#free.pop();
    if (worker !== undefined) return Promise.resolve(worker);
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #give(worker: Worker): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#free.push(worker);
    else next(worker);
  }

  async #prepare({ connection, prepared }: Worker, text: string): Promise<Statement> {
    const known = prepared.get(text);
    if (known !== undefined) return known;
    const statement = await connection.prepare(text);
    if (!statement.isSuccess()) throw new Error(statement.getErrorMessage());
    const [oldest] = prepared.keys();
    if (prepared.size >= PREPARED && oldest !== undefined) prepared.delete(oldest);
    prepared.set(text, statement);
    return statement;
  }
}
