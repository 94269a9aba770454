// A worker that dies of files named "poison" and says of others how many it has done.
import { parentPort } from 'node:worker_threads';

let done = 0;
parentPort?.on('message', ({ file: { path } }: { readonly file: { readonly path: string } }) => {
  if (path.includes('poison')) process.exit(3);
  done += 1;
  parentPort?.postMessage({
    kind: 'result',
    result: { outcome: 'failed', code: 'input-empty', reason: `number ${done}` },
  });
});
parentPort?.postMessage({ kind: 'ready' });
