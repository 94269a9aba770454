// Answers that come from other documents than the page began with.
import { createServer, type Server } from 'node:http';
import { QueryObserver } from '@tanstack/react-query';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient } from '../../../frontend/client/questions.ts';
import { ask } from '../../../frontend/client/request.ts';
import { NOTHING_SEEN, onReplaced, seenAfter } from '../../../frontend/client/snapshot.ts';

describe('what is known of the documents behind the answers', () => {
  const first = seenAfter(NOTHING_SEEN, 'one');

  it('begins with the first answer, which replaces nothing', () => {
    expect(first).toEqual({ snapshot: 'one', replaced: false });
  });
  it('stays the same with answers from the same documents, and with those that name none', () => {
    expect(seenAfter(first, 'one')).toBe(first);
    expect(seenAfter(first, null)).toBe(first);
    expect(seenAfter(NOTHING_SEEN, null)).toBe(NOTHING_SEEN);
  });
  it('is replaced by the first answer from others, until the reader has been told', () => {
    const second = seenAfter(first, 'two');
    expect(second).toEqual({ snapshot: 'two', replaced: true });
    expect(seenAfter({ ...second, replaced: false }, 'two').replaced).toBe(false);
    expect(seenAfter(second, 'three')).toEqual({ snapshot: 'three', replaced: true });
  });
});

describe('the answers of a page', () => {
  let server: Server;
  let base = '';
  let loaded = '';
  let old = '';
  let slow: (() => void)[] = [];
  beforeAll(async () => {
    server = createServer((request, response) => {
      const snapshot = loaded;
      const answer = () => {
        const status = request.url === '/gone' && snapshot !== old ? 404 : 200;
        response.writeHead(status, { 'Diplograph-Snapshot': snapshot });
        response.end(JSON.stringify({ from: snapshot }));
      };
      if (request.url === '/slow' && snapshot === old) slow.push(answer);
      else answer();
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const address = server.address();
    base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  });
  afterAll(() => server.close());

  const question = (name: string) => ({
    queryKey: [name],
    queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
      ask<{ readonly from: string }>(`${base}/${name}`, {}, signal),
  });

  it.each([
    ['an answer', 'other', 'one', 'two'],
    ['a refusal', 'gone', 'two', 'three'],
  ])(
    'are all asked anew once %s comes from other documents',
    async (_what, name, before, after) => {
      old = before;
      loaded = before;
      slow = [];
      const client = createClient();
      const shown = new QueryObserver(client, question('shown'));
      const late = new QueryObserver(client, question('slow'));
      const leave = [shown.subscribe(() => undefined), late.subscribe(() => undefined)];
      await client.fetchQuery(question('kept'));
      await expect.poll(() => shown.getCurrentResult().data).toEqual({ from: before });
      await expect.poll(() => slow.length).toBe(1);

      loaded = after;
      await client.fetchQuery({ ...question(name), retry: false }).catch(() => undefined);
      await expect.poll(() => shown.getCurrentResult().data).toEqual({ from: after });
      await expect.poll(() => late.getCurrentResult().data).toEqual({ from: after });
      expect(client.getQueryData(['kept'])).toBeUndefined();

      // What was asked of the documents before and answered only now changes nothing any more.
      let replacements = 0;
      leave.push(onReplaced(() => (replacements += 1)));
      for (const answer of slow) answer();
      await ask(`${base}/again`, {}, new AbortController().signal);
      expect(replacements).toBe(0);
      expect(late.getCurrentResult().data).toEqual({ from: after });
      for (const end of leave) end();
      client.clear();
    },
  );
});
