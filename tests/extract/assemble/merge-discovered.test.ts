import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeDiscovered } from '../../../extract/assemble/merge-discovered.ts';
import type { EntityRow } from '../../../extract/dataset/schema.ts';

const person = (id: string, name: string, aliases: readonly string[] = []): EntityRow => ({
  id,
  type: 'person',
  names: { en: name, fr: name, nl: name },
  aliases: aliases.map((text) => ({ text, language: 'mul' })),
  iso: null,
  kind: 'person',
  broader: [],
  members: [],
  source: 'discovered',
});

const merged = (...rows: EntityRow[]): EntityRow[] => [...mergeDiscovered(rows).values()];

describe('mergeDiscovered', () => {
  it('makes one entity of one id, with the fuller name and all other names as aliases', () => {
    const [row, ...others] = merged(
      person('person:jane-doe', 'J. Doe', ['Doe']),
      person('person:jane-doe', 'Jane Doe', ['Mme Doe']),
    );
    expect(others).toEqual([]);
    expect(row?.names.en).toBe('Jane Doe');
    expect(row?.aliases.map(({ text }) => text)).toEqual(['Doe', 'J. Doe', 'Mme Doe']);
  });

  it('keeps what has different ids apart', () => {
    expect(merged(person('person:a', 'A'), person('person:b', 'B'))).toHaveLength(2);
  });

  it('does not depend on the order of rows, nor on what was merged before', () => {
    const rows = fc.array(
      fc
        .tuple(
          fc.constantFrom('person:a', 'person:b'),
          fc.constantFrom('Ann', 'Ann Lee', 'A. Lee', 'Bea'),
          fc.uniqueArray(fc.constantFrom('Lee', 'Ann', 'Mrs Lee', 'Ann Lee')),
        )
        .map(([id, name, aliases]) => person(id, name, aliases)),
      { minLength: 1, maxLength: 7 },
    );
    const byId = (list: EntityRow[]) => [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
    fc.assert(
      fc.property(rows, fc.nat(6), (list, cut) => {
        const all = byId(merged(...list));
        expect(byId(merged(...[...list].reverse()))).toEqual(all);
        const inParts = merged(...merged(...list.slice(0, cut)), ...merged(...list.slice(cut)));
        expect(byId(inParts)).toEqual(all);
      }),
    );
  });
});
