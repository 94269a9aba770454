import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyEdits,
  fromLine,
  join,
  linesBetween,
  replaceAll,
  slice,
  trim,
} from '../../../extract/text/lined-text.ts';

const two = join([fromLine('de Europese', 4), fromLine('Unie en de', 5)], ' ');

describe('lined text', () => {
  it('gives the lines of a stretch that reaches over a line end', () => {
    expect(two.text).toBe('de Europese Unie en de');
    expect(linesBetween(two, 3, 16)).toEqual([[4, 5]]);
    expect(linesBetween(two, 12, 16)).toEqual([[5, 5]]);
  });

  it('lists lines that are not neighbours as separate ranges, in text order', () => {
    const far = join([fromLine('een', 9), fromLine('twee', 40), fromLine('drie', 41)], ' ');
    expect(linesBetween(far, 0, far.text.length)).toEqual([
      [9, 9],
      [40, 41],
    ]);
  });

  it('keeps letters on their lines when something before them is taken out', () => {
    const shorter = replaceAll(two, /Europese /g, () => '');
    expect(shorter.text).toBe('de Unie en de');
    expect(linesBetween(shorter, 3, 7)).toEqual([[5, 5]]);
    expect(linesBetween(shorter, 0, 2)).toEqual([[4, 4]]);
  });

  it('trims without losing the line of what is left', () => {
    const padded = join([fromLine('   ', 1), fromLine('x  ', 2)], '');
    expect(linesBetween(trim(padded), 0, 1)).toEqual([[2, 2]]);
  });

  it('ties every kept character to its line through any cut and edit', () => {
    // Each line's characters carry the line's number, so a wrong tie shows itself.
    const letter = (line: number) => String.fromCodePoint(0x1000 + line);
    const lines = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(lines, fc.nat(30), fc.nat(30), fc.nat(5), (lengths, a, b, added) => {
        const whole = join(
          lengths.map((length, index) => fromLine(letter(index + 1).repeat(length), index + 1)),
          '',
        );
        const start = Math.min(a, b, whole.text.length);
        const end = Math.min(Math.max(a, b), whole.text.length);
        const edited = applyEdits(whole, [{ start, end, replacement: '+'.repeat(added) }]);
        for (const text of [edited, slice(whole, start, end)]) {
          for (const [offset, char] of [...text.text].entries()) {
            if (char === '+') continue;
            const line = char.charCodeAt(0) - 0x1000;
            expect(linesBetween(text, offset, offset + 1)).toEqual([[line, line]]);
          }
        }
      }),
    );
  });
});
