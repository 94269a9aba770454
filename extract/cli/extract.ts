// The command that turns documents into a dataset folder, and its relatives for streams.
import { Command, InvalidArgumentError } from 'commander';
import { READABLE_KINDS } from '../find-files.ts';
import { runCommand } from './run-command.ts';

interface Options {
  readonly out?: string;
  readonly stream?: true;
  readonly collect?: true;
  readonly explain?: string;
  readonly lines?: readonly [first: number, last: number];
  readonly coverage?: true;
  readonly report?: string;
  readonly jobs?: number;
  readonly warnings?: true;
  readonly quiet?: true;
}

const jobsOf = (text: string): number => {
  const jobs = Number(text);
  if (Number.isInteger(jobs) && jobs >= 1) return jobs;
  throw new InvalidArgumentError('give a whole number from 1 on');
};

const linesOf = (text: string): readonly [number, number] => {
  const [, first, last = first] = /^(\d+)(?:-(\d+))?$/.exec(text) ?? [];
  const lines = [Number(first), Number(last)] as const;
  if (lines[0] >= 1 && lines[1] >= lines[0]) return lines;
  throw new InvalidArgumentError('give lines as 100-140 or 100');
};

/** What is asked for, by the options and arguments that say so. Misuse ends the command. */
const run = async (paths: readonly string[], options: Options, misuse: (why: string) => never) => {
  const { out, stream, collect, explain, lines } = options;
  const survey = options.coverage !== undefined || options.report !== undefined;
  if (survey && (stream || collect || explain !== undefined)) {
    misuse('--coverage and --report are about files; name them');
  }
  if (lines !== undefined && explain === undefined) misuse('--lines goes with --explain FILE');
  if (explain !== undefined) {
    if (paths.length > 0) misuse('--explain takes one file');
    const { runExplain } = await import('./run-explain.ts');
    return runExplain(explain, lines === undefined ? {} : { lines });
  }
  if (stream) {
    if (collect || out !== undefined || paths.length > 0) {
      misuse('--stream reads standard input and writes standard output; give nothing else');
    }
    const { runStream } = await import('./run-stream.ts');
    return runStream();
  }
  if (out === undefined && !survey) misuse('say with --out DIR where to write');
  if (collect && out !== undefined) {
    if (paths.length > 0) misuse('--collect reads rows from standard input, not from files');
    const { runCollect } = await import('./run-collect.ts');
    return runCollect(out, options);
  }
  if (paths.length === 0) misuse('name the files or folders to extract');
  const { runFiles } = await import('./run-files.ts');
  return runFiles(paths, options);
};

const command = new Command('extract')
  .usage(
    'PATH... --out DIR\n       extract PATH... --coverage [--report FILE]\n       extract --stream < DOCUMENTS > ROWS\n       extract --collect --out DIR < ROWS\n       extract --explain FILE [--lines 100-140]',
  )
  .description('Extracts actors, regions, themes and relations from documents into a dataset.')
  .argument('[path...]', `files, or folders with ${READABLE_KINDS} files at any depth`)
  .option('--out <dir>', 'folder to write; a dataset that is there is replaced as a whole')
  .option('--coverage', 'show what was read, left out and not found; --out may then be left out')
  .option('--report <file>', 'write the same as lines of JSON, whole lists and all')
  .option('--jobs <number>', 'files at a time; left out: all cores but one if it pays', jobsOf)
  .option('--stream', 'read documents as lines of JSON, write rows as lines of JSON')
  .option('--collect', 'join the rows of any number of streams into one dataset')
  .option('--explain <file>', 'show what was done to a file, and what was found in it and why')
  .option('--lines <first-last>', 'with --explain: only what concerns these lines', linesOf)
  .option('--warnings', 'list every warning, not only how many there are')
  .option('--quiet', 'print nothing but what could not be used')
  .showHelpAfterError('Usage: extract PATH... --out DIR; more with --help.')
  .addHelpText(
    'after',
    `
Exit code: 0 all done, 1 some files could not be used but the others are done, 2 nothing done. A stream
ends with 0 whenever its input was read to the end; what could not be used is in its output.

A document on the stream is one line, {"source": "note.txt", "text": "..."}, or "base64" in place of
"text" for the bytes of any format, which the ending of "source" tells. A "text" is plain text or Markdown,
unless "source" ends in .html or .htm. What a front matter may say can stand beside it: id, title, kind,
issuer, voice, date, language, about. Streams can be split in any way; collected, their rows give the
dataset that one run over all documents gives.

Examples:
  npm run extract -- seeds/corpus --out my-dataset
  npm run extract -- note-2019.txt note-2025.txt --out my-dataset --warnings
  npm run extract -- my-documents --coverage --report coverage.jsonl
  npm run --silent extract -- --stream < documents.jsonl > rows.jsonl
  cat rows-*.jsonl | npm run extract -- --collect --out my-dataset`,
  )
  .action(async (paths: string[], options: Options) => {
    process.exitCode = await run(paths, options, (why) => command.error(`error: ${why}`));
  });

await runCommand(command);
