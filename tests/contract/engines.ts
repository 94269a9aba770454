// Both engines, ready for a contract suite: the embedded one in a temporary folder, and Neo4j.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmbeddedEngine } from '../../backend/engine/embedded/embedded-engine.ts';
import type { Engine } from '../../backend/engine/engine.ts';
import { type Neo4jAddress, Neo4jDatabase } from '../../backend/engine/neo4j/neo4j-database.ts';
import { Neo4jEngine } from '../../backend/engine/neo4j/neo4j-engine.ts';
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

/** A server that NEO4J_URI names may hold what an earlier run left. */
const empty = async (address: Neo4jAddress): Promise<void> => {
  const database = await Neo4jDatabase.connect(address, TIMEOUT_MS);
  for (const label of ['Passage', 'Document', 'Entity', 'Diplograph']) {
    await database.write((run) => run(`MATCH (n:${label}) DETACH DELETE n`, {}));
  }
  await database.close();
};

export const neo4jUnderTest = async (): Promise<EngineUnderTest> => {
  const { stop, ...address } = await startNeo4jPart();
  await empty(address);
  const reopen = (timeoutMs: number) => Neo4jEngine.open({ ...address, timeoutMs });
  const engine = await reopen(TIMEOUT_MS);
  const dispose = async () => {
    await engine.close();
    await stop();
  };
  return { engine, reopen, dispose };
};
