// Worker threads that extract files. A worker that dies takes only its own file with it: that file is
// reported and a new worker goes on.
import { fileURLToPath } from 'node:url';
import { type ResourceLimits, Worker } from 'node:worker_threads';
import { AppError, type ErrorCode } from '../app-error.ts';
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
/** Runs a script in TypeScript: a thread does not inherit the loader that this one may have. */
const RUN = new URL('../../run.js', import.meta.url);

/** What became of a file whose worker died of it. */
interface Death {
  readonly outcome: 'died';
  readonly code: ErrorCode;
  readonly reason: string;
}
type Answer = FileResult | Death;

const deathBy = (error: Error): Death =>
  'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? { outcome: 'died', code: 'input-too-large', reason: 'takes more memory than there is' }
    : { outcome: 'died', code: 'internal', reason: error.message };

interface RunningWorker {
  readonly ask: (work: ToWorker) => Promise<Answer>;
  readonly stop: () => Promise<void>;
}

const startWorker = (script: URL, resourceLimits: ResourceLimits): Promise<RunningWorker> =>
  new Promise((resolve, reject) => {
    const argv = [fileURLToPath(script)];
    const worker = new Worker(RUN, { argv, execArgv: [], resourceLimits });
    let answer: (answer: Answer) => void = () => undefined;
    let died: Death | null = null;
    const die = (error: Error): void => {
      died ??= deathBy(error);
      answer(died);
      reject(new AppError('internal', died.reason));
    };
    worker.on('error', die);
    worker.on('exit', (code) => die(new Error(`the worker ended with code ${code}`)));
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

/**
 * `lanes` threads, each started when it gets its first file, that run `script` in memory within
 * `limits`; left out: in as much as Node gives to a thread.
 */
export const workerPool = (
  lanes: number,
  options: FileOptions,
  script: URL = WORKER,
  limits: ResourceLimits = {},
): FileExtractor => {
  const workers = new Map<number, Promise<RunningWorker>>();
  const workerOf = (lane: number): Promise<RunningWorker> => {
    const worker = workers.get(lane) ?? startWorker(script, limits);
    workers.set(lane, worker);
    return worker;
  };
  return {
    lanes,
    extract: async (file, lane) => {
      const answer = await (await workerOf(lane)).ask({ file, options });
      if (answer.outcome !== 'died') return answer;
      workers.delete(lane);
      return { ...answer, outcome: 'failed' };
    },
    close: async () => {
      const started = await Promise.allSettled(workers.values());
      await Promise.all(
        started.map((one) => (one.status === 'fulfilled' ? one.value.stop() : undefined)),
      );
    },
  };
};
