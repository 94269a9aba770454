import { describe } from 'vitest';
import { runCases } from '../relate-samples.ts';

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
