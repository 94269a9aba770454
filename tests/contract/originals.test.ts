// The five original documents, extracted as they are: both engines give the same answers about them.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../backend/project-root.ts';
import type { Dataset } from '../../extract/dataset/schema.ts';
import { extractFiles } from '../../extract/extract-files.ts';
import { neo4jPart } from '../neo4j-part.ts';
import { type Asked, askedOf } from './asked.ts';
import { type EngineUnderTest, embeddedUnderTest, neo4jUnderTest } from './engines.ts';

const ORIGINALS = join(PROJECT_ROOT, '..', 'shared', 'corpus');
const present = existsSync(ORIGINALS);
if (!present) console.warn('The originals are not tested: there is no folder ../shared/corpus.');
const neo4j = await neo4jPart();

/** Of each type the one most mentioned and one of the least: full and nearly empty answers. */
const subjectsOf = ({ entities, mentions, passages }: Dataset): string[] => {
  const counts = new Map<string, number>();
  const add = (id: string) => counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const { entity } of mentions) add(entity);
  for (const { themes } of passages) for (const { theme } of themes) add(`theme:${theme}`);
  const types = [...new Set(entities.map(({ type }) => type))];
  return types.flatMap((type) => {
    const ranked = entities
      .filter((entity) => entity.type === type && counts.has(entity.id))
      .map(({ id }) => id)
      .sort((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0));
    return [ranked.at(0), ranked.at(1), ranked.at(-1)].filter((id) => id !== undefined);
  });
};

describe.skipIf(!present || !neo4j.available)('both engines over the originals', () => {
  let embedded: EngineUnderTest;
  let server: EngineUnderTest;
  let asked: Asked[] = [];
  beforeAll(async () => {
    const { dataset } = await extractFiles([ORIGINALS]);
    asked = askedOf({
      entities: [...new Set(subjectsOf(dataset))],
      documents: dataset.documents.map(({ id }) => id),
      filters: [
        {},
        { languages: 'nl' },
        { documents: dataset.documents[0]?.id ?? '', minUnits: '3' },
      ],
      words: ['otan', 'navo', 'etats unis', 'sahle', 'conseil', 'verenigde naties', 'rdc', 'xqzt'],
    });
    embedded = await embeddedUnderTest();
    server = await neo4jUnderTest();
    for (const { engine } of [embedded, server]) {
      await engine.load(dataset, { origin: 'test:originals' });
    }
  }, 300_000);
  afterAll(async () => {
    await embedded?.dispose();
    await server?.dispose();
  });

  it('hold five documents', async () => {
    const list = asked.find(({ name }) => name === 'documents');
    const answer = await embedded.engine.read(async (graph) => list?.ask(graph));
    expect(answer).toMatchObject({ total: 5 });
  });

  it('give the same answers', async () => {
    expect(asked.length).toBeGreaterThan(200);
    for (const { name, ask } of asked) {
      const answer = await embedded.engine.read(ask);
      expect(await server.engine.read(ask), name).toEqual(answer);
    }
  }, 600_000);
});
