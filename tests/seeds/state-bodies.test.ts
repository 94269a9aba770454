// The bodies that every state has: each name says one of them, and the gazetteer's own say which they are.
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../extract/dataset/schema.ts';
import { loadGazetteer } from '../../extract/gazetteer/load-gazetteer.ts';
import { loadStateBodies } from '../../extract/gazetteer/load-state-bodies.ts';
import { ownerOf } from '../../extract/link/foreign-owner.ts';
import { nameKey } from '../../extract/text/name-key.ts';

const BODIES = await loadStateBodies();
const { rows } = await loadGazetteer();

const repeated = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

describe('state bodies', () => {
  it('are sorted, each once', () => {
    const ids = BODIES.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it.each(LANGUAGES)('have names of their own in %s', (language) => {
    const names = BODIES.flatMap(({ forms }) => [...new Set(forms[language].map(nameKey))]);
    expect(repeated(names)).toEqual([]);
  });

  it('stand alone only under names that they have', () => {
    const unknown = BODIES.flatMap(({ forms, alone }) => {
      const own = Object.values(forms).flat();
      return alone === undefined || alone === true
        ? []
        : alone.filter((name) => !own.includes(name));
    });
    expect(unknown).toEqual([]);
  });

  it('are known bodies of known countries in the gazetteer, at most one of a kind for each', () => {
    const ids = new Set(BODIES.map(({ id }) => id));
    const claimed = [...rows.values()].flatMap(({ id, body }) =>
      body === undefined ? [] : [{ id, body, owner: ownerOf(id, rows) }],
    );
    expect(claimed.filter(({ body, owner }) => !ids.has(body) || owner === null)).toEqual([]);
    expect(repeated(claimed.map(({ body, owner }) => `${owner} ${body}`))).toEqual([]);
  });
});
