// The command that turns documents into a dataset folder.
import { Command } from 'commander';
import { checkOutput, writeDataset } from '../dataset/write-dataset.ts';
import { extractFiles } from '../extract-files.ts';
import { READABLE_KINDS } from '../find-files.ts';
import { summaryLines, unusedLines, warningLines } from './extract-summary.ts';
import { progressBar } from './progress-bar.ts';
import { EXIT, runCommand } from './run-command.ts';

interface Options {
  readonly out: string;
  readonly warnings?: true;
  readonly quiet?: true;
}

const print = (stream: NodeJS.WriteStream, lines: readonly string[]): void => {
  for (const line of lines) stream.write(`${line}\n`);
};

const extract = async (paths: readonly string[], options: Options): Promise<number> => {
  await checkOutput(options.out);
  const bar = options.quiet ? null : progressBar('extracting');
  const { dataset, files } = await extractFiles(paths, {
    onProgress: ({ path, bytes, allBytes }) => bar?.update(bytes, allBytes, path),
  }).finally(() => bar?.stop());
  print(process.stderr, unusedLines(files));
  if (options.warnings) print(process.stderr, warningLines(files));
  if (dataset.documents.length === 0) {
    print(process.stderr, ['nothing to extract: none of the files could be used']);
    return EXIT.failed;
  }
  await writeDataset(options.out, dataset);
  if (!options.quiet) {
    print(process.stdout, [...summaryLines(dataset, files), `written to ${options.out}`]);
  }
  return files.some(({ outcome }) => outcome === 'failed') ? EXIT.partly : EXIT.ok;
};

const command = new Command('extract')
  .usage('PATH... --out DIR')
  .description('Extracts actors, regions, themes and relations from documents into a dataset.')
  .argument('<path...>', `files, or folders with ${READABLE_KINDS} files at any depth`)
  .requiredOption('--out <dir>', 'folder to write; a dataset that is there is replaced as a whole')
  .option('--warnings', 'list every warning, not only how many there are')
  .option('--quiet', 'print nothing but files that could not be used')
  .showHelpAfterError()
  .addHelpText(
    'after',
    `
Exit code: 0 all done, 1 some files could not be used but the others are done, 2 nothing done.

Examples:
  npm run extract -- seeds/corpus --out my-dataset
  npm run extract -- note-2019.txt note-2025.txt --out my-dataset --warnings`,
  )
  .action(async (paths: string[], options: Options) => {
    process.exitCode = await extract(paths, options);
  });

await runCommand(command);
