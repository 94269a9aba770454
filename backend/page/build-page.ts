// The built page: made by Vite when it is missing or older than its sources, swapped in as a whole.
import { access, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { AppError } from '../../extract/app-error.ts';
import { isAlive } from '../is-alive.ts';
import { hashFiles } from '../loading/hash-files.ts';
import { PROJECT_ROOT } from '../project-root.ts';

const PAGE = join(PROJECT_ROOT, 'dist', 'page');
const STAMP = '.stamp';
const SOURCES = [
  'frontend',
  'backend/contract',
  'backend/page',
  'vite.config.ts',
  'package-lock.json',
];

const build = async (outDir: string): Promise<void> => {
  const environment = process.env.NODE_ENV;
  try {
    // Whatever it is here ("test", say), readers get the page without what helps its developers.
    process.env.NODE_ENV = 'production';
    const vite = await import('vite');
    await vite.build({
      root: join(PROJECT_ROOT, 'frontend'),
      configFile: join(PROJECT_ROOT, 'vite.config.ts'),
      logLevel: 'error',
      build: { outDir, emptyOutDir: true },
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new AppError('internal', `the page could not be built: ${message}`, { cause: error });
  } finally {
    if (environment === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = environment;
  }
};

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

const isBuilt = async (wanted: string): Promise<boolean> => {
  const stamp = await readFile(join(PAGE, STAMP), 'utf8').catch(() => '');
  return stamp === wanted && (await exists(join(PAGE, 'index.html')));
};

/** Takes away what builds have left that were ended half-way. */
const removeLeftovers = async (): Promise<void> => {
  const names = await readdir(dirname(PAGE)).catch(() => []);
  for (const name of names) {
    const pid = /^page-(\d+)$/.exec(name)?.[1];
    if (pid === undefined || isAlive(Number(pid))) continue;
    await rm(join(dirname(PAGE), name), { recursive: true, force: true });
  }
};

/** Puts the fresh page in the place of the old one, unless another process was first. */
const swapIn = async (fresh: string, wanted: string): Promise<void> => {
  await rm(PAGE, { recursive: true, force: true });
  await rename(fresh, PAGE).catch(async (error: unknown) => {
    if (!(await isBuilt(wanted))) throw error;
  });
};

/** Folder of the page, built if need be. @throws AppError internal */
export const ensurePage = async (onBuild: () => void): Promise<string> => {
  const wanted = await hashFiles(SOURCES.map((name) => join(PROJECT_ROOT, name)));
  if (await isBuilt(wanted)) return PAGE;
  onBuild();
  await removeLeftovers();
  const fresh = `${PAGE}-${process.pid}`;
  try {
    await build(fresh);
    await writeFile(join(fresh, STAMP), wanted);
    await swapIn(fresh, wanted);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  return PAGE;
};
