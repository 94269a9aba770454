// The taxonomy: the closed list, whole in three languages, and a loader that names what is wrong.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../extract/dataset/schema.ts';
import { loadGazetteer } from '../../extract/gazetteer/load-gazetteer.ts';
import { loadThemes } from '../../extract/gazetteer/load-themes.ts';
import type { ThemeRow } from '../../extract/gazetteer/schema.ts';
import { termSteps } from '../../extract/themes/term-steps.ts';

const CLOSED_LIST = [
  'multilateralism',
  'international-law',
  'human-rights',
  'democracy-rule-of-law',
  'gender-equality',
  'children-youth',
  'peacebuilding',
  'defence',
  'disarmament',
  'counter-terrorism',
  'organised-crime',
  'hybrid-threats',
  'cybersecurity',
  'technology',
  'migration',
  'climate',
  'environment',
  'energy',
  'trade',
  'economic-diplomacy',
  'economic-security',
  'development-cooperation',
  'humanitarian-aid',
  'health',
  'food-security',
  'education-research',
  'culture',
  'eu-integration',
  'eu-enlargement',
  'transatlantic-relations',
  'sanctions',
  'consular',
  'diplomacy-network',
  'public-diplomacy',
  'critical-infrastructure',
  'maritime',
  'social-cohesion',
];

describe('the taxonomy of themes', () => {
  let themes: ThemeRow[] = [];
  beforeAll(async () => {
    themes = await loadThemes();
  });

  it('has exactly the themes of the closed list', () => {
    expect(themes.map(({ id }) => id)).toEqual(CLOSED_LIST.map((name) => `theme:${name}`));
  });

  it('gives each theme at least thirty terms in each language', () => {
    for (const { id, terms } of themes) {
      for (const language of LANGUAGES) {
        const count = terms.filter((term) => term.language === language).length;
        expect(count, `${id} in ${language}`).toBeGreaterThanOrEqual(30);
      }
    }
  });

  it('has a term that settles each theme in each language', () => {
    for (const { id, terms } of themes) {
      for (const language of LANGUAGES) {
        const settles = terms.some((term) => term.language === language && term.weight === 1);
        expect(settles, `${id} in ${language}`).toBe(true);
      }
    }
  });

  it('gives every theme names of its own in each language', () => {
    for (const language of LANGUAGES) {
      expect(new Set(themes.map(({ names }) => names[language]))).toHaveLength(themes.length);
    }
  });

  it('has no term that is made of skipped words alone', () => {
    for (const { id, terms } of themes) {
      const empty = terms.filter(({ text, language }) => termSteps(text, language).length === 0);
      expect(empty, id).toEqual([]);
    }
  });

  it('has no term that ends in the middle of a list', async () => {
    const open = (await loadThemes()).flatMap(({ id, terms }) =>
      terms
        .filter(({ text, language }) =>
          (language === 'fr'
            ? / (?:et|ou)$/
            : language === 'nl'
              ? / (?:en|of)$/
              : / (?:and|or)$/
          ).test(text),
        )
        .map(({ text }) => `${id}: ${text}`),
    );
    expect(open).toEqual([]);
  });

  it('has each term of a theme once, in whatever form it is printed', () => {
    for (const { id, terms } of themes) {
      const steps = terms.map(({ text, language }) =>
        [language, ...termSteps(text, language)].join(' '),
      );
      const again = terms.filter((_, at) => steps.indexOf(steps[at] ?? '') !== at);
      expect(again, id).toEqual([]);
    }
  });

  it('names only entities that the gazetteer has', async () => {
    const gazetteer = await loadGazetteer();
    const unknown = themes.flatMap(({ id, entities }) =>
      (entities ?? [])
        .filter((entity) => !gazetteer.rows.has(entity.id))
        .map((entity) => `${id} ${entity.id}`),
    );
    expect(unknown).toEqual([]);
  });

  it.each([
    ['organisation:anssi', 'cybersecurity'],
    ['organisation:salt-typhoon', 'cybersecurity'],
    ['organisation:gru', 'hybrid-threats'],
    ['organisation:business-france', 'economic-diplomacy'],
    ['organisation:giz', 'development-cooperation'],
    ['organisation:norwegian-refugee-council', 'humanitarian-aid'],
    ['organisation:iachr', 'human-rights'],
    ['organisation:irish-naval-service', 'maritime'],
    ['organisation:nl-ministry-defence', 'defence'],
    ['organisation:ofac', 'sanctions'],
    ['organisation:goethe-institut', 'culture'],
  ])('knows what %s works on', (organisation, theme) => {
    const row = themes.find(({ id }) => id === `theme:${theme}`);
    expect(row?.entities?.map(({ id }) => id)).toContain(organisation);
  });
});

describe('loading the taxonomy', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'themes-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const written = async (...rows: object[]): Promise<string> => {
    const path = join(folder, 'themes.jsonl');
    await writeFile(path, rows.map((row) => JSON.stringify(row)).join('\n'));
    return path;
  };
  const names = { en: 'Energy', fr: 'Énergie', nl: 'Energie' };
  const term = { text: 'énergie', language: 'fr', weight: 1 };
  const row = { id: 'theme:energy', names, scope: 'Energy', nature: 'good', terms: [term] };

  it('names file, line and field of a row that is no theme', async () => {
    const path = await written(row, { ...row, id: 'theme:trade', terms: [{ ...term, weight: 2 }] });
    await expect(loadThemes(path)).rejects.toMatchObject({
      code: 'seeds-invalid',
      message: expect.stringContaining(`${path}:2: terms.0.weight`),
    });
  });

  it('names the line of a theme that comes twice', async () => {
    const path = await written(row, row);
    await expect(loadThemes(path)).rejects.toMatchObject({
      code: 'seeds-invalid',
      message: expect.stringContaining(`${path}:2: id: "theme:energy" is on line 1 already`),
    });
  });

  it('names a term that comes twice, whatever its accents and capitals', async () => {
    const path = await written({ ...row, terms: [term, { ...term, text: 'Energie' }] });
    await expect(loadThemes(path)).rejects.toMatchObject({
      code: 'seeds-invalid',
      message: expect.stringContaining(`${path}:1: terms.1: "Energie" comes twice`),
    });
  });

  it.each(['én*ergie', '*', 'a*', '*énergie*', 'sécurité * énergie'])(
    'refuses the term "%s"',
    async (text) => {
      const path = await written({ ...row, terms: [{ ...term, text }] });
      await expect(loadThemes(path)).rejects.toMatchObject({
        code: 'seeds-invalid',
        message: expect.stringContaining(`${path}:1: terms.0`),
      });
    },
  );

  it('names a file that is not there', async () => {
    const path = join(folder, 'none.jsonl');
    await expect(loadThemes(path)).rejects.toMatchObject({
      code: 'seeds-invalid',
      message: expect.stringContaining(path),
    });
  });

  it('keeps the order of the file, one theme a line', async () => {
    const text = await readFile(new URL('../../seeds/themes.jsonl', import.meta.url), 'utf8');
    const ids = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id);
    expect((await loadThemes()).map(({ id }) => id)).toEqual(ids);
  });
});
