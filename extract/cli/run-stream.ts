// Documents as lines of JSON on standard input to rows as lines of JSON on standard output.
import { loadResources } from '../resources.ts';
import { extractStream } from '../stream/extract-stream.ts';
import { outputWriter } from './print-lines.ts';
import { EXIT } from './run-command.ts';

/**
 * Gives the exit code: 0 whenever the input was read to its end. Lines that could not be used are in the
 * output, and the programs that run this one take any other code for a crash.
 */
export const runStream = async (): Promise<number> => {
  const write = outputWriter();
  const resources = await loadResources();
  await extractStream(process.stdin, write, resources, ({ line, source, message }) => {
    process.stderr.write(`line ${line}: ${source === null ? '' : `${source}: `}${message}\n`);
  });
  return EXIT.ok;
};
