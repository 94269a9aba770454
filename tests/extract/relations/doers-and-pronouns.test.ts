// Who is meant without being named as an object: doers of what is backed or condemned, those whom a
// pronoun takes up, those whom a bracket lists.
import { describe, expect, test } from 'vitest';
import { relate, runCases, triples } from '../relate-samples.ts';

describe('doers of what is backed or condemned', () => {
  runCases('fr', [
    ['Nous saluons l’initiative lancée par [country:KE le Kenya].', 'BE supports KE'],
    ['Nous soutenons les programmes que [organisation:wfp le PAM] mène ici.', 'BE supports wfp'],
    [
      'Nous soutenons la construction par l’[organisation:opcw Organisation pour l’interdiction des armes] d’un laboratoire.',
      'BE supports opcw',
    ],
    ['Nous regrettons les obstacles dressés par [country:HU la Hongrie].', 'BE opposes HU'],
    [
      'Nous soutenons [country:UA l’Ukraine], attaquée par [country:RU la Russie].',
      'BE supports UA',
      'RU threatens UA',
    ],
    ['Nous soutenons les villages que [country:RU la Russie] bombarde.'],
  ]);
  runCases('nl', [
    ['Wij steunen de bouw door [organisation:opcw de OPCW] van een school.', 'BE supports opcw'],
    ['Wij waarderen en steunen de bijdrage die [organisation:au de AU] levert.', 'BE supports au'],
    ['Wij hekelen de belemmeringen opgelegd door [country:HU Hongarije].', 'BE opposes HU'],
    [
      'Wij verzetten ons tegen elke destabiliserende daad van [country:RU Rusland].',
      'BE opposes RU',
    ],
    ['De muur van [country:HU Hongarije] keuren wij streng af.', 'BE opposes HU'],
  ]);
});

describe('who is taken up by a pronoun', () => {
  runCases('fr', [
    ['[country:GH Le Ghana] a voté ; nous l’en félicitons.', 'BE supports GH'],
    ['[country:TR La Turquie] est un voisin avec lequel nous parlons.', 'BE cooperates-with TR'],
    ['Nous facilitons les expulsions.'],
    ['Nous comptons nous opposer à [country:RU la Russie].', 'BE opposes RU'],
    ['Nous considérons [country:PE le Pérou] comme un acteur clé.', 'BE prioritises PE'],
  ]);
  runCases('nl', [
    ['[country:TR Turkije] is een buur met wie wij spreken.', 'BE cooperates-with TR'],
  ]);
});

describe('who is listed in brackets', () => {
  runCases('fr', [
    [
      'Le dialogue reste vif entre les organisations ([organisation:un ONU], [organisation:oecd OCDE] et [organisation:au UA]).',
    ],
    [
      'Nous voyons des synergies entre les organisations ([organisation:un ONU], [organisation:oecd OCDE] et [organisation:au UA]).',
      'oecd cooperates-with au',
      'un cooperates-with au',
      'un cooperates-with oecd',
    ],
    [
      'Deux pays sont candidats à l’adhésion à [organisation:eu l’UE] ([country:RS Serbie], [country:AL Albanie]).',
      'AL member-of eu',
      'RS member-of eu',
    ],
  ]);
});

describe('what stands around "with"', () => {
  runCases('nl', [
    [
      '[country:RU Rusland] schendt met grote regelmaat het luchtruim van [country:EE Estland].',
      'RU threatens EE',
    ],
  ]);
  runCases('fr', [
    [
      'Un plan élaboré par [organisation:fao la FAO] avec [country:PE le Pérou] verra le jour.',
      'fao cooperates-with PE',
    ],
  ]);
});

describe('a list of what somebody does', () => {
  test('names mediation without its doer', () => {
    const draft = relate('fr', [
      { text: 'Notre pays agit :' },
      {
        text: 'médiation entre [country:SD le Soudan] et [country:TD le Tchad] ;',
        kind: 'list-item',
        leadIn: 0,
      },
    ]);
    expect(triples(draft)).toEqual(['BE mediates SD', 'BE mediates TD']);
  });
});

describe('"its support" in an item that names nobody', () => {
  const said = (language: 'fr' | 'nl', text: string): string[] =>
    triples(relate(language, [{ text, kind: 'list-item' }], 'organisation:european-parliament'));

  test('is of whom the list is about', () => {
    expect(said('fr', '6. réaffirme son soutien à l’[country:UA Ukraine] ;')).toEqual([
      'european-parliament supports UA',
    ]);
    expect(said('nl', '8. bevestigt zijn steun aan [country:UA Oekraïne];')).toEqual([
      'european-parliament supports UA',
    ]);
  });
});
