import { describe, expect, it } from 'vitest';
import { foldedWords } from '../../../extract/text/folded-words.ts';
import { wordLookup } from '../../../extract/text/word-lookup.ts';

describe('a lookup of words', () => {
  it('asks once for each different word', () => {
    const asked: string[] = [];
    const lengthOf = wordLookup((word) => {
      asked.push(word);
      return word.length;
    });
    const words = foldedWords('L’été, l’hiver, l’ÉTÉ');
    expect(words.texts.map((_, at) => lengthOf(words, at))).toEqual([1, 3, 1, 5, 1, 3]);
    expect(asked).toEqual(['l', 'ete', 'hiver']);
  });

  it('answers for words without a number too', () => {
    const long = 'a'.repeat(200);
    const lengthOf = wordLookup((word) => word.length);
    const words = foldedWords(`${long} b ${long}c`);
    expect(words.texts.map((_, at) => lengthOf(words, at))).toEqual([200, 1, 201]);
  });
});
