// The whole program as a reader starts it: npm start's main on a free port, with the sample corpus,
// its data in a temporary folder.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nextFreePort } from '../../backend/net/free-port.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const READY = /http:\/\/127\.0\.0\.1:\d+/;
const PATIENCE = 120_000;

export interface RunningProgram {
  /** "http://127.0.0.1:PORT" */
  readonly address: string;
  /** Ends it as Ctrl-C does; answers with its exit code. */
  stop(): Promise<number | null>;
}

export async function startProgram(): Promise<RunningProgram> {
  const data = await mkdtemp(join(tmpdir(), 'diplograph-e2e-'));
  const port = await nextFreePort(21_000 + (process.pid % 4_000), '127.0.0.1');
  const { NEO4J_URI: _neo4j, ...env } = process.env;
  const program = spawn(
    process.execPath,
    ['--import', 'tsx', 'backend/main.ts', '--port', String(port), '--data', data],
    { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const ended = new Promise<number | null>((resolve) => program.once('exit', resolve));
  let said = '';
  const address = await new Promise<string>((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`${why}\n${said}`));
    const timer = setTimeout(() => fail('the program was not ready in time'), PATIENCE);
    const listen = (chunk: Buffer) => {
      said += chunk.toString('utf8');
      const found = READY.exec(said);
      if (found === null) return;
      clearTimeout(timer);
      resolve(found[0]);
    };
    program.stdout.on('data', listen);
    program.stderr.on('data', listen);
    program.once('exit', (code) => fail(`the program ended with ${code}`));
  }).catch(async (error: unknown) => {
    program.kill('SIGKILL');
    await rm(data, { recursive: true, force: true });
    throw error;
  });
  return {
    address,
    stop: async () => {
      program.kill('SIGINT');
      const code = await ended;
      await rm(data, { recursive: true, force: true });
      return code;
    },
  };
}
