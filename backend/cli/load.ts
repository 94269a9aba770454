// npm run load -- DIR: puts a dataset folder in the place of what is loaded.
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { AppError } from '../../extract/app-error.ts';
import { runCommand } from '../../extract/cli/run-command.ts';
import { readDataset } from '../../extract/dataset/read-dataset.ts';
import { DATASET_FILES } from '../../extract/dataset/schema.ts';
import { openEngine } from '../engine/open-engine.ts';
import { loadWithProgress } from '../loading/load-with-progress.ts';
import type { Settings } from '../settings/settings.ts';
import { settingsCommand, settingsOf } from '../settings/settings-command.ts';

/** @throws AppError dataset-invalid for a folder that has something else in it than a dataset */
const expectDataset = async (path: string): Promise<void> => {
  const names: readonly string[] = await readdir(path).catch(() => []);
  const files = Object.values(DATASET_FILES).map(({ file }) => file);
  if (names.length === 0 || files.some((file) => names.includes(file))) return;
  throw new AppError(
    'dataset-invalid',
    `${join(path, DATASET_FILES.documents.file)}: no such file; is this a folder of documents? Run npm run extract first`,
  );
};

const load = async (folder: string, settings: Settings): Promise<void> => {
  const path = resolve(folder);
  await expectDataset(path);
  const dataset = await readDataset(path);
  const engine = await openEngine(settings);
  try {
    const snapshot = await loadWithProgress(engine, dataset, { kind: 'dataset', path });
    const { documents, passages, mentions, relations } = dataset;
    process.stdout.write(
      `${documents.length} documents, ${passages.length} passages, ${mentions.length} mentions, ${relations.length} relations loaded into ${engine.name}: snapshot ${snapshot.slice(0, 16)}\n`,
    );
  } finally {
    await engine.close();
  }
};

const command = settingsCommand('npm run load --', [
  'data',
  'neo4jUri',
  'neo4jUser',
  'neo4jPassword',
  'neo4jDatabase',
  'queryTimeout',
  'logLevel',
])
  .usage('DIR [options]')
  .description(
    'Loads a dataset folder, as `npm run extract` writes it, in the place of what is loaded.',
  )
  .argument('<dir>', 'folder with documents.jsonl, passages.jsonl, mentions.jsonl, ...')
  .action((folder: string) => load(folder, settingsOf(command)));

await runCommand(command);
