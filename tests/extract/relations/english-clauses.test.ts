import { describe } from 'vitest';
import { runCases } from '../relate-samples.ts';

describe('a preposition before its relative pronoun', () => {
  runCases('en', [
    [
      '[organisation:ecowas ECOWAS], to which [country:TG Togo] and [country:BJ Benin] belong, met.',
      'BJ member-of ecowas',
      'TG member-of ecowas',
    ],
    [
      'The [organisation:pif Forum], of which [country:FJ Fiji] is a founding member, is small.',
      'FJ member-of pif',
    ],
    ['[country:DE Germany], with whom we have signed a treaty, is near.', 'BE cooperates-with DE'],
    [
      '[organisation:aussom AUSSOM], to which [country:KE Kenya] contributes troops, lacks funds.',
      'KE supports aussom',
    ],
    [
      '[country:PL Poland] is a friend with which our cooperation has never been closer.',
      'BE cooperates-with PL',
    ],
  ]);
});

describe('what is inserted between commas', () => {
  runCases('en', [
    [
      '[country:CA Canada], from which we import gas, will work with [organisation:nato NATO].',
      'CA cooperates-with nato',
    ],
    [
      '[country:SO Somalia], supported by [country:TR Turkey], fights [organisation:as the rebels].',
      'SO opposes as',
      'TR supports SO',
    ],
    ['We will provide, under the facility, equipment to [country:GH Ghana].', 'BE supports GH'],
    [
      'We focus on [country:UA Ukraine], where needs are greatest, and on [country:MD Moldova].',
      'BE prioritises MD',
      'BE prioritises UA',
    ],
  ]);
});

describe('what stands before a relative clause is its object', () => {
  runCases('en', [
    ['[country:FR France], whose independence we defend, is large.', 'BE supports FR'],
    [
      '[country:CN China] has harassed [country:PH/adjective Philippine] ships, conduct that we deplore.',
      'BE opposes CN',
      'CN threatens PH',
    ],
    [
      'It was an atrocity by [organisation:hamas Hamas] that we have condemned.',
      'BE opposes hamas',
    ],
    [
      '[country:BR Brazil], whose support for [country:UA Ukraine] is firm, is large.',
      'BR supports UA',
    ],
  ]);
});

describe('passives', () => {
  runCases('en', [
    [
      '[country:RU Russia] is supplied with drones by [country:IR Iran] and with shells by [country:KP North Korea].',
      'IR supports RU',
      'KP supports RU',
    ],
    ['Sanctions were imposed on [country:BY Belarus].', 'BE sanctions BY'],
    [
      'The siege of [place:goma Goma] by [organisation:mra the militia] is condemned.',
      'BE opposes mra',
      'mra threatens goma',
    ],
    ["[country:IR Iran]'s [organisation:irgc Guard] was listed.", 'BE sanctions irgc'],
    ['The designations have been extended to [organisation:wagner Wagner].', 'BE sanctions wagner'],
    [
      '[country:IL Israel] was supported by [country:DE Germany] and criticised by [country:TR Turkey].',
      'DE supports IL',
      'TR opposes IL',
    ],
    [
      'The talks between [country:RS Serbia] and [country:XK Kosovo], facilitated by [organisation:eu the EU], go on.',
      'eu mediates RS',
      'eu mediates XK',
    ],
    ['The measures against [country:SY Syria] were renewed in May.', 'BE sanctions SY'],
  ]);
});

describe('a past tense before a noun is no passive', () => {
  runCases('en', [
    [
      '[organisation:gseven The G7] condemned terror attacks by [organisation:hamas Hamas].',
      'gseven opposes hamas',
    ],
    ['[country:NO Norway] denounced violence by gangs in [country:HT Haiti].'],
  ]);
});

describe('who does what a verb without a subject says', () => {
  runCases('en', [
    [
      'We accuse [country:IR Iran] of supporting [organisation:hamas Hamas].',
      'BE opposes IR',
      'IR supports hamas',
    ],
    ['[country:RW Rwanda] denied backing [organisation:mra the militia].'],
    [
      'We deplore the vote by [organisation:knesset the Knesset] to ban [organisation:unrwa UNRWA].',
      'BE opposes knesset',
      'knesset opposes unrwa',
    ],
    [
      'We condemn [country:RU/adjective Russian] attempts to undermine [country:MD Moldova].',
      'BE opposes RU',
      'RU threatens MD',
    ],
    [
      'Training soldiers in [country:ML Mali], [country:NE Niger] and [country:TD Chad].',
      'BE supports ML',
      'BE supports NE',
      'BE supports TD',
    ],
    ['They criticised [country:IR Iran] and denounced [country:SY Syria].'],
  ]);
});

describe('what others must do they do not do', () => {
  runCases('en', [
    ['[country:IR Iran] must cooperate with [organisation:iaea the IAEA].'],
    ['We must cooperate with [organisation:iaea the IAEA].', 'BE cooperates-with iaea'],
  ]);
});

describe('with whom one is, and with whom one is not', () => {
  runCases('en', [
    ['With [organisation:un the United Nations] at its core, order holds.'],
    ['[country:PL Poland] closed its border with [country:BY Belarus].'],
    ['[country:CA Canada] will inform its friends, beginning with [country:NO Norway].'],
    ["We reject the claim that [country:PL Poland]'s future is in doubt."],
    [
      'We work with partners, including [country:NO Norway] and [country:IS Iceland].',
      'BE cooperates-with IS',
      'BE cooperates-with NO',
    ],
    [
      '[organisation:nca The agency] works with [organisation:europol Europol] and with the police in [country:AL Albania].',
      'nca cooperates-with AL',
      'nca cooperates-with europol',
    ],
  ]);
});

describe('groups', () => {
  runCases('en', [
    [
      '[organisation:troika The Troika] ([country:NO Norway] and [country:GB the United Kingdom]) met.',
      'GB member-of troika',
      'NO member-of troika',
    ],
    [
      '[organisation:unsmil UNSMIL], headed by [person:jane-doe Jane Doe], has moved.',
      'jane-doe member-of unsmil',
    ],
    [
      'Our allies [country:JP Japan] and [country:NO Norway] are firm.',
      'BE cooperates-with JP',
      'BE cooperates-with NO',
    ],
    [
      '[country:JP Japan] and [country:IT Italy] will jointly build a ship.',
      'JP cooperates-with IT',
    ],
    ['Fighting between [country:IN India] and [country:PK Pakistan] has ceased.', 'IN opposes PK'],
  ]);
});

describe('words that only look like a cue', () => {
  runCases('en', [
    ['This gives [country:FR France] the ability to respond in [country:TD Chad].'],
    ['[country:FR France] has renewed them in respect of [country:HT Haiti].'],
    ['[country:IT Italy] has trained over 200 officers in [country:NE Niger].', 'IT supports NE'],
    [
      '[organisation:unhcr UNHCR] acts with the support of [country:JP Japan].',
      'JP supports unhcr',
    ],
  ]);
});

describe('words with a hyphen', () => {
  runCases('en', [
    ['[country:NO Norway] co-finances [country:UA Ukraine].', 'NO supports UA'],
    ['[country:NO Norway] co-founded [organisation:pif the Forum].', 'NO member-of pif'],
    ['[country:FR France] is in a stand-off with [country:RU Russia].', 'FR opposes RU'],
    ['[country:FR France] ring-fences money for [country:UA Ukraine].', 'FR supports UA'],
  ]);
});
