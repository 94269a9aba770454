// From the dataset to the rows of the graph.
import { describe, expect, it } from 'vitest';
import { graphRows } from '../../../backend/graph/graph-rows.ts';
import { smallDataset } from '../small-dataset.ts';

const rows = graphRows(smallDataset());
const edge = <E extends { from: string; to: string }>(
  edges: readonly E[],
  from: string,
  to: string,
) => edges.find((one) => one.from === from && one.to === to);

describe('the rows of the graph', () => {
  it('leave out furniture and its mentions, and count documents without them', () => {
    expect(rows.passages.map(({ kind }) => kind)).not.toContain('furniture');
    expect(rows.mentions.some(({ from }) => from === 'note-2019.fr#3')).toBe(false);
    const note = rows.documents.find(({ id }) => id === 'note-2019.fr');
    expect(note).toMatchObject({ passages: 3, units: 3, mentions: 9, relations: 3, year: 2018 });
  });

  it('gather the mentions of an entity in a passage, in text order', () => {
    expect(edge(rows.mentions, 'note-2019.fr#1', 'country:UA')).toMatchObject({
      count: 2,
      implied: false,
      surfaces: ['Ukraine', 'Ukraine'],
      forms: ['name', 'name'],
      spans: [23, 30, 51, 58],
    });
  });

  it('link a passage to who is meant by "we" in a relation, without a mention', () => {
    expect(edge(rows.mentions, 'note-2019.fr#2', 'country:BE')).toMatchObject({
      count: 0,
      implied: true,
      spans: [],
    });
    expect(edge(rows.mentions, 'note-2019.nl#2', 'country:BE')).toBeUndefined();
  });

  it('join the two languages of a passage once', () => {
    expect(rows.translates).toHaveLength(3);
    expect(rows.translates).toContainEqual({ from: 'note-2019.fr#0', to: 'note-2019.nl#0' });
  });

  it('keep background apart, marked, and without what is not in the dataset', () => {
    expect(rows.memberOf).toEqual([
      { from: 'country:BE', to: 'organisation:nato', source: 'gazetteer' },
      { from: 'country:BE', to: 'organisation:eu', source: 'gazetteer' },
    ]);
    expect(rows.broader).toEqual([
      { from: 'region:sahel', to: 'region:africa', source: 'gazetteer' },
    ]);
  });

  it('are refused for a dataset that is not sound, naming file, line and field', () => {
    const dataset = smallDataset();
    const [first, ...rest] = dataset.relations;
    const broken = {
      ...dataset,
      relations: first === undefined ? rest : [{ ...first, object: 'country:XX' }, ...rest],
    };
    expect(() => graphRows(broken)).toThrow('relations.jsonl:1: object: no entity "country:XX"');
  });
});
