import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datasetHash } from '../../../extract/dataset/dataset-hash.ts';
import { sampleDataset, withRow } from './sample-dataset.ts';

const hash = datasetHash(sampleDataset);
const titled = (title: string): string =>
  datasetHash({ ...sampleDataset, documents: withRow(sampleDataset.documents, 0, { title }) });

describe('datasetHash', () => {
  it('is 64 hexadecimal digits', () => {
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('does not depend on the order of the keys in a row', () => {
    const [entity, ...others] = sampleDataset.entities;
    if (entity === undefined) throw new Error('the sample has no entity');
    const { id, type, ...rest } = entity;
    const moved = { ...rest, type, id };
    expect(Object.keys(moved)).not.toEqual(Object.keys(entity));
    expect(datasetHash({ ...sampleDataset, entities: [moved, ...others] })).toBe(hash);
  });

  it('changes with any change of a row', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.string({ unit: 'grapheme', minLength: 1 }),
        (one, other) => {
          expect(titled(one) === titled(other)).toBe(one === other);
        },
      ),
    );
  });

  it('tells a row that moved to another place from one that stayed', () => {
    const mentions = [...sampleDataset.mentions].reverse();
    expect(datasetHash({ ...sampleDataset, mentions })).not.toBe(hash);
  });
});
