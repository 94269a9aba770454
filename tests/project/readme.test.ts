import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { settingsTable } from '../../backend/settings/settings-table.ts';

const root = join(import.meta.dirname, '../..');
const text = (name: string) => readFileSync(join(root, name), 'utf8');

describe('README', () => {
  it('lists the settings as the program knows them', () => {
    expect(text('README.md')).toContain(settingsTable().trim());
  });

  it('names only commands that package.json has', () => {
    const { scripts } = JSON.parse(text('package.json'));
    const named = [...text('README.md').matchAll(/npm run ([a-z0-9:-]+)/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(3);
    for (const name of named) expect(Object.keys(scripts)).toContain(name);
  });

  it.each(['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md'])(
    '%s links to files that exist',
    (name) => {
      for (const [, target = ''] of text(name).matchAll(/\]\((?!https?:)([^)#]+)/g)) {
        expect(() => readFileSync(join(root, target))).not.toThrow();
      }
    },
  );

  it('has an architecture page that names files that exist', () => {
    const paths = [
      ...text('ARCHITECTURE.md').matchAll(
        /`((?:extract|backend|frontend|tests)\/[\w./-]+\.tsx?)`/g,
      ),
    ];
    expect(paths.length).toBeGreaterThan(5);
    for (const [, path = ''] of paths) expect(() => readFileSync(join(root, path))).not.toThrow();
  });
});
