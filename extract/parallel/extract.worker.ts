// A worker thread: loads the seeds once, then extracts the files that it is sent, one after the other.
import { parentPort } from 'node:worker_threads';
import { AppError } from '../app-error.ts';
import { loadResources } from '../resources.ts';
import { fileExtraction } from './file-part.ts';
import type { FromWorker, ToWorker } from './messages.ts';

const say = (message: FromWorker, transfer: ArrayBuffer[] = []): void =>
  parentPort?.postMessage(message, transfer);

const work = async (): Promise<void> => {
  const extractFile = fileExtraction(await loadResources());
  parentPort?.on('message', async ({ file, options }: ToWorker) => {
    const result = await extractFile(file, options);
    // Moved to the main thread, not copied.
    const buffer = result.outcome === 'done' ? result.part.record.buffer : null;
    say({ kind: 'result', result }, buffer instanceof ArrayBuffer ? [buffer] : []);
  });
  say({ kind: 'ready' });
};

try {
  await work();
} catch (error) {
  const code = error instanceof AppError ? error.code : 'internal';
  const message = error instanceof Error ? error.message : String(error);
  say({ kind: 'broken', code, message });
}
