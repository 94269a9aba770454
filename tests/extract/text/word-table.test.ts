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

  it('takes no longer for words that were made to share one hash', () => {
    // Of the multiplier that such hashes have by custom: each pair of letters adds up to the same.
    const alike = (length: number): string[] =>
      length === 0 ? [''] : alike(length - 1).flatMap((word) => [`${word}Aa`, `${word}BB`]);
    const random = Array.from(
      { length: 1 << 14 },
      (_, index) => `w${Math.imul(index, 2654435761)}`,
    );
    const seconds = (words: readonly string[]): number => {
      const before = process.cpuUsage();
      const table = newTable();
      for (const word of words) enter(table, word);
      return process.cpuUsage(before).user / 1e6;
    };
    seconds(random);
    expect(seconds(alike(14))).toBeLessThan(20 * seconds(random) + 0.1);
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
