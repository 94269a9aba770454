// Relations as they are counted: one that goes both ways is one, whichever end a sentence names first.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entityQuery, linksQuery, neighboursQuery } from '../../../backend/contract/query.ts';
import type { Graph } from '../../../backend/engine/engine.ts';
import { entity } from '../../../backend/questions/entity.ts';
import { links } from '../../../backend/questions/links.ts';
import { neighbours } from '../../../backend/questions/neighbours.ts';
import type { Dataset } from '../../../extract/dataset/schema.ts';
import { type EngineUnderTest, embeddedUnderTest } from '../../contract/engines.ts';
import { smallDataset } from '../small-dataset.ts';

const BELGIUM = 'country:BE';
const UNION = 'organisation:eu';

/** The sentence of the note in its other language too, said the other way round; and once more elsewhere. */
const saidBothWays = (): Dataset => {
  const { relations, documents, ...rest } = smallDataset();
  const [said] = relations.filter(({ predicate }) => predicate === 'cooperates-with');
  const turned = rest.passages.filter(
    ({ document, unit }) =>
      (document === 'note-2019.nl' && unit === 'u-2') || document === 'programme-2024.fr',
  );
  if (said === undefined) throw new Error('the dataset states no cooperation');
  const added = turned.slice(0, 2).map((passage, at) => ({
    ...said,
    id: `turned-${at}`,
    document: passage.document,
    passage: passage.id,
    subject: UNION,
    object: BELGIUM,
    language: passage.language,
    sentence: { start: 0, end: passage.text.length },
    confidence: 0.9,
  }));
  const counted = documents.map((row) => ({
    ...row,
    counts: {
      ...row.counts,
      relations: row.counts.relations + added.filter(({ document }) => document === row.id).length,
    },
  }));
  return { ...rest, documents: counted, relations: [...relations, ...added] };
};

describe('a relation that goes both ways', () => {
  let under: EngineUnderTest;
  const ask = <T>(question: (graph: Graph) => Promise<T>): Promise<T> =>
    under.engine.read(question);
  beforeAll(async () => {
    under = await embeddedUnderTest();
    await under.engine.load(saidBothWays(), { origin: 'test:both-ways' });
  }, 60_000);
  afterAll(() => under?.dispose());

  it('is listed once for either end, with the units of both directions', async () => {
    for (const [id, other] of [
      [BELGIUM, UNION],
      [UNION, BELGIUM],
    ] as const) {
      const { relations } = await ask((graph) => entity(graph, id, entityQuery.parse({})));
      const shared = relations.filter(({ predicate }) => predicate === 'cooperates-with');
      expect(shared).toMatchObject([
        // Two languages of one unit, and one more: two units, three sentences.
        { direction: 'both', other: { id: other }, count: 2, confidence: 0.9 },
      ]);
    }
  });

  it('is one among the links, too, its ends in the order of their ids', async () => {
    const found = await ask((graph) => links(graph, linksQuery.parse({ ids: [UNION, BELGIUM] })));
    const near = await ask((graph) => neighbours(graph, UNION, neighboursQuery.parse({})));
    const expected = [{ subject: BELGIUM, object: UNION, count: 2, twoWay: true }];
    expect(found.links[0]?.relations).toMatchObject(expected);
    expect(near.items.find(({ entity: { id } }) => id === BELGIUM)?.relations).toMatchObject(
      expected,
    );
  });

  it('heeds the filters', async () => {
    const { relations } = await ask((graph) =>
      entity(graph, UNION, entityQuery.parse({ languages: 'nl' })),
    );
    expect(relations).toMatchObject([{ direction: 'both', count: 1, confidence: 0.9 }]);
  });

  it('leaves the direction of the others as it is said', async () => {
    const { relations } = await ask((graph) => entity(graph, 'country:UA', entityQuery.parse({})));
    expect(relations.map(({ predicate, direction }) => [predicate, direction])).toEqual([
      ['threatens', 'in'],
      ['supports', 'in'],
    ]);
  });
});
