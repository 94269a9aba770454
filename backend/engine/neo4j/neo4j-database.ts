// A Neo4j database through neo4j-driver: read queries, write transactions, errors in our own words.
// The only file that imports the driver.
import neo4j, { type Driver, Neo4jError } from 'neo4j-driver';
import { AppError } from '../../../extract/app-error.ts';

export interface Neo4jAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** "" = the server's default. */
  readonly database: string;
}

/** What a statement may be given: plain values, and rows of them. */
export type Parameters = Readonly<Record<string, unknown>>;
export type RunStatement = (
  text: string,
  parameters: Parameters,
) => Promise<Record<string, unknown>[]>;

/** JavaScript has one kind of number, Neo4j two; whole numbers must go as integers (LIMIT 3.0 is refused). */
const typed = (value: unknown): unknown => {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(typed);
  if (typeof value === 'object' && value !== null) return typedEntries(value);
  return value;
};
const typedEntries = (values: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, typed(value)]));

/** How long a server that does not answer is tried before the one who asks is told. */
const UNREACHABLE_MS = 5_000;

const TIMEOUTS = [
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
];

const appError = (error: unknown, uri: string, timeoutMs: number): AppError => {
  if (error instanceof AppError) return error;
  const message = error instanceof Error ? error.message : String(error);
  if (!(error instanceof Neo4jError)) {
    return new AppError('internal', `Neo4j: ${message}`, { cause: error });
  }
  if (TIMEOUTS.includes(error.code)) {
    return new AppError('engine-timeout', `the query took longer than ${timeoutMs} ms`, {
      cause: error,
    });
  }
  const unreachable = error.retriable || error.code === 'ServiceUnavailable';
  if (unreachable || error.code.startsWith('Neo.ClientError.Security.')) {
    return new AppError('engine-unavailable', `Neo4j at ${uri}: ${message}`, { cause: error });
  }
  return new AppError('internal', `Neo4j: ${error.code}: ${message}`, { cause: error });
};

export class Neo4jDatabase {
  readonly #driver: Driver;
  readonly #uri: string;
  readonly #database: { readonly database?: string };
  readonly #timeoutMs: number;

  private constructor(driver: Driver, address: Neo4jAddress, timeoutMs: number) {
    this.#driver = driver;
    this.#uri = address.uri;
    this.#database = address.database === '' ? {} : { database: address.database };
    this.#timeoutMs = timeoutMs;
  }

  /** Connects and logs in. @throws AppError engine-unavailable, settings-invalid */
  static async connect(address: Neo4jAddress, timeoutMs: number): Promise<Neo4jDatabase> {
    const { uri, user, password } = address;
    let driver: Driver;
    try {
      driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
        disableLosslessIntegers: true,
        connectionTimeout: UNREACHABLE_MS,
        connectionAcquisitionTimeout: 2 * UNREACHABLE_MS,
        maxTransactionRetryTime: UNREACHABLE_MS,
        userAgent: 'diplograph',
      });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      throw new AppError('settings-invalid', `NEO4J_URI: ${message}`, { cause: error });
    }
    const connected = new Neo4jDatabase(driver, address, timeoutMs);
    try {
      await driver.verifyConnectivity(connected.#database);
    } catch (error) {
      await driver.close();
      throw appError(error, uri, timeoutMs);
    }
    return connected;
  }

  /** "Neo4j 5.26.12" */
  async serverName(): Promise<string> {
    const [row] = await this.read(
      'CALL dbms.components() YIELD versions RETURN versions[0] AS version',
      {},
    );
    return `Neo4j ${typeof row?.version === 'string' ? row.version : '(version unknown)'}`;
  }

  /** One query that reads. @throws AppError engine-timeout, engine-unavailable, internal */
  async read(text: string, parameters: Parameters): Promise<Record<string, unknown>[]> {
    try {
      const { records } = await this.#driver.executeQuery(text, typedEntries(parameters), {
        ...this.#database,
        routing: neo4j.routing.READ,
        transactionConfig: { timeout: this.#timeoutMs },
      });
      return records.map((record) => record.toObject());
    } catch (error) {
      throw appError(error, this.#uri, this.#timeoutMs);
    }
  }

  /** All that `work` runs happens, or none of it; retried by the driver where that can help. */
  async write<T>(work: (run: RunStatement) => Promise<T>): Promise<T> {
    const session = this.#driver.session({
      ...this.#database,
      defaultAccessMode: neo4j.session.WRITE,
    });
    try {
      return await session.executeWrite((transaction) =>
        work(async (text, parameters) => {
          const { records } = await transaction.run(text, typedEntries(parameters));
          return records.map((record) => record.toObject());
        }),
      );
    } catch (error) {
      throw appError(error, this.#uri, this.#timeoutMs);
    } finally {
      await session.close();
    }
  }

  close(): Promise<void> {
    return this.#driver.close();
  }
}
