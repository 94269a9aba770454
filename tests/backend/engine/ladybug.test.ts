// The embedded engine's package without its binary, as an install that runs no scripts leaves it.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../../backend/project-root.ts';

const ENGINE = 'backend/engine/embedded/ladybug.ts';
const SCRIPT = `import { embeddedEngineName, LadybugDatabase } from './${ENGINE}';
const database = await LadybugDatabase.open(':memory:', { readOnly: false, connections: 2, timeoutMs: 0 });
const rows = await database.query('RETURN 1 AS one', {});
await database.close();
console.log(embeddedEngineName(), JSON.stringify(rows));
`;

const require = createRequire(import.meta.url);
const folderOf = (name: string): string => dirname(require.resolve(name));
const main = folderOf('@ladybugdb/core');
const platformName = `@ladybugdb/core-${process.platform}-${process.arch}`;

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'diplograph-ladybug-'));
  for (const file of [ENGINE, 'backend/engine/engine.ts', 'extract/app-error.ts']) {
    cpSync(join(PROJECT_ROOT, file), join(root, file));
  }
  const copy = join(root, 'node_modules', '@ladybugdb', 'core');
  cpSync(main, copy, { recursive: true, filter: (path) => !path.endsWith('.node') });
  writeFileSync(join(root, 'package.json'), '{"type":"module"}');
  writeFileSync(join(root, 'script.ts'), SCRIPT);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const run = () => {
  const tsx = pathToFileURL(require.resolve('tsx')).href;
  return spawnSync(process.execPath, ['--import', tsx, 'script.ts'], {
    cwd: root,
    encoding: 'utf8',
  });
};

describe('the embedded engine without the binary of its package', () => {
  it('says what it misses and what to do, when the platform has no package either', () => {
    const { status, stderr } = run();
    expect(status).toBe(1);
    expect(stderr).toContain('has no binary for this machine');
    expect(stderr).toContain('NEO4J_URI');
  });

  it('runs on the package of the platform', () => {
    symlinkSync(
      join(dirname(main), platformName.split('/')[1] ?? ''),
      join(root, 'node_modules', platformName),
    );
    const { stdout, stderr } = run();
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^Ladybug \d+\.\d+\.\d+ \[{"one":1}\]\n$/);
  });
});
