// npm start: the graph loaded, the page built, both served; ended by Ctrl-C.
import { join } from 'node:path';
import { runCommand } from '../extract/cli/run-command.ts';
import { loadPredicates } from '../extract/gazetteer/load-predicates.ts';
import type { Engine } from './engine/engine.ts';
import { openEngine } from './engine/open-engine.ts';
import { createApp } from './http/app.ts';
import { createLog } from './http/log.ts';
import { type Serving, serve } from './http/serve.ts';
import { ensureLoaded } from './loading/ensure-loaded.ts';
import { ensurePage } from './page/build-page.ts';
import { PROJECT_ROOT, programVersion } from './project-root.ts';
import type { Program } from './questions/meta.ts';
import type { Settings } from './settings/settings.ts';
import { settingsCommand, settingsOf } from './settings/settings-command.ts';

const programOf = async (engine: Engine): Promise<Program> => ({
  version: await programVersion(),
  engine: engine.kind,
  engineName: engine.name,
  predicates: (await loadPredicates(join(PROJECT_ROOT, 'seeds', 'predicates.jsonl'))).map(
    ({ id, names }) => ({ id, names }),
  ),
});

/** One Ctrl-C can reach the process twice: from the terminal and through npm. */
const SAME_SIGNAL_MS = 500;

/** Closes once; who asks a second time does not want to wait. */
const closeOnSignal = (close: () => Promise<void>): void => {
  let askedAt: number | null = null;
  const onSignal = (): void => {
    if (askedAt !== null) {
      if (Date.now() - askedAt > SAME_SIGNAL_MS) process.exit(130);
      return;
    }
    askedAt = Date.now();
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
};

const start = async (settings: Settings): Promise<void> => {
  let engine: Engine | null = null;
  let serving: Serving | null = null;
  const close = async (): Promise<void> => {
    await serving?.close();
    await engine?.close();
  };
  closeOnSignal(close);
  try {
    engine = await openEngine(settings);
    const page = ensurePage(() => process.stderr.write('building the page\n'));
    const [folder, program] = await Promise.all([
      page,
      programOf(engine),
      ensureLoaded(engine, settings.corpus),
    ]);
    const { rateLimit, logLevel, port, host } = settings;
    const log = createLog(logLevel);
    const app = createApp({ engine, program, page: folder, host, rateLimit, log });
    serving = await serve(app, { port, host });
    process.stdout.write(`Diplograph is ready: ${serving.address}\n`);
  } catch (error) {
    await close();
    throw error;
  }
};

const command = settingsCommand('npm start --')
  .description('Serves the explorer and its API over the graph of the loaded documents.')
  .addHelpText(
    'after',
    `
Examples:
  npm start
  npm start -- --corpus my-documents
  NEO4J_URI=bolt://127.0.0.1:7687 NEO4J_PASSWORD=... npm start`,
  )
  .action(() => start(settingsOf(command)));

await runCommand(command);
