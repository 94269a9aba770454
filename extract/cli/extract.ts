// The command that turns documents into a dataset folder.
import { Command, InvalidArgumentError } from 'commander';
import { extractToFolder } from '../extract-files.ts';
import { READABLE_KINDS } from '../find-files.ts';
import { summaryLines, unusedLines, warningLines } from './extract-summary.ts';
import { progressBar } from './progress-bar.ts';
import { EXIT, runCommand } from './run-command.ts';

interface Options {
  readonly out: string;
  readonly jobs?: number;
  readonly warnings?: true;
  readonly quiet?: true;
}

const jobsOf = (text: string): number => {
  const jobs = Number(text);
  if (Number.isInteger(jobs) && jobs >= 1) return jobs;
  throw new InvalidArgumentError('give a whole number from 1 on');
};

const print = (stream: NodeJS.WriteStream, lines: readonly string[]): void => {
  for (const line of lines) stream.write(`${line}\n`);
};

const extract = async (paths: readonly string[], options: Options): Promise<number> => {
  const bar = options.quiet ? null : progressBar('extracting');
  const { tally, files } = await extractToFolder(paths, options.out, {
    ...(options.jobs === undefined ? {} : { jobs: options.jobs }),
    onProgress: ({ path, bytes, allBytes }) => bar?.update(bytes, allBytes, path),
  }).finally(() => bar?.stop());
  print(process.stderr, unusedLines(files));
  if (options.warnings) print(process.stderr, warningLines(files));
  if ((tally.documents ?? 0) === 0) {
    print(process.stderr, ['nothing to extract: none of the files could be used']);
    return EXIT.failed;
  }
  if (!options.quiet) {
    print(process.stdout, [...summaryLines(tally, files), `written to ${options.out}`]);
  }
  return files.some(({ outcome }) => outcome === 'failed') ? EXIT.partly : EXIT.ok;
};

const command = new Command('extract')
  .usage('PATH... --out DIR')
  .description('Extracts actors, regions, themes and relations from documents into a dataset.')
  .argument('<path...>', `files, or folders with ${READABLE_KINDS} files at any depth`)
  .requiredOption('--out <dir>', 'folder to write; a dataset that is there is replaced as a whole')
  .option('--jobs <number>', 'files at a time; left out: all cores but one if it pays', jobsOf)
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
