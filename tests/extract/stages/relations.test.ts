import { describe, expect, test } from 'vitest';
import { growthOver8, LINEAR_OVER_8 } from '../../cpu-time.ts';
import { relate, runCases, say, triples } from '../relate-samples.ts';

describe('who does it', () => {
  runCases('fr', [
    ['Nous soutenons l’[country:UA Ukraine].', 'BE supports UA'],
    ['Mon département continuera à aider la [country:CD RDC].', 'BE supports CD'],
    ['L’[organisation:eu Union européenne] soutient la [country:MD Moldavie].', 'eu supports MD'],
    ['L’[country:UA Ukraine] est soutenue par l’[organisation:nato OTAN].', 'nato supports UA'],
    [
      'L’agression [country:RU/adjective russe] contre l’[country:UA Ukraine] se poursuit.',
      'RU threatens UA',
    ],
    [
      'Depuis l’invasion de l’[country:UA Ukraine] par la [country:RU Russie], tout a changé.',
      'RU threatens UA',
    ],
    ['Je soutiens l’[country:UA Ukraine].', 'BE supports UA'],
    [
      'Nous condamnons l’agression [country:RU/adjective russe] contre l’[country:UA Ukraine].',
      'BE opposes RU',
      'RU threatens UA',
    ],
    ['Des voisins soutiennent le [country:ML Mali].'],
    ['Les pays tiers qui soutiennent la [country:RU Russie] le savent.'],
  ]);
  runCases('nl', [
    ['Wij steunen [country:UA Oekraïne].', 'BE supports UA'],
    ['Daarom steunt de [organisation:eu EU] [country:MD Moldavië].', 'eu supports MD'],
    [
      'Mijn departement zal de [country:CD DRC] en [country:RW Rwanda] blijven ondersteunen.',
      'BE supports CD',
      'BE supports RW',
    ],
    [
      'De [country:RU/adjective Russische] agressie tegen [country:UA Oekraïne] gaat voort.',
      'RU threatens UA',
    ],
  ]);
  runCases('en', [
    ['We support [country:UA Ukraine].', 'BE supports UA'],
    ['[organisation:nato NATO] condemned the attack of [country:RU Russia].', 'nato opposes RU'],
    ['[country:UA Ukraine] is supported by [organisation:nato NATO].', 'nato supports UA'],
  ]);

  test('without a voice, "we" are nobody', () => {
    const draft = relate('fr', [{ text: 'Nous soutenons l’[country:UA Ukraine].' }], null);
    expect(draft.relations).toEqual([]);
  });
});

describe('to whom', () => {
  runCases('fr', [
    [
      'Nous soutenons l’[country:UA Ukraine], la [country:MD Moldavie] et la [country:GE Géorgie].',
      'BE supports GE',
      'BE supports MD',
      'BE supports UA',
    ],
    [
      'Nous soutenons les opérations de l’[organisation:eu UE] au [country:ML Mali].',
      'BE supports eu',
    ],
    [
      'Nous entretenons des liens étroits avec l’[organisation:un ONU] (New York), où nous ' +
        'siégeons, ainsi qu’avec l’[organisation:osce OSCE].',
      'BE cooperates-with osce',
      'BE cooperates-with un',
    ],
    ['Nous ne soutenons pas la [country:SY Syrie].'],
    ['Notre pays est membre de l’[organisation:nato OTAN].', 'BE member-of nato'],
  ]);
  runCases('nl', [
    ['We werken samen met [country:NL Nederland].', 'BE cooperates-with NL'],
    ['Ons land is lid van de [organisation:nato NAVO].', 'BE member-of nato'],
    ['We steunen [country:SY Syrië] niet.'],
  ]);
});

describe('themes', () => {
  runCases('fr', [
    ['Nous défendons les droits de l’homme.', 'BE supports theme:human-rights'],
    ['Nous luttons contre le terrorisme.', 'BE supports theme:counter-terrorism'],
    ['Nous luttons contre la criminalité organisée.', 'BE opposes theme:organised-crime'],
    [
      'La lutte contre le terrorisme est une priorité absolue de notre politique.',
      'BE prioritises theme:counter-terrorism',
    ],
    ['Nous condamnons toute violation des droits de l’homme.', 'BE supports theme:human-rights'],
    ['La désinformation est un phénomène mondial.'],
  ]);
  runCases('nl', [
    ['We bestrijden de georganiseerde misdaad.', 'BE opposes theme:organised-crime'],
    ['We zetten in op klimaat.', 'BE prioritises theme:climate'],
    ['We leggen de nadruk op de mensenrechten.', 'BE prioritises theme:human-rights'],
  ]);
});

describe('lists', () => {
  test('the lead-in says who acts, the item what', () => {
    const draft = relate('fr', [
      { text: 'Nous voulons :' },
      {
        text: 'Renforcer la coopération avec le [organisation:benelux Benelux].',
        leadIn: 0,
        kind: 'list-item',
      },
    ]);
    expect(triples(draft)).toEqual(['BE cooperates-with benelux']);
    expect(draft.relations[0]?.lines).toEqual([[2, 2]]);
  });

  test('a lead-in that says all reaches from its line to the item', () => {
    const draft = relate('fr', [
      { text: 'Nos priorités :', kind: 'heading' },
      { text: 'Une action forte pour le climat', leadIn: 0, kind: 'list-item' },
      { text: 'Une coopération au développement renouvelée', leadIn: 0, kind: 'list-item' },
    ]);
    expect(triples(draft)).toEqual([
      'BE prioritises theme:climate',
      'BE prioritises theme:development-cooperation',
    ]);
    expect(draft.relations.map(({ lines }) => lines)).toEqual([
      [
        [1, 1],
        [2, 2],
      ],
      [
        [1, 1],
        [3, 3],
      ],
    ]);
  });

  test('an item within an item takes the actor of the nearest lead-in that names one', () => {
    const draft = relate('fr', [
      { text: 'Nous voulons :' },
      {
        text: 'Une politique nouvelle, dans laquelle l’[organisation:eu Union européenne] devrait :',
        leadIn: 0,
        kind: 'list-item',
      },
      { text: 'Soutenir l’[country:UA Ukraine].', leadIn: 1, kind: 'list-item' },
    ]);
    expect(triples(draft)).toEqual(['eu supports UA']);
  });

  test('numbered priorities after a colon all count', () => {
    const text =
      'Ik zal bijzondere aandacht besteden aan de volgende prioriteiten: (1) verdediging van de ' +
      'mensenrechten, (2) het klimaat, en (3) economische diplomatie.';
    expect(say('nl', text)).toEqual([
      'BE prioritises theme:climate',
      'BE prioritises theme:economic-diplomacy',
      'BE prioritises theme:human-rights',
    ]);
  });
});

describe('what a relation carries', () => {
  test('its sentence, the words that say it, a confidence', () => {
    const text = 'Rien à dire. Nous soutenons fermement l’[country:UA Ukraine]. Fin.';
    const [relation] = relate('fr', [{ text }]).relations;
    expect(relation).toMatchObject({ passage: 'note:0', cue: 'soutenons', lines: [[1, 1]] });
    expect(relation?.sentence).toEqual({ start: 13, end: 48 });
    expect(relation?.confidence).toBeGreaterThan(0.8);
  });

  test('each pair of a sentence once, by the surest words', () => {
    const text = 'Nous soutenons l’[country:UA Ukraine] et aidons encore l’[country:UA Ukraine].';
    expect(say('fr', text)).toEqual(['BE supports UA']);
  });

  test('headings and furniture say nothing', () => {
    const text = 'Nous soutenons l’[country:UA Ukraine]';
    expect(relate('fr', [{ text, kind: 'heading' }]).relations).toEqual([]);
    expect(relate('fr', [{ text, kind: 'furniture' }]).relations).toEqual([]);
  });

  test('a very long sentence takes time that grows with its length', () => {
    const part = 'nous soutenons la paix, et la lutte contre le terrorisme dans le monde, ';
    const growth = growthOver8((times) => relate('fr', [{ text: part.repeat(times) }]), 50);
    expect(growth).toBeLessThan(LINEAR_OVER_8);
  });
});
