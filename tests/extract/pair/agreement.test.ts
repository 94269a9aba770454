import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../extract/dataset/schema.ts';
import { withAgreement } from '../../../extract/pair/agreement.ts';

const languageOf = (passage: string): Language =>
  passage.startsWith('fr') ? 'fr' : passage.startsWith('nl') ? 'nl' : 'en';

/** Passage ids are "fr1", unit 1 in French. */
const documentOf = (said: Readonly<Record<string, number>>, object = 'country:UA') => ({
  passages: Object.keys(said).map((id) => ({
    id,
    language: languageOf(id),
    unit: id.slice(2, 3),
  })),
  relations: Object.entries(said).map(([passage, confidence]) => ({
    passage,
    subject: 'country:BE',
    predicate: 'supports' as const,
    object,
    confidence,
  })),
});

const confidences = (documents: readonly ReturnType<typeof documentOf>[]): number[][] =>
  withAgreement(documents).map(({ relations }) => relations.map(({ confidence }) => confidence));

describe('agreement', () => {
  it('raises a relation that the other language of its unit says too', () => {
    expect(confidences([documentOf({ fr1: 0.6, nl1: 0.8, fr2: 0.6 })])).toEqual([
      [0.76, 0.86, 0.6],
    ]);
  });

  it('raises nothing for what the same language says twice, or another unit, or of another', () => {
    expect(confidences([documentOf({ fr1: 0.6, fr1b: 0.8, nl2: 0.7 })])).toEqual([[0.6, 0.8, 0.7]]);
    const [french, dutch] = [documentOf({ fr1: 0.6 }), documentOf({ nl1: 0.6 }, 'country:RU')];
    const both = {
      passages: [...french.passages, ...dutch.passages],
      relations: [...french.relations, ...dutch.relations],
    };
    expect(confidences([both])).toEqual([[0.6, 0.6]]);
  });

  it('raises across documents what a document has not raised by itself', () => {
    expect(confidences([documentOf({ fr1: 0.6 }), documentOf({ nl1: 0.8 })])).toEqual([
      [0.76],
      [0.86],
    ]);
    const whole = documentOf({ fr1: 0.6, nl1: 0.8 });
    expect(confidences([whole, documentOf({ en9: 0.5 })])).toEqual([[0.6, 0.8], [0.5]]);
  });

  it('takes the surest of several, and once only', () => {
    expect(confidences([documentOf({ fr1: 0.6, nl1: 0.5, en1: 0.9 })])[0]?.[0]).toBe(0.78);
  });

  it('never lowers, never leaves 0 to 1, and does not hang on the order of documents', () => {
    const confidence = fc.integer({ min: 0, max: 1000 }).map((number) => number / 1000);
    const said = fc.dictionary(
      fc.constantFrom('fr1', 'nl1', 'en1', 'fr2', 'nl2', 'fr3'),
      confidence,
    );
    const documents = fc.array(said, { minLength: 1, maxLength: 4 }).map((all) =>
      all.map((one, index) => {
        const unique = Object.entries(one).map(([id, value]) => [`${id}-${index}`, value]);
        return documentOf(Object.fromEntries(unique));
      }),
    );
    fc.assert(
      fc.property(documents, (all) => {
        const raised = confidences(all);
        for (const [index, { relations }] of all.entries()) {
          for (const [at, before] of relations.entries()) {
            const after = raised[index]?.[at] ?? -1;
            expect(after).toBeGreaterThanOrEqual(before.confidence);
            expect(after).toBeLessThanOrEqual(1);
          }
        }
        expect(confidences([...all].reverse()).reverse()).toEqual(raised);
      }),
    );
  });
});
