// Requests to the API: addresses that can be read, failures that can be told apart.
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf, ask, RequestFailure } from '../../../frontend/client/request.ts';

describe('the address of a request', () => {
  it('leaves out what is empty and joins lists by commas', () => {
    expect(
      addressOf('/api/links', {
        ids: ['country:RU', 'region:sahel'],
        years: [],
        b: null,
        limit: 5,
      }),
    ).toBe('/api/links?ids=country:RU,region:sahel&limit=5');
  });
  it('encodes what would change its meaning', () => {
    expect(addressOf('/api/entities', { q: 'a&b=c #é' })).toBe(
      '/api/entities?q=a%26b%3Dc%20%23%C3%A9',
    );
  });
  it('is the bare path without parameters', () => {
    expect(addressOf('/api/meta')).toBe('/api/meta');
  });
});

describe('a request', () => {
  let server: Server;
  let base = '';
  beforeAll(async () => {
    server = createServer((request, response) => {
      const problem = (status: number) => {
        response.writeHead(status, { 'content-type': 'application/problem+json' });
        const errors = ['years.0', 'years.1', 'bogus'].map((path) => ({ path, message: 'raw' }));
        const more = status === 400 ? { errors } : {};
        const told = { status, detail: `told ${status}`, code: `code-${status}`, title: 'x' };
        response.end(JSON.stringify({ ...told, ...more }));
      };
      if (request.url === '/fine') response.end('{"status":"ok"}');
      else if (request.url === '/bare') {
        response.writeHead(502);
        response.end('bad gateway');
      } else if (request.url === '/broken') response.end('{"half":');
      else problem(Number(request.url?.slice(1)));
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const address = server.address();
    base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  });
  afterAll(() => server.close());

  const failure = async (path: string, at = base) => {
    const error: unknown = await ask(`${at}${path}`, {}, new AbortController().signal).catch(
      (thrown: unknown) => thrown,
    );
    return error instanceof RequestFailure ? [error.kind, error.code, ...error.fields] : error;
  };

  it('gives the answer', async () => {
    const answer = await ask<{ status: string }>(`${base}/fine`, {}, new AbortController().signal);
    expect(answer.status).toBe('ok');
  });
  it('tells by code and parameter what the server says is wrong, never in its words', async () => {
    expect(await failure('/400')).toEqual(['refused', 'code-400', 'years', 'bogus']);
    expect(await failure('/404')).toEqual(['missing', 'code-404']);
    expect(await failure('/429')).toEqual(['busy', 'code-429']);
    expect(await failure('/503')).toEqual(['server', 'code-503']);
    expect(await failure('/504')).toEqual(['timeout', 'code-504']);
  });
  it('knows a gateway without a server behind it, and no server at all', async () => {
    expect(await failure('/bare')).toEqual(['offline', '']);
    expect(await failure('/fine', 'http://127.0.0.1:9')).toEqual(['offline', '']);
  });
  it('takes half an answer for a failure', async () => {
    expect(await failure('/broken')).toEqual(['offline', '']);
  });
  it('passes on that it was stopped', async () => {
    const stopped = new AbortController();
    stopped.abort();
    await expect(ask(`${base}/fine`, {}, stopped.signal)).rejects.not.toBeInstanceOf(
      RequestFailure,
    );
  });
});
