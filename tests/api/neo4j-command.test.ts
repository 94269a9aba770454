// npm run neo4j as a process, and npm start on the server that it runs.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { metaAnswer } from '../../backend/contract/answer.ts';
import { isFetched, NEO4J_VERSION } from '../../backend/neo4j-server/distribution.ts';
import { missingNeeds } from '../../backend/neo4j-server/needs.ts';
import { run } from './command.ts';

const missing = await missingNeeds(await isFetched());
const required = process.env.DIPLOGRAPH_REQUIRE_PARTS === '1';
if (missing.length > 0) console.warn(`npm run neo4j is not tested: ${missing.join('; ')}`);

let data = '';
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'diplograph-command-'));
});
afterAll(() => rm(data, { recursive: true, force: true }));

describe.skipIf(missing.length > 0 && !required)('npm run neo4j', () => {
  it('runs a server, prints how to use it, and npm start runs on it', async () => {
    const server = run('backend/cli/neo4j.ts', ['--data', data]);
    try {
      const [, uri = '', password = ''] = await server.until(
        /^NEO4J_URI=(\S+) NEO4J_PASSWORD=(\S+) npm start\n/,
      );
      const environment = { NEO4J_URI: uri, NEO4J_PASSWORD: password };
      const page = run('backend/main.ts', ['--data', data], environment);
      const [, address = ''] = await page.until(/ready: (\S+)\n/);
      const meta = metaAnswer.parse(await (await fetch(`${address}/api/meta`)).json());
      expect(meta.engineName).toMatch(/^Neo4j 5\./);
      expect(meta.counts.documents).toBe(7);
      page.child.kill('SIGINT');
      expect(await page.ended).toBe(0);
    } finally {
      server.child.kill('SIGINT');
    }
    expect(await server.ended).toBe(0);
  }, 300_000);

  it('keeps the password and the graph of the time before', async () => {
    const server = run('backend/cli/neo4j.ts', ['--data', data]);
    try {
      const [, uri = '', password = ''] = await server.until(
        /^NEO4J_URI=(\S+) NEO4J_PASSWORD=(\S+) npm start\n/,
      );
      const environment = { NEO4J_URI: uri, NEO4J_PASSWORD: password };
      const page = run('backend/main.ts', ['--data', data], environment);
      await page.until(/ready: (\S+)\n/);
      expect(page.stderr()).not.toContain('extracting');
      page.child.kill('SIGINT');
      expect(await page.ended).toBe(0);
    } finally {
      server.child.kill('SIGINT');
    }
    expect(await server.ended).toBe(0);
  }, 300_000);

  it('ends when it is interrupted before the server is ready, and takes the server with it', async () => {
    const command = run('backend/cli/neo4j.ts', ['--data', data]);
    await vi.waitFor(() => expect(command.stderr()).toContain('starting Neo4j'), 60_000);
    command.child.kill('SIGINT');
    expect(await command.ended).toBe(0);
    expect(command.stdout()).toBe('');
    // The next one finds the home free.
    const next = run('backend/cli/neo4j.ts', ['--data', data]);
    try {
      await next.until(/^NEO4J_URI=/);
    } finally {
      next.child.kill('SIGINT');
    }
    expect(await next.ended).toBe(0);
  }, 300_000);

  it('refuses a home whose password was changed by hand', async () => {
    const stored = join(data, `neo4j-${NEO4J_VERSION}`, 'password');
    const kept = await readFile(stored, 'utf8');
    await writeFile(stored, 'another-one\n');
    const command = run('backend/cli/neo4j.ts', ['--data', data]);
    expect(await command.ended).toBe(2);
    expect(command.stderr()).toContain('does not take the password kept in');
    await writeFile(stored, kept);
  }, 300_000);

  it('refuses a password that Neo4j would refuse', async () => {
    const command = run('backend/cli/neo4j.ts', ['--data', data], { NEO4J_PASSWORD: 'short' });
    expect(await command.ended).toBe(2);
    expect(command.stderr()).toContain('NEO4J_PASSWORD');
  });
});
