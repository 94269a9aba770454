// How commands are run: compiled where they can be, read as they are where not.
import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DATASET_FILES, DATASET_LISTS, LANGUAGES } from '../../extract/dataset/schema.ts';
import { ROOT, readSource } from './source-files.ts';

const COMMAND = 'extract/cli/extract.ts';
const SAMPLE = 'seeds/corpus/be-annual-report-2024-press.fr.md';

describe('run.js', () => {
  let folder: string;
  let cache: string;

  const write = (code: string): void => writeFileSync(join(folder, COMMAND), code);
  const builds = (): string[] => readdirSync(join(cache, 'diplograph'));
  const run = (...args: string[]) => {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [join(folder, 'run.js'), COMMAND, ...args],
      { cwd: folder, encoding: 'utf8' },
    );
    return { stdout, stderr, status };
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'run-'));
    cache = join(folder, 'node_modules/.cache');
    mkdirSync(join(folder, 'extract/cli'), { recursive: true });
    mkdirSync(join(folder, 'node_modules'));
    for (const name of ['tsx', 'esbuild', 'eld']) {
      symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name));
    }
    for (const name of [
      'run.js',
      'compile.js',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
    ])
      cpSync(join(ROOT, name), join(folder, name));
    write('const word: string = "first"; console.log(word, process.argv.slice(2).join());');
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('gives the command its arguments, and compiles it once', () => {
    expect(run('a', '--b')).toEqual({ stdout: 'first a,--b\n', stderr: '', status: 0 });
    const made = builds();
    expect(run().stdout).toBe('first \n');
    expect(made).toHaveLength(1);
    expect(builds()).toEqual(made);
  });

  it('compiles anew what was changed', () => {
    run();
    write('const word: string = "second"; console.log(word);');
    expect(run().stdout).toBe('second\n');
    expect(builds()).toHaveLength(2);
  });

  it('lets several compile at once and leaves one build', async () => {
    const ended = await Promise.all(
      Array.from({ length: 4 }, () => {
        const child = spawn(process.execPath, [join(folder, 'run.js'), COMMAND], { cwd: folder });
        return new Promise((resolve) => child.once('close', resolve));
      }),
    );
    expect(ended).toEqual([0, 0, 0, 0]);
    expect(builds()).toHaveLength(1);
  });

  it('reads the command as it is where no build can be written', () => {
    writeFileSync(cache, 'no folder');
    expect(run('a')).toEqual({ stdout: 'first a\n', stderr: '', status: 0 });
  });

  it('names the line of the source in the stack of an error', () => {
    write(
      'interface Long {\n  readonly gone: 1;\n}\nthrow new Error("at " + import.meta.dirname);',
    );
    const { stderr, status } = run();
    expect(status).toBe(1);
    expect(stderr).toContain(`Error: at ${join(folder, 'extract/cli')}`);
    expect(stderr).toContain(`${COMMAND}:4:7`);
    expect(builds()).toHaveLength(1);
  });
});

describe('a compiled command', () => {
  it('knows the languages that the extractor does', () => {
    const [, list = ''] = /DETECTED_LANGUAGES = \[(.*)\]/.exec(readSource('compile.js')) ?? [];
    expect(list).toBe(LANGUAGES.map((language) => `'${language}'`).join(', '));
  });

  it('writes what it writes when read as it is', () => {
    const folder = mkdtempSync(join(tmpdir(), 'compiled-'));
    try {
      const [compiled, plain] = [join(folder, 'compiled'), join(folder, 'plain')];
      for (const args of [
        ['run.js', COMMAND, SAMPLE, '--out', compiled],
        ['--import', 'tsx', COMMAND, SAMPLE, '--out', plain],
      ]) {
        const { status, stderr } = spawnSync(process.execPath, args, {
          cwd: ROOT,
          encoding: 'utf8',
        });
        expect({ status, args, stderr: status === 0 ? '' : stderr }).toEqual({
          status: 0,
          args,
          stderr: '',
        });
      }
      for (const list of DATASET_LISTS) {
        const { file } = DATASET_FILES[list];
        expect(readFileSync(join(compiled, file)).equals(readFileSync(join(plain, file)))).toBe(
          true,
        );
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
