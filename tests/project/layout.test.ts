// What lies where: the rooms and root files that there are, how long a file may be, and that nothing in
// the project points to one machine.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import lockJson from '../../package-lock.json' with { type: 'json' };
import { ROOMS, ROOT, readSource, sourceFiles } from './source-files.ts';

/** About 250 is the rule; a tenth more is no reason to cut an idea in two. */
const MAX_LINES = 275;
/** The words of the page are data, one line each. */
const WORD_LISTS = /^frontend\/words\//;

const ROOT_FILES = [
  '.ci',
  '.editorconfig',
  '.gitignore',
  '.npmrc',
  'ARCHITECTURE.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'NOTICE',
  'README.md',
  'biome.json',
  'compile.js',
  'package-lock.json',
  'package.json',
  'run.js',
  'tsconfig.json',
  'vite.config.ts',
  'vitest.config.ts',
];

const isCheckout = existsSync(join(ROOT, '.git'));
const tracked = isCheckout
  ? execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' })
      .split('\0')
      .filter((file) => file !== '' && existsSync(join(ROOT, file)))
  : sourceFiles();

const isText = (file: string): boolean => !/\.(png|jpe?g|webp|woff2?|ico|gz|pdf|docx)$/.test(file);

/** Lines of tracked text files in which the pattern is found. */
const linesWith = (pattern: RegExp): string[] =>
  tracked
    .filter((file) => isText(file) && !file.startsWith('tests/project/'))
    .flatMap((file) =>
      readFileSync(join(ROOT, file), 'utf8')
        .split('\n')
        .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${line}`] : [])),
    );

describe('layout', () => {
  it('has only the rooms and the known files at the top', () => {
    const names = new Set(tracked.map((file) => file.split('/')[0] ?? ''));
    const known = new Set<string>([...ROOMS, ...ROOT_FILES]);
    expect([...names].filter((name) => !known.has(name))).toEqual([]);
  });

  it(`has no source file of more than ${MAX_LINES} lines`, () => {
    const long = sourceFiles()
      .filter((file) => !file.startsWith('tests/') && !WORD_LISTS.test(file))
      .map((file) => ({ file, lines: readSource(file).trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > MAX_LINES);
    expect(long).toEqual([]);
  });

  it('names files in kebab-case, or in PascalCase after the component in them', () => {
    const odd = sourceFiles().filter((file) => {
      const name = file.split('/').at(-1) ?? '';
      const isComponent = file.startsWith('frontend/') && /^[A-Z][A-Za-z0-9]*\.tsx$/.test(name);
      return !isComponent && !/^[a-z0-9-]+(\.test|\.worker|\.d)?\.tsx?$/.test(name);
    });
    expect(odd).toEqual([]);
  });

  it('opens every source file with a comment that says what it owns', () => {
    const silent = sourceFiles()
      .filter((file) => !file.startsWith('tests/'))
      .filter((file) => !/^(\/\/|\/\*)/.test(readSource(file)));
    expect(silent).toEqual([]);
  });

  it('names no folder of a machine', () => {
    expect(linesWith(/(?<![\w.:/-])\/(work|home|Users|root|tmp)\/\w/)).toEqual([]);
  });

  it('has no address of a registry in the lock file', () => {
    const lock = readFileSync(join(ROOT, 'package-lock.json'), 'utf8');
    expect(lock).not.toMatch(/"resolved"|registry\./);
  });

  it('has the packages of every platform in the lock file, not only of the one it was written on', () => {
    const packages = Object.entries(lockJson.packages).map(([path, about]) => ({
      path,
      optional: 'optionalDependencies' in about ? Object.keys(about.optionalDependencies) : [],
    }));
    const locked = new Set(packages.map(({ path }) => path));
    const missing = packages.flatMap(({ path, optional }) =>
      optional.filter(
        (name) =>
          !locked.has(`node_modules/${name}`) && !locked.has(`${path}/node_modules/${name}`),
      ),
    );
    expect(packages.some(({ optional }) => optional.length > 1)).toBe(true);
    expect(missing).toEqual([]);
  });
});
