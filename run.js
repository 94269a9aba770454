// Runs a TypeScript file of the project: node run.js FILE ARGUMENTS, in a process or as a worker thread.
// A command is run compiled, which starts in half the time; any other file, and a command that could not
// be compiled, is read as it is.
import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { compiled } from './compile.js';

const [node, , file, ...args] = process.argv;
if (file === undefined) throw new Error('usage: node run.js FILE ARGUMENTS');
const source = realpathSync(resolve(file));
process.argv = [node, source, ...args];

const script = await compiled(source);
if (script === null) {
  const { register } = await import('tsx/esm/api');
  register();
} else {
  // The stack of an error names lines of the sources.
  process.setSourceMapsEnabled(true);
}
await import(pathToFileURL(script ?? source).href);
