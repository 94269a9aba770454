// npm run load -- DIR: puts a dataset folder in the place of what is loaded.
import { resolve } from 'node:path';
import { runCommand } from '../../extract/cli/run-command.ts';
import { readDataset } from '../../extract/dataset/read-dataset.ts';
import { openEngine } from '../engine/open-engine.ts';
import { loadWithProgress } from '../loading/load-with-progress.ts';
import type { Settings } from '../settings/settings.ts';
import { settingsCommand, settingsOf } from '../settings/settings-command.ts';

const load = async (folder: string, settings: Settings): Promise<void> => {
  const path = resolve(folder);
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
