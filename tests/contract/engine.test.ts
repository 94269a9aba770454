// What every engine promises, and that all of them give the same answers to the same questions.
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Graph, GraphQuery, Loaded } from '../../backend/engine/engine.ts';
import { catalogueOf } from '../../backend/questions/catalogue.ts';
import { countsOf } from '../../backend/questions/counts.ts';
import { NO_FILTERS } from '../../backend/questions/query.ts';
import { datasetHash } from '../../extract/dataset/dataset-hash.ts';
import type { Dataset } from '../../extract/dataset/schema.ts';
import { smallDataset } from '../backend/small-dataset.ts';
import { neo4jPart } from '../neo4j-part.ts';
import { askedOf } from './asked.ts';
import { type EngineUnderTest, embeddedUnderTest, neo4jUnderTest } from './engines.ts';

const neo4j = await neo4jPart();

const PASSAGES: GraphQuery<{ passages: number }> = {
  text: 'MATCH (p:Passage) RETURN count(*) AS passages',
  row: z.object({ passages: z.number() }),
};
/** Each row times each row, so often that no machine ends soon. */
const ENDLESS: GraphQuery<{ rows: number }> = {
  text: `MATCH (a:Passage), (b:Passage), (c:Passage), (d:Passage), (e:Passage), (f:Passage),
    (g:Passage), (h:Passage), (i:Passage), (j:Passage), (k:Passage), (l:Passage)
    WHERE a.sequence + b.sequence + c.sequence + d.sequence + e.sequence + f.sequence + g.sequence
      + h.sequence + i.sequence + j.sequence + k.sequence + l.sequence = $sum
    RETURN count(*) AS rows`,
  row: z.object({ rows: z.number() }),
};

/** The programme alone: the note and all that only it speaks of are gone. */
const withoutTheNote = (): Dataset => {
  const { documents, passages, mentions, entities, relations } = smallDataset();
  const kept = ({ document }: { document: string }) => document === 'programme-2024.fr';
  return {
    documents: documents.filter(({ id }) => id === 'programme-2024.fr'),
    passages: passages.filter(kept),
    mentions: mentions.filter(kept),
    entities,
    relations: relations.filter(kept),
  };
};

const passagesIn = async (graph: Graph): Promise<number | undefined> =>
  (await graph.run(PASSAGES, {}))[0]?.passages;

const promises = (make: () => Promise<EngineUnderTest>) => () => {
  let under: EngineUnderTest;
  let atFirst: { readonly loaded: Loaded | null; readonly refusal: unknown };
  beforeAll(async () => {
    under = await make();
    const refusal = await under.engine.read(async () => null).catch((error: unknown) => error);
    atFirst = { loaded: await under.engine.loaded(), refusal };
  }, 300_000);
  beforeEach(async () => {
    await under.engine.load(smallDataset(), { origin: 'test:small' });
  });
  afterAll(async () => {
    await under?.dispose();
  });

  it('holds nothing before the first load, and says so when asked', () => {
    expect(atFirst.loaded).toBeNull();
    expect(atFirst.refusal).toMatchObject({ code: 'engine-unavailable' });
  });

  it('loads a dataset and answers from it, under the hash of the dataset', async () => {
    await under.engine.load(withoutTheNote(), { origin: 'test:programme' });
    const steps: string[] = [];
    const dataset = smallDataset();
    const snapshot = await under.engine.load(dataset, {
      origin: 'test:small',
      onProgress: ({ what }) => steps.push(what),
    });
    expect(snapshot).toBe(datasetHash(dataset));
    expect(steps.length).toBeGreaterThan(1);
    expect(await under.engine.loaded()).toEqual({
      snapshot,
      origin: 'test:small',
      usable: true,
    });
    const seen = await under.engine.read(async (graph) => [
      graph.snapshot,
      await passagesIn(graph),
    ]);
    expect(seen).toEqual([snapshot, 9]);
  });

  it('leaves out furniture and what was found in it', async () => {
    const counts = await under.engine.read((graph) => countsOf(graph, NO_FILTERS));
    expect(counts.units).toBe(6);
    expect(counts.entities.get('country:UA')).toEqual({ units: 4, passages: 6 });
  });

  it('keeps what is missing apart from what is empty', async () => {
    const { documents, ...rest } = smallDataset();
    const undated = documents.map((row) => ({ ...row, date: null, voice: null, issuer: '' }));
    await under.engine.load({ ...rest, documents: undated }, { origin: 'test:undated' });
    const { documents: found } = await under.engine.read(catalogueOf);
    for (const document of found.values()) {
      expect(document).toMatchObject({
        date: null,
        year: null,
        voice: null,
        issuer: '',
        about: '',
      });
    }
    const some = await under.engine.read((graph) =>
      countsOf(graph, { ...NO_FILTERS, years: [2018, 2024] }),
    );
    expect(some.units).toBe(0);
  });

  it('loads the same dataset again without any change', async () => {
    const before = await under.engine.loaded();
    await under.engine.load(smallDataset(), { origin: 'test:small' });
    expect(await under.engine.loaded()).toEqual(before);
    expect(await under.engine.read(passagesIn)).toBe(9);
  });

  it('refuses a dataset that is not sound and keeps what it had', async () => {
    const before = await under.engine.loaded();
    const { mentions, ...rest } = smallDataset();
    const broken = { ...rest, mentions: mentions.slice(1) };
    await expect(under.engine.load(broken, { origin: 'test:broken' })).rejects.toMatchObject({
      code: 'dataset-invalid',
    });
    expect(await under.engine.loaded()).toEqual(before);
    expect(await under.engine.read(passagesIn)).toBe(9);
  });

  it('that fails half-way in a load has each document old or new, and says so', async () => {
    const { documents, ...rest } = smallDataset();
    const retitled = documents.map((row) => ({ ...row, title: 'new' }));
    const failing = under.engine.load(
      { ...rest, documents: retitled },
      {
        origin: 'test:new',
        onProgress: ({ done }) => {
          if (done === 2) throw new Error('the disk is full');
        },
      },
    );
    await expect(failing).rejects.toMatchObject({ code: 'load-failed' });
    await expect(failing).rejects.toThrow('the disk is full');
    const loaded = await under.engine.loaded();
    const titles = await under.engine.read(async (graph) => {
      const { documents: found } = await catalogueOf(graph);
      return [...found.values()].map(({ title }) => title).filter((title) => title === 'new');
    });
    if (under.engine.kind === 'embedded') {
      expect([loaded?.usable, loaded?.origin, titles]).toEqual([true, 'test:small', []]);
    } else {
      expect([loaded?.usable, loaded?.origin, titles]).toEqual([false, 'test:new', ['new', 'new']]);
    }
    expect(await under.engine.read(passagesIn)).toBe(9);
    await under.engine.load(smallDataset(), { origin: 'test:small' });
    expect(await under.engine.loaded()).toMatchObject({ usable: true, origin: 'test:small' });
  });

  it('puts a dataset in the place of the one before, documents that are gone included', async () => {
    await under.engine.load(withoutTheNote(), { origin: 'test:programme' });
    expect(await under.engine.read(passagesIn)).toBe(3);
    const counts = await under.engine.read((graph) => countsOf(graph, NO_FILTERS));
    expect(counts.entities.get('country:UA')).toEqual({ units: 2, passages: 2 });
    expect(counts.entities.has('theme:defence')).toBe(false);
  });

  it('is followed by other engines on the same graph', async () => {
    const other = await under.reopen(30_000);
    try {
      expect(await other.read(passagesIn)).toBe(9);
      await under.engine.load(withoutTheNote(), { origin: 'test:programme' });
      await expect.poll(() => other.read(passagesIn), { timeout: 5_000 }).toBe(3);
      await under.engine.load(smallDataset(), { origin: 'test:small' });
      await expect.poll(() => other.read(passagesIn), { timeout: 5_000 }).toBe(9);
    } finally {
      await other.close();
    }
  });

  it('gives no answer from older documents after one from newer ones', async () => {
    const other = await under.reopen(30_000);
    try {
      const before = await other.read(async ({ snapshot }) => snapshot);
      const after = await under.engine.load(withoutTheNote(), { origin: 'test:programme' });
      // Long enough after the last look that the next question looks again.
      await sleep(600);
      const given: string[] = [];
      const asked: Promise<unknown>[] = [];
      while (given.at(-1) !== after || asked.length < 100) {
        asked.push(other.read(async ({ snapshot }) => given.push(snapshot)));
        await sleep(1);
      }
      await Promise.all(asked);
      expect(given.lastIndexOf(before)).toBeLessThan(given.indexOf(after));
      // Whoever came while the newer ones were being opened waited for them.
      expect(new Set(given)).toEqual(new Set([after]));
    } finally {
      await other.close();
    }
  });

  it('answers many questions at once, the first ones too', async () => {
    const fresh = await under.reopen(30_000);
    try {
      const answers = await Promise.all(Array.from({ length: 200 }, () => fresh.read(passagesIn)));
      expect(new Set(answers)).toEqual(new Set([9]));
    } finally {
      await fresh.close();
    }
  });

  it('stops a query that takes too long, and goes on answering', async () => {
    const impatient = await under.reopen(500);
    try {
      const started = Date.now();
      const asked = impatient.read((graph) => graph.run(ENDLESS, { sum: -1 }));
      await expect(asked).rejects.toMatchObject({ code: 'engine-timeout' });
      expect(Date.now() - started).toBeLessThan(10_000);
      expect(await impatient.read(passagesIn)).toBe(9);
    } finally {
      await impatient.close();
    }
  });
};

describe('the embedded engine', promises(embeddedUnderTest));

describe('the embedded engine alone', () => {
  it('finishes a question on the graph that it began with, while another is loaded', async () => {
    const { engine, dispose } = await embeddedUnderTest();
    try {
      await engine.load(smallDataset(), { origin: 'test:small' });
      const numbers = await engine.read(async (graph) => {
        const before = await passagesIn(graph);
        await engine.load(withoutTheNote(), { origin: 'test:programme' });
        return [before, await passagesIn(graph)];
      });
      expect(numbers).toEqual([9, 9]);
      expect(await engine.read(passagesIn)).toBe(3);
    } finally {
      await dispose();
    }
  });
});

describe.skipIf(!neo4j.available)('the Neo4j engine', promises(neo4jUnderTest));

const SMALL = askedOf({
  entities: smallDataset().entities.map(({ id }) => id),
  documents: smallDataset().documents.map(({ id }) => id),
  filters: [
    {},
    { documents: 'note-2019.fr' },
    { years: '2024' },
    { languages: 'nl' },
    { minUnits: '2' },
    { documents: 'note-2019.fr,programme-2024.fr', languages: 'fr', years: '2018,2024' },
  ],
  words: ['otan', 'navo', 'Sahle', 'union', 'moscou', 'kiev', 'jean dupont', 'xyz', 'alliance'],
});

describe.skipIf(!neo4j.available)('both engines over the same data', () => {
  let embedded: EngineUnderTest;
  let server: EngineUnderTest;
  beforeAll(async () => {
    embedded = await embeddedUnderTest();
    server = await neo4jUnderTest();
    for (const { engine } of [embedded, server]) {
      await engine.load(smallDataset(), { origin: 'test:small' });
    }
  }, 300_000);
  afterAll(async () => {
    await embedded?.dispose();
    await server?.dispose();
  });

  it.each(SMALL)('give the same answer: $name', async ({ ask }) => {
    const answer = await embedded.engine.read(ask);
    expect(await server.engine.read(ask)).toEqual(answer);
  });
});
