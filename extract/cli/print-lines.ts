// Lines to the terminal, or to whatever reads the output of a command.
import { once } from 'node:events';
import { AppError } from '../app-error.ts';

export const printLines = (stream: NodeJS.WriteStream, lines: readonly string[]): void => {
  for (const line of lines) stream.write(`${line}\n`);
};

/**
 * Writes to standard output no faster than its reader reads. Rejects with AppError output-not-writable
 * once the reader has gone.
 */
export const outputWriter = (): ((text: string) => Promise<void>) => {
  let gone: Error | null = null;
  process.stdout.on('error', (error) => {
    gone = error;
  });
  return async (text) => {
    const fits = process.stdout.write(text);
    if (!fits && gone === null) {
      // Either rejects when the reader goes; the listener above has noted it.
      await Promise.race([once(process.stdout, 'drain'), closing()]).catch(() => undefined);
    }
    if (gone !== null) {
      const why = `standard output was closed: ${gone.message}`;
      throw new AppError('output-not-writable', why, { cause: gone });
    }
  };
};

const closing = (): Promise<unknown> => once(process.stdout, 'close');
