import { describe, expect, it } from 'vitest';
import { closeApostrophes } from '../../../extract/clean/apostrophes.ts';
import { cleanLines } from '../../../extract/clean/clean-lines.ts';
import { closeInnerHyphens, hyphenAtLineEnd } from '../../../extract/clean/hyphens.ts';
import { closeLetterSpacing } from '../../../extract/clean/letter-spacing.ts';
import { closeLigatures, hasBrokenLigatures } from '../../../extract/clean/ligatures.ts';
import { dropMarks } from '../../../extract/clean/marks.ts';
import { dropPrintedLineNumbers } from '../../../extract/clean/printed-line-numbers.ts';
import { vocabularyOf } from '../../../extract/clean/vocabulary.ts';
import { linesOfText } from '../../../extract/formats/source-line.ts';
import { fromLine } from '../../../extract/text/lined-text.ts';

const none = vocabularyOf([]);

describe('printed line numbers', () => {
  const numbered = Array.from({ length: 12 }, (_, index) => `regel met woorden ${index + 1} `);

  it('go when they rise line by line, also inside a name', () => {
    const { lines, dropped } = dropPrintedLineNumbers(numbered);
    expect(lines.map((line) => line.trim())).toEqual(numbered.map(() => 'regel met woorden'));
    expect(dropped.size).toBe(12);
  });

  it('stay when they are just numbers of the text', () => {
    const years = ['in 2019', 'de 27 landen van 2004', 'artikel 5', 'tegen 2030', 'punt 12'];
    const lines = [...years, ...years];
    expect(dropPrintedLineNumbers(lines).lines).toEqual(lines);
  });
});

describe('hyphens at line ends', () => {
  it('close a word that the typesetter cut', () => {
    expect(hyphenAtLineEnd('vrede en wel-', 'vaart', none)).toBe('');
  });

  it('stay before a capital, after capitals and after digits', () => {
    expect(hyphenAtLineEnd('de VN-', 'Veiligheidsraad', none)).toBe('-');
    expect(hyphenAtLineEnd('les États-', 'Unis', none)).toBe('-');
    expect(hyphenAtLineEnd('een ICT-', 'beleid', none)).toBe('-');
    expect(hyphenAtLineEnd('een 3D-', 'aanpak', none)).toBe('-');
  });

  it('stay where the document prints the compound with its hyphen', () => {
    const vocabulary = vocabularyOf(['la coopération sous-régionale compte']);
    expect(hyphenAtLineEnd('organisations sous-', 'régionale', vocabulary)).toBe('-');
  });

  it('are left alone when suspended before "en"', () => {
    expect(hyphenAtLineEnd('de Vrede-', 'en Veiligheidsraad', none)).toBeNull();
  });
});

describe('hyphens inside words', () => {
  it('go where the document prints the word whole', () => {
    const vocabulary = vocabularyOf(['des réponses innovantes sont là']);
    const mended = closeInnerHyphens(fromLine('réponses inno-vantes', 1), vocabulary, false);
    expect(mended.text).toBe('réponses innovantes');
  });

  it('stay in real compounds', () => {
    const vocabulary = vocabularyOf(['un État membre peut agir sous la table', 'sous-marin sous']);
    const text = fromLine('le vice-président israélo-palestinien, le sous-marin', 1);
    expect(closeInnerHyphens(text, vocabulary, false)).toEqual(text);
  });
});

describe('broken ligatures', () => {
  const damaged = [
    'des confl its armés, afi n de fi nancer',
    'un défi de taille; le profi l spécifi que',
    'enfi n, les défi s et les trafi cs restent',
    'il faut de la clarté',
  ];

  it('close in a document where the damage is systematic', () => {
    const vocabulary = vocabularyOf(damaged);
    expect(hasBrokenLigatures(damaged, vocabulary)).toBe(true);
    const mended = damaged.map((text) => closeLigatures(fromLine(text, 1), vocabulary).text);
    expect(mended[0]).toBe('des conflits armés, afin de financer');
    expect(mended[1]).toBe('un défi de taille; le profil spécifique');
    expect(mended[2]).toBe('enfin, les défis et les trafics restent');
  });

  it('are no matter in a sound document', () => {
    const sound = ['le défi climatique reste', 'un défi majeur', 'le défi est grand, ce défi-là'];
    expect(hasBrokenLigatures(sound, vocabularyOf(sound))).toBe(false);
  });
});

describe('other marks of the layout', () => {
  it('closes letter-spaced capitals and keeps the gaps between words', () => {
    const line = '1 .  U N E  D I P L O M A T I E  B E L G E';
    expect(closeLetterSpacing(line)).toBe('1. UNE DIPLOMATIE BELGE');
    const plain = 'I. — PRIORITÉS À L’ONU';
    expect(closeLetterSpacing(plain)).toBe(plain);
  });

  it('closes stray spaces around the apostrophe of an elision', () => {
    const mended = closeApostrophes(fromLine('l ’action de l’ Union, qu ’il j’ ai', 1));
    expect(mended.text).toBe('l’action de l’Union, qu’il j’ai');
  });

  it('keeps the words of links and emphasis, and drops images and addresses, which it tells', () => {
    const taken: string[] = [];
    const line = '![a.png](a.png) de **sécurité** et [le rapport](http://x.be/a_b) <mailto:a@b.be>';
    const bare = dropMarks(line, (text, reason) => taken.push(`${reason}: ${text}`));
    expect(bare.trim()).toBe('de sécurité et le rapport');
    expect(taken).toEqual([
      'image-link: ![a.png](a.png)',
      'link-address: http://x.be/a_b',
      'link-address: <mailto:a@b.be>',
    ]);
  });

  it('reports every line that it leaves out, with the reason', () => {
    const source = ['# Titre', '## 18', '| Avant-propos | 04 |', '|------|----|', 'Texte.', '12'];
    const { lines, dropped } = cleanLines(linesOfText(source.join('\n')), 0);
    expect(lines.flatMap(({ text, source }) => (text === '' ? [] : [source.line]))).toEqual([1, 5]);
    expect(dropped.map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'page-number'],
      [3, 'table-of-contents'],
      [4, 'table-rule'],
      [6, 'page-number'],
    ]);
  });
});
