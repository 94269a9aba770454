// npm run neo4j: a Neo4j server on this machine, without Docker, until Ctrl-C.
import { join } from 'node:path';
import { AppError } from '../../extract/app-error.ts';
import { runCommand } from '../../extract/cli/run-command.ts';
import { isFetched, NEO4J_VERSION } from '../neo4j-server/distribution.ts';
import { missingNeeds } from '../neo4j-server/needs.ts';
import { startNeo4jServer } from '../neo4j-server/neo4j-server.ts';
import { nextFreePort } from '../net/free-port.ts';
import type { Settings } from '../settings/settings.ts';
import { settingsCommand, settingsOf } from '../settings/settings-command.ts';

const HOST = '127.0.0.1';
const BOLT_PORT = 7687;
const HTTP_PORT = 7474;
const MIN_PASSWORD = 8;

const say = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

const run = async ({ data, neo4jPassword: password }: Settings): Promise<void> => {
  if (password !== undefined && password.length < MIN_PASSWORD) {
    throw new AppError(
      'settings-invalid',
      `NEO4J_PASSWORD: needs ${MIN_PASSWORD} characters or more`,
    );
  }
  const fetched = await isFetched();
  const missing = await missingNeeds(fetched);
  if (missing.length > 0) throw new AppError('engine-unavailable', missing.join('\n'));
  if (!fetched) say(`fetching Neo4j ${NEO4J_VERSION} (125 MB, once)`);
  say(`starting Neo4j ${NEO4J_VERSION}`);
  const interrupted = new AbortController();
  const interrupt = (): void => interrupted.abort();
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  const server = await startNeo4jServer({
    home: join(data, `neo4j-${NEO4J_VERSION}`),
    boltPort: await nextFreePort(BOLT_PORT, HOST),
    httpPort: await nextFreePort(HTTP_PORT, HOST),
    password,
    signal: interrupted.signal,
  }).catch((error: unknown) => {
    if (interrupted.signal.aborted) return null;
    throw error;
  });
  if (server === null) return;
  say(`Neo4j is ready (its own browser: ${server.httpUri}). In another terminal:`);
  process.stdout.write(`NEO4J_URI=${server.uri} NEO4J_PASSWORD=${server.password} npm start\n`);
  await server.ended;
};

const command = settingsCommand('npm run neo4j --', ['data', 'neo4jPassword'])
  .description('Runs a Neo4j server on this machine, without Docker, until Ctrl-C.')
  .action(() => run(settingsOf(command)));

await runCommand(command);
