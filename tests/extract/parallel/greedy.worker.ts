// A worker that answers with the name of the file, and takes all memory for one named "feast".
import { parentPort } from 'node:worker_threads';
import type { FromWorker, ToWorker } from '../../../extract/parallel/messages.ts';

const say = (message: FromWorker): void => parentPort?.postMessage(message);

parentPort?.on('message', ({ file }: ToWorker) => {
  const eaten: string[][] = [];
  while (file.path === 'feast') eaten.push(Array.from({ length: 1000 }, (_, index) => `${index}`));
  say({ kind: 'result', result: { outcome: 'failed', code: 'internal', reason: file.path } });
});
say({ kind: 'ready' });
