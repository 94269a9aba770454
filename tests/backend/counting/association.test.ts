// Association measures against values worked out by hand and a published table.
import { describe, expect, it } from 'vitest';
import {
  associationOf,
  expectedTogether,
  hasSupport,
  logLikelihood,
  npmi,
} from '../../../backend/counting/association.ts';

/** 8 of 100 units have both, where 20 x 10 / 100 = 2 would be expected. */
const COUNTS = { both: 8, first: 20, second: 10, total: 100 };

describe('expected units together', () => {
  it('are what independence would give', () => {
    expect(expectedTogether(COUNTS)).toBe(2);
  });
  it('are none where there are no units', () => {
    expect(expectedTogether({ both: 0, first: 0, second: 0, total: 0 })).toBe(0);
  });
});

describe('normalised pointwise mutual information', () => {
  it('is ln 4 / -ln 0.08 for four times the expected units in 8 of 100', () => {
    expect(npmi(COUNTS)).toBeCloseTo(1.3862944 / 2.5257286, 6);
  });
  it('is 1 for two that are only ever together', () => {
    expect(npmi({ both: 5, first: 5, second: 5, total: 100 })).toBeCloseTo(1, 10);
  });
  it('is 0 for independent ones', () => {
    expect(npmi({ both: 2, first: 20, second: 10, total: 100 })).toBeCloseTo(0, 10);
  });
  it('is -1 for two that are never together', () => {
    expect(npmi({ both: 0, first: 20, second: 10, total: 100 })).toBe(-1);
  });
  it('says nothing about two that are in every unit', () => {
    expect(npmi({ both: 7, first: 7, second: 7, total: 7 })).toBe(0);
  });
});

describe('the log-likelihood ratio', () => {
  it('is 270.72 for the bigram "the swiss", table 1 of Dunning 1993', () => {
    const counts = {
      both: 110,
      first: 110 + 2442,
      second: 110 + 111,
      total: 110 + 2442 + 111 + 29114,
    };
    expect(logLikelihood(counts)).toBeCloseTo(270.72, 2);
  });
  it('is 2 (8 ln 4 + 12 ln 2/3 + 2 ln 1/4 + 78 ln 78/72) for the small table', () => {
    const byHand =
      2 *
      (8 * Math.log(8 / 2) + 12 * Math.log(12 / 18) + 2 * Math.log(2 / 8) + 78 * Math.log(78 / 72));
    expect(logLikelihood(COUNTS)).toBeCloseTo(byHand, 10);
  });
  it('is 0 for independent ones', () => {
    expect(logLikelihood({ both: 2, first: 20, second: 10, total: 100 })).toBeCloseTo(0, 10);
  });
  it('stays finite where a unit has one of the two in each language', () => {
    const value = logLikelihood({ both: 0, first: 3, second: 3, total: 5 });
    expect(Number.isFinite(value)).toBe(true);
    expect(value).toBeGreaterThan(0);
  });
});

describe('support', () => {
  it('needs three units of each', () => {
    expect(hasSupport({ both: 2, first: 2, second: 50, total: 60 })).toBe(false);
    expect(hasSupport({ both: 3, first: 3, second: 50, total: 60 })).toBe(true);
  });
  it('is there for too few together only where more were expected', () => {
    expect(hasSupport({ both: 1, first: 10, second: 10, total: 100 })).toBe(false);
    expect(hasSupport({ both: 1, first: 50, second: 50, total: 100 })).toBe(true);
  });
  it('lacking, the measures are null and the counts still there', () => {
    expect(associationOf({ both: 2, first: 4, second: 3, total: 8 })).toEqual({
      observed: 2,
      expected: 1.5,
      npmi: null,
      logLikelihood: null,
    });
  });
  it('given, the measures have four decimals', () => {
    expect(associationOf(COUNTS)).toEqual({
      observed: 8,
      expected: 2,
      npmi: 0.5489,
      logLikelihood: 19.391,
    });
  });
});
