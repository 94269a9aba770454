import { describe, expect, test } from 'vitest';
import type { Language } from '../../../extract/dataset/schema.ts';
import { sentences } from '../../../extract/text/sentences.ts';
import { growthOver8, LINEAR_OVER_8 } from '../../cpu-time.ts';

const split = (text: string, language: Language): string[] =>
  sentences(text, language).map(({ start, end }) => text.slice(start, end));

const CASES: Readonly<Record<Language, readonly (readonly string[])[]>> = {
  fr: [
    ['Nous soutenons l’Ukraine.', 'La Russie doit se retirer.'],
    ['M. De Mistura et Mme Ashton ont parlé à S. Lavrov.', 'Le dialogue continue.'],
    ['Le budget passe à 1.250 millions, soit 0.7 % du PIB.', 'C’est peu.'],
    ['Voir art. 5 du traité, p. ex. le no 12, cf. p. 14.', 'La suite est connue.'],
    ['Depuis le 1er janvier 2025.', 'En 2026, nous siégeons.', 'Fin le 3.', 'Rien d’autre.'],
    ['a. Premièrement, l’appui aux Nations unies.', 'Le Conseil doit agir.'],
    ['1. Promouvoir le multilatéralisme'],
    ['Le trafic d’armes, de drogues, etc. reste un défi.', 'Nous agissons, etc.', 'Le reste suit.'],
    ['Il a dit : « C’est fini ! »', 'Nous l’avons entendu.'],
    ['aide aux blessés; eau, sol et forêts; routes, ponts et ports;'],
    ['Qui agit ?', 'L’Europe !', 'Et alors…', 'Rien.'],
    ['Notre premier moyen est la parole (III.), qui est un instrument.', 'Enfin, le reste.'],
    ['L’O.N.U. agit à New York.', 'Elle dépend de l’O.T.A.N.', 'La suite est là.'],
  ],
  nl: [
    ['Dit is een steun aan dhr. De Mistura, d.w.z. aan de VN.', 'We blijven helpen.'],
    ['Zie art. 5, nr. 12, m.b.t. de landen, o.a. Mali.', 'Ook Niger telt mee.'],
    ['Op 1 januari 2019 begint het mandaat.', 'Het duurt 2 jaar.'],
    ['Het gaat om 1.250 euro.', 'Dat is 0,7%.'],
    [
      'Wapens, drugs, enz. blijven een probleem.',
      'We strijden tegen drugs, enz.',
      'De rest volgt.',
    ],
    ['“Consensus smeden, bouwen aan vrede.”', 'Dat wil België.'],
  ],
  en: [
    ['Mr. Smith met Dr. Jones, e.g. in the U.S. Senate.', 'They agreed.'],
    ['We support the U.S.', 'The rest is silence.'],
    ['J. R. R. Tolkien wrote it.', 'It sold 1.5 million copies.'],
    ['"Never again."', 'So they said (twice).', 'Then it rained.'],
    ['The first paragraph has no stop', 'The second has one.'].map((text) => text),
  ],
};

describe('sentences', () => {
  for (const [language, cases] of Object.entries(CASES)) {
    for (const expected of cases) {
      const text = expected.join(expected[0]?.startsWith('The first') ? '\n\n' : ' ');
      test(`${language}: ${expected[0]}`, () => {
        expect(split(text, language === 'nl' ? 'nl' : language === 'en' ? 'en' : 'fr')).toEqual(
          expected,
        );
      });
    }
  }

  test('a missing space behind the mark does not hide the end of a sentence', () => {
    expect(split('Le plan est prêt.La Belgique le soutient.', 'fr')).toEqual([
      'Le plan est prêt.',
      'La Belgique le soutient.',
    ]);
    expect(
      split('Werd dat in 2017 gestopt?Zo ja, waarom (in 2018)?Het antwoord volgt.', 'nl'),
    ).toEqual(['Werd dat in 2017 gestopt?', 'Zo ja, waarom (in 2018)?', 'Het antwoord volgt.']);
    expect(split('Il est parti en 2015.L’Union reste.', 'fr')).toHaveLength(2);
    for (const whole of [
      'See www.Example.Com and https://example.org/Page.Html for Node.js and ASP.NET.',
      'Zie art.5, nr.3, v.Chr. en J.Jansen',
      'La S.N.C.B.Holding et le point III.Annexe',
    ]) {
      expect(split(whole, 'nl')).toEqual([whole]);
    }
  });

  test('a line end inside a sentence does not end it', () => {
    expect(split('We support\nUkraine. They\nresist.', 'en')).toEqual([
      'We support\nUkraine.',
      'They\nresist.',
    ]);
  });

  test('every character but white space belongs to exactly one sentence', () => {
    const text = '  Un. Deux ! (Trois.) « Quatre. » 5. Cinq…  six. M. Sept?! \n\n Huit ';
    let last = 0;
    for (const { start, end } of sentences(text, 'fr')) {
      expect(text.slice(last, start).trim()).toBe('');
      expect(end).toBeGreaterThan(start);
      last = end;
    }
    expect(text.slice(last).trim()).toBe('');
  });

  test('the cells of a table are sentences by themselves', () => {
    expect(split('Ukraine | La Belgique aide. Elle le dit. | 1000', 'fr')).toEqual([
      'Ukraine',
      'La Belgique aide.',
      'Elle le dit.',
      '1000',
    ]);
    expect(split('a|b est un signe', 'fr')).toEqual(['a|b est un signe']);
  });

  test('nothing in, nothing out', () => {
    expect(sentences('', 'fr')).toEqual([]);
    expect(sentences(' \n ', 'nl')).toEqual([]);
  });

  test('time grows with the length, whatever the text', () => {
    const worst = ['a. ', '. ', '.', 'm. M. ', '\n \n', '« ', '1. ', 'A.'];
    for (const piece of worst) {
      const growth = growthOver8(
        (size) => sentences(piece.repeat(size / piece.length), 'fr'),
        60_000,
      );
      expect(growth, JSON.stringify(piece)).toBeLessThan(LINEAR_OVER_8);
    }
  });
});
