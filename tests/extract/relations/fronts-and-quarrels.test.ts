// French and Dutch clauses whose subject comes behind a gerund or goes on behind "and", and what parts
// two sides instead of joining them.
import { describe } from 'vitest';
import { runCases } from '../relate-samples.ts';

describe('a gerund at the head', () => {
  runCases('fr', [
    [
      'En attaquant [country:AM l’Arménie], [country:AZ l’Azerbaïdjan] a choqué.',
      'AZ threatens AM',
    ],
    [
      'En soutenant [country:MD la Moldavie], [country:NO la Norvège] montre la voie.',
      'NO supports MD',
    ],
  ]);
});

describe('a clause behind a comma and "and"', () => {
  runCases('nl', [
    [
      '[country:NO Noorwegen] helpt [country:MD Moldavië], en [country:IS IJsland] blijft kijken.',
      'NO supports MD',
    ],
  ]);
  runCases('fr', [
    [
      '[country:NO La Norvège] aide [country:MD la Moldavie], et [country:IS l’Islande] reste à part.',
      'NO supports MD',
    ],
  ]);
});

describe('a quarrel', () => {
  runCases('fr', [
    ['[country:PE Le Pérou] a un litige frontalier avec [country:CL le Chili].'],
    ['[country:PE Le Pérou] travaille avec [country:CL le Chili].', 'PE cooperates-with CL'],
  ]);
  runCases('nl', [['[country:PE Peru] heeft een geschil met [country:CL Chili].']]);
});

describe('donors and contingents', () => {
  runCases('fr', [
    [
      '[organisation:eu L’Union] est le premier bailleur de fonds de [country:PS la Palestine].',
      'eu supports PS',
    ],
    [
      '[country:IE L’Irlande] compte cent soldats au sein de [organisation:unifil la FINUL].',
      'IE member-of unifil',
    ],
  ]);
  runCases('nl', [
    ['[country:NO Noorwegen] is de grootste donor van [country:PS Palestina].', 'NO supports PS'],
    [
      '[country:CN/adjective Chinese] manoeuvres rond [country:TW Taiwan] baren zorgen.',
      'CN threatens TW',
    ],
  ]);
});

describe('an act with its doer and whom it meets', () => {
  runCases('fr', [
    [
      'L’agression de [country:AZ l’Azerbaïdjan] contre [country:AM l’Arménie] dure.',
      'AZ threatens AM',
    ],
    ['L’agression de [country:AM l’Arménie] doit cesser.'],
  ]);
});

describe('a Dutch word that may be a noun', () => {
  runCases('nl', [
    ['Wij steunen het voorstel van [country:IS IJsland] voor een aanpak.', 'BE supports IS'],
  ]);
});
