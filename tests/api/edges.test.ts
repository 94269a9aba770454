// What the API does with requests that are wrong, repeated, many at once; and how it serves the page.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problem } from '../../backend/contract/answer.ts';
import { SNAPSHOT_HEADER } from '../../backend/contract/snapshot-header.ts';
import { serve } from '../../backend/http/serve.ts';
import { datasetHash } from '../../extract/dataset/dataset-hash.ts';
import { smallDataset } from '../backend/small-dataset.ts';
import { type RunningApp, runApp } from './running-app.ts';

let app: RunningApp;
let page = '';
beforeAll(async () => {
  page = await mkdtemp(join(tmpdir(), 'diplograph-page-'));
  await mkdir(join(page, 'assets'));
  await writeFile(join(page, 'index.html'), '<!doctype html><title>page</title>');
  await writeFile(join(page, '.stamp'), 'secret');
  await writeFile(join(page, 'assets', 'app-1.js'), 'export {};');
  app = await runApp({ dataset: smallDataset(), page });
});
afterAll(async () => {
  await app.stop();
  await rm(page, { recursive: true });
});

const refused = async (path: string, status: number) => {
  const response = await app.get(path);
  expect(response.headers.get('content-type')).toContain('application/problem+json');
  expect(response.headers.get('cache-control')).toBe('no-store');
  const body = problem.strict().parse(await response.json());
  expect([response.status, body.status]).toEqual([status, status]);
  return body;
};

describe('a request that is wrong', () => {
  it('is answered with every fault at once', async () => {
    const body = await refused('/api/entities?limit=0&years=20,abc&types=planet&yeers=2019', 400);
    expect(body.code).toBe('request-invalid');
    expect(body.errors?.map(({ path }) => path).sort()).toEqual([
      'limit',
      'types.0',
      'years.0',
      'years.1',
      'yeers',
    ]);
  });

  it.each([
    '/api/evidence',
    '/api/links',
    '/api/links?ids=',
    '/api/overview?perType=51',
    '/api/entities?limit=5&limit=6',
    '/api/entities?offset=-1',
    `/api/entities?q=${'x'.repeat(201)}`,
    '/api/documents?limit=501',
    '/api/evidence?a=country:UA&predicate=loves',
    '/api/entities/%E0%A4%A',
  ])('is refused: %s', async (path) => {
    expect((await refused(path, 400)).code).toBe('request-invalid');
  });

  it.each([
    '/api',
    '/api/nothing',
    '/api/entities/country:ZZ',
    '/api/entities/country:ZZ/neighbours',
    '/api/documents/none',
    '/api/documents/none/passages',
    '/api/evidence?a=country:ZZ',
    '/api/evidence?a=country:UA&b=country:ZZ',
    '/api/entities/country:UA/else',
  ])('asks for what is not there: %s', async (path) => {
    expect((await refused(path, 404)).code).toBe('not-found');
  });

  it('by another method is not there either', async () => {
    const response = await fetch(`${app.address}/api/meta`, { method: 'POST', body: '{}' });
    expect(response.status).toBe(404);
  });

  it('cannot speak to the database', async () => {
    const id = encodeURIComponent("x'}) MATCH (n) RETURN n //");
    await refused(`/api/entities/${id}`, 404);
    const answer = await app.get(`/api/entities?documents=${encodeURIComponent("' OR 1=1 //")}`);
    expect(await answer.json()).toMatchObject({ total: 0 });
  });
});

describe('an answer', () => {
  it('is not sent again to who has it', async () => {
    const first = await app.get('/api/overview');
    const tag = first.headers.get('etag') ?? '';
    expect(tag).not.toBe('');
    // As browsers ask; without it, fetch says "no-cache" and wants it sent in any case.
    const known = { 'if-none-match': tag, 'cache-control': 'max-age=0' };
    const second = await app.get('/api/overview', known);
    expect([second.status, await second.text()]).toEqual([304, '']);
    const other = await app.get('/api/overview?perType=3', known);
    expect(other.status).toBe(200);
  });

  it('changes its tag with the graph', async () => {
    const own = await runApp({ dataset: smallDataset() });
    try {
      const before = (await own.get('/api/meta')).headers.get('etag');
      const { relations: _, ...rest } = smallDataset();
      const documents = rest.documents.map((row) => ({
        ...row,
        counts: { ...row.counts, relations: 0 },
      }));
      const known = { 'if-none-match': before ?? '', 'cache-control': 'max-age=0' };
      expect((await own.get('/api/meta', known)).status).toBe(304);
      await own.engine.load({ ...rest, documents, relations: [] }, { origin: 'dataset:test' });
      const answer = await own.get('/api/meta', known);
      expect(answer.status).toBe(200);
      expect(await answer.json()).toMatchObject({ counts: { relations: 0 } });
    } finally {
      await own.stop();
    }
  });

  it('names the snapshot that it comes from, a refusal and an answer known already too', async () => {
    const own = await runApp({ dataset: smallDataset() });
    try {
      const named = async (path: string, headers = {}) => {
        const answer = await own.get(path, headers);
        return [answer.status, answer.headers.get(SNAPSHOT_HEADER)];
      };
      const before = datasetHash(smallDataset());
      expect(await named('/api/overview')).toEqual([200, before]);
      expect(await named('/api/entities/country:QQ')).toEqual([404, before]);
      const tag = (await own.get('/api/meta')).headers.get('etag') ?? '';
      const known = { 'if-none-match': tag, 'cache-control': 'max-age=0' };
      expect(await named('/api/meta', known)).toEqual([304, before]);
      const retitled = smallDataset().documents.map((row) => ({ ...row, title: 'new' }));
      const after = await own.engine.load(
        { ...smallDataset(), documents: retitled },
        { origin: 'dataset:test' },
      );
      expect(after).not.toBe(before);
      expect(await named('/api/meta', known)).toEqual([200, after]);
      expect(await named('/api/entities/country:QQ')).toEqual([404, after]);
    } finally {
      await own.stop();
    }
  });

  it('is compressed for who can take it', async () => {
    const answer = await app.get('/api/overview?perType=50', { 'accept-encoding': 'gzip' });
    expect(answer.headers.get('content-encoding')).toBe('gzip');
  });

  it('is the same for 300 questions at once', async () => {
    const texts = await Promise.all(
      Array.from({ length: 300 }, async (_, at) => {
        const answer = await app.get(`/api/evidence?a=country:UA&limit=${1 + (at % 3)}`);
        return `${answer.status} ${await answer.text()}`;
      }),
    );
    expect(new Set(texts).size).toBe(3);
    expect(texts.every((text) => text.startsWith('200 '))).toBe(true);
  });

  it('takes a request that names 500 entities', async () => {
    const ids = Array.from(
      { length: 500 },
      (_, at) => `organisation:a-rather-long-name-of-a-body-${at}`,
    );
    const answer = await app.get(`/api/links?ids=country:UA,${ids.slice(1).join(',')}`);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ nodes: [{ id: 'country:UA' }], links: [] });
  });
});

describe('a request under the name of another host', () => {
  const statusFor = (host: string): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      const asked = get(`${app.address}/api/meta`, { headers: { host } }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      asked.on('error', reject);
    });

  it.each([
    ['elsewhere.example', 400],
    ['127.0.0.1.elsewhere.example:3000', 400],
    ['localhost:3000', 200],
    ['127.0.0.1', 200],
    ['[::1]:3000', 200],
  ])('%s is answered with %i', async (host, status) => {
    expect(await statusFor(host)).toBe(status);
  });
});

describe('a server without a graph', () => {
  it('says that it has none', async () => {
    const empty = await runApp({});
    try {
      const answer = await empty.get('/api/health');
      expect(answer.status).toBe(503);
      expect(await answer.json()).toMatchObject({ code: 'engine-unavailable' });
    } finally {
      await empty.stop();
    }
  });
});

describe('too many requests', () => {
  it('are refused until the minute is over, the page still served', async () => {
    const strict = await runApp({ dataset: smallDataset(), page, rateLimit: 3 });
    try {
      const statuses: number[] = [];
      for (let count = 0; count < 5; count++) {
        statuses.push((await strict.get('/api/health')).status);
      }
      expect(statuses).toEqual([200, 200, 200, 429, 429]);
      const answer = await strict.get('/api/health');
      expect(await answer.json()).toMatchObject({ code: 'rate-limited', status: 429 });
      expect((await strict.get('/')).status).toBe(200);
    } finally {
      await strict.stop();
    }
  });
});

describe('the page', () => {
  it.each(['/', '/entity/country:UA', '/any/depth?view=1'])('is served at %s', async (path) => {
    const answer = await app.get(path, { accept: 'text/html' });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('<title>page</title>');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
  });

  it('is guarded: nothing but its own scripts runs', async () => {
    const policy = (await app.get('/')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('upgrade-insecure-requests');
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  });

  it('keeps files that are named by their content', async () => {
    const answer = await app.get('/assets/app-1.js');
    expect(answer.headers.get('cache-control')).toContain('immutable');
    expect(answer.headers.get('content-type')).toContain('javascript');
  });

  it.each(['/assets/none.js', '/.stamp', '/../package.json', '/%2e%2e/package.json'])(
    'does not stand in for a file that is not there: %s',
    async (path) => {
      const answer = await app.get(path);
      const text = await answer.text();
      expect(text).not.toContain('secret');
      expect(text).not.toContain('dependencies');
      expect(answer.status).toBe(404);
    },
  );
});

describe('the port', () => {
  const nothing = (_: unknown, response: { end: () => void }) => response.end();

  it('that was asked for and is taken is an error that names it', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    try {
      const asked = serve(nothing, { port, host: '127.0.0.1' });
      await expect(asked).rejects.toMatchObject({ code: 'port-in-use' });
      await expect(asked).rejects.toThrow(String(port));
    } finally {
      other.close();
    }
  });

  it('is the next free one if none was asked for', async () => {
    const first = await serve(nothing, { host: '127.0.0.1' });
    const second = await serve(nothing, { host: '127.0.0.1' });
    try {
      expect(Number(new URL(first.address).port)).toBeGreaterThanOrEqual(3000);
      expect(Number(new URL(second.address).port)).toBeGreaterThan(
        Number(new URL(first.address).port),
      );
    } finally {
      await first.close();
      await second.close();
    }
  });

  it('on an address that this machine does not have is an error that names it', async () => {
    const asked = serve(nothing, { port: 0, host: '192.0.2.1' });
    await expect(asked).rejects.toMatchObject({ code: 'settings-invalid' });
    await expect(asked).rejects.toThrow('192.0.2.1');
  });
});
