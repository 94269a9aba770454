// How every command of the project ends: its exit code, and its errors in one line without a stack.
import { type Command, CommanderError } from 'commander';
import { AppError } from '../app-error.ts';

/** Some of the work failed; all of it, or the command was misused. */
export const EXIT = { ok: 0, partly: 1, failed: 2 } as const;

/** Runs the command on the arguments of the process and sets the exit code. */
export const runCommand = async (command: Command): Promise<void> => {
  try {
    await command.exitOverride().parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) {
      // Help and version end this way too, with code 0; commander has printed its own message.
      process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.failed;
      return;
    }
    if (!(error instanceof AppError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = EXIT.failed;
  }
};
