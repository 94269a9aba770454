// The Neo4j that tests run against: the one that NEO4J_URI names, or one of our own, started from its
// published jars in a temporary home on free ports. Where neither can be had it says why, on one
// line; with DIPLOGRAPH_REQUIRE_PARTS=1 a missing part is a failure, not a skip.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Neo4jAddress } from '../backend/engine/neo4j/neo4j-database.ts';
import { isFetched } from '../backend/neo4j-server/distribution.ts';
import { missingNeeds } from '../backend/neo4j-server/needs.ts';
import { startNeo4jServer } from '../backend/neo4j-server/neo4j-server.ts';
import { nextFreePort } from '../backend/net/free-port.ts';

export type Neo4jPart =
  | { readonly available: true }
  | { readonly available: false; readonly reason: string };

/** Whether a Neo4j can be had. Asked at the head of a test file, for `describe.skipIf`. */
export const neo4jPart = async (): Promise<Neo4jPart> => {
  if (process.env.NEO4J_URI) return { available: true };
  const missing = await missingNeeds(await isFetched());
  if (missing.length === 0) return { available: true };
  const reason = `Neo4j is not tested: set NEO4J_URI, or ${missing.join('; ')}`;
  if (process.env.DIPLOGRAPH_REQUIRE_PARTS === '1') throw new Error(reason);
  console.warn(reason);
  return { available: false, reason };
};

export interface RunningNeo4j extends Neo4jAddress {
  stop(): Promise<void>;
}

/** Workers start at different ports, so that they do not race for the same one. */
const firstPort = (): number => 20_000 + (process.pid % 2_000) * 10;

/** The database of NEO4J_URI must be one for tests: who uses it empties it of what tests left. */
export const startNeo4jPart = async (): Promise<RunningNeo4j> => {
  const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } = process.env;
  if (NEO4J_URI) {
    return {
      uri: NEO4J_URI,
      user: NEO4J_USER ?? 'neo4j',
      password: NEO4J_PASSWORD ?? '',
      database: NEO4J_DATABASE ?? '',
      stop: () => Promise.resolve(),
    };
  }
  const home = await mkdtemp(join(tmpdir(), 'diplograph-neo4j-'));
  const boltPort = await nextFreePort(firstPort(), '127.0.0.1');
  const httpPort = await nextFreePort(boltPort + 1, '127.0.0.1');
  const { uri, user, password, stop } = await startNeo4jServer({ home, boltPort, httpPort });
  return {
    uri,
    user,
    password,
    database: '',
    stop: async () => {
      await stop();
      await rm(home, { recursive: true, force: true });
    },
  };
};
