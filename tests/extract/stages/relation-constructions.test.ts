import { describe, expect, test } from 'vitest';
import { relate, runCases, triples } from '../relate-samples.ts';

describe('a passive that names no doer is what the speaker will do', () => {
  runCases('fr', [
    ['La lutte contre le terrorisme sera renforcée.', 'BE supports theme:counter-terrorism'],
    ['Les droits de l’homme seront défendus.', 'BE supports theme:human-rights'],
    ['L’[country:UA Ukraine] est soutenue par l’[organisation:nato OTAN].', 'nato supports UA'],
  ]);
  runCases('nl', [
    ['Er wordt samengewerkt met [organisation:europol Europol].', 'BE cooperates-with europol'],
    ['Er wordt ingezet op het klimaat.', 'BE prioritises theme:climate'],
  ]);
  runCases('en', [['[country:UA Ukraine] will be supported.', 'BE supports UA']]);
});

describe('sentences that open without a doer', () => {
  runCases('fr', [
    ['Il convient de lutter contre le terrorisme.', 'BE supports theme:counter-terrorism'],
    [
      'L’[organisation:eu UE] compte, qu’il s’agisse de défendre les droits de l’homme ou non.',
      'BE supports theme:human-rights',
    ],
    ['La réflexion sur la réforme de l’[organisation:wto OMC] sera centrale.', 'BE reforms wto'],
  ]);
  runCases('nl', [
    [
      'In het komende jaar zal de hervorming van de [organisation:wto WHO] voorop staan.',
      'BE reforms wto',
    ],
  ]);
});

describe('who was named before goes on', () => {
  const pairs = [
    [
      'fr',
      'La [country:FR France] est là. Elle soutient l’[country:UA Ukraine].',
      'FR supports UA',
    ],
    ['nl', '[country:FR Frankrijk] is er. Ook steunt ze [country:UA Oekraïne].', 'FR supports UA'],
    ['en', '[country:FR France] is there. It supports [country:UA Ukraine].', 'FR supports UA'],
  ] as const;
  for (const [language, text, expected] of pairs) {
    test(`${language}: a pronoun takes up the subject of the sentence before`, () => {
      expect(triples(relate(language, [{ text }]))).toEqual([expected]);
    });
  }
  runCases('fr', [
    ['Il faut agir. Il reste à voir ce que fera la [country:FR France].'],
    ['Notre pays aide ceux qui souffrent et soutient l’[country:UA Ukraine].', 'BE supports UA'],
  ]);
  runCases('nl', [
    ['Ons land helpt wie lijdt en steunt [country:UA Oekraïne].', 'BE supports UA'],
    ['In het oosten pleit ik voor [country:UA Oekraïne].', 'BE supports UA'],
  ]);
});

describe('what the speaker sets up does what the speaker wants', () => {
  runCases('fr', [
    [
      'Nous voulons un réseau qui lutte contre le terrorisme.',
      'BE supports theme:counter-terrorism',
    ],
    ['La [country:FR France] a un réseau qui lutte contre le terrorisme.'],
  ]);
  runCases('nl', [
    ['We willen een netwerk dat de mensenrechten beschermt.', 'BE supports theme:human-rights'],
  ]);
});

describe('those who do not act', () => {
  runCases('fr', [
    // The one who is helped.
    ['L’[organisation:eu UE] nous soutient.', 'eu supports BE'],
    // A name in brackets.
    [
      'Nous parlons avec les organisations (l’[organisation:oif OIF]) pour soutenir l’[country:UA Ukraine].',
      'BE cooperates-with oif',
      'BE supports UA',
    ],
    // An adjective: the Africans don't do it.
    [
      'Nous parlons avec les États [region:africa/adjective africains] afin de soutenir l’[country:UA Ukraine].',
      'BE cooperates-with africa',
      'BE supports UA',
    ],
  ]);
});

describe('cooperation', () => {
  runCases('fr', [
    [
      'La [country:BE Belgique] organise, avec l’[organisation:eu UE], une réunion.',
      'BE cooperates-with eu',
    ],
    [
      'Nous agissons avec nos partenaires, au sein de l’[organisation:eu UE] et de l’[organisation:nato OTAN].',
      'BE cooperates-with eu',
      'BE cooperates-with nato',
    ],
    [
      'Nous accordons une attention prioritaire aux échanges avec les [country:US États-Unis].',
      'BE cooperates-with US',
      'BE prioritises US',
    ],
  ]);
  runCases('nl', [
    ['Ik voer besprekingen met [country:LU Luxemburg].', 'BE cooperates-with LU'],
    ['Daarom is de [organisation:eu EU] een betrouwbare partner.', 'BE cooperates-with eu'],
    ['Dat kan alleen via de [organisation:eu EU], zegt ons land.'],
  ]);
  runCases('en', [
    ['[country:IN India] remains a close partner.', 'BE cooperates-with IN'],
    ['We hold talks with [country:JP Japan].', 'BE cooperates-with JP'],
  ]);
});

describe('what is essential', () => {
  runCases('fr', [
    ['La lutte contre le terrorisme est cruciale.', 'BE prioritises theme:counter-terrorism'],
  ]);
  runCases('nl', [
    ['De strijd tegen terrorisme staat centraal.', 'BE prioritises theme:counter-terrorism'],
  ]);
  runCases('en', [
    ['The fight against terrorism remains essential.', 'BE prioritises theme:counter-terrorism'],
  ]);
});

describe('what it means to act on a theme', () => {
  runCases('fr', [
    ['Nous défendons la migration.'],
    ['Nous soutenons la criminalité organisée.'],
    ['La migration est une priorité.', 'BE prioritises theme:migration'],
    ['Nous luttons contre la faim.', 'BE supports theme:food-security'],
  ]);
});

describe('families of cues', () => {
  runCases('fr', [
    ['Nous plaidons pour l’[country:UA Ukraine].', 'BE supports UA'],
    ['Nous saluons les droits de l’homme.', 'BE supports theme:human-rights'],
    ['Nous attachons de l’importance au climat.', 'BE prioritises theme:climate'],
    ['Nous insistons sur les droits de l’homme.', 'BE prioritises theme:human-rights'],
    ['Nous déplorons l’attitude de la [country:RU Russie].', 'BE opposes RU'],
    ['Nous faisons partie de l’[organisation:nato OTAN].', 'BE member-of nato'],
    ['La [country:RU Russie] bombarde l’[country:UA Ukraine].', 'RU threatens UA'],
  ]);
  runCases('nl', [
    ['We scharen ons achter [country:UA Oekraïne].', 'BE supports UA'],
    ['We hechten belang aan de mensenrechten.', 'BE prioritises theme:human-rights'],
    ['We dringen aan op ontwapening.', 'BE supports theme:disarmament'],
    ['We betreuren de houding van [country:RU Rusland].', 'BE opposes RU'],
    ['[country:RU Rusland] bombardeert [country:UA Oekraïne].', 'RU threatens UA'],
  ]);
  runCases('en', [
    ['We stand with [country:UA Ukraine].', 'BE supports UA'],
    ['We stress the importance of human rights.', 'BE prioritises theme:human-rights'],
    ['We deplore the attitude of [country:RU Russia].', 'BE opposes RU'],
  ]);
});

describe('acts that are condemned', () => {
  test('are not done by those who condemn them', () => {
    const text = 'La [country:FR France] condamne l’annexion de la [place:crimea Crimée].';
    const said = triples(relate('fr', [{ text }]));
    expect(said).toContain('FR supports theme:international-law');
    expect(said.filter((triple) => triple.includes('threatens'))).toEqual([]);
  });
});
