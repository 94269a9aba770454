// Every address of the API answers in the shape of the contract, with the numbers that can be counted
// by hand in the small dataset.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as answer from '../../backend/contract/answer.ts';
import { ROUTES } from '../../backend/contract/routes.ts';
import { datasetHash } from '../../extract/dataset/dataset-hash.ts';
import { smallDataset } from '../backend/small-dataset.ts';
import { type RunningApp, runApp } from './running-app.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await runApp({ dataset: smallDataset() });
});
afterAll(() => app.stop());

const json = async (path: string): Promise<unknown> => {
  const response = await app.get(path);
  expect(response.status, path).toBe(200);
  expect(response.headers.get('content-type')).toContain('application/json');
  return response.json();
};

const NATO = encodeURIComponent('organisation:nato');
const UKRAINE = encodeURIComponent('country:UA');
const NOTE = 'note-2019.fr';

const ADDRESSES = [
  [ROUTES.health, '/api/health'],
  [ROUTES.meta, '/api/meta'],
  [ROUTES.entities, '/api/entities'],
  [ROUTES.entities, '/api/entities?q=navo&types=organisation,country&languages=nl&years=2018'],
  [ROUTES.entity, `/api/entities/${NATO}`],
  [ROUTES.entity, `/api/entities/theme:defence?documents=${NOTE}`],
  [ROUTES.neighbours, `/api/entities/${UKRAINE}/neighbours?types=country&minUnits=2`],
  [ROUTES.overview, '/api/overview?perType=2'],
  [ROUTES.links, '/api/links?ids=country:UA,country:RU&ids=organisation:nato'],
  [ROUTES.evidence, '/api/evidence?a=country:UA'],
  [ROUTES.evidence, '/api/evidence?a=country:UA&b=country:RU&predicate=threatens'],
  [ROUTES.documents, '/api/documents'],
  [ROUTES.document, `/api/documents/${NOTE}`],
  [ROUTES.passages, `/api/documents/${NOTE}/passages?limit=2`],
] as const;

describe('every address', () => {
  it.each(ADDRESSES.map(([route, path]) => ({ route, path })))(
    'answers as the contract says: $path',
    async ({ route, path }) => {
      const body = await json(path);
      const parsed = route.answer.safeParse(body);
      expect(parsed.error?.issues ?? []).toEqual([]);
      // Nothing beyond the contract either: what is stripped was not promised.
      expect(parsed.data).toEqual(body);
    },
  );

  it('of the contract is asked in this list', () => {
    expect(new Set(ADDRESSES.map(([route]) => route))).toEqual(new Set(Object.values(ROUTES)));
  });
});

describe('health and meta', () => {
  it('name engine and snapshot', async () => {
    const health = answer.healthAnswer.parse(await json('/api/health'));
    expect(health).toEqual({
      status: 'ok',
      engine: 'embedded',
      snapshot: datasetHash(smallDataset()),
    });
  });

  it('count what is loaded', async () => {
    const meta = answer.metaAnswer.parse(await json('/api/meta'));
    expect(meta.counts).toEqual({
      documents: 3,
      works: 2,
      passages: 9,
      units: 6,
      mentions: 28,
      entities: 10,
      relations: 4,
    });
    expect(meta.entitiesByType).toEqual({
      country: 3,
      organisation: 2,
      region: 1,
      place: 1,
      person: 1,
      theme: 2,
    });
    expect(meta.relationsByPredicate).toMatchObject({ supports: 1, threatens: 2, mediates: 0 });
    expect(meta.years).toEqual([
      { year: 2018, documents: 2 },
      { year: 2024, documents: 1 },
    ]);
    expect(meta.languages).toEqual([
      { language: 'fr', passages: 6 },
      { language: 'nl', passages: 3 },
    ]);
    expect(meta.version).toBe('1.2.3');
    expect(meta.engineName).toMatch(/^Ladybug \d/);
  });
});

describe('entities', () => {
  const search = async (query: string) =>
    answer.entitySearchAnswer.parse(await json(`/api/entities?${query}`));

  it('are listed by the units that speak of them', async () => {
    const { items, total } = await search('limit=3');
    expect(total).toBe(10);
    expect(items.map(({ id, units }) => [id, units])).toEqual([
      ['country:UA', 4],
      ['country:RU', 3],
      ['organisation:nato', 3],
    ]);
  });

  it('are paged without gap or repetition', async () => {
    const pages = await Promise.all([0, 4, 8].map((offset) => search(`limit=4&offset=${offset}`)));
    const ids = pages.flatMap(({ items }) => items.map(({ id }) => id));
    expect(new Set(ids).size).toBe(10);
    expect((await search('limit=4&offset=10')).items).toEqual([]);
  });

  it('are found by every form that their profile shows as printed', async () => {
    const { items: all } = answer.entitySearchAnswer.parse(await json('/api/entities?limit=100'));
    for (const { id } of all) {
      const path = `/api/entities/${encodeURIComponent(id)}`;
      const { surfaces } = answer.entityAnswer.parse(await json(path));
      for (const { surface } of surfaces) {
        const q = encodeURIComponent(surface);
        const { items } = answer.entitySearchAnswer.parse(await json(`/api/entities?q=${q}`));
        expect([surface, ...items.map((item) => item.id)]).toContain(id);
      }
    }
    const { items } = answer.entitySearchAnswer.parse(await json('/api/entities?q=kiev'));
    expect(items).toMatchObject([{ id: 'country:UA', matched: 'Kiev', printed: true }]);
  });

  it('are found by any name, with the alias that matched', async () => {
    const { items } = await search('q=alliance%20atlantique');
    expect(items[0]).toMatchObject({ id: 'organisation:nato', matched: 'Alliance atlantique' });
    expect((await search('q=OEKRAINE')).items[0]).toMatchObject({
      id: 'country:UA',
      matched: null,
    });
  });

  it('are counted under the filters', async () => {
    const { items } = await search('q=ukraine&languages=nl');
    expect(items[0]).toMatchObject({ units: 2, passages: 2 });
    expect((await search('q=vienna&years=2018')).items).toEqual([]);
  });

  it('that are outside the filters are told apart from those that are not there', async () => {
    const vienna = await search('q=vienna&years=2018');
    expect(vienna.total).toBe(0);
    expect(vienna.outside.total).toBe(1);
    expect(vienna.outside.items).toMatchObject([{ id: 'place:vienna', units: 1 }]);
    expect((await search('q=zanzibar&years=2018')).outside).toEqual({ items: [], total: 0 });
    expect((await search('q=vienna')).outside.total).toBe(0);
    expect((await search('q=vienna&years=2018&types=country')).outside.total).toBe(0);
  });

  it('show what they are, where they stand and what is background', async () => {
    const nato = answer.entityAnswer.parse(await json(`/api/entities/${NATO}`));
    expect(nato).toMatchObject({
      units: 3,
      passages: 5,
      mentions: 5,
      documents: 3,
      kind: 'alliance',
    });
    expect(nato.background.members.map(({ id }) => id)).toEqual(['country:BE']);
    expect(nato.surfaces).toEqual([
      { surface: 'OTAN', language: 'fr', count: 3 },
      { surface: 'NAVO', language: 'nl', count: 2 },
    ]);
    expect(
      nato.byDocument.map(({ document, units, per1000 }) => [document, units, per1000]),
    ).toEqual([
      ['programme-2024.fr', 1, 333.333],
      ['note-2019.fr', 2, 666.667],
      ['note-2019.nl', 2, 666.667],
    ]);
  });

  it('say what is stated of them, in which direction', async () => {
    const ukraine = answer.entityAnswer.parse(await json(`/api/entities/${UKRAINE}`));
    const stated = ukraine.relations.map(({ predicate, direction, other, count, confidence }) => [
      predicate,
      direction,
      other.id,
      count,
      confidence,
    ]);
    expect(stated).toEqual([
      ['threatens', 'in', 'country:RU', 2, 0.95],
      ['supports', 'in', 'country:BE', 1, 0.9],
    ]);
  });

  it('that are themes show the words that led to them', async () => {
    const theme = answer.entityAnswer.parse(await json('/api/entities/theme:migration'));
    expect(theme).toMatchObject({ units: 2, passages: 3, mentions: 0 });
    expect(theme.surfaces).toEqual([{ surface: 'migration', language: 'fr', count: 1 }]);
  });
});

describe('neighbours and links', () => {
  const neighbours = async (path: string) =>
    answer.neighboursAnswer.parse(await json(`/api/entities/${path}`));

  it('count the units that speak of both, themes included', async () => {
    const { items, total, byType } = await neighbours(`${UKRAINE}/neighbours`);
    expect(total).toBe(6);
    expect(items.map(({ entity, units }) => [entity.id, units])).toEqual([
      ['country:RU', 3],
      ['organisation:nato', 3],
      ['theme:defence', 2],
      ['country:BE', 1],
      ['person:jean-dupont-levy', 1],
      ['place:vienna', 1],
    ]);
    expect(byType).toMatchObject({ country: 2, organisation: 1, theme: 1, region: 0 });
  });

  it('compare with chance, and say so where there is too little', async () => {
    const { items } = await neighbours(`${UKRAINE}/neighbours`);
    const [russia, , defence] = items;
    expect(russia?.association).toMatchObject({ observed: 3, expected: 2 });
    expect(russia?.association.npmi).toBeCloseTo(Math.log(1.5) / Math.log(2), 4);
    expect(defence?.association).toMatchObject({ npmi: null, logLikelihood: null });
  });

  it('narrow to types and to a least number of units, and still count all types', async () => {
    const { items, total, byType } = await neighbours(
      `${UKRAINE}/neighbours?types=country,theme&minUnits=2`,
    );
    expect(items.map(({ entity }) => entity.id)).toEqual(['country:RU', 'theme:defence']);
    expect(total).toBe(2);
    expect(byType).toMatchObject({ country: 1, organisation: 1, theme: 1 });
  });

  it('join who is named only as "we" to what they are said to do', async () => {
    const { items } = await neighbours('organisation:eu/neighbours');
    const belgium = items.find(({ entity }) => entity.id === 'country:BE');
    expect(belgium).toMatchObject({
      units: 1,
      relations: [
        {
          subject: 'country:BE',
          predicate: 'cooperates-with',
          object: 'organisation:eu',
          count: 1,
        },
      ],
    });
  });

  it('among chosen entities leave out ids that nobody has', async () => {
    const graph = answer.graphAnswer.parse(
      await json('/api/links?ids=country:UA,country:RU,country:ZZ&minUnits=1'),
    );
    expect(graph.nodes.map(({ id }) => id)).toEqual(['country:UA', 'country:RU']);
    expect(graph.links).toHaveLength(1);
    expect(graph.links[0]).toMatchObject({ a: 'country:RU', b: 'country:UA', units: 3 });
    expect(graph.totalByType).toMatchObject({ country: 3, theme: 2 });
  });

  it('of the overview join what it shows', async () => {
    const graph = answer.graphAnswer.parse(await json('/api/overview?perType=1'));
    const ids = graph.nodes.map(({ id }) => id);
    expect(ids).toEqual([
      'country:UA',
      'organisation:nato',
      'region:sahel',
      'place:vienna',
      'person:jean-dupont-levy',
      'theme:defence',
    ]);
    for (const { a, b } of graph.links) expect(ids).toEqual(expect.arrayContaining([a, b]));
    expect(graph.totalLinks).toBeGreaterThanOrEqual(graph.links.length);
  });
});

describe('evidence', () => {
  const evidence = async (query: string) =>
    answer.evidenceAnswer.parse(await json(`/api/evidence?${query}`));

  it('is one item a unit, newest document first, with its counterpart', async () => {
    const { items, total } = await evidence('a=country:UA&b=organisation:nato');
    expect(total).toBe(3);
    expect(items.map(({ id, counterpart }) => [id, counterpart?.id ?? null])).toEqual([
      ['programme-2024.fr#2', null],
      ['note-2019.fr#0', 'note-2019.nl#0'],
      ['note-2019.fr#1', 'note-2019.nl#1'],
    ]);
  });

  it('has as many units as the link that it stands behind', async () => {
    const ids = smallDataset().entities.map(({ id }) => id);
    const { links, totalLinks } = answer.graphAnswer.parse(await json(`/api/links?ids=${ids}`));
    expect([links.length, totalLinks]).toEqual([23, 23]);
    for (const { a, b, units } of links) {
      expect((await evidence(`a=${a}&b=${b}`)).total, `${a} ${b}`).toBe(units);
    }
  });

  it('marks exactly what is printed', async () => {
    const { items } = await evidence('a=country:UA&b=country:RU');
    const printed = items.flatMap(({ text, highlights }) =>
      highlights.map(({ start, end, asked }) => `${text.slice(start, end)}${asked ? '*' : ''}`),
    );
    expect(printed).toEqual([
      ...['Kiev*', 'Moscou*', 'russe*', 'Ukraine*'],
      ...['OTAN', 'Ukraine*', 'Russie*', 'Vienne', 'Jean Dupont-Lévy'],
      ...['Belgique', 'Ukraine*', 'Russie*', 'Ukraine*', 'OTAN'],
    ]);
  });

  it('marks the words that led to a theme that was asked for', async () => {
    const { items } = await evidence('a=theme:defence&languages=nl');
    const marked = items.map(({ text, highlights }) =>
      highlights.filter(({ asked }) => asked).map(({ start, end }) => text.slice(start, end)),
    );
    // In the heading the word is a mention already, of who is named.
    expect(marked).toEqual([[], ['collectieve defensie']]);
  });

  it('of a relation is where it is stated', async () => {
    const { items, total } = await evidence('a=country:UA&b=country:RU&predicate=threatens');
    expect(total).toBe(2);
    expect(items.map(({ relations }) => relations.map(({ cue }) => cue))).toEqual([
      ['attaque'],
      ['soutient', 'menace'],
    ]);
    expect((await evidence('a=country:UA&b=country:RU&predicate=reforms')).total).toBe(0);
  });

  it('names everyone that the passages speak of', async () => {
    const { entities } = await evidence('a=region:sahel');
    expect(entities.map(({ id }) => id)).toEqual([
      'country:BE',
      'organisation:eu',
      'region:sahel',
      'theme:migration',
    ]);
  });

  it('keeps the text to the letter: quotes, back strokes, line ends', async () => {
    const { items } = await evidence('a=region:sahel');
    expect(items[0]?.text).toBe(
      'Nous coopérons avec l’Union européenne au Sahel, « région, "clé" » ; \\ fin.\nDeuxième ligne.',
    );
    expect(items[0]).toMatchObject({
      section: ['1. Titre, « un »', '1.1 Sous-titre'],
      lines: [
        [21, 22],
        [25, 25],
      ],
    });
  });
});

describe('documents', () => {
  it('are listed newest first with the counts of the graph', async () => {
    const { items, total } = answer.documentsAnswer.parse(await json('/api/documents'));
    expect(total).toBe(3);
    expect(items.map(({ id, year, counts }) => [id, year, counts.passages])).toEqual([
      ['programme-2024.fr', 2024, 3],
      ['note-2019.fr', 2018, 3],
      ['note-2019.nl', 2018, 3],
    ]);
  });

  it('show what they speak of most', async () => {
    const document = answer.documentAnswer.parse(await json(`/api/documents/${NOTE}`));
    expect(document.topEntities.slice(0, 4).map(({ id, units }) => [id, units])).toEqual([
      ['country:BE', 2],
      ['country:UA', 2],
      ['organisation:nato', 2],
      ['theme:defence', 2],
    ]);
  });

  it('are read passage by passage, without furniture', async () => {
    const page = answer.passagesAnswer.parse(await json(`/api/documents/${NOTE}/passages?limit=2`));
    expect(page).toMatchObject({ total: 3, limit: 2, offset: 0 });
    expect(page.items.map(({ sequence, kind }) => [sequence, kind])).toEqual([
      [0, 'heading'],
      [1, 'paragraph'],
    ]);
  });
});
