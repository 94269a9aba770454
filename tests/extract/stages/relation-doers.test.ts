import { describe, expect, test } from 'vitest';
import { relate, runCases, triples } from '../relate-samples.ts';

describe('acts said with a noun have a doer', () => {
  runCases('fr', [
    ['Le soutien de l’[organisation:eu UE] à l’[country:UA Ukraine] reste fort.', 'eu supports UA'],
    [
      'Nous saluons le rôle de la [country:NO Norvège] dans la lutte contre le terrorisme.',
      'BE supports NO',
      'NO supports theme:counter-terrorism',
    ],
    // Of people whom nobody names.
    ['Le soutien de la population à l’[country:UA Ukraine] diminue.'],
  ]);
  runCases('nl', [
    [
      'De steun van de [organisation:eu EU] aan [country:UA Oekraïne] blijft groot.',
      'eu supports UA',
    ],
    ['De steun van de bevolking aan [country:UA Oekraïne] daalt.'],
  ]);
  runCases('en', [
    [
      '[country:RU Russia]’s full-scale invasion of [country:UA Ukraine] goes on.',
      'RU threatens UA',
    ],
    [
      'We praise the efforts of [country:QA Qatar] and [country:EG Egypt] to bring about a ceasefire between [country:IL Israel] and [organisation:hamas Hamas].',
      'BE supports EG',
      'BE supports QA',
      'EG mediates IL',
      'EG mediates hamas',
      'QA mediates IL',
      'QA mediates hamas',
    ],
  ]);
});

describe('verbs in a row share their subject', () => {
  runCases('fr', [
    [
      'La [country:FR France] soutient l’[country:UA Ukraine] et condamne la [country:RU Russie].',
      'FR opposes RU',
      'FR supports UA',
    ],
  ]);
  runCases('nl', [
    [
      '[country:FR Frankrijk] steunt [country:UA Oekraïne] en veroordeelt [country:RU Rusland].',
      'FR opposes RU',
      'FR supports UA',
    ],
  ]);
  runCases('en', [
    [
      '[country:FR France] supports [country:UA Ukraine] and condemns [country:RU Russia].',
      'FR opposes RU',
      'FR supports UA',
    ],
    [
      '[organisation:kfor KFOR] will stay in [country:XK Kosovo], and we support [country:RS Serbia].',
      'BE supports RS',
    ],
    [
      '[country:FI Finland] and [country:SE Sweden] now support [country:UA Ukraine].',
      'FI supports UA',
      'SE supports UA',
    ],
  ]);
});

describe('what stands in front of its subject', () => {
  runCases('fr', [
    ['Avec la [country:NO Norvège], la [country:FR France] tient sommet.', 'FR cooperates-with NO'],
    ['C’est grâce à l’[organisation:eu UE] que la [country:FR France] réussit.', 'eu supports FR'],
  ]);
  runCases('nl', [
    [
      'Samen met [country:NO Noorwegen] zal [country:FR Frankrijk] dit doen.',
      'FR cooperates-with NO',
    ],
    [
      'Het is via de [organisation:eu EU] dat [country:FR Frankrijk] slaagt.',
      'FR cooperates-with eu',
    ],
  ]);
  runCases('en', [
    [
      'With [country:JP Japan] and [country:AU Australia] we do joint research.',
      'BE cooperates-with AU',
      'BE cooperates-with JP',
    ],
  ]);
});

describe('the speaker as the one who is acted upon', () => {
  runCases('nl', [['De [organisation:eu EU] steunt ons.', 'eu supports BE']]);
  runCases('en', [['The [organisation:eu EU] supports us.', 'eu supports BE']]);
});

describe('cooperation of others', () => {
  runCases('fr', [
    [
      'La coopération entre l’[organisation:eu UE] et l’[organisation:nato OTAN] compte.',
      'eu cooperates-with nato',
    ],
  ]);
  runCases('nl', [
    [
      'De samenwerking tussen de [organisation:eu EU] en de [organisation:nato NAVO] telt.',
      'eu cooperates-with nato',
    ],
  ]);
  runCases('fr', [
    [
      'Notre premier partenaire commercial reste l’[country:DE Allemagne].',
      'BE cooperates-with DE',
    ],
  ]);
});

describe('Dutch verbs behind the object of their preposition', () => {
  runCases('nl', [
    ['We blijven met de [organisation:eu EU] samenwerken.', 'BE cooperates-with eu'],
    [
      '[organisation:daesh Daesh], dat zich over [region:africa Afrika] verspreidt, is gevaarlijk.',
      'daesh threatens africa',
    ],
  ]);
});

describe('words that look like verbs', () => {
  runCases('fr', [
    ['La [country:FR France] suit le recours aux contre-mesures de l’[organisation:eu UE].'],
    ['La mise en œuvre des accords liés à l’[country:UA Ukraine] continue.'],
  ]);
  runCases('nl', [
    ['De [organisation:nato NAVO] moet versterkt worden.', 'BE supports nato'],
    ['[country:RU Rusland] werd genoemd, [country:UA Oekraïne] ook.'],
  ]);
});

describe('two actors in one word', () => {
  runCases('fr', [
    ['Les relations [organisation:eu UE]-[country:CN Chine] changent.', 'eu cooperates-with CN'],
  ]);
  runCases('nl', [
    [
      'De [organisation:eu EU]-[organisation:celac CELAC]-top komt eraan.',
      'eu cooperates-with celac',
    ],
  ]);
});

describe('what a comma parts from its clause', () => {
  runCases('fr', [
    [
      'La [country:FR France] agit afin que l’[organisation:eu UE] avance, avec une attention particulière au climat.',
      'FR prioritises theme:climate',
    ],
  ]);
});

describe('who is called upon to stop, and what is not to be weakened', () => {
  runCases('fr', [
    ['Nous appelons la [country:RU Russie] à cesser les combats.', 'BE opposes RU'],
    ['Nous rejetons tout affaiblissement de la [organisation:icc CPI].', 'BE supports icc'],
  ]);
  runCases('en', [['We urge [country:IR Iran] to end these deliveries.', 'BE opposes IR']]);
});

describe('places of threats', () => {
  runCases('en', [
    [
      'Attacks by the [organisation:houthis Houthis] on ships in the [region:red-sea Red Sea] go on.',
      'houthis threatens red-sea',
    ],
  ]);
});

describe('possessives take up who was named before', () => {
  test('en: the sentence before says whose it is', () => {
    const text = '[country:RU Russia] is there. Its invasion of [country:UA Ukraine] goes on.';
    expect(triples(relate('en', [{ text }]))).toEqual(['RU threatens UA']);
  });
});

describe('a theme that is said again', () => {
  test('is told once where the second time says it less surely', () => {
    const text =
      'Nous défendons les droits de l’homme. La réflexion sur la protection des droits de l’homme continue.';
    expect(triples(relate('fr', [{ text }]))).toEqual(['BE supports theme:human-rights']);
  });
});

describe('authorities act for their country', () => {
  runCases('fr', [
    [
      'Les autorités [country:UA/adjective ukrainiennes] veulent lutter contre la corruption.',
      'UA supports theme:democracy-rule-of-law',
    ],
  ]);
  runCases('nl', [
    [
      'De [country:UA/adjective Oekraïense] regering wil corruptie bestrijden.',
      'UA supports theme:democracy-rule-of-law',
    ],
  ]);
});

describe('"this is a partner who"', () => {
  const said = [
    ['fr', 'La [country:NO Norvège] est là. C’est un pays qui soutient l’[country:UA Ukraine].'],
    ['nl', '[country:NO Noorwegen] is er. Het is een land dat [country:UA Oekraïne] steunt.'],
  ] as const;
  for (const [language, text] of said) {
    test(`${language}: who was named before acts`, () => {
      expect(triples(relate(language, [{ text }]))).toEqual(['NO supports UA']);
    });
  }
});

describe('who is held to be a partner', () => {
  runCases('fr', [
    ['Nous considérons l’[country:IN Inde] comme un partenaire.', 'BE cooperates-with IN'],
  ]);
  runCases('nl', [
    ['Ons land beschouwt [country:IN India] als een sleutelpartner.', 'BE cooperates-with IN'],
  ]);
});
