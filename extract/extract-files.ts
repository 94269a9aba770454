// Files in, dataset out: finds what the paths stand for, extracts the documents, several at a time where
// that pays, and joins them. A file that can't be used is reported and keeps nobody else waiting.
import { randomUUID } from 'node:crypto';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OnCoverage } from './coverage/work-coverage.ts';
import type { Dataset } from './dataset/schema.ts';
import { checkOutput, pathBeside, writeDatasetFolder } from './dataset/write-dataset.ts';
import { type FileReport, fileReports } from './file-reports.ts';
import { type FoundFile, findFiles, type Search } from './find-files.ts';
import { createJoiner, type Joiner } from './join/joiner.ts';
import { memorySink } from './join/memory-sink.ts';
import { fileStore, memoryStore } from './join/row-store.ts';
import type { Tally } from './join/tally.ts';
import { type FileOptions, fileExtraction } from './parallel/file-part.ts';
import { type FileOutcome, type Progress, runFiles } from './parallel/run-files.ts';
import { type FileExtractor, workerPool } from './parallel/worker-pool.ts';
import { loadResources, type Resources } from './resources.ts';

export interface ExtractOptions {
  /** Called before each file. */
  readonly onProgress?: (progress: Progress) => void;
  /** Called once all files are extracted, before their rows are joined. */
  readonly onJoining?: () => void;
  /** Loaded from the seeds if left out. Worker threads always load their own. */
  readonly resources?: Resources;
  /**
   * Files extracted at a time, each in a thread of its own; 1 for none but this one, unless a file is
   * very large. Left out: all cores but one where there is text enough to pay for it, else 1.
   */
  readonly jobs?: number;
  /** Called with the report on each work of the dataset, in the order of their documents. */
  readonly onCoverage?: OnCoverage;
}

export interface Extraction {
  readonly dataset: Dataset;
  /** One for each file found and each path that could not be looked at. */
  readonly files: readonly FileReport[];
}

export interface FolderExtraction {
  /** How many rows of each kind were written; see JoinReport. */
  readonly tally: Tally;
  /** As in Extraction. */
  readonly files: readonly FileReport[];
}

/** Text from which on threads pay: each must load the seeds first. */
const PARALLEL_BYTES = 4_000_000;

/** A file from this size on goes to a thread even if alone: if memory runs out, the run goes on. */
const LARGE_BYTES = 16_000_000;

const jobsFor = (wanted: readonly FoundFile[], { jobs, resources }: ExtractOptions): number => {
  const bytes = wanted.reduce((sum, { size }) => sum + size, 0);
  const pays = resources === undefined && bytes >= PARALLEL_BYTES;
  const most = jobs ?? (pays ? availableParallelism() - 1 : 1);
  return Math.max(1, Math.min(most, wanted.length));
};

/** Lets the process answer others between two documents. */
const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const inThisThread = async (
  given: Resources | undefined,
  options: FileOptions,
): Promise<FileExtractor> => {
  const extractFile = fileExtraction(given ?? (await loadResources()));
  return {
    lanes: 1,
    extract: async (file) => {
      await pause();
      return extractFile(file, options);
    },
    close: async () => undefined,
  };
};

interface Run {
  readonly search: Search;
  readonly outcomes: readonly FileOutcome[];
}

const run = async (
  paths: readonly string[],
  joiner: Joiner,
  options: ExtractOptions,
): Promise<Run> => {
  const search = await findFiles(paths);
  const wanted = search.files.filter(({ skip }) => skip === null);
  const jobs = jobsFor(wanted, options);
  const wants = { coverage: options.onCoverage !== undefined };
  const isLarge = options.resources === undefined && wanted.some(({ size }) => size > LARGE_BYTES);
  const extractor =
    jobs > 1 || isLarge ? workerPool(jobs, wants) : await inThisThread(options.resources, wants);
  try {
    const outcomes = await runFiles(wanted, extractor, joiner, options.onProgress);
    options.onJoining?.();
    return { search, outcomes };
  } finally {
    await extractor.close();
  }
};

/**
 * Extracts files, and all readable files below folders, into memory. The dataset is the same whatever
 * the order of the paths and the number of jobs; it is empty if no file could be used.
 * Errors: AppError seeds-invalid.
 */
export const extractFiles = async (
  paths: readonly string[],
  options: ExtractOptions = {},
): Promise<Extraction> => {
  const joiner = createJoiner(memoryStore());
  const { search, outcomes } = await run(paths, joiner, options);
  const sink = memorySink();
  const { unjoined } = await joiner.join(sink, options.onCoverage);
  return { dataset: sink.dataset(), files: fileReports(search, outcomes, unjoined) };
};

/**
 * Does the same into a dataset folder, one document in memory at a time for each job, so that folders of
 * any size can be extracted. A dataset that is in `dir` is replaced as a whole, or stays as it is if no
 * file could be used. Errors: AppError output-not-writable, seeds-invalid.
 */
export const extractToFolder = async (
  paths: readonly string[],
  dir: string,
  options: ExtractOptions = {},
): Promise<FolderExtraction> => {
  await checkOutput(dir);
  const store = fileStore(await pathBeside(dir, 'rows'));
  try {
    const joiner = createJoiner(store);
    const { search, outcomes } = await run(paths, joiner, options);
    const usable = outcomes.some(({ outcome }) => outcome === 'done');
    if (!usable) return { tally: {}, files: fileReports(search, outcomes, []) };
    const { tally, unjoined } = await writeDatasetFolder(dir, (sink) =>
      joiner.join(sink, options.onCoverage),
    );
    return { tally, files: fileReports(search, outcomes, unjoined) };
  } finally {
    await store.close();
  }
};

/**
 * Does the same and keeps nothing but what the options' callbacks make of it, for a report.
 * Errors: AppError seeds-invalid.
 */
export const surveyFiles = async (
  paths: readonly string[],
  options: ExtractOptions,
): Promise<FolderExtraction> => {
  const store = fileStore(join(tmpdir(), `diplograph-${randomUUID()}.rows`));
  try {
    const joiner = createJoiner(store);
    const { search, outcomes } = await run(paths, joiner, options);
    const sink = { write: async () => undefined };
    const { tally, unjoined } = await joiner.join(sink, options.onCoverage);
    return { tally, files: fileReports(search, outcomes, unjoined) };
  } finally {
    await store.close();
  }
};
