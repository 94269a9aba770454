// Worker threads that extract files. A worker that dies takes only its own file with it: that file is
// reported and a new worker goes on.
import { Worker } from 'node:worker_threads';
import { AppError } from '../app-error.ts';
import type { FoundFile } from '../find-files.ts';
import type { FileOptions, FileResult } from './file-part.ts';
import type { FromWorker, ToWorker } from './messages.ts';

/** Extracts one file; as many at a time as there are lanes. */
export interface FileExtractor {
  readonly lanes: number;
  /** Rejects with an AppError where no file at all could be extracted, as with seeds that are broken. */
  readonly extract: (file: FoundFile, lane: number) => Promise<FileResult>;
  readonly close: () => Promise<void>;
}

const WORKER = new URL('./extract.worker.ts', import.meta.url);

/** A module that runs a script in TypeScript: a thread does not inherit the loader that this one has. */
const bootOf = (script: URL): URL => {
  const code = `
    import { register } from ${JSON.stringify(import.meta.resolve('tsx/esm/api'))};
    register();
    await import(${JSON.stringify(script.href)});`;
  return new URL(`data:text/javascript,${encodeURIComponent(code)}`);
};

type Answer = FileResult | { readonly outcome: 'died'; readonly reason: string };

interface RunningWorker {
  readonly ask: (work: ToWorker) => Promise<Answer>;
  readonly stop: () => Promise<void>;
}

const startWorker = (script: URL): Promise<RunningWorker> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(bootOf(script), { execArgv: [] });
    let answer: (answer: Answer) => void = () => undefined;
    let died: Answer | null = null;
    const die = (reason: string): void => {
      died ??= { outcome: 'died', reason };
      answer(died);
      reject(new AppError('internal', reason));
    };
    worker.on('error', ({ message }) => die(message));
    worker.on('exit', (code) => die(`the worker ended with code ${code}`));
    worker.on('message', (message: FromWorker) => {
      if (message.kind === 'result') answer(message.result);
      else if (message.kind === 'broken') reject(new AppError(message.code, message.message));
      else resolve({ ask, stop });
    });
    const ask = (work: ToWorker): Promise<Answer> =>
      new Promise((settle) => {
        answer = settle;
        if (died === null) worker.postMessage(work);
        else settle(died);
      });
    const stop = async (): Promise<void> => {
      await worker.terminate();
    };
  });

/** `lanes` threads, each started when it gets its first file, that run `script`. */
export const workerPool = (
  lanes: number,
  options: FileOptions,
  script: URL = WORKER,
): FileExtractor => {
  const workers = new Map<number, Promise<RunningWorker>>();
  const workerOf = (lane: number): Promise<RunningWorker> => {
    const worker = workers.get(lane) ?? startWorker(script);
    workers.set(lane, worker);
    return worker;
  };
  return {
    lanes,
    extract: async (file, lane) => {
      const answer = await (await workerOf(lane)).ask({ file, options });
      if (answer.outcome !== 'died') return answer;
      workers.delete(lane);
      return { outcome: 'failed', code: 'internal', reason: answer.reason };
    },
    close: async () => {
      const started = await Promise.allSettled(workers.values());
      await Promise.all(
        started.map((one) => (one.status === 'fulfilled' ? one.value.stop() : undefined)),
      );
    },
  };
};
