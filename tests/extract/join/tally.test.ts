import { describe, expect, it } from 'vitest';
import { addTallies, countOf } from '../../../extract/join/tally.ts';

describe('tallies', () => {
  it('add up kind by kind', () => {
    const sum = addTallies({ 'passages fr': 2, units: 1 }, { 'passages fr': 3, 'passages nl': 4 });
    expect(sum).toEqual({ 'passages fr': 5, 'passages nl': 4, units: 1 });
  });

  it('count all rows of a list, and of no other', () => {
    const tally = { 'passages fr': 2, 'passages nl': 3, passages: 100, 'mentions country': 7 };
    expect(countOf(tally, 'passages')).toBe(5);
    expect(countOf(tally, 'entities')).toBe(0);
  });
});
