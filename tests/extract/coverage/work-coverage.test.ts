// Coverage of works and of all documents together, from real files.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { totalCoverageLines, workCoverageLines } from '../../../extract/coverage/coverage-lines.ts';
import { coverageTotal } from '../../../extract/coverage/total-coverage.ts';
import type { WorkCoverage } from '../../../extract/coverage/work-coverage.ts';
import { type ExtractOptions, surveyFiles } from '../../../extract/extract-files.ts';

const FRENCH = `---
id: note
language: fr
---
# Notre politique

La Belgique soutient l'Ukraine face à la Russie avec le groupe Zarafa, et le Kenya reste un ami.

Le ministre travaille avec l'OTAN et les Nations unies à la paix au Sahel.
`;
const DUTCH = `---
id: note
language: nl
---
# Ons beleid

België steunt Oekraïne tegenover Rusland met de groep Zarafa en blijft een vriend van velen.

De minister werkt met de NAVO en de Verenigde Naties aan vrede in de Sahel.
`;

const FILES: Readonly<Record<string, string>> = {
  'note.fr.md': FRENCH,
  'note.nl.md': DUTCH,
  'other.txt': 'La sécurité maritime compte pour le groupe Zarafa et pour Kolibri.',
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coverage-'));
  for (const [name, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const survey = async (options: ExtractOptions = {}) => {
  const works: WorkCoverage[] = [];
  const total = coverageTotal();
  const onCoverage = (work: WorkCoverage): void => {
    works.push(work);
    total.add(work);
  };
  await surveyFiles([folder], { ...options, onCoverage });
  return { works, total: total.total() };
};

describe('the coverage of works', () => {
  it('comes work by work, the language versions of one together', async () => {
    const { works } = await survey();
    expect(works.map(({ documents }) => documents.map(({ document }) => document))).toEqual([
      ['note.fr', 'note.nl'],
      ['other'],
    ]);
  });

  it('says which entity one language has that the other lacks', async () => {
    const { works } = await survey();
    expect(works[0]?.pairs).toMatchObject({ compared: 2, agreeing: 1 });
    expect(works[0]?.pairs.differences).toEqual([
      expect.objectContaining({
        entity: 'country:KE',
        surface: 'Kenya',
        language: 'fr',
        line: 7,
        passage: 'note.fr/p2',
        counterpart: 'note.nl/p2',
      }),
    ]);
    expect(works[1]?.pairs).toEqual({ compared: 0, agreeing: 0, differences: [] });
  });

  it('is the same with worker threads', async () => {
    expect(await survey({ jobs: 2 })).toEqual(await survey({ jobs: 1 }));
  }, 60_000);

  it('is added up over all documents', async () => {
    const { works, total } = await survey();
    const documents = works.flatMap((work) => work.documents);
    expect(total.documents).toBe(3);
    expect(total.lines.read).toBe(documents.reduce((sum, { lines }) => sum + lines.read, 0));
    expect(total.dropped).toEqual({ 'front-matter': 8 });
    expect(total.unmatched.map(({ name, count, documents: of }) => [name, count, of])).toEqual([
      ['Zarafa', 3, 3],
      ['Kolibri', 1, 1],
    ]);
    expect(total.untouchedThemes).not.toContain('maritime');
    expect(total.untouchedThemes).toContain('food-security');
    expect(total.pairs).toEqual({ compared: 2, agreeing: 1, differences: 1 });
  });

  it('can be read on a terminal', async () => {
    const { works, total } = await survey();
    const text = works.flatMap((work) => workCoverageLines(work, 80));
    expect(text.every((line) => line.length <= 80)).toBe(true);
    const printed = text.join('\n');
    expect(printed).toMatch(/^note\.fr\.md\n {2}lines +9 read: 3 used, 2 blank, 4 left out$/m);
    expect(printed).toMatch(/^ {2}left out +front-matter 4$/m);
    expect(printed).toMatch(/^ {5}1 {2}Zarafa \(fr 7\) +… .*le groupe Zarafa, et le/m);
    expect(printed).toMatch(/^ {2}pairs +2 of two languages, 1 with the same entities$/m);
    expect(printed).toMatch(/^ {5}1 {2}country:KE: only fr Kenya \(line 7\)$/m);
    const all = totalCoverageLines(total, 80).join('\n');
    expect(all).toMatch(/^All 3 documents$/m);
    expect(all).toMatch(/^ {5}3 {2}Zarafa/m);
    expect(totalCoverageLines({ ...total, documents: 1 }, 80)).toEqual([]);
  });
});

describe('the total', () => {
  it('keeps the frequent names of very many and forgets the rare ones', () => {
    const total = coverageTotal();
    const name = (text: string, count: number) =>
      ({ name: text, count, language: 'fr', line: 1, example: text }) as const;
    const lines = { read: 1, used: 1, blank: 0, leftOut: 0, marks: 0, unaccounted: 0 };
    for (let one = 0; one < 60; one++) {
      const rare = Array.from({ length: 1000 }, (_, index) => name(`Rare ${one} ${index}`, 1));
      const document = {
        document: `d${one}`,
        source: `d${one}.txt`,
        lines,
        dropped: {},
        unaccounted: [],
        passages: 1,
        withoutEntity: [],
        unmatched: [name('Zarafa', 2), ...rare],
        passedOver: [],
        untouchedThemes: [],
      };
      total.add({
        documents: [document],
        pairs: { compared: 0, agreeing: 0, differences: [] },
      });
    }
    const { unmatched } = total.total();
    expect(unmatched[0]).toMatchObject({ name: 'Zarafa', count: 120, documents: 60 });
    expect(unmatched.length).toBeLessThan(1000);
  });
});
