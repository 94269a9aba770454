import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { rowLines } from '../../../extract/dataset/row-lines.ts';
import { rowWriter } from '../../../extract/dataset/row-writer.ts';
import {
  DATASET_FILES,
  DATASET_LISTS,
  mentionRowSchema,
  passageRowSchema,
} from '../../../extract/dataset/schema.ts';
import { sampleDataset } from './sample-dataset.ts';

/** What the schema alone gives: its keys in its order. */
const canonical = (schema: z.ZodType, row: unknown): string | null => {
  const parsed = schema.safeParse(row);
  return parsed.success ? JSON.stringify(parsed.data) : null;
};

describe('rows are written', () => {
  const dataset = sampleDataset;

  it.each(DATASET_LISTS)('as the schema of %s has them, with nothing left to it', (list) => {
    const { schema } = DATASET_FILES[list];
    const expected = dataset[list].map((row) => canonical(schema, row));
    expect(expected.length).toBeGreaterThan(0);
    expect(dataset[list].map((row) => rowWriter(schema)(row))).toEqual(expected);
    expect([...rowLines(dataset, list)]).toEqual(expected.map((line) => `${line}\n`));
  });

  it('in the order of the schema and without what it does not name', () => {
    const { id, ...others } = dataset.mentions[0] ?? { id: '' };
    expect(rowWriter(mentionRowSchema)({ more: 1, ...others, id })).toBe(
      canonical(mentionRowSchema, { id, ...others }),
    );
  });

  it('whatever a text holds, and refused where the schema refuses them', () => {
    const [passage] = dataset.passages;
    const write = rowWriter(passageRowSchema);
    const changes = fc.record(
      {
        id: fc.string({ maxLength: 2 }),
        text: fc.string({ unit: 'binary' }),
        section: fc.array(fc.string()),
        sequence: fc.oneof(fc.integer(), fc.double()),
        lines: fc.array(fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 3 }), {
          maxLength: 2,
        }),
        counterpart: fc.option(fc.string()),
        themes: fc.array(
          fc.record({ theme: fc.string(), score: fc.double(), why: fc.constant([]) }),
        ),
        kind: fc.constantFrom('heading', 'nothing', null, 3),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(changes, (change) => {
        const row = { ...passage, ...change };
        expect(write(row)).toBe(canonical(passageRowSchema, row));
      }),
    );
  });
});
