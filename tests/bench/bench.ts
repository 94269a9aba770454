// npm run bench: how fast the parts of the project are, measured on this machine, beside others that do
// the same work.
import { Command, InvalidArgumentError } from 'commander';
import { benchExtract } from './extract/bench-extract.ts';
import { benchFolder } from './extract/bench-folder.ts';

const wholeNumber = (text: string): number => {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1) return number;
  throw new InvalidArgumentError('give a whole number from 1 on');
};

const bytesOf = (text: string): number => {
  const [, number, unit = ''] = /^(\d+) ?([MG]B)$/i.exec(text) ?? [];
  if (number === undefined) throw new InvalidArgumentError('give a size as 100MB or 1GB');
  return Number(number) * (unit.toUpperCase() === 'GB' ? 1e9 : 1e6);
};

const wholeNumbers = (text: string): number[] => text.split(',').map(wholeNumber);

const command = new Command('bench').description('Measures how fast the project is.');

command
  .command('extract')
  .description(
    'words a second from files to dataset, of each stage, and of the matcher beside others',
  )
  .option('--times <list>', 'how many times the corpus is taken', wholeNumbers, [1, 10, 100])
  .option('--rounds <number>', 'runs of which the best is told', wholeNumber, 5)
  .option(
    '--corpus <dir>',
    'documents; left out: ../shared/corpus if it is there, else seeds/corpus',
  )
  .option(
    '--folder <size>',
    'time and memory of a folder of that size (100MB, 1GB) beside one of a tenth, and nothing else',
    bytesOf,
  )
  .action((options) => (options.folder === undefined ? benchExtract : benchFolder)(options));

await command.parseAsync();
