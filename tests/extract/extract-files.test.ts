import { cp, mkdir, mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../extract/assemble.ts';
import { checkDataset } from '../../extract/dataset/check-dataset.ts';
import { datasetHash } from '../../extract/dataset/dataset-hash.ts';
import type { Dataset } from '../../extract/dataset/schema.ts';
import { extractFiles } from '../../extract/extract-files.ts';
import { openText } from '../../extract/formats/open-source.ts';
import { MAX_FILE_BYTES } from '../../extract/formats/size-limit.ts';
import type { Progress } from '../../extract/parallel/run-files.ts';
import { extractDocument } from '../../extract/pipeline.ts';
import { loadResources, type Resources } from '../../extract/resources.ts';

const BRIEFS = join(import.meta.dirname, '../../seeds/corpus');

let resources: Resources;
let folder: string;
let names: string[];
let whole: Dataset;

beforeAll(async () => {
  resources = await loadResources();
  folder = await mkdtemp(join(tmpdir(), 'extract-files-'));
  await cp(BRIEFS, join(folder, 'corpus'), { recursive: true });
  names = (await readdir(BRIEFS)).sort();
  whole = (await extractFiles([join(folder, 'corpus')], { resources })).dataset;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const inCorpus = (name: string): string => join(folder, 'corpus', name);

describe('extractFiles on the sample corpus', () => {
  it('gives one document a file, all rows sound', () => {
    expect(whole.documents.map(({ source }) => source).sort()).toEqual(names);
    expect(whole.mentions.length).toBeGreaterThan(500);
    expect(checkDataset(whole)).toEqual([]);
  });

  it('gives the same bytes each time and in whatever order the files come', async () => {
    const again = await extractFiles([join(folder, 'corpus')], { resources });
    const backwards = await extractFiles([...names].reverse().map(inCorpus), {
      resources: await loadResources(),
    });
    expect(datasetHash(again.dataset)).toBe(datasetHash(whole));
    expect(datasetHash(backwards.dataset)).toBe(datasetHash(whole));
  });

  it('gives a document the same ids, passages, mentions and relations in any company', async () => {
    const name = names.find((one) => one.includes('2019.fr')) ?? '';
    const alone = (await extractFiles([inCorpus(name)], { resources })).dataset;
    const [document] = alone.documents;
    const of = (rows: readonly { readonly document: string }[]) =>
      rows.filter((row) => row.document === document?.id);
    expect(alone.mentions).toEqual(of(whole.mentions));
    const together = whole.relations.filter((row) => row.document === document?.id);
    // What the other language says too is surer; what it does not say of a theme may be left out, and what
    // it says surely may come in. Nothing else about a relation changes.
    const before = new Map(alone.relations.map((row) => [row.id, row]));
    const surer = together.filter(
      ({ id, confidence }) => confidence > (before.get(id)?.confidence ?? 1),
    );
    expect(surer.length).toBeGreaterThan(10);
    const stayed = together.filter(({ id }) => before.has(id));
    const came = together.filter(({ id }) => !before.has(id));
    expect(came.every(({ id }) => /\/u\d+$/.test(id))).toBe(true);
    expect(stayed.map((row) => ({ ...row, confidence: 0 }))).toEqual(
      stayed.map(({ id }) => ({ ...before.get(id), confidence: 0 })),
    );
    const left = alone.relations.filter(({ id }) => !stayed.some((row) => row.id === id));
    expect(left.filter(({ object }) => !object.startsWith('theme:'))).toEqual([]);
    const unpaired = whole.passages
      .filter((passage) => passage.document === document?.id)
      .map((passage) => ({ ...passage, counterpart: null, unit: passage.id }));
    expect(alone.passages).toEqual(unpaired);
  });

  it('reports progress before each file, up to the last', async () => {
    const steps: Progress[] = [];
    const onProgress = (step: Progress) => steps.push(step);
    await extractFiles([join(folder, 'corpus')], { resources, onProgress });
    expect(steps.map(({ files }) => files)).toEqual(names.map((_, index) => index));
    expect(steps.every(({ allFiles }) => allFiles === names.length)).toBe(true);
    const bytes = steps.map((step) => step.bytes);
    expect(bytes).toEqual([...bytes].sort((a, b) => a - b));
    expect(Math.max(...bytes)).toBeLessThan(steps[0]?.allBytes ?? 0);
  });
});

describe('extractFiles on files that can not be used', () => {
  it('reports each with a code and goes on', async () => {
    const dir = join(folder, 'mixed');
    await mkdir(dir);
    await writeFile(join(dir, 'a.txt'), '');
    await writeFile(join(dir, 'b.txt'), 'La Belgique soutient l’Ukraine.');
    await writeFile(join(dir, 'c.xlsx'), 'x');
    await writeFile(join(dir, 'd.txt'), '');
    await truncate(join(dir, 'd.txt'), MAX_FILE_BYTES + 1);
    const { dataset, files } = await extractFiles([dir, join(folder, 'gone')], { resources });
    expect(dataset.documents.map(({ source }) => source)).toEqual(['b.txt']);
    const outcomes = files.map((file) => [file.path, 'code' in file ? file.code : file.outcome]);
    expect(Object.fromEntries(outcomes)).toEqual({
      [join(folder, 'gone')]: 'input-not-found',
      [join(dir, 'a.txt')]: 'input-empty',
      [join(dir, 'b.txt')]: 'done',
      [join(dir, 'c.xlsx')]: 'skipped',
      [join(dir, 'd.txt')]: 'input-too-large',
    });
  });

  it('gives an empty dataset when nothing can be used', async () => {
    const { dataset } = await extractFiles([join(folder, 'gone')], { resources });
    expect(Object.values(dataset).every((rows) => rows.length === 0)).toBe(true);
  });
});

/** Pieces that make stages work: names, markup, odd spaces and signs beyond the basic plane. */
const PIECES = [
  'La Belgique soutient l’OTAN',
  'de NAVO-grondgebied',
  'l’Union européenne (UE)',
  'Nations-Unies',
  'israélo-palestinien',
  'België en de EU steunen Oekraïne',
  'États- ',
  'confl icten',
  '\n\n',
  '\n',
  '\n- ',
  '\n# ',
  '\n1.2 ',
  ' 42\n',
  '[Chine]\n',
  '\u00a0',
  '\u202f',
  '🕊',
  '𝔘𝔫',
  'é',
  'e\u0301',
  '\u200d',
  '\ufb03',
  '!',
  '. ',
  ': ',
  '"',
  '«',
  'M. ',
  'Vladimir Poutine',
  'the European Commission',
  'climat et énergie',
  '---\n',
  '|',
  '\t',
  '![](x.png)',
  'ﬁ',
  '\u00ad',
  'İ',
  'ǆ',
  'ß',
];

describe('extractDocument on any text', () => {
  const texts = fc.oneof(
    fc
      .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 60 })
      .map((all) => all.join(' ')),
    fc
      .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 60 })
      .map((all) => all.join('')),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 400 }),
  );

  it('never throws, and every offset, line and reference holds', async () => {
    let [withMentions, withRelations] = [0, 0];
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const bytes = new TextEncoder().encode(`x${text}`);
        const lineCount = `x${text}`.split(/\r\n|\n|\r/).length;
        fc.pre(!bytes.some((byte) => byte === 0 || (byte < 32 && ![9, 10, 12, 13].includes(byte))));
        const draft = extractDocument(openText({ source: 'any.txt', bytes }), resources);
        const dataset = await assemble([draft], resources);
        expect(checkDataset(dataset)).toEqual([]);
        datasetHash(dataset);
        if (dataset.mentions.length > 0) withMentions += 1;
        if (dataset.relations.length > 0) withRelations += 1;
        const lines = [...dataset.passages, ...dataset.mentions, ...dataset.relations].flatMap(
          (row) => row.lines.flat(),
        );
        expect(lines.every((line) => line >= 1 && line <= lineCount)).toBe(true);
        for (const passage of dataset.passages) expect(passage.lines).not.toEqual([]);
      }),
      { numRuns: 400 },
    );
    expect(withMentions).toBeGreaterThan(100);
    expect(withRelations).toBeGreaterThan(20);
  }, 60_000);
});
