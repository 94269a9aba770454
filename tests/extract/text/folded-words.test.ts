import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../extract/text/fold.ts';
import { foldedWords } from '../../../extract/text/folded-words.ts';
import { words } from '../../../extract/text/words.ts';

const asColumns = (text: string) => {
  const found = words(fold(text));
  return {
    texts: found.map((word) => word.text),
    starts: found.map(({ start }) => start),
    ends: found.map(({ end }) => end),
  };
};

describe('folded words', () => {
  it('are cut and folded, with their places in the text', () => {
    expect(foldedWords('L’Été à Côte-d’Or, 2025')).toMatchObject({
      texts: ['l', 'ete', 'a', 'cote', 'd', 'or', '2025'],
      starts: [0, 2, 6, 8, 13, 15, 19],
      ends: [1, 5, 7, 12, 14, 17, 23],
    });
  });

  it('are the words of the folded text, whatever the text', () => {
    const sign = fc.constantFrom(...'aéÉøʼ’´ﬁ\u0301Σß٣\u{1d5ba}\ud800 -.\n');
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(sign).map((signs) => signs.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(foldedWords(text)).toMatchObject(asColumns(text));
      }),
    );
  });

  it('are the same when they come again, and when many others came between', () => {
    const text = `Organisation ${'très'.repeat(30)}`;
    const first = foldedWords(text);
    for (let number = 0; number < 100_000; number++) foldedWords(`organisation${number}`);
    expect(foldedWords(text)).toEqual(first);
  });

  it('are cut as quickly where all their letters add up to the same', () => {
    const alike = Array.from({ length: 30_000 }, (_, number) =>
      number.toString(2).padStart(15, '0').replaceAll('0', 'an').replaceAll('1', 'c0'),
    );
    const apart = alike.map((word) => word.replaceAll('c0', 'd9'));
    const secondsOf = (words: readonly string[]): number => {
      const { user } = process.cpuUsage();
      expect(foldedWords(words.join(' ')).texts).toEqual(words);
      return process.cpuUsage({ user, system: 0 }).user / 1e6;
    };
    expect(secondsOf(alike)).toBeLessThan(secondsOf(apart) * 20 + 0.5);
  });

  it('have one number each, whatever stands around them; long ones have none', () => {
    const long = 'très'.repeat(30);
    const [here, there] = [foldedWords(`Été ${long} été`), foldedWords('l’ÉTÉ')];
    expect(here.numbers).toEqual([there.numbers[1], 0, there.numbers[1]]);
    expect(there.numbers[0]).not.toBe(there.numbers[1]);
  });
});
