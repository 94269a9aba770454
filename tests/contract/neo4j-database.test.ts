// What the Neo4j engine does in a database that is not its alone, and the tests too.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Neo4jDatabase } from '../../backend/engine/neo4j/neo4j-database.ts';
import { Neo4jEngine } from '../../backend/engine/neo4j/neo4j-engine.ts';
import { BEGIN_LOAD } from '../../backend/engine/neo4j/neo4j-statements.ts';
import { GRAPH_VERSION } from '../../backend/graph/columns.ts';
import { smallDataset } from '../backend/small-dataset.ts';
import { neo4jPart, type RunningNeo4j, startNeo4jPart } from '../neo4j-part.ts';
import { emptyOfTestData } from './engines.ts';

const neo4j = await neo4jPart();
const TIMEOUT_MS = 30_000;

describe.skipIf(!neo4j.available)('a Neo4j database', () => {
  let server: RunningNeo4j;
  let database: Neo4jDatabase;
  let engine: Neo4jEngine;
  beforeAll(async () => {
    server = await startNeo4jPart();
    await emptyOfTestData(server);
    database = await Neo4jDatabase.connect(server, TIMEOUT_MS);
    engine = await Neo4jEngine.open({ ...server, timeoutMs: TIMEOUT_MS });
  }, 300_000);
  afterAll(async () => {
    await engine?.close();
    await database?.close();
    await server?.stop();
  });

  it.each(['Document', 'Passage', 'Entity'])(
    'with a %s of somebody else is left alone',
    async (label) => {
      await database.write((run) => run(`CREATE (n:${label} {id: 'mine', name: 'kept'})`, {}));
      try {
        const load = engine.load(smallDataset(), { origin: 'test:small' });
        await expect(load).rejects.toMatchObject({ code: 'load-failed' });
        await expect(load).rejects.toThrow('NEO4J_DATABASE');
        await expect(emptyOfTestData(server)).rejects.toThrow('give them one of their own');
        expect(await engine.loaded()).toBeNull();
        expect(
          await database.read('MATCH (n) RETURN labels(n) AS labels, n.name AS name', {}),
        ).toEqual([{ labels: [label], name: 'kept' }]);
      } finally {
        await database.write((run) => run(`MATCH (n:${label} {id: 'mine'}) DELETE n`, {}));
      }
    },
  );

  it('that somebody loaded documents into is not emptied by the tests', async () => {
    await engine.load(smallDataset(), { origin: 'dataset:of-somebody' });
    await expect(emptyOfTestData(server)).rejects.toThrow('give them one of their own');
    expect(await engine.loaded()).toMatchObject({ usable: true, origin: 'dataset:of-somebody' });
    await engine.load(smallDataset(), { origin: 'test:small' });
    await emptyOfTestData(server);
    expect(await engine.loaded()).toBeNull();
  });

  it('into which another load begins meanwhile is not called complete', async () => {
    const begins: Promise<unknown>[] = [];
    const load = engine.load(smallDataset(), {
      origin: 'test:first',
      onProgress: ({ done }) => {
        const other = { token: 'loading-other', origin: 'test:second', graph: GRAPH_VERSION };
        if (done === 0) begins.push(database.write((run) => run(BEGIN_LOAD, other)));
      },
    });
    await expect(load).rejects.toMatchObject({ code: 'load-failed' });
    await Promise.all(begins);
    expect(await engine.loaded()).toEqual({
      snapshot: 'loading-other',
      origin: 'test:second',
      usable: false,
    });
    await engine.load(smallDataset(), { origin: 'test:third' });
    expect(await engine.loaded()).toMatchObject({ usable: true, origin: 'test:third' });
  });
});
