// A Neo4j server of our own, run from its jars: a home folder, two ports, a password, a clean stop.
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { AppError } from '../../extract/app-error.ts';
import { fetchDistribution } from './distribution.ts';

const HOST = '127.0.0.1';
const USER = 'neo4j';
const FIRST_PASSWORD = 'neo4j';
const READY_MS = 120_000;
const STOP_MS = 30_000;

export interface ServerOptions {
  /** Folder for data, log and configuration; made if it is not there. */
  readonly home: string;
  readonly boltPort: number;
  readonly httpPort: number;
  /** Left out: the one of the last time, or a new one. At least 8 characters. */
  readonly password?: string | undefined;
  /** Stops the server, while it starts too. */
  readonly signal?: AbortSignal | undefined;
}

export interface Neo4jServer {
  readonly uri: string;
  readonly httpUri: string;
  readonly user: string;
  readonly password: string;
  /** Ends with the server, however it ends. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

const configuration = ({ boltPort, httpPort }: ServerOptions): string =>
  [
    `server.bolt.listen_address=${HOST}:${boltPort}`,
    `server.bolt.advertised_address=${HOST}:${boltPort}`,
    `server.http.listen_address=${HOST}:${httpPort}`,
    `server.http.advertised_address=${HOST}:${httpPort}`,
    'server.memory.heap.max_size=1g',
    'server.memory.pagecache.size=256m',
    'dbms.usage_report.enabled=false',
    '',
  ].join('\n');

const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];

const javaArguments = (library: string, home: string): string[] => [
  ...OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
  '-Dlog4j2.disable.jmx=true',
  '-Xmx1g',
  '-cp',
  join(library, '*'),
  'org.neo4j.server.CommunityEntryPoint',
  `--home-dir=${home}`,
  `--config-dir=${join(home, 'conf')}`,
];

const endOf = (child: ChildProcess): Promise<void> =>
  new Promise((done) => {
    child.once('exit', () => done());
    // A program that could not be started.
    child.once('error', () => done());
  });

const lastLines = async (path: string): Promise<string> => {
  const text = await readFile(path, 'utf8').catch(() => '');
  return text.trim().split('\n').slice(-6).join('\n');
};

const isReady = async (httpUri: string): Promise<boolean> => {
  try {
    const answer = await fetch(httpUri, { signal: AbortSignal.timeout(2_000) });
    return (await answer.text()).includes('neo4j_version');
  } catch {
    return false;
  }
};

const waitUntilReady = async (child: ChildProcess, httpUri: string, log: string): Promise<void> => {
  const until = Date.now() + READY_MS;
  while (Date.now() < until) {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) {
      throw new AppError('engine-unavailable', `Neo4j did not start:\n${await lastLines(log)}`);
    }
    if (await isReady(httpUri)) return;
    await sleep(200);
  }
  throw new AppError('engine-unavailable', `Neo4j was not ready in time:\n${await lastLines(log)}`);
};

/** Over HTTP, so that a server that wants its first password changed lets us in. */
const isAccepted = async (
  httpUri: string,
  password: string,
  statement: string,
  parameters: Readonly<Record<string, string>> = {},
): Promise<boolean> => {
  const login = Buffer.from(`${USER}:${password}`).toString('base64');
  const answer = await fetch(`${httpUri}/db/system/tx/commit`, {
    method: 'POST',
    headers: { authorization: `Basic ${login}`, 'content-type': 'application/json' },
    body: JSON.stringify({ statements: [{ statement, parameters }] }),
  });
  const text = await answer.text();
  return answer.ok && text.includes('"errors":[]');
};

const changePassword = (httpUri: string, from: string, to: string): Promise<boolean> =>
  isAccepted(httpUri, from, 'ALTER CURRENT USER SET PASSWORD FROM $from TO $to', { from, to });

/** The password that the home has had since the last time; null for a new home. */
const storedPassword = (home: string): Promise<string | null> =>
  readFile(join(home, 'password'), 'utf8').then(
    (text) => text.trim(),
    () => null,
  );

const setPassword = async (httpUri: string, home: string, wanted?: string): Promise<string> => {
  const stored = await storedPassword(home);
  const password = wanted ?? stored ?? randomBytes(12).toString('base64url');
  const isOurs =
    stored === password
      ? await isAccepted(httpUri, password, 'SHOW CURRENT USER')
      : await changePassword(httpUri, stored ?? FIRST_PASSWORD, password);
  if (!isOurs) {
    throw new AppError(
      'engine-unavailable',
      `the Neo4j at ${httpUri} does not take the password kept in ${home}: it was changed by hand, or another server answers there`,
    );
  }
  if (stored === password) return password;
  await writeFile(join(home, 'password'), `${password}\n`, { mode: 0o600 });
  return password;
};

const start = async (
  options: ServerOptions,
  home: string,
  log: string,
): Promise<{ child: ChildProcess; ended: Promise<void> }> => {
  const library = await fetchDistribution();
  await mkdir(join(home, 'conf'), { recursive: true });
  await writeFile(join(home, 'conf', 'neo4j.conf'), configuration(options));
  const output = await open(log, 'w');
  try {
    const child = spawn('java', javaArguments(library, home), {
      stdio: ['ignore', output.fd, output.fd],
    });
    return { child, ended: endOf(child) };
  } finally {
    await output.close();
  }
};

/** Starts a server and waits until it answers. @throws AppError engine-unavailable */
export const startNeo4jServer = async (options: ServerOptions): Promise<Neo4jServer> => {
  const home = resolve(options.home);
  const log = join(home, 'server.log');
  const httpUri = `http://${HOST}:${options.httpPort}`;
  await mkdir(home, { recursive: true });
  const { child, ended } = await start(options, home, log);
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    const late = sleep(STOP_MS, 'late', { ref: false });
    if ((await Promise.race([ended, late])) === 'late') child.kill('SIGKILL');
    await ended;
  };
  options.signal?.addEventListener('abort', stop, { once: true });
  try {
    if (options.signal?.aborted) throw options.signal.reason;
    await waitUntilReady(child, httpUri, log);
    const password = await setPassword(httpUri, home, options.password);
    const uri = `bolt://${HOST}:${options.boltPort}`;
    return { uri, httpUri, user: USER, password, ended, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
