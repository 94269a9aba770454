// A command of the project as a process of its own.
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../backend/project-root.ts';

export interface RunningCommand {
  readonly child: ChildProcess;
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** Exit code; null if a signal ended it. */
  readonly ended: Promise<number | null>;
  /** Waits until standard output matches; fails with what was printed if the command ends first. */
  until(pattern: RegExp): Promise<RegExpExecArray>;
}

export const run = (
  script: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): RunningCommand => {
  const child = spawn(process.execPath, ['--import', 'tsx', join(PROJECT_ROOT, script), ...args], {
    cwd: PROJECT_ROOT,
    env: { ...process.env, NEO4J_URI: '', PORT: '', LOG_LEVEL: '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString();
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const until = (pattern: RegExp): Promise<RegExpExecArray> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const found = pattern.exec(out);
        if (found !== null) resolve(found);
      };
      child.stdout.on('data', look);
      look();
      void ended.then((code) => reject(new Error(`ended with ${code}:\n${out}${err}`)));
    });
  return { child, stdout: () => out, stderr: () => err, ended, until };
};
