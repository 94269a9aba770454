import { describe, expect, test } from 'vitest';
import { settled } from '../../../extract/relations/in-both-languages.ts';
import type { DraftRelation } from '../../../extract/stages/draft.ts';
import { sampleDraft } from '../sample-draft.ts';

const { passages } = sampleDraft([
  { language: 'fr', text: 'Nous aidons.' },
  { language: 'nl', text: 'We helpen.' },
  { language: 'fr', text: 'Seul.' },
]);
const [french, dutch, alone] = passages.map((passage, at) => ({
  ...passage,
  counterpart: at === 0 ? 'note:1' : at === 1 ? 'note:0' : null,
}));

const said = (place: 0 | 1 | 2, object: string, confidence: number): DraftRelation => ({
  passage: `note:${place}`,
  subject: 'country:BE',
  predicate: 'supports',
  object,
  sentence: { start: 0, end: 5 },
  lines: [[1, 1]],
  cue: 'help',
  confidence,
});

const kept = (...candidates: DraftRelation[]): string[] =>
  settled(
    [french, dutch, alone].flatMap((passage) => passage ?? []),
    candidates,
  ).map(({ passage, object, confidence }) => `${passage} ${object} ${confidence}`);

describe('what one language says of a theme', () => {
  test('is kept where the other language speaks of it too, however unsurely', () => {
    const both = [said(0, 'theme:climate', 0.6), said(1, 'theme:climate', 0.25)];
    expect(kept(...both)).toEqual(['note:0 theme:climate 0.6', 'note:1 theme:climate 0.25']);
  });

  test('is left out where the other language does not speak of it', () => {
    expect(kept(said(0, 'theme:climate', 0.6))).toEqual([]);
    expect(kept(said(0, 'theme:climate', 0.85))).toEqual(['note:0 theme:climate 0.85']);
  });

  test('is kept in a passage that stands in one language only', () => {
    expect(kept(said(2, 'theme:climate', 0.6))).toEqual(['note:2 theme:climate 0.6']);
  });
});

describe('what one language says of an actor', () => {
  test('is kept by its own confidence', () => {
    expect(kept(said(0, 'country:UA', 0.5), said(1, 'country:FR', 0.3))).toEqual([
      'note:0 country:UA 0.5',
    ]);
  });
});
