// The words of a theme in a passage: all of their places, as words of their own.
import { describe, expect, it } from 'vitest';
import { themeWords } from '../../../backend/questions/theme-words.ts';

const text =
  "Climat et santé. Le climat change, la politique climatique aussi : le climat et l'environnement.";
const marked = (why: readonly string[], taken?: { start: number; end: number }[]) =>
  themeWords(text, why, taken).map(({ start, end }) => text.slice(start, end));

describe('the words of a theme', () => {
  it('are marked wherever they stand, at the beginning of a sentence too', () => {
    expect(marked(['climat'])).toEqual(['Climat', 'climat', 'climat']);
  });

  it('are no part of a longer word', () => {
    expect(marked(['clima'])).toEqual([]);
    expect(themeWords('défi, défis', ['défi'])).toEqual([{ start: 0, end: 4 }]);
  });

  it('leave what longer words of the theme cover', () => {
    expect(marked(['climat', "climat et l'environnement"])).toEqual([
      'Climat',
      'climat',
      "climat et l'environnement",
    ]);
  });

  it('leave what a name covers', () => {
    expect(marked(['climat'], [{ start: 0, end: 16 }])).toEqual(['climat', 'climat']);
  });

  it('are taken as they are, with signs that mean something to a search', () => {
    expect(themeWords('Le C++ (bis) ou non', ['(bis)', '', 'C++'])).toEqual([
      { start: 3, end: 6 },
      { start: 7, end: 12 },
    ]);
  });

  it('come in the order of the text', () => {
    const starts = themeWords(text, ['santé', 'climatique', 'climat']).map(({ start }) => start);
    expect(starts).toEqual(starts.toSorted((one, other) => one - other));
    expect(starts).toHaveLength(5);
  });
});
