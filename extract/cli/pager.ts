// Long text: page by page where someone reads it on a terminal, else as it is.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { AppError } from '../app-error.ts';
import { outputWriter } from './print-lines.ts';

const throughPager = async (command: string, text: string): Promise<boolean> => {
  const pager = spawn(command, { shell: true, stdio: ['pipe', 'inherit', 'inherit'] });
  // A reader who has seen enough closes the pager before the end.
  pager.stdin.on('error', () => undefined);
  pager.stdin.end(text);
  const [code] = await once(pager, 'exit');
  return code !== 127;
};

/** Uses the command of PAGER, else less. A reader who has seen enough may go before the end. */
export const showText = async (text: string): Promise<void> => {
  const command = process.env.PAGER || 'less -R';
  if (process.stdout.isTTY && (await throughPager(command, text))) return;
  await outputWriter()(text).catch((error: unknown) => {
    if (!(error instanceof AppError)) throw error;
  });
};
