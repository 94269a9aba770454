// Documents through the stream and their rows through the collector: the same dataset as from files,
// whatever happens between the two.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkDataset } from '../../../extract/dataset/check-dataset.ts';
import { readDataset } from '../../../extract/dataset/read-dataset.ts';
import { DATASET_FILES, DATASET_LISTS } from '../../../extract/dataset/schema.ts';
import { extractToFolder } from '../../../extract/extract-files.ts';
import { loadResources, type Resources } from '../../../extract/resources.ts';
import { collectRows } from '../../../extract/stream/collect-rows.ts';
import { extractStream } from '../../../extract/stream/extract-stream.ts';
import { streamRowSchema } from '../../../extract/stream/stream-row.ts';
import { documentLine, SAMPLE_SOURCES } from './sample-sources.ts';

let resources: Resources;
let folder: string;
let whole: string;
let rows: string[];
let runs = 0;

const at = (...parts: string[]): string => join(folder, ...parts);

const stream = async (lines: readonly string[]): Promise<string[]> => {
  let out = '';
  const write = async (text: string) => {
    out += text;
  };
  await extractStream(Readable.from(lines.map((line) => Buffer.from(line))), write, resources);
  return out.split(/(?<=\n)/).filter((line) => line !== '');
};

/** All files of a dataset one after the other. */
const bytesOf = async (dir: string): Promise<string> =>
  (
    await Promise.all(
      DATASET_LISTS.map((list) => readFile(join(dir, DATASET_FILES[list].file), 'utf8')),
    )
  ).join('\n');

const collect = async (lines: readonly string[]) => {
  const dir = at(`collected-${runs++}`);
  const chunks = lines.map((line) => Buffer.from(line));
  return { dir, ...(await collectRows(Readable.from(chunks), dir)) };
};

const problems = (files: Awaited<ReturnType<typeof collect>>['files']) =>
  files.flatMap((file) =>
    file.outcome === 'failed' ? [`${file.path}: ${file.code}: ${file.reason}`] : [],
  );

beforeAll(async () => {
  resources = await loadResources();
  folder = await mkdtemp(join(tmpdir(), 'stream-'));
  for (const [source, text] of SAMPLE_SOURCES) {
    await mkdir(dirname(at('in', source)), { recursive: true });
    await writeFile(at('in', source), text);
  }
  await extractToFolder([at('in')], at('whole'), { resources });
  whole = await bytesOf(at('whole'));
  rows = await stream([...SAMPLE_SOURCES].map(([source, text]) => documentLine(source, text)));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the sample of this test', () => {
  it('has what joining must get right', async () => {
    const dataset = await readDataset(at('whole'));
    expect(checkDataset(dataset)).toEqual([]);
    expect(dataset.documents).toHaveLength(SAMPLE_SOURCES.size);
    const paired = dataset.passages.filter(({ counterpart }) => counterpart !== null);
    expect(new Set(paired.map(({ document }) => document))).toEqual(
      new Set(['both', 'note.fr', 'note.nl']),
    );
    const discovered = dataset.entities.filter(({ source }) => source === 'discovered');
    const seen = (id: string) =>
      new Set(dataset.mentions.filter(({ entity }) => entity === id).map((one) => one.document))
        .size;
    expect(Math.max(...discovered.map(({ id }) => seen(id)))).toBeGreaterThan(1);
    expect(dataset.relations.length).toBeGreaterThan(3);
  });
});

describe('the stream', () => {
  it('writes rows that fit their schema, the ones of a document together', () => {
    const parsed = rows.map((line) => streamRowSchema.parse(JSON.parse(line)));
    const origins = parsed.map((row) => ('origin' in row ? row.origin : ''));
    const changes = origins.filter((origin, index) => origin !== origins[index - 1]);
    expect(changes).toHaveLength(SAMPLE_SOURCES.size);
    expect(new Set(parsed.map(({ row }) => row))).toEqual(
      new Set(['document', 'entity', 'passage', 'mention', 'relation', 'warning']),
    );
  });

  it('gives an error row for a line that can not be used, and goes on', async () => {
    const good = documentLine('good.txt', 'La Belgique soutient l’Ukraine.');
    const out = await stream([
      'nonsense\n',
      '\n',
      good,
      '{"text": "no source"}\n',
      '{"source": "two.txt", "text": "a", "base64": "YQ=="}\n',
      '{"source": "empty.txt", "text": ""}\n',
      '{"source": "odd.txt", "text": "a", "language": "xx"}\n',
      '{"source": "paper.pdf", "base64": "YWJj"}\n',
      good.trimEnd(),
    ]);
    const errors = out.map((line) => JSON.parse(line)).filter(({ row }) => row === 'error');
    expect(errors.map(({ line, source, code }) => [line, source, code])).toEqual([
      [1, null, 'input-damaged'],
      [4, null, 'input-damaged'],
      [5, 'two.txt', 'input-damaged'],
      [6, 'empty.txt', 'input-empty'],
      [7, 'odd.txt', 'input-damaged'],
      [8, 'paper.pdf', 'input-damaged'],
    ]);
    expect(out.filter((line) => line.includes('"row":"document"'))).toHaveLength(2);
  });

  it('takes the fields of a front matter from beside the text, before those in it', async () => {
    const text = '---\ntitle: Inside\nissuer: A ministry\n---\nBelgium supports Ukraine.';
    const fields = {
      id: 'given',
      title: 'Given',
      language: 'en',
      date: '2025-04',
      voice: 'country:BE',
    };
    const [line = ''] = await stream([`${JSON.stringify({ source: 'x.txt', text, ...fields })}\n`]);
    expect(JSON.parse(line)).toMatchObject({
      id: 'given.en',
      work: 'given',
      title: 'Given',
      issuer: 'A ministry',
      date: '2025-04',
      voice: 'country:BE',
    });
  });

  it('takes the bytes of any format in base64', async () => {
    const text = 'La Belgique soutient le Sénégal à Genève.';
    const base64 = Buffer.from(text, 'latin1').toString('base64');
    const out = await stream([`${JSON.stringify({ source: 'old.txt', base64 })}\n`]);
    const passage = out.map((line) => JSON.parse(line)).find(({ row }) => row === 'passage');
    expect(passage.text).toBe(text);
  });

  it('reads a text as plain text whatever its name ends in, unless that is a web page', async () => {
    const text = '<p>La Belgique soutient le Mali.</p>';
    const textOf = async (source: string) => {
      const out = await stream([`${JSON.stringify({ source, text })}\n`]);
      return out.map((line) => JSON.parse(line)).find(({ row }) => row === 'passage')?.text;
    };
    for (const source of ['note', 'sheet.xyz', 'https://example.org/note', 'note.md']) {
      expect(await textOf(source)).toBe(text);
    }
    expect(await textOf('note.HTML')).toBe('La Belgique soutient le Mali.');
  });

  it('names the line and the field where a name does not fit its content', async () => {
    const out = await stream([
      '{"source": "sheet.xyz", "base64": "YWJj"}\n',
      '{"source": "note.docx", "text": "La Belgique"}\n',
    ]);
    expect(out.map((line) => JSON.parse(line))).toEqual([
      {
        row: 'error',
        line: 1,
        source: 'sheet.xyz',
        code: 'input-damaged',
        message: expect.stringMatching(/^source: "sheet\.xyz" tells no format .*\.pdf, \.docx$/),
      },
      {
        row: 'error',
        line: 2,
        source: 'note.docx',
        code: 'input-damaged',
        message: expect.stringMatching(/^text: "note\.docx" is no name of a text/),
      },
    ]);
  });

  it('stops when its output does', async () => {
    const lines = [...SAMPLE_SOURCES].map(([source, text]) => documentLine(source, text));
    const closed = () => Promise.reject(new Error('closed'));
    const input = Readable.from(lines.map((line) => Buffer.from(line)));
    await expect(extractStream(input, closed, resources)).rejects.toThrow('closed');
  });
});

describe('collected rows', () => {
  it('are the bytes of one run over all files', async () => {
    const { dir, files, tally } = await collect(rows);
    expect(await bytesOf(dir)).toBe(whole);
    expect(problems(files)).toEqual([]);
    const { passages, entities } = await readDataset(dir);
    expect(tally.units).toBe(new Set(passages.map(({ unit }) => unit)).size);
    const counted = Object.entries(tally).filter(([kind]) => kind.startsWith('entities '));
    expect(counted.reduce((sum, [, count]) => sum + count, 0)).toBe(entities.length);
  });

  it('are so in whatever order they come, and if some come twice', async () => {
    const order = fc.shuffledSubarray(
      Array.from({ length: rows.length }, (_, index) => index),
      { minLength: rows.length },
    );
    const repeated = fc.array(fc.nat(rows.length - 1), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(order, repeated, async (first, again) => {
        const { dir } = await collect([...first, ...again].map((index) => rows[index] ?? ''));
        expect(await bytesOf(dir)).toBe(whole);
      }),
      { numRuns: 12 },
    );
  });

  it('are so however the documents were split over streams', async () => {
    const lines = [...SAMPLE_SOURCES].map(([source, text]) => documentLine(source, text));
    const shards = fc.array(fc.nat(3), { minLength: lines.length, maxLength: lines.length });
    await fc.assert(
      fc.asyncProperty(shards, async (shardOf) => {
        const outs = await Promise.all(
          [3, 0, 2, 1].map((shard) => stream(lines.filter((_, index) => shardOf[index] === shard))),
        );
        const { dir } = await collect(outs.flat());
        expect(await bytesOf(dir)).toBe(whole);
      }),
      { numRuns: 8 },
    );
  });

  it('leave out a document of which rows are missing, and say so', async () => {
    const isMention = (line: string) =>
      line.includes('"row":"mention"') && line.includes('reefs-2024');
    const lost = rows.findIndex(isMention);
    const headless = rows.findIndex(
      (line) => line.includes('"row":"document"') && line.includes('"both"'),
    );
    const { dir, files } = await collect(
      rows.filter((_, index) => ![lost, headless].includes(index)),
    );
    const dataset = await readDataset(dir);
    expect(dataset.documents.map(({ id }) => id)).toEqual(
      ['note.fr', 'note.nl', 'numbers', 'review.en.md'].sort(),
    );
    expect(problems(files)).toEqual([
      expect.stringMatching(/^[0-9a-f]{16}: dataset-invalid: the row of the document .* missing$/),
      expect.stringMatching(/^reefs-2024.txt: dataset-invalid: rows are missing: \d+ mentions/),
    ]);
  });

  it('of two documents with one id are those of the first source, whatever the order', async () => {
    const lines = ['b.txt', 'a.txt'].map((source) =>
      JSON.stringify({
        source,
        id: 'same',
        text: `Belgium supports ${source === 'a.txt' ? 'Kenya' : 'Mali'}.`,
      }),
    );
    for (const order of [lines, [...lines].reverse()]) {
      const { dir, files } = await collect(await stream(order.map((line) => `${line}\n`)));
      const { documents, entities } = await readDataset(dir);
      expect(documents.map(({ source }) => source)).toEqual(['a.txt']);
      const ids = entities.map(({ id }) => id);
      expect(ids).toContain('country:KE');
      expect(ids).not.toContain('country:ML');
      expect(problems(files)).toEqual([
        'b.txt: input-duplicate: its id "same" is already that of a.txt; rename one of them',
      ]);
    }
  });

  it('name rows that can not be read by their line, and pass on the errors of streams', async () => {
    const bad = await stream(['{"source": "bad.txt", "text": " "}\n']);
    const { files, dir } = await collect(['> a banner\n', ...rows, ...bad, '{"row":"mention"}\n']);
    expect(problems(files)).toEqual([
      'line 1: input-damaged: not a row of a stream',
      'bad.txt: input-empty: the file holds nothing but white space',
      `line ${rows.length + 3}: input-damaged: not a row of a stream`,
    ]);
    expect(await bytesOf(dir)).toBe(whole);
  });

  it('write nothing when there is no document, and leave nothing beside the dataset', async () => {
    const { files } = await collect(['{"row":"nothing"}\n']);
    expect(files).toHaveLength(1);
    await rm(at('in'), { recursive: true, force: true });
    const left = await readdir(folder);
    expect(left.filter((name) => !/^(whole|collected-\d+)$/.test(name))).toEqual([]);
    expect(left).not.toContain(`collected-${runs - 1}`);
  });
});
