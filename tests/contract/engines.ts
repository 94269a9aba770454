// Both engines, ready for a contract suite: the embedded one in a temporary folder, and Neo4j.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmbeddedEngine } from '../../backend/engine/embedded/embedded-engine.ts';
import type { Engine } from '../../backend/engine/engine.ts';
import { type Neo4jAddress, Neo4jDatabase } from '../../backend/engine/neo4j/neo4j-database.ts';
import { Neo4jEngine } from '../../backend/engine/neo4j/neo4j-engine.ts';
import { READ_META } from '../../backend/engine/neo4j/neo4j-statements.ts';
import { startNeo4jPart } from '../neo4j-part.ts';

export interface EngineUnderTest {
  readonly engine: Engine;
  /** Another engine on the same graph, with its own limit on how long a query may take. */
  reopen(timeoutMs: number): Promise<Engine>;
  dispose(): Promise<void>;
}

const TIMEOUT_MS = 30_000;

export const embeddedUnderTest = async (): Promise<EngineUnderTest> => {
  const data = await mkdtemp(join(tmpdir(), 'diplograph-embedded-'));
  const reopen = (timeoutMs: number) => EmbeddedEngine.open({ data, timeoutMs });
  const engine = await reopen(TIMEOUT_MS);
  const dispose = async () => {
    await engine.close();
    await rm(data, { recursive: true, force: true });
  };
  return { engine, reopen, dispose };
};

/** What every load of a contract suite is said to come from: data that may be thrown away. */
const TEST_ORIGIN = 'test:';
const OURS = 'n:Passage OR n:Document OR n:Entity OR n:Diplograph';

/**
 * Empties the database of what an earlier run of the tests left, and of nothing else: a server that
 * NEO4J_URI names may be one that somebody uses.
 */
export const emptyOfTestData = async (address: Neo4jAddress): Promise<void> => {
  const database = await Neo4jDatabase.connect(address, TIMEOUT_MS);
  try {
    const [counted] = await database.read('MATCH (n) RETURN count(n) AS nodes', {});
    if (counted?.nodes === 0) return;
    const [meta] = await database.read(READ_META, {});
    const [others] = await database.read(
      `MATCH (n) WHERE NOT (${OURS}) RETURN count(n) AS nodes`,
      {},
    );
    if (!String(meta?.origin).startsWith(TEST_ORIGIN) || others?.nodes !== 0) {
      throw new Error(
        `the Neo4j database at ${address.uri} holds data that the tests did not write; they empty the database: give them one of their own with NEO4J_URI or NEO4J_DATABASE`,
      );
    }
    await database.write((run) => run(`MATCH (n) WHERE ${OURS} DETACH DELETE n`, {}));
  } finally {
    await database.close();
  }
};

export const neo4jUnderTest = async (): Promise<EngineUnderTest> => {
  const { stop, ...address } = await startNeo4jPart();
  try {
    await emptyOfTestData(address);
  } catch (error) {
    await stop();
    throw error;
  }
  const reopen = (timeoutMs: number) => Neo4jEngine.open({ ...address, timeoutMs });
  const engine = await reopen(TIMEOUT_MS);
  const dispose = async () => {
    await engine.close();
    await stop();
  };
  return { engine, reopen, dispose };
};
