import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countOf,
  countWord,
  hashStep,
  noCounts,
  type WordCounts,
} from '../../../extract/text/word-counts.ts';

const hashOf = (word: string): number =>
  Array.from({ length: word.length }, (_, at) => word.charCodeAt(at)).reduce(hashStep, 0);

const counted = (words: readonly string[]): WordCounts => {
  const counts = noCounts();
  for (const word of words) countWord(counts, `(${word})`, 1, word.length + 1, hashOf(word));
  return counts;
};

describe('counts of words', () => {
  it('tell words apart that have the same hash', () => {
    // 'Aa' and 'BB': 65 * 31 + 97 = 66 * 31 + 66.
    const counts = counted(['Aa', 'BB', 'Aa']);
    expect([countOf(counts, 'Aa'), countOf(counts, 'BB')]).toEqual([2, 1]);
  });

  it('are right however many words there are', () => {
    const words = Array.from({ length: 5000 }, (_, index) => `woord${index}`);
    const counts = counted([...words, ...words.slice(0, 10)]);
    expect(words.map((word) => countOf(counts, word))).toEqual(
      words.map((_, index) => (index < 10 ? 2 : 1)),
    );
    expect(countOf(counts, 'woord')).toBe(0);
  });

  it('are those of any list of words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 3 })),
        fc.string({ maxLength: 3 }),
        (all, one) => {
          expect(countOf(counted(all), one)).toBe(all.filter((word) => word === one).length);
        },
      ),
    );
  });
});
