// The command that scores an extraction against gold.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { AppError } from '../app-error.ts';
import { readDataset } from '../dataset/read-dataset.ts';
import { DATASET_FILES, type Dataset } from '../dataset/schema.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import { type Gold, readGold } from '../evaluate/gold.ts';
import { missLines, scoreLines } from '../evaluate/print-evaluation.ts';
import { lackingDocuments } from '../evaluate/scored-run.ts';
import { extractFiles } from '../extract-files.ts';
import { unusedLines } from './extract-summary.ts';
import { progressBar } from './progress-bar.ts';
import { runCommand } from './run-command.ts';

interface Options {
  readonly json?: true;
  readonly misses?: true;
}

/** Beside the project, where the originals and their gold lie if they are there at all. */
const SHARED = join(import.meta.dirname, '../../../shared');
const DEFAULT_RUN = join(SHARED, 'corpus');
const DEFAULT_GOLD = join(SHARED, 'gold/dev');

const defaultPath = (path: string, what: string): string => {
  if (existsSync(path)) return path;
  throw new AppError('input-not-found', `name ${what}: there is none at ${path}; see --help`);
};

const isDataset = (path: string): boolean => existsSync(join(path, DATASET_FILES.documents.file));

const extractInMemory = async (path: string): Promise<Dataset> => {
  const bar = progressBar('extracting');
  const { dataset, files } = await extractFiles([path], {
    onProgress: (progress) => bar.update(progress.bytes, progress.allBytes, progress.path),
  }).finally(() => bar.stop());
  for (const line of unusedLines(files)) process.stderr.write(`${line}\n`);
  if (dataset.documents.length > 0) return dataset;
  throw new AppError('input-not-found', `${path}: neither a dataset nor documents to extract`);
};

/** Scores of documents that are not there would be zeros that mean nothing. */
const checkDocuments = (dataset: Dataset, gold: Gold): void => {
  const { lacking, all } = lackingDocuments(dataset, gold);
  if (lacking.length === 0) return;
  const names = lacking.map((doc) => `${doc}_*`).join(', ');
  const what = `annotated, but not in what is scored: ${names}`;
  if (lacking.length === all.length) throw new AppError('input-not-found', what);
  process.stderr.write(`${what}; they count as missed\n`);
};

const command = new Command('evaluate')
  .usage('[RUN GOLD...] [--json] [--misses]')
  .description('Scores an extraction against passages that people annotated.')
  .argument('[run]', 'dataset folder; or documents, which are then extracted in memory')
  .argument('[gold...]', 'folders with passages.jsonl, mentions.jsonl and relations.jsonl')
  .option('--json', 'print the scores as JSON')
  .option('--misses', 'also list what was missed, wrong or extra')
  .showHelpAfterError('See --help.')
  .addHelpText('after', '\nWithout paths: ../shared/corpus against ../shared/gold/dev.')
  .action(async (given: string | undefined, dirs: string[], { json, misses }: Options) => {
    const path = given ?? defaultPath(DEFAULT_RUN, 'a dataset or documents');
    const golds = dirs.length > 0 ? dirs : [defaultPath(DEFAULT_GOLD, 'a folder of gold')];
    const gold = await readGold(golds);
    const dataset = isDataset(path) ? await readDataset(path) : await extractInMemory(path);
    checkDocuments(dataset, gold);
    const evaluation = evaluate(dataset, gold);
    const scores = json ? [JSON.stringify(evaluation.scores)] : scoreLines(evaluation.scores);
    process.stdout.write(`${scores.join('\n')}\n`);
    if (!misses) return;
    const out = json ? process.stderr : process.stdout;
    for (const line of missLines(evaluation)) out.write(`${line}\n`);
  });

await runCommand(command);
