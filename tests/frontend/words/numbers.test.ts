// Numbers and dates as each language writes them.
import { describe, expect, it } from 'vitest';
import {
  formatCertainty,
  formatDate,
  formatNumber,
  formatRanges,
} from '../../../frontend/words/numbers.ts';

describe('numbers', () => {
  it('are written as the language does', () => {
    expect(formatNumber(12345.67, 'en', 1)).toBe('12,345.7');
    expect(formatNumber(12345.67, 'nl', 1)).toBe('12.345,7');
    expect(formatNumber(1234.5, 'fr', 1).replaceAll(/\s/g, ' ')).toBe('1 234,5');
    expect(formatCertainty(0.8, 'en')).toBe('80%');
  });
});

describe('the certainty of a relation', () => {
  it('rises up to 99 percent, and is never told as a fact', () => {
    expect([0.846, 0.955, 0.994, 0.996, 1].map((value) => formatCertainty(value, 'en'))).toEqual([
      '85%',
      '96%',
      '99%',
      '99%',
      '99%',
    ]);
  });
});

describe('dates', () => {
  it('are as exact as they are known', () => {
    expect(formatDate('2025', 'en')).toBe('2025');
    expect(formatDate('2025-04', 'fr')).toBe('avril 2025');
    expect(formatDate('2025-04-11', 'nl')).toBe('11 april 2025');
    expect(formatDate('2021-12-01', 'en')).toBe('1 December 2021');
  });
});

describe('lines', () => {
  it('join their ends, and stand alone when they are one', () => {
    expect(
      formatRanges([
        [12, 14],
        [20, 20],
      ]),
    ).toBe('12–14, 20');
  });
});
