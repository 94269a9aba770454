// Which links a drawing keeps.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CandidateLink, chooseLinks } from '../../../backend/counting/choose-links.ts';

const link = (
  a: string,
  b: string,
  logLikelihood: number | null,
  more: Partial<CandidateLink> = {},
): CandidateLink => ({
  a,
  b,
  units: 5,
  association: { observed: 5, expected: 1, npmi: null, logLikelihood },
  relations: [],
  ...more,
});

const names = (links: readonly CandidateLink[]) => links.map(({ a, b }) => `${a}${b}`);

describe('the links of a drawing', () => {
  it('keep the strongest of each entity, weak as it may be beside others', () => {
    const links = [link('a', 'b', 90), link('a', 'c', 80), link('b', 'c', 70), link('a', 'd', 1)];
    expect(names(chooseLinks(links, 10, 1))).toEqual(['ab', 'ac', 'ad']);
  });

  it('put more than chance before less than chance, however sure', () => {
    const avoided = link('a', 'b', 50, {
      association: { observed: 3, expected: 30, npmi: -0.5, logLikelihood: 50 },
    });
    expect(names(chooseLinks([avoided, link('a', 'c', 4)], 1, 1))).toEqual(['ac']);
  });

  it('keep those with relations that the strongest leave room for, most said first', () => {
    const said = (count: number) => ({ relations: [{ count, confidence: 0.5 }] });
    const links = [
      link('a', 'b', 90),
      link('a', 'c', 80),
      link('b', 'c', 70, said(1)),
      link('b', 'd', 60),
      link('c', 'd', 50, said(4)),
      link('a', 'd', 40),
    ];
    expect(names(chooseLinks(links, 4, 1))).toEqual(['ab', 'ac', 'bd', 'cd']);
  });

  it('fall back on units where there are too few to say', () => {
    const weak = [link('a', 'b', null, { units: 1 }), link('a', 'c', null, { units: 2 })];
    expect(names(chooseLinks(weak, 10, 3))).toEqual(['ac', 'ab']);
  });

  it('keep one that says too little only where it is the strongest of an entity', () => {
    const links = [
      link('a', 'b', 9),
      link('a', 'c', 8),
      link('b', 'c', null),
      link('c', 'd', null),
    ];
    expect(names(chooseLinks(links, 10, 3))).toEqual(['ab', 'ac', 'cd']);
  });

  it('never pass the limit, and give every entity one while there is room', () => {
    const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g');
    const pair = fc.tuple(ids, ids, fc.nat(100)).filter(([a, b]) => a < b);
    const pairs = fc.uniqueArray(pair, { selector: ([a, b]) => a + b, maxLength: 21 });
    fc.assert(
      fc.property(pairs, fc.integer({ min: 7, max: 21 }), (drawn, max) => {
        const links = drawn.map(([a, b, strength]) => link(a, b, strength));
        const chosen = chooseLinks(links, max, 2);
        expect(chosen.length).toBeLessThanOrEqual(max);
        const shown = new Set(chosen.flatMap(({ a, b }) => [a, b]));
        expect(shown).toEqual(new Set(links.flatMap(({ a, b }) => [a, b])));
      }),
    );
  });
});
