import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindOfEdit, wordEdits } from '../../../extract/explain/line-edits.ts';
import { growthOver8, LINEAR_OVER_8 } from '../../cpu-time.ts';

const described = (printed: string, clean: string): string[] =>
  wordEdits(7, printed, clean).map(
    (edit) => `${kindOfEdit(edit)}: ${edit.before} -> ${edit.after}`,
  );

describe('wordEdits', () => {
  it.each([
    ['des  mots', 'des mots', []],
    ['les confl its armés', 'les conflits armés', ['gap closed: confl its -> conflits']],
    [
      'l ’action de l’ Union',
      'l’action de l’Union',
      ['gap closed: l ’action -> l’action', 'gap closed: l’ Union -> l’Union'],
    ],
    ['est souhai-table ici', 'est souhaitable ici', ['hyphen closed: souhai-table -> souhaitable']],
    ['## Titre', 'Titre', ['mark: ## -> ']],
    ['voir ![](x.png) ici', 'voir ici', ['left out: ![](x.png) -> ']],
    ['un **mot** fort', 'un mot fort', ['signs: **mot** -> mot']],
    ['la ﬁn', 'la fin', ['characters: ﬁn -> fin']],
    ['S A H E L', 'SAHEL', ['gap closed: S A H E L -> SAHEL']],
    ['12 le texte', 'le texte', ['left out: 12 -> ']],
  ])('of "%s" that became "%s" tells what was done', (printed, clean, edits) => {
    expect(described(printed, clean)).toEqual(edits);
  });

  it('has no edit between texts that are the same, and loses no word of either otherwise', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'dd', '-'), { maxLength: 40 });
    const tally = (list: readonly string[]) => {
      const counts = new Map<string, number>();
      for (const word of list) counts.set(word, (counts.get(word) ?? 0) + 1);
      return counts;
    };
    fc.assert(
      fc.property(words, words, (one, other) => {
        expect(wordEdits(1, one.join(' '), one.join('  '))).toEqual([]);
        const edits = wordEdits(1, one.join(' '), other.join(' '));
        const gone = tally(edits.flatMap(({ before }) => before.split(' ')).filter(Boolean));
        const come = tally(edits.flatMap(({ after }) => after.split(' ')).filter(Boolean));
        for (const word of new Set([...one, ...other])) {
          const kept = (tally(one).get(word) ?? 0) - (gone.get(word) ?? 0);
          expect(kept + (come.get(word) ?? 0)).toBe(tally(other).get(word) ?? 0);
        }
      }),
    );
  });

  it('takes time that grows with the line', () => {
    const edits = (length: number) => {
      const long = Array.from({ length }, (_, index) => `w${index % 97}`);
      const changed = long.map((word, index) => (index % 50 === 0 ? `${word}x` : word));
      return wordEdits(1, long.join(' '), changed.join(' '));
    };
    expect(edits(200_000)).toHaveLength(4_000);
    expect(growthOver8(edits, 25_000)).toBeLessThan(LINEAR_OVER_8);
  });
});
