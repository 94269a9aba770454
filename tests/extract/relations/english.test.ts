import { describe, expect, test } from 'vitest';
import { relate, runCases, triples } from '../relate-samples.ts';

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

describe('cooperation', () => {
  runCases('en', [
    [
      'With [country:AT Austria] and [country:MX Mexico] we worked hard.',
      'BE cooperates-with AT',
      'BE cooperates-with MX',
    ],
    [
      'Together with [country:ES Spain], [country:IE Ireland] takes the lead.',
      'IE cooperates-with ES',
    ],
    [
      'Cooperation between [organisation:eu the EU] and [organisation:nato NATO] has grown.',
      'eu cooperates-with nato',
    ],
    ['We signed an agreement with [country:MA Morocco].', 'BE cooperates-with MA'],
    ['[country:JP Japan] is a close and valued partner of ours.', 'BE cooperates-with JP'],
    ['We act in close coordination with [organisation:un the UN].', 'BE cooperates-with un'],
    [
      '[organisation:frontex Frontex] works with [country:NG Nigeria] and [country:SN Senegal].',
      'frontex cooperates-with NG',
      'frontex cooperates-with SN',
    ],
    ['Partnership with [country:KE Kenya] will be strengthened.', 'BE cooperates-with KE'],
    ['We share intelligence with [country:NO Norway].', 'BE cooperates-with NO'],
    [
      '[country:RU Russia], working with [country:BY Belarus], pressed on.',
      'RU cooperates-with BY',
    ],
  ]);
});

describe('opposition', () => {
  runCases('en', [
    ['We strongly condemn [country:RU Russia] for its conduct.', 'BE opposes RU'],
    [
      "We condemn [country:RU Russia]'s invasion of [country:UA Ukraine].",
      'BE opposes RU',
      'RU threatens UA',
    ],
    [
      'We condemn the [country:RU/adjective Russian] attacks on [place:kharkiv Kharkiv].',
      'BE opposes RU',
      'RU threatens kharkiv',
    ],
    ['We deplore that [country:RU Russia] has left the treaty.', 'BE opposes RU'],
    [
      'We call on [country:IR Iran] to cease its support to [organisation:hamas Hamas].',
      'BE opposes IR',
      'IR supports hamas',
    ],
    ['We urge [country:IL Israel] to halt the settlements.', 'BE opposes IL'],
    ['In [country:MM Myanmar], we condemn the conduct of the generals.', 'BE opposes MM'],
    ['We deplore the repression carried out by [country:BY Belarus].', 'BE opposes BY'],
    [
      '[country:RU Russia] is at war. We condemn its attacks on [country:UA Ukraine].',
      'BE opposes RU',
      'RU threatens UA',
    ],
    ['We hold [country:RU Russia] accountable.', 'BE opposes RU'],
    ['We will fight terrorism.', 'BE supports theme:counter-terrorism'],
    ['We counter disinformation.', 'BE opposes theme:hybrid-threats'],
    ['[country:ZA South Africa] filed a case against [country:IL Israel].', 'ZA opposes IL'],
  ]);
});

describe('sanctions, membership, mediation, priorities, reform', () => {
  runCases('en', [
    ['[organisation:eu The EU] imposed sanctions on [country:RU Russia].', 'eu sanctions RU'],
    [
      'Sanctions against [country:BY Belarus] were adopted by [organisation:eu the EU].',
      'eu sanctions BY',
    ],
    ['[country:CA Canada] has designated [organisation:irgc the Guards].', 'CA sanctions irgc'],
    ['[country:US/adjective US] sanctions on [country:IR Iran] remain.', 'US sanctions IR'],
    ['[country:FI Finland] joined [organisation:nato NATO] in 2023.', 'FI member-of nato'],
    ['[country:HR Croatia] is a member of [organisation:eu the EU].', 'HR member-of eu'],
    ["[country:MD Moldova]'s accession to [organisation:eu the EU] is near.", 'MD member-of eu'],
    [
      '[country:QA Qatar] mediates between [country:RW Rwanda] and [country:CD Congo].',
      'QA mediates CD',
      'QA mediates RW',
    ],
    [
      '[organisation:eu The EU] facilitates the dialogue between [country:RS Serbia] and [country:XK Kosovo].',
      'eu mediates RS',
      'eu mediates XK',
    ],
    [
      '[country:NO Norway] hosted talks between [country:LK Sri Lanka] and [organisation:ltte the Tigers].',
      'NO mediates LK',
      'NO mediates ltte',
    ],
    ['The [region:sahel Sahel] is a priority for us.', 'BE prioritises sahel'],
    ['Climate change remains a top priority.', 'BE prioritises theme:climate'],
    ['We attach great importance to human rights.', 'BE prioritises theme:human-rights'],
    ['We will make gender equality a priority.', 'BE prioritises theme:gender-equality'],
    [
      'We give the [region:western-balkans Western Balkans] special attention.',
      'BE prioritises western-balkans',
    ],
    ['[organisation:wto The WTO] must be reformed.', 'BE reforms wto'],
    [
      'We support the reform of [organisation:un-security-council the Security Council].',
      'BE reforms un-security-council',
    ],
    ['[country:BR Brazil] wants to reform [organisation:imf the IMF].', 'BR reforms imf'],
  ]);
});

describe('what is said round about', () => {
  runCases('en', [
    [
      'The harassment of [country:PH/adjective Philippine] vessels by [organisation:ccg the coast guard] is unlawful.',
      'BE opposes ccg',
      'ccg threatens PH',
    ],
    ['As a member of [organisation:nato NATO], [country:CA Canada] is safe.', 'CA member-of nato'],
    ['We welcomed [person:jane-doe Jane Doe] to our session.', 'BE cooperates-with jane-doe'],
    ['We welcome the efforts of [country:QA Qatar].', 'BE supports QA'],
    [
      '[organisation:eu The EU] met [organisation:au the AU], and [country:FR France] serves both.',
      'FR supports au',
      'FR supports eu',
      'eu cooperates-with au',
    ],
    ['We provide a safe and secure place in [country:XK Kosovo].', 'BE supports XK'],
    ['[country:BE Belgium] has tried to have [organisation:wto the WTO] reformed.'],
    ['We want [organisation:wto the WTO] reformed.', 'BE reforms wto'],
    ['Oil will be shipped with [country:NO Norway].', 'BE cooperates-with NO'],
    ['We called for [country:RU Russia] to reciprocate.'],
  ]);
});

describe('names side by side', () => {
  runCases('en', [
    ['[country:RW Rwanda]-backed [organisation:fdlr FDLR] fighters fled.', 'RW supports fdlr'],
    [
      '[organisation:eu EU]–[organisation:nato NATO] cooperation has grown.',
      'eu cooperates-with nato',
    ],
    ['[organisation:nato NATO] member [country:CA Canada] is far away.', 'CA member-of nato'],
    ["[country:US The United States] is [country:UA Ukraine]'s largest donor.", 'US supports UA'],
    [
      '[country:JP Japan] and [country:AU Australia] signed a defence pact.',
      'JP cooperates-with AU',
    ],
    ['We encourage [country:IL Israel] to lift the blockade.'],
    ['We are gravely concerned about [country:IR Iran].', 'BE opposes IR'],
    ['We have suspended all cooperation with [country:RU Russia].', 'BE sanctions RU'],
    [
      'The talks help [country:RU Russia] wage war against [country:UA Ukraine].',
      'RU threatens UA',
    ],
  ]);
});

describe('who is meant by "the Government", "the Committee", "Allies"', () => {
  const speak = (text: string, voice: string, issuer: string, government?: string): string[] =>
    triples(relate('en', [{ text }], voice, { issuer, ...(government ? { government } : {}) }));

  test('the government of a committee is its country, the committee itself', () => {
    const text =
      'The Committee supports [country:UA Ukraine]. The Government has sanctioned [country:RU Russia].';
    const said = speak(text, 'organisation:panel', 'Committee on Europe', 'country:GB');
    expect(said).toEqual(['GB sanctions RU', 'panel supports UA']);
  });

  test('Allies speak for their alliance', () => {
    const text = 'Allies will continue to assist [country:UA Ukraine].';
    expect(speak(text, 'organisation:nato', 'NATO')).toEqual(['nato supports UA']);
  });

  test('the Government is the country that speaks', () => {
    expect(speak('The Government backs [country:UA Ukraine].', 'country:CA', '')).toEqual([
      'CA supports UA',
    ]);
  });
});

describe('themes', () => {
  runCases('en', [
    ['We support gender equality.', 'BE supports theme:gender-equality'],
    ['We invest in renewable energy.', 'BE supports theme:energy'],
    ['We are committed to human rights.', 'BE supports theme:human-rights'],
    ['We tackle organised crime and human trafficking.', 'BE opposes theme:organised-crime'],
    ['The fight against corruption comes first.', 'BE prioritises theme:democracy-rule-of-law'],
    ['We support the migration.'],
  ]);
});
