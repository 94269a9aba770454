// The page on the library: its examples run as they stand and print what the page says, and it names
// what there is.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ERROR_CODES } from '../../extract/app-error.ts';
import { MAX_FILE_BYTES, MAX_TEXT_BYTES } from '../../extract/formats/size-limit.ts';
import { LONGEST_PASSAGE } from '../../extract/stages/cut.ts';
import { parseDocumentLine } from '../../extract/stream/document-line.ts';

const ROOM = join(import.meta.dirname, '../../extract');
const PAGE = readFileSync(join(ROOM, 'README.md'), 'utf8');

interface Block {
  readonly language: string;
  readonly text: string;
}

const BLOCKS = [...PAGE.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(
  ([, language = '', text = '']): Block => ({ language, text }),
);

/** Each example with the output that stands below it. */
const EXAMPLES = BLOCKS.flatMap(({ language, text }, index) =>
  language === 'ts' ? [{ code: text, output: BLOCKS[index + 1] }] : [],
);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readme-'));
  await mkdir(join(folder, 'example/documents'), { recursive: true });
  await symlink(ROOM, join(folder, 'extract'));
  await writeFile(join(folder, 'package.json'), '{"type": "module"}');
  const note = 'La Belgique soutient l’Ukraine.\n\nNous voyons le groupe Zarafa.\n';
  await writeFile(join(folder, 'example/documents/note.txt'), note);
  await writeFile(join(folder, 'example/documents/empty.txt'), '');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('an example of the page', { timeout: 120_000 }, () => {
  it('is there for files, for one text, for a dataset, for coverage and for streams', () => {
    expect(EXAMPLES).toHaveLength(5);
    expect(EXAMPLES.every(({ output }) => output?.language === 'text')).toBe(true);
  });

  it.each(EXAMPLES.map((example, index) => [index + 1, example] as const))(
    'prints what stands below it: %i',
    async (_number, { code, output }) => {
      await writeFile(join(folder, 'example/example.ts'), code);
      const { stdout, stderr, status } = spawnSync(
        process.execPath,
        ['--import', import.meta.resolve('tsx'), 'example.ts'],
        { cwd: join(folder, 'example'), encoding: 'utf8' },
      );
      expect(stderr).toBe('');
      expect(stdout).toBe(output?.text);
      expect(status).toBe(0);
    },
  );
});

describe('the page', () => {
  it('names files and what they export', () => {
    const rows = [...PAGE.matchAll(/^\| (`[\w/.-]+\.ts`.*?) \| (.*) \|$/gm)];
    expect(rows.length).toBeGreaterThan(8);
    for (const [, files = '', purpose = ''] of rows) {
      const paths = [...files.matchAll(/`([^`]+)`/g)].map(([, path = '']) => join(ROOM, path));
      expect(paths.filter((path) => !existsSync(path))).toEqual([]);
      const sources = paths.map((path) => readFileSync(path, 'utf8')).join('\n');
      for (const [, name] of purpose.matchAll(/`(\w+)`/g)) {
        expect(sources).toMatch(new RegExp(`export (?:const|class|type|interface) ${name}\\b`));
      }
    }
  });

  it('lists the codes of errors that a source can have, and the limits as they are', () => {
    const named = new Set([...PAGE.matchAll(/`(input-[a-z-]+)`/g)].map(([, code]) => code));
    expect([...named].sort()).toEqual(
      ERROR_CODES.filter((code) => code.startsWith('input-')).sort(),
    );
    for (const bytes of [MAX_FILE_BYTES, MAX_TEXT_BYTES]) {
      expect(PAGE).toContain(`${bytes / 1024 / 1024} MB`);
    }
    expect(PAGE).toContain(`longer than ${LONGEST_PASSAGE.toLocaleString('en')} characters`);
  });

  it('shows a document of the stream as the stream reads it', () => {
    const lines = BLOCKS.filter(({ language }) => language === 'json');
    expect(lines).toHaveLength(1);
    for (const { text } of lines) {
      const { source, fields } = parseDocumentLine(text);
      expect(source).toBe('note.txt');
      expect(fields).toEqual({ language: 'fr', voice: 'country:BE' });
    }
  });

  it('shows Spark what the test of Spark runs', () => {
    const script = readFileSync(join(ROOM, '../tests/contract/spark_pipe.py'), 'utf8');
    const [block] = BLOCKS.filter(({ language }) => language === 'python');
    expect(block?.text.trim()).not.toBe('');
    expect(script).toContain(block?.text.trim());
  });
});
