// Lists of steps, and where following the steps leads.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildNumberTrie,
  NOWHERE,
  type NumberTrie,
  nextNode,
} from '../../../extract/text/number-trie.ts';

const walk = (trie: NumberTrie, steps: readonly number[]): number => {
  const [first = 0, ...rest] = steps;
  let node = trie.first[first] ?? NOWHERE;
  for (const step of rest) {
    if (node === NOWHERE) return NOWHERE;
    node = nextNode(trie, node, step);
  }
  return node;
};

describe('a trie of numbers', () => {
  it('leads along the steps of every list to where it ends, and nowhere else', () => {
    const step = fc.nat(11);
    const term = fc.array(step, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(term, { maxLength: 60 }), term, (terms, other) => {
        const { trie, ends } = buildNumberTrie(terms, 12);
        expect(terms.map((steps) => walk(trie, steps))).toEqual(ends);
        const isBegun = terms.some((steps) => other.every((each, at) => steps[at] === each));
        expect(walk(trie, other) !== NOWHERE).toBe(isBegun);
      }),
    );
  });

  it('lets lists with the same beginning share it', () => {
    const { trie, ends } = buildNumberTrie(
      [
        [1, 2],
        [1, 3],
        [1, 2],
      ],
      4,
    );
    expect(trie.nodes).toBe(4);
    expect(ends[0]).toBe(ends[2]);
  });
});
