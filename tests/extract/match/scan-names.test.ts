// The scan finds what a plain search finds: every pattern, as whole words, in any text.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildNameTrie } from '../../../extract/match/name-trie.ts';
import { scanNames } from '../../../extract/match/scan-names.ts';
import { foldedWords } from '../../../extract/text/folded-words.ts';
import { nameKey } from '../../../extract/text/name-key.ts';

const find = (names: readonly string[], text: string, open: readonly string[] = []): string[] => {
  const keys = names.map(nameKey);
  const found: string[] = [];
  const trie = buildNameTrie(keys, (pattern) => open.includes(names[pattern] ?? ''));
  scanNames(trie, text, foldedWords(text), open.length > 0, (pattern, start, end) => {
    found.push(`${names[pattern]}@${text.slice(start, end)}`);
  });
  return found;
};

describe('the scan for names', () => {
  it('finds names whatever their accents, case, apostrophes and joiners', () => {
    expect(find(["Côte d'Ivoire", 'Nations unies'], 'en COTE D’IVOIRE, les Nations-Unies')).toEqual(
      ["Côte d'Ivoire@COTE D’IVOIRE", 'Nations unies@Nations-Unies'],
    );
    expect(find(['Moyen-Orient'], 'au Moyen\nOrient et au moyen  orient')).toHaveLength(2);
  });

  it('finds a name after an elided article and before a hyphen', () => {
    expect(find(['OTAN', 'NAVO'], "l'OTAN, l ’OTAN en NAVO-grondgebied")).toHaveLength(3);
  });

  it('never finds a name inside a word', () => {
    expect(find(['Oman', 'Mali', 'élu'], 'romans, normalité, l’anomalie, réélu, Malinois')).toEqual(
      [],
    );
  });

  it('finds a name inside a longer word at its beginning when it is open', () => {
    expect(find(['Sahel'], 'de Sahellanden', ['Sahel'])).toEqual(['Sahel@Sahel']);
    expect(find(['Sahel'], 'de Subsahel', ['Sahel'])).toEqual([]);
    expect(find(['Zuid-Sahel', 'Sahel'], 'Zuid-Sahellanden', ['Zuid-Sahel'])).toEqual([
      'Zuid-Sahel@Zuid-Sahel',
    ]);
  });

  it('finds names nested in names and names that overlap', () => {
    const names = ['conseil de sécurité', 'sécurité des nations', 'nations', 'nations unies'];
    expect(find(names, 'conseil de sécurité des nations unies').sort()).toEqual([
      'conseil de sécurité@conseil de sécurité',
      'nations unies@nations unies',
      'nations@nations',
      'sécurité des nations@sécurité des nations',
    ]);
  });

  it('does not read over a sentence, a bracket or a dash between spaces', () => {
    const names = ['Union africaine'];
    expect(find(names, 'l’Union. Africaine, (Union) africaine, l’Union – africaine')).toEqual([]);
  });

  it('keeps signs that belong to a name', () => {
    expect(find(['U.S.', 'AT&T'], 'the U.S. and AT&T')).toEqual(['U.S.@U.S.', 'AT&T@AT&T']);
    expect(find(['U.S.', 'AT&T', 'US'], 'the U S and AT T, U.S')).toEqual([]);
    expect(find(['Halle (België)', 'Halle'], 'in Halle (België).')).toEqual([
      'Halle@Halle',
      'Halle (België)@Halle (België)',
    ]);
  });

  it('finds what a plain search finds, in any text', () => {
    const letter = fc.constantFrom('a', 'b', 'é', ' ', ' ', '-', '.', '’');
    const name = fc.string({ unit: letter, minLength: 1, maxLength: 6 }).map(nameKey);
    const names = fc.uniqueArray(
      name.filter((key) => /^[ab][ab ]*$/.test(key)),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(names, fc.string({ unit: letter, maxLength: 60 }), (keys, text) => {
        const found = new Set<string>();
        scanNames(buildNameTrie(keys), text, foldedWords(text), false, (pattern, start, end) => {
          found.add(`${keys[pattern]}:${start}:${end}`);
        });
        const plain = new Set<string>();
        for (const key of keys) {
          // A run of joiners, unless it is a dash between spaces.
          const between = '(?! [ ’-]*-[ ’-]* (?![ ’-]))[ ’-]+(?![ ’-])';
          const source = key.replaceAll('a', '[a]').replaceAll('e', '[é]').replaceAll(' ', between);
          for (let start = 0; start < text.length; start++) {
            const match = new RegExp(`(?<![abé])${source}(?![abé])`, 'yu');
            match.lastIndex = start;
            const hit = match.exec(text);
            if (hit) plain.add(`${key}:${start}:${start + hit[0].length}`);
          }
        }
        expect(found).toEqual(plain);
      }),
    );
  });
});
