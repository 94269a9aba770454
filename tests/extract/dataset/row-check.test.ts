import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { rowCheck, rowReader } from '../../../extract/dataset/row-check.ts';
import { rowLines } from '../../../extract/dataset/row-lines.ts';
import {
  DATASET_FILES,
  DATASET_LISTS,
  mentionRowSchema,
  passageRowSchema,
} from '../../../extract/dataset/schema.ts';
import {
  gazetteerRowSchema,
  predicateRowSchema,
  themeRowSchema,
} from '../../../extract/gazetteer/schema.ts';
import { sampleDataset } from './sample-dataset.ts';

describe('the quick check of rows', () => {
  const [mention] = sampleDataset.mentions;
  const passage = passageRowSchema.parse(sampleDataset.passages[0]);

  it.each(DATASET_LISTS)('knows sound rows of %s, which are written as they are', (list) => {
    const { schema } = DATASET_FILES[list];
    const rows = sampleDataset[list].map((row) => schema.parse(row));
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map(rowCheck<unknown>(schema))).toEqual(rows.map(() => true));
    const expected = rows.map((row) => `${JSON.stringify(row)}\n`);
    expect([...rowLines(sampleDataset, list)]).toEqual(expected);
  });

  it('leaves rows with other keys, or in another order, to the schema', () => {
    const { id, ...others } = { id: '', ...mention };
    const isSound = rowCheck<unknown>(mentionRowSchema);
    expect(isSound({ ...others, id })).toBe(false);
    expect(isSound({ ...mention, more: 1 })).toBe(false);
    expect(isSound(others)).toBe(false);
  });

  it('calls a row sound exactly where the schema does', () => {
    const isSound = rowCheck<unknown>(passageRowSchema);
    const changes = fc.record(
      {
        id: fc.string({ maxLength: 2 }),
        text: fc.oneof(fc.string(), fc.constant(null)),
        section: fc.array(fc.oneof(fc.string(), fc.nat()), { maxLength: 2 }),
        sequence: fc.oneof(fc.integer({ min: -2, max: 9 }), fc.double()),
        lines: fc.array(fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 3 }), {
          maxLength: 2,
        }),
        counterpart: fc.option(fc.string()),
        themes: fc.array(
          fc.record({ theme: fc.string(), score: fc.double(), why: fc.constant([]) }),
          {
            maxLength: 2,
          },
        ),
        kind: fc.constantFrom('heading', 'nothing', null, 3),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(changes, (change) => {
        const row = { ...passage, ...change };
        expect(isSound(row)).toBe(passageRowSchema.safeParse(row).success);
      }),
    );
  });

  it('reads what it refuses as the schema does: keys put in order, faults told', () => {
    const readRow = rowReader(mentionRowSchema);
    const { id, ...others } = mentionRowSchema.parse(mention);
    const sorted = readRow({ ...others, id, more: 1 });
    expect(JSON.stringify(sorted.data)).toBe(JSON.stringify({ id, ...others }));
    expect(readRow({ ...others, id, start: -1 }).error?.issues[0]?.path).toEqual(['start']);
  });

  it('knows literals from other values of their type', () => {
    const isSound = rowCheck<unknown>(gazetteerRowSchema);
    const row = (decide: string) => ({
      id: 'place:a',
      names: { en: 'A', fr: 'A', nl: 'A' },
      aliases: [{ text: 'B', language: 'mul', form: 'name', rule: { decide } }],
    });
    expect(isSound(row('default'))).toBe(true);
    expect(isSound(row('anything'))).toBe(false);
  });

  it.each([
    ...Object.entries(DATASET_FILES).map(([name, { schema }]) => [name, schema] as const),
    ['gazetteer', gazetteerRowSchema],
    ['themes', themeRowSchema],
    ['predicates', predicateRowSchema],
  ] as const)('sees all that the schema of %s asks for', (_, schema: z.ZodType) => {
    // Refinements and changes of a value are what JSON Schema cannot say.
    const seen = new Set<unknown>();
    const look = (node: unknown): void => {
      if (typeof node !== 'object' || node === null || seen.has(node)) return;
      seen.add(node);
      if (node instanceof z.ZodType) {
        expect(['pipe', 'transform', 'default', 'prefault', 'catch']).not.toContain(node.type);
      }
      if ('check' in node) expect(node.check).not.toBe('custom');
      for (const inner of Object.values(node)) look(inner);
    };
    look(schema.def);
    expect(seen.size).toBeGreaterThan(5);
  });
});
