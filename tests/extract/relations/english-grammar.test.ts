import { describe } from 'vitest';
import { runCases } from '../relate-samples.ts';

describe('forms of the verb', () => {
  runCases('en', [
    ['We will continue to support [country:UA Ukraine].', 'BE supports UA'],
    ['We are determined to support [country:UA Ukraine].', 'BE supports UA'],
    ['[country:NO Norway] has been supporting [country:UA Ukraine] since 2022.', 'NO supports UA'],
    ['[country:NO Norway] would have supported [country:UA Ukraine].', 'NO supports UA'],
    [
      '[country:NO Norway] and [country:SE Sweden] back [country:MD Moldova].',
      'NO supports MD',
      'SE supports MD',
    ],
    ['[country:MD Moldova] is being supported by [country:RO Romania].', 'RO supports MD'],
    ['[country:MD Moldova], backed by [country:RO Romania], stands firm.', 'RO supports MD'],
    ['[country:MD Moldova] should be supported.', 'BE supports MD'],
    ['We seek to deepen cooperation with [country:JP Japan].', 'BE cooperates-with JP'],
    ['By supporting [country:UA Ukraine], we defend ourselves.', 'BE supports UA'],
    ['We stand ready to assist [country:LB Lebanon].', 'BE supports LB'],
    ['[country:IR Iran] continues to destabilise [country:YE Yemen].', 'IR threatens YE'],
    ['[country:IR Iran] keeps arming [organisation:houthis the Houthis].', 'IR supports houthis'],
  ]);
});

describe('what is denied is not said', () => {
  runCases('en', [
    ['We do not support [country:RU Russia].'],
    ['[country:FR France] never supported [country:RU Russia].'],
    ['There is no cooperation with [country:RU Russia].'],
    ['We cannot support [country:RU Russia].'],
    [
      'We support not only [country:UA Ukraine] but also [country:MD Moldova].',
      'BE supports MD',
      'BE supports UA',
    ],
  ]);
});

describe('verb or noun', () => {
  runCases('en', [
    ['[organisation:nato NATO] support for [country:UA Ukraine] grows.', 'nato supports UA'],
    ['Our support for [country:UA Ukraine] is firm.', 'BE supports UA'],
    [
      '[country:IR/adjective Iranian] support for [organisation:hezbollah Hezbollah] continues.',
      'IR supports hezbollah',
    ],
    ['Allied supports and [country:UA Ukraine] grow.'],
    ['The [organisation:gcf Green Climate Fund] is large and [country:MW Malawi] is small.'],
    ['[country:RU/adjective Russian] attacks on [country:UA Ukraine] continue.', 'RU threatens UA'],
    ['[country:RU Russia] attacks [country:UA Ukraine].', 'RU threatens UA'],
  ]);
});

describe('who owns an act', () => {
  runCases('en', [
    [
      "[country:RU Russia]'s war of aggression against [country:UA Ukraine] goes on.",
      'RU threatens UA',
    ],
    ['The invasion of [country:UA Ukraine] by [country:RU Russia] goes on.', 'RU threatens UA'],
    [
      'Attacks by [organisation:houthis the Houthis] on [country:IL Israel] have resumed.',
      'houthis threatens IL',
    ],
    [
      '[country:CN/adjective Chinese] coercion of [country:TW Taiwan] is growing.',
      'CN threatens TW',
    ],
    [
      '[country:RU Russia] is small. Its invasion of [country:UA Ukraine] is not.',
      'RU threatens UA',
    ],
    ['[country:RU Russia] has launched an attack on [country:UA Ukraine].', 'RU threatens UA'],
    [
      '[country:RU Russia] remains the most direct threat to [country:EE Estonia].',
      'RU threatens EE',
    ],
    [
      'The commitment of [country:DE Germany] to [country:UA Ukraine] is beyond doubt.',
      'DE supports UA',
    ],
    ['We provide financial assistance to [country:MD Moldova].', 'BE supports MD'],
    ['[country:NO Norway] has pledged 80 million euros to [country:MD Moldova].', 'NO supports MD'],
    [
      'We provide [country:UA Ukraine] with humanitarian aid.',
      'BE supports UA',
      'BE supports theme:humanitarian-aid',
    ],
    ['Despite the war in [country:UA Ukraine], trade grows.'],
  ]);
});

describe('subjects', () => {
  runCases('en', [
    ['[country:CN/adjective Chinese] companies supply [country:RU Russia].', 'CN supports RU'],
    ['The army of [country:RW Rwanda] supports [organisation:fdlr FDLR].', 'RW supports fdlr'],
    [
      '[country:IR Iran], which supports [organisation:hamas Hamas], denies it.',
      'IR supports hamas',
    ],
    [
      '[country:FR France] is there, and [country:DE Germany] supports [country:UA Ukraine].',
      'DE supports UA',
    ],
    [
      '[country:FR France] has visited [country:MD Moldova] and supports [country:UA Ukraine].',
      'FR supports UA',
    ],
    ['In [country:ML Mali], [organisation:eu the EU] trains the army.', 'eu supports ML'],
    ['We urge [country:IR Iran] to support [country:IQ Iraq].'],
    ['[country:RS Serbia] is expected to support [country:UA Ukraine].'],
    [
      'The efforts of [country:QA Qatar] to mediate between [country:IL Israel] and [organisation:hamas Hamas] matter.',
      'QA mediates IL',
      'QA mediates hamas',
    ],
    ['[country:FR France] says that it supports [country:UA Ukraine].', 'FR supports UA'],
    [
      '[country:SA Saudi Arabia] and [country:AE the Emirates] follow their interests and continue their support for [country:SD Sudan].',
      'AE supports SD',
      'SA supports SD',
    ],
    ['Our policy supports [country:UA Ukraine].', 'BE supports UA'],
    ['The weather supports [country:UA Ukraine].'],
  ]);
});

describe('objects', () => {
  runCases('en', [
    [
      'We support [country:UA Ukraine], [country:MD Moldova] and [country:GE Georgia].',
      'BE supports GE',
      'BE supports MD',
      'BE supports UA',
    ],
    ['We support [country:UA Ukraine] against [country:RU Russia].', 'BE supports UA'],
    ['We support the sovereignty of [country:UA Ukraine].', 'BE supports UA'],
    [
      "We support [country:UA Ukraine]'s accession to [organisation:eu the EU].",
      'BE supports UA',
      'UA member-of eu',
    ],
    [
      '[organisation:pla The army] endangers stability in [region:taiwan-strait the Taiwan Strait].',
      'pla threatens taiwan-strait',
    ],
    ['[country:IN India] is a friend, and we back its role.', 'BE supports IN'],
    ['[country:US Washington] shares data with us.', 'US cooperates-with BE'],
    ['We support the dialogue between [country:RS Serbia] and [country:XK Kosovo].'],
    ['We oppose any weakening of [organisation:ecthr the Court].', 'BE supports ecthr'],
  ]);
});
