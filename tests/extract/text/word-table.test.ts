import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  enter,
  enterWord,
  findWord,
  hashStep,
  newTable,
  numberOf,
} from '../../../extract/text/word-table.ts';

const hashOf = (word: string): number =>
  Array.from({ length: word.length }, (_, at) => word.charCodeAt(at)).reduce(hashStep, 0);

describe('a table of words', () => {
  it('numbers words as they come, those that stand inside a text too', () => {
    const table = newTable();
    expect([enter(table, 'een'), enter(table, 'twee'), enter(table, 'een')]).toEqual([0, 1, 0]);
    expect(enterWord(table, 'het drie', 4, 8, hashOf('drie'))).toBe(2);
    expect(findWord(table, 'of twee.', 3, 7, hashOf('twee'))).toBe(1);
    expect(numberOf(table, 'vier')).toBe(-1);
  });

  it('tells words apart that have the same hash', () => {
    expect(hashOf('Aa')).toBe(hashOf('BB'));
    const table = newTable();
    expect([enter(table, 'Aa'), enter(table, 'BB'), enter(table, 'Aa')]).toEqual([0, 1, 0]);
  });

  it('grows with its words', () => {
    const table = newTable();
    const words = Array.from({ length: 5000 }, (_, index) => `woord${index}`);
    for (const word of words) enter(table, word);
    expect(words.map((word) => numberOf(table, word))).toEqual(words.map((_, index) => index));
  });

  it('has what any list of words has, and nothing else', () => {
    const word = fc.string({ maxLength: 2 });
    fc.assert(
      fc.property(fc.array(word), word, (all, one) => {
        const table = newTable();
        for (const entered of all) enter(table, entered);
        expect(numberOf(table, one)).toBe([...new Set(all)].indexOf(one));
      }),
    );
  });
});
