// Marks in a passage: the right words, nothing lost, the excerpt around what was asked for.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Highlight } from '../../../backend/contract/answer.ts';
import { excerptOf, segmentsOf } from '../../../frontend/evidence/segments.ts';

const mark = (start: number, end: number, part: Partial<Highlight> = {}): Highlight => ({
  start,
  end,
  entity: 'organisation:nato',
  type: 'organisation',
  form: 'name',
  asked: false,
  ...part,
});

describe('segments of a passage', () => {
  const text = "L'OTAN et l'UE condamnent la Russie.";

  it('mark exactly the words of the mentions', () => {
    const marked = segmentsOf(text, [mark(2, 6), mark(12, 14), mark(29, 35)])
      .filter((segment) => segment.mark !== null)
      .map((segment) => segment.text);
    expect(marked).toEqual(['OTAN', 'UE', 'Russie']);
  });

  it('lose no character, whatever the marks', () => {
    const spans = fc.array(
      fc.tuple(fc.integer({ min: -3, max: 40 }), fc.integer({ min: -3, max: 40 }), fc.boolean()),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 36 }), spans, (words, places) => {
        const marks = places.map(([start, end, asked]) => mark(start, end, { asked }));
        const joined = segmentsOf(words, marks, marks).map((segment) => segment.text);
        expect(joined.join('')).toBe(words);
      }),
    );
  });

  it('cut a name at the edge of a sentence but put its sign only at its beginning', () => {
    const segments = segmentsOf(text, [mark(2, 14)], [{ start: 0, end: 7 }]);
    const opened = segments.filter(({ opens }) => opens);
    expect(opened.map((segment) => segment.start)).toEqual([2]);
    expect(segments.filter(({ inSentence }) => inSentence).map((one) => one.text)).toEqual([
      "L'",
      'OTAN ',
    ]);
  });

  it('show what was asked for where two names lie on each other', () => {
    const outer = mark(0, 14, { asked: true, entity: 'organisation:both' });
    const [first] = segmentsOf(text, [mark(2, 6), outer]).filter(({ start }) => start === 2);
    expect(first?.mark?.entity).toBe('organisation:both');
  });

  it('count offsets in UTF-16 units, as the dataset does', () => {
    const marked = segmentsOf('🕊 Gaza', [mark(3, 7)]).find((segment) => segment.mark !== null);
    expect(marked?.text).toBe('Gaza');
  });
});

describe('the excerpt of a long passage', () => {
  const sentence = (index: number) =>
    `Sentence number ${index} says something of no weight at all. `;
  const text = Array.from({ length: 40 }, (_, index) => sentence(index)).join('');
  const place = text.indexOf('number 30');

  it('holds what was asked for, and begins with its sentence', () => {
    const { start, end, cutBefore, cutAfter } = excerptOf(
      text,
      [{ start: place, end: place + 9, asked: true }],
      400,
    );
    expect(text.slice(start, end)).toMatch(/^Sentence number 30/);
    expect(end - start).toBeLessThanOrEqual(400);
    expect([cutBefore, cutAfter]).toEqual([true, true]);
  });

  it('is the whole of a short one', () => {
    expect(excerptOf('Short.', [], 400)).toEqual({
      start: 0,
      end: 6,
      cutBefore: false,
      cutAfter: false,
    });
  });

  it('begins at the beginning when nothing was asked for', () => {
    expect(excerptOf(text, [{ start: place, end: place + 9, asked: false }], 400).start).toBe(0);
  });

  it('holds what was asked for in a text without sentences, too', () => {
    const endless = 'word '.repeat(400);
    const at = 1200;
    const { start, end } = excerptOf(endless, [{ start: at, end: at + 4, asked: true }], 300);
    expect(start).toBeLessThanOrEqual(at);
    expect(end).toBeGreaterThanOrEqual(at + 4);
  });
});
