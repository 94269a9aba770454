// The one way through the rooms (seeds, extract, backend, frontend) and the one importer of each vendor
// library, so that a library can be changed in one place.
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { type Import, importsIn, packageOf, readSource, sourceFiles } from './source-files.ts';

/** The rooms that a room may import from; seeds are data and are read, not imported. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  extract: ['extract'],
  backend: ['backend', 'extract'],
  frontend: ['frontend'],
  tests: ['tests', 'extract', 'backend', 'frontend', 'package.json', 'package-lock.json'],
};

/** Where a library that everybody could use may be used: one file, or the files of one folder. */
const IMPORTERS: Readonly<Record<string, RegExp>> = {
  'neo4j-driver': /^backend\/engine\/neo4j\/[^/]+\.ts$/,
  '@ladybugdb/core': /^backend\/engine\/embedded\/[^/]+\.ts$/,
  cytoscape: /^frontend\/graph\//,
  natural: /^extract\//,
  eld: /^extract\//,
  yaml: /^extract\//,
  'pdfjs-dist': /^extract\/formats\//,
  mammoth: /^extract\/formats\//,
  parse5: /^extract\/formats\//,
  'iconv-lite': /^extract\/formats\//,
  express: /^backend\/http\//,
  helmet: /^backend\/http\//,
  compression: /^backend\/http\//,
  'express-rate-limit': /^backend\/http\//,
  pino: /^backend\//,
  minisearch: /^backend\/search\//,
  'cli-progress': /^extract\/cli\//,
  commander: /^(extract|backend)\/(cli\/|settings\/|main\.ts)/,
  graphology: /^frontend\/graph\//,
  'graphology-layout-forceatlas2': /^frontend\/graph\//,
  i18next: /^frontend\//,
  zundo: /^frontend\/state\//,
};

/** These have one importing file each; the rest of IMPORTERS one folder. */
const ONE_FILE = [
  'neo4j-driver',
  '@ladybugdb/core',
  'natural',
  'eld',
  'yaml',
  'pdfjs-dist',
  'mammoth',
  'parse5',
  'iconv-lite',
  'helmet',
  'compression',
  'express-rate-limit',
  'minisearch',
  'cli-progress',
  'zundo',
];

const room = (path: string): string => path.split('/')[0] ?? '';
const imports = sourceFiles().flatMap((file) => importsIn(file, readSource(file)));
const code = imports.filter(({ file }) => room(file) !== 'tests');
const show = ({ file, specifier }: Import): string => `${file} imports ${specifier}`;

const isContractType = ({ target, typeOnly }: Import): boolean =>
  typeOnly && (target?.startsWith('backend/contract/') ?? false);

const againstTheWay = (one: Import): boolean => {
  if (one.target === null) return false;
  const from = room(one.file);
  if (MAY_IMPORT[from]?.includes(room(one.target))) return false;
  return !(from === 'frontend' && isContractType(one));
};

const importersOf = (name: string): string[] => [
  ...new Set(code.filter(({ specifier }) => packageOf(specifier) === name).map(({ file }) => file)),
];

describe('the reading of imports', () => {
  it('sees every way to name a module', () => {
    const text = `
      import a from 'one'; import type { B } from './two.ts'; import { type C } from '../three.ts';
      import { type D, e } from 'four'; export { f } from 'five'; export type * from 'six';
      import 'seven'; const g = await import('eight'); const h = require('nine');
      type I = import('ten').J; // import k from 'not-this-one'
      const l = "import m from 'nor-this-one'";`;
    const found = importsIn('backend/http/app.ts', text);
    expect(
      found.map(({ specifier, typeOnly }) => `${specifier}${typeOnly ? ' type' : ''}`),
    ).toEqual([
      'one',
      './two.ts type',
      '../three.ts type',
      'four',
      'five',
      'six type',
      'seven',
      'eight',
      'nine',
      'ten type',
    ]);
    expect(found[2]?.target).toBe('backend/three.ts');
  });

  it('finds imports in this project', () => {
    expect(imports.length).toBeGreaterThan(100);
  });
});

describe('imports between rooms', () => {
  it('go one way: seeds, extract, backend, frontend', () => {
    expect(imports.filter(againstTheWay).map(show)).toEqual([]);
  });

  it.each([
    ['extract/a.ts', "import { b } from '../backend/b.ts'"],
    ['extract/a.ts', "import type { B } from '../frontend/b.ts'"],
    ['extract/a.ts', "import { b } from '../tests/b.ts'"],
    ['backend/a.ts', "import { b } from '../frontend/b.ts'"],
    ['frontend/a.ts', "import { b } from '../backend/contract/answer.ts'"],
    ['frontend/a.ts', "import type { B } from '../backend/engine/engine.ts'"],
    ['frontend/a.ts', "import type { B } from '../extract/dataset/schema.ts'"],
  ])('would be found out: in %s, %s', (file, text) => {
    expect(importsIn(file, text).filter(againstTheWay)).toHaveLength(1);
  });

  it('name files with their endings', () => {
    const bare = imports.filter(({ target }) => target !== null && !/\.[a-z0-9]+$/.test(target));
    expect(bare.map(show)).toEqual([]);
  });
});

describe('vendor libraries', () => {
  it.each(Object.entries(IMPORTERS))('%s is imported only in %s', (name, where) => {
    expect(importersOf(name).filter((file) => !where.test(file))).toEqual([]);
  });

  it.each(ONE_FILE)('%s has one importer', (name) => {
    expect(importersOf(name).length).toBeLessThanOrEqual(1);
  });

  it('are all declared', () => {
    const declared = new Set([
      ...Object.keys(packageJson.dependencies),
      ...Object.keys(packageJson.devDependencies),
    ]);
    const undeclared = imports.filter(({ specifier, target }) => {
      const name = packageOf(specifier);
      return target === null && name !== null && !declared.has(name);
    });
    expect(undeclared.map(show)).toEqual([]);
  });

  it('for development are not imported by what runs', () => {
    const development = new Set(Object.keys(packageJson.devDependencies));
    const wrong = code.filter(
      ({ specifier, typeOnly }) => !typeOnly && development.has(packageOf(specifier) ?? ''),
    );
    expect(wrong.map(show)).toEqual([]);
  });
});
