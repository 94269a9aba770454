// The real app over a real engine on a real port, for tests of what goes over the wire.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmbeddedEngine } from '../../backend/engine/embedded/embedded-engine.ts';
import { createApp } from '../../backend/http/app.ts';
import { createLog } from '../../backend/http/log.ts';
import { serve } from '../../backend/http/serve.ts';
import type { Dataset } from '../../extract/dataset/schema.ts';

export interface RunningApp {
  readonly address: string;
  /** Answer to a path. */
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
  readonly engine: EmbeddedEngine;
  stop(): Promise<void>;
}

export interface RunningOptions {
  /** Left out: nothing is loaded. */
  readonly dataset?: Dataset;
  readonly page?: string;
  readonly rateLimit?: number;
}

export const runApp = async (options: RunningOptions): Promise<RunningApp> => {
  const data = await mkdtemp(join(tmpdir(), 'diplograph-api-'));
  const engine = await EmbeddedEngine.open({ data, timeoutMs: 10_000 });
  if (options.dataset) await engine.load(options.dataset, { origin: 'dataset:test' });
  const app = createApp({
    engine,
    program: {
      version: '1.2.3',
      engine: engine.kind,
      engineName: engine.name,
      predicates: [{ id: 'supports', names: { en: 'supports', fr: 'soutient', nl: 'steunt' } }],
    },
    page: options.page ?? null,
    host: '127.0.0.1',
    rateLimit: options.rateLimit ?? 100_000,
    log: createLog('silent'),
  });
  const serving = await serve(app, { port: 0, host: '127.0.0.1' });
  return {
    address: serving.address,
    get: (path, headers = {}) => fetch(`${serving.address}${path}`, { headers }),
    engine,
    stop: async () => {
      await serving.close();
      await engine.close();
      await rm(data, { recursive: true, force: true });
    },
  };
};
