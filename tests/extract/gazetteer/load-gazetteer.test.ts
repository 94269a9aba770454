// Loading the gazetteers: the real ones compile, wrong ones are refused with file, line and field.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../extract/gazetteer/load-gazetteer.ts';
import { findNames } from '../../../extract/match/matcher.ts';
import { sampleRow } from '../sample-draft.ts';

const FILES = ['countries', 'regions', 'places', 'organisations', 'persons'];

describe('gazetteers of a folder', () => {
  let folder = '';

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gazetteer-'));
    for (const file of FILES) await writeFile(join(folder, `${file}.jsonl`), '');
    await writeFile(join(folder, 'first-names.txt'), 'Émile\nMaxime\n');
  });

  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  const load = () => loadGazetteer(pathToFileURL(`${folder}/`));
  const write = (file: string, ...rows: unknown[]) =>
    writeFile(join(folder, file), `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`);

  it('become rows by id, names to match and folded first names', async () => {
    await write('countries.jsonl', sampleRow('country:ML', 'Mali', { iso: 'ML' }));
    await write('persons.jsonl', sampleRow('person:jane-van-dale', 'Jane van Dale'));
    const gazetteer = await load();
    expect([...gazetteer.rows.keys()]).toEqual(['country:ML', 'person:jane-van-dale']);
    expect(findNames(gazetteer.matcher, 'au Mali', 'fr')).toMatchObject([{ start: 3, end: 7 }]);
    expect(gazetteer.firstNames).toEqual(new Set(['emile', 'maxime']));
    expect(gazetteer.surnames.get('van dale')).toEqual(new Set(['person:jane-van-dale']));
  });

  it('are refused for a wrong row, with file, line and field', async () => {
    await write('places.jsonl', sampleRow('place:gao', 'Gao'), { id: 'place:mopti', aliases: [] });
    await expect(load()).rejects.toMatchObject({
      code: 'seeds-invalid',
      message: expect.stringMatching(/places\.jsonl:2: names/),
    });
  });

  it('are refused when a file is missing', async () => {
    await rm(join(folder, 'first-names.txt'));
    await expect(load()).rejects.toMatchObject({
      code: 'seeds-invalid',
      message: expect.stringContaining('first-names.txt'),
    });
  });
});

describe('the gazetteers of the project', () => {
  it('compile, and find the same things in three languages', async () => {
    const { matcher } = await loadGazetteer();
    const entities = (text: string, language: 'fr' | 'nl' | 'en'): string[] =>
      findNames(matcher, text, language).map(({ senses }) => senses[0]?.entity ?? '');
    const expected = ['country:UA', 'organisation:nato', 'region:sahel'];
    expect(entities("l'Ukraine, l'OTAN, le Sahel", 'fr')).toEqual(expected);
    expect(entities('Oekraïne, de NAVO, de Sahel', 'nl')).toEqual(expected);
    expect(entities('Ukraine, NATO, the Sahel', 'en')).toEqual(expected);
  });
});
