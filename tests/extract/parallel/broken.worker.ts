// A worker that can't load its seeds.
import { parentPort } from 'node:worker_threads';

parentPort?.postMessage({ kind: 'broken', code: 'seeds-invalid', message: 'themes.jsonl:3: no' });
