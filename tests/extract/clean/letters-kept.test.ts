// Cleaning takes nothing away and doubles nothing but what it reports, letter by letter.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openText } from '../../../extract/formats/open-source.ts';
import { readPassages } from '../../../extract/pipeline.ts';

const BRIEFS = join(import.meta.dirname, '../../../seeds/corpus');
const ORIGINALS = join(import.meta.dirname, '../../../../shared/corpus');

/** How often each letter stands in texts; accents apart, ligatures as their letters. */
const lettersOf = (texts: Iterable<string>): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const letter of text.normalize('NFKD').match(/\p{L}/gu) ?? []) {
      counts.set(letter, (counts.get(letter) ?? 0) + 1);
    }
  }
  return counts;
};

/** Letters with how many more of them were read than are in passages and in what was left out. */
const unbalanced = (bytes: Uint8Array): string[] => {
  const { lines, passages, dropped } = readPassages(openText({ source: 'any.txt', bytes }));
  const read = lettersOf(lines.map(({ text }) => text));
  const kept = lettersOf([...passages, ...dropped].map(({ text }) => text));
  return [...new Set([...read.keys(), ...kept.keys()])]
    .map((letter) => [letter, (read.get(letter) ?? 0) - (kept.get(letter) ?? 0)] as const)
    .filter(([, difference]) => difference !== 0)
    .map(([letter, difference]) => `${letter} ${difference}`);
};

/** What cleaning works on: each rule has something to do in some of the texts made of these. */
const PIECES = [
  'La Belgique soutient l’OTAN.',
  'de NAVO-grondgebied',
  'États-\nUnis',
  'enga-\ngement',
  'engagement',
  'bij- en nascholing',
  'confl icten',
  'conflicten',
  'fi nance',
  'défi nir',
  'inno-vantes',
  'innovantes',
  'l ’action',
  'S A H E L',
  'ﬁn',
  'e\u0301te\u0301',
  '\u00ad',
  '\u200b',
  '\ud800',
  '𝔘𝔫',
  '\n\n',
  '\n',
  '\n- ',
  '\n# ',
  '\n// ',
  '\n1.2 ',
  '\na) ',
  '\n[Chine]\n',
  '\n 42\n',
  '\nCHAPITRE\n',
  '\no Un point\n',
  '\f',
  '\t',
  '![une image](a.png)',
  '[un lien](https://example.org/lien)',
  '<https://example.org/a>',
  '<mailto:nom@example.org>',
  '**gras**',
  '*penché*',
  '\n| un | 12 |\n',
  '\n|---|---|\n',
  '\n| pays | aide |\n| Mali | 20 |\n| Niger<br>Tchad | a \\| b |\n',
  '\npays | aide\n--- | ---\nMali | vivres\n',
  '\n> cité\n> encore\n',
  '\n> 50 %\n',
  'mot[^1]',
  '\n[^1]: une note\n',
  '\n\nTitre\n=====\n',
  '\n\nTitre\n---\n',
  '\n1. un\n   - deux\n2. trois\n',
  '\nSommaire ........ 3\n',
  '\nCHAMBRE 3e SESSION 2019\n',
  '\nnom@example.org\n',
  '\nhttps://example.org\n',
  'texte 12\n',
  'texte 13\n',
  'texte 14\n',
];

const texts = fc.oneof(
  fc
    .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 120 })
    .map((all) => all.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 120 }).map((all) => all.join('')),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }),
);

describe('cleaning', () => {
  it('loses and doubles no letter of any text beside what it reports', () => {
    let reported = 0;
    fc.assert(
      fc.property(texts, (text) => {
        const bytes = Buffer.from(`Début ${text}`);
        // What has many control characters is refused as no text.
        fc.pre(bytes.every((byte) => byte > 31 || byte === 9 || byte === 10 || byte === 12));
        expect(unbalanced(bytes)).toEqual([]);
        reported += 1;
      }),
      { numRuns: 500 },
    );
    expect(reported).toBeGreaterThan(400);
  }, 60_000);

  it('takes the letter that stands for a bullet away, and says so', () => {
    const bytes = Buffer.from('o Un point\no Un autre\n');
    const { passages, dropped } = readPassages(openText({ source: 'a.txt', bytes }));
    expect(passages.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'list-item: Un point',
      'list-item: Un autre',
    ]);
    expect(dropped).toEqual([
      { line: 1, text: 'o', reason: 'list-sign' },
      { line: 2, text: 'o', reason: 'list-sign' },
    ]);
  });

  it.each(readdirSync(BRIEFS))('keeps every letter of %s', (name) => {
    expect(unbalanced(readFileSync(join(BRIEFS, name)))).toEqual([]);
  });

  const originals = existsSync(ORIGINALS)
    ? readdirSync(ORIGINALS).filter((name) => name.endsWith('.txt'))
    : [];
  it.skipIf(originals.length === 0)(
    `keeps every letter of the originals${originals.length === 0 ? ' (not there: nothing to compare)' : ''}`,
    () => {
      for (const name of originals) {
        expect([name, ...unbalanced(readFileSync(join(ORIGINALS, name)))]).toEqual([name]);
      }
    },
  );
});
