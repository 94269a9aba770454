// npm start as a process: the first time, later times, with wrong settings, ended by a signal.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { healthAnswer, metaAnswer } from '../../backend/contract/answer.ts';
import { SETTINGS } from '../../backend/settings/settings.ts';
import { type RunningCommand, run } from './command.ts';

let root = '';
let corpus = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'diplograph-start-'));
  corpus = join(root, 'corpus');
  await mkdir(corpus);
  await writeFile(join(corpus, 'note.md'), '# Note\n\nLa Belgique soutient l’Ukraine et l’OTAN.\n');
});
afterAll(() => rm(root, { recursive: true, force: true }));

const start = (...args: string[]): RunningCommand =>
  run('backend/main.ts', ['--data', root, ...args]);

const addressOf = async (server: RunningCommand): Promise<string> =>
  (await server.until(/^Diplograph is ready: (http:\/\/127\.0\.0\.1:\d+)\n/))[1] ?? '';

const stop = (server: RunningCommand, signal: NodeJS.Signals): Promise<number | null> => {
  server.child.kill(signal);
  return server.ended;
};

describe('npm start', () => {
  it('extracts and loads the documents that it is given, builds the page, serves both', async () => {
    const server = start('--corpus', corpus);
    const address = await addressOf(server);
    const meta = metaAnswer.parse(await (await fetch(`${address}/api/meta`)).json());
    expect(meta.counts.documents).toBe(1);
    expect(meta.predicates).toHaveLength(9);
    const page = await (await fetch(`${address}/`)).text();
    expect(page).toContain('<div id="page">');
    const [script = ''] = /\/assets\/[^"]+\.js/.exec(page) ?? [];
    expect((await fetch(`${address}${script}`)).status).toBe(200);
    expect(server.stderr()).toContain('extracting');
    expect(await stop(server, 'SIGINT')).toBe(0);
    expect(server.stdout().trim().split('\n')).toHaveLength(1);
  });

  // Again on a machine that is busy with something else.
  it('keeps what is loaded the next time, and is ready within three seconds', {
    retry: 3,
  }, async () => {
    const began = Date.now();
    const server = start();
    const address = await addressOf(server);
    const took = Date.now() - began;
    const health = healthAnswer.parse(await (await fetch(`${address}/api/health`)).json());
    expect(health.engine).toBe('embedded');
    expect(server.stderr()).toBe('');
    expect(took).toBeLessThan(3_000);
    expect(await stop(server, 'SIGTERM')).toBe(0);
  });

  it('extracts anew when a document has changed', async () => {
    await writeFile(join(corpus, 'second.md'), '# Second\n\nLe Sahel et l’Union africaine.\n');
    const server = start('--corpus', corpus);
    const address = await addressOf(server);
    const meta = metaAnswer.parse(await (await fetch(`${address}/api/meta`)).json());
    expect(meta.counts.documents).toBe(2);
    expect(await stop(server, 'SIGINT')).toBe(0);
  });

  it('answers open requests before it ends', async () => {
    const server = start();
    const address = await addressOf(server);
    const asked = Array.from({ length: 20 }, (_, at) =>
      fetch(`${address}/api/overview?perType=${at + 1}`),
    );
    await Promise.race(asked);
    server.child.kill('SIGINT');
    const answers = await Promise.allSettled(asked);
    const statuses = answers.flatMap((one) =>
      one.status === 'fulfilled' ? [one.value.status] : [],
    );
    expect(statuses.length).toBeGreaterThan(0);
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect(await server.ended).toBe(0);
  });

  it('ends with a line that names the port that was asked for and is taken', async () => {
    const first = start();
    const { port } = new URL(await addressOf(first));
    const second = start('--port', port);
    expect(await second.ended).toBe(2);
    expect(second.stderr()).toBe(`port ${port} is in use; name another one with PORT or --port\n`);
    expect(await stop(first, 'SIGINT')).toBe(0);
  });

  it.each([
    [['--port', 'abc'], {}, '--port=abc: must be a whole number from 1 to 65535'],
    [[], { LOG_LEVEL: 'loud' }, 'LOG_LEVEL=loud: must be one of'],
    [[], { NEO4J_URI: 'bolt://127.0.0.1:9' }, 'Neo4j at bolt://127.0.0.1:9: '],
    [['--corpus', 'not-there'], {}, 'no document in it that could be used'],
  ])('ends with a line that says what is wrong: %j %j', async (args, environment, message) => {
    const wrong = run('backend/main.ts', ['--data', root, ...args], environment);
    expect(await wrong.ended).toBe(2);
    expect(wrong.stderr()).toContain(message);
    expect(wrong.stderr()).not.toMatch(/\n\s+at /);
    expect(wrong.stdout()).toBe('');
  });

  it('prints every setting with --help', async () => {
    const help = run('backend/main.ts', ['--help']);
    expect(await help.ended).toBe(0);
    for (const { flag, env } of SETTINGS) {
      expect(help.stdout()).toContain(flag);
      expect(help.stdout()).toContain(env);
    }
  });
});
