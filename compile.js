// Compiles the commands to JavaScript, into a folder that is named after what was compiled: a source that
// changes gives another folder, so a folder that is there is whole and up to date. Plain JavaScript, as it
// runs before anything that could read TypeScript.
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = dirname(fileURLToPath(import.meta.url));
const BUILDS = join(ROOT, 'node_modules/.cache/diplograph');
/** Builds left in place: a server may still run from one that is not the newest. */
const BUILDS_KEPT = 5;

/** What may be run; paths from the root. */
const ENTRIES = [
  'backend/main.ts',
  'backend/cli/load.ts',
  'backend/cli/neo4j.ts',
  'extract/cli/extract.ts',
  'extract/cli/evaluate.ts',
  'extract/parallel/extract.worker.ts',
  'tests/bench/bench.ts',
  'tests/bench/extract/copies-run.ts',
].filter((entry) => existsSync(join(ROOT, entry)));

const SOURCES = ['backend', 'extract', 'tests/bench'];
const SETTINGS = ['compile.js', 'package-lock.json', 'tsconfig.json'];

/** The languages that the extractor tells apart, of the sixty that the detector knows. */
const DETECTED_LANGUAGES = ['fr', 'nl', 'en'];

const sourceFiles = () =>
  SOURCES.filter((folder) => existsSync(join(ROOT, folder))).flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => `${folder}/${file}`),
  );

/** A build's folder. */
const folderOfSources = () => {
  const hash = createHash('sha256').update(ROOT);
  for (const file of [...SETTINGS, ...sourceFiles().sort()]) {
    hash.update(`\0${file}\0`).update(readFileSync(join(ROOT, file)));
  }
  return join(BUILDS, hash.digest('hex').slice(0, 16));
};

/** A module finds files by where its source lies, not by where its build does. */
const inItsPlace = (code, path) =>
  code
    .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
    .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)));

const placePlugin = {
  name: 'place',
  setup: (build) => {
    build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8');
      return { contents: inItsPlace(code, path), loader: 'ts' };
    });
  },
};

/**
 * Leaves out of the detector's tables what is of other languages: to load them takes longer than to
 * extract a page. A score is a sum over one language, so those that are kept stay the same.
 */
const fewerLanguages = async (path) => {
  const { ngramsData: data } = await import(pathToFileURL(path).href);
  const kept = Object.keys(data.languages).filter((number) =>
    DETECTED_LANGUAGES.includes(data.languages[number]),
  );
  const ngrams = {};
  for (const [ngram, scores] of Object.entries(data.ngrams)) {
    const own = kept.filter((number) => number in scores).map((number) => [number, scores[number]]);
    if (own.length > 0) ngrams[ngram] = Object.fromEntries(own);
  }
  const json = JSON.stringify(JSON.stringify({ ...data, ngrams }));
  return `export const ngramsData = JSON.parse(${json});`;
};

const detectorPlugin = {
  name: 'detector',
  setup: (build) => {
    build.onResolve({ filter: /^eld\// }, ({ path }) => ({
      path: fileURLToPath(import.meta.resolve(path)),
    }));
    build.onLoad({ filter: /[\\/]eld[\\/]src[\\/]ngrams[\\/]\w+\.js$/ }, async ({ path }) => ({
      contents: await fewerLanguages(path),
      loader: 'js',
    }));
  },
};

const buildInto = async (folder) => {
  const { build } = await import('esbuild');
  await build({
    absWorkingDir: ROOT,
    entryPoints: ENTRIES,
    outbase: ROOT,
    outdir: folder,
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    sourcemap: true,
    sourcesContent: false,
    logLevel: 'silent',
    plugins: [placePlugin, detectorPlugin],
  });
};

const dropOldBuilds = () => {
  const madeAt = (name) => statSync(join(BUILDS, name)).mtimeMs;
  for (const name of readdirSync(BUILDS)
    .sort((a, b) => madeAt(b) - madeAt(a))
    .slice(BUILDS_KEPT)) {
    rmSync(join(BUILDS, name), { recursive: true, force: true });
  }
};

/** Several processes may build at once: the first to be done is used by all. */
const makeBuild = async (folder) => {
  const fresh = join(BUILDS, `.${randomUUID()}`);
  try {
    await buildInto(fresh);
    renameSync(fresh, folder);
    dropOldBuilds();
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
};

/**
 * The compiled form of a source, made if it is not there; null where there is none, as in a folder that
 * can't be written or for a source that is no command.
 */
export const compiled = async (source) => {
  const entry = ENTRIES.find((one) => join(ROOT, one) === source);
  if (entry === undefined) return null;
  try {
    const folder = folderOfSources();
    if (!existsSync(folder)) await makeBuild(folder);
    return join(folder, entry.replace(/\.ts$/, '.js'));
  } catch {
    return null;
  }
};
