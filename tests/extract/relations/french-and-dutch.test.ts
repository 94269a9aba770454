// Who acts and on whom in French and Dutch sentences of other kinds of documents than the Belgian ones.
import { describe } from 'vitest';
import { runCases } from '../relate-samples.ts';

describe('who acts', () => {
  runCases('nl', [
    [
      '[organisation:ukraid Ukraid] kookt met [country:ET Ethiopië] soep, en [organisation:brac BRAC] helpt [country:UG Oeganda].',
      'ukraid cooperates-with ET',
      'brac supports UG',
    ],
    [
      '[organisation:frontex Frontex] en [organisation:europol Europol] gaan [country:MA Marokko] langer begeleiden.',
      'europol supports MA',
      'frontex supports MA',
    ],
    ['Dat geldt zolang [country:RU Rusland] [country:UA Oekraïne] bedreigt.', 'RU threatens UA'],
    ['Over die keuze is gesproken met [country:GH Ghana].', 'BE cooperates-with GH'],
  ]);
  runCases('fr', [
    ['Un sommet organisé avec [country:KE le Kenya] aura lieu en mai.', 'BE cooperates-with KE'],
    [
      'Nos experts veillent sur la centrale de [place:kursk Koursk] occupée par [country:UA l’Ukraine].',
      'UA threatens kursk',
    ],
  ]);
});

describe('what is said of others than the speaker', () => {
  runCases('fr', [
    ['Nous félicitons [country:GH le Ghana] de son élection.', 'BE supports GH'],
    [
      'Nous dénonçons les ingérences de [country:AZ l’Azerbaïdjan] en [country:MD Moldavie].',
      'AZ threatens MD',
      'BE opposes AZ',
      'BE opposes theme:hybrid-threats',
    ],
    ['Nous nous opposons à l’accord avec [country:BR le Brésil].', 'BE opposes BR'],
    [
      '[country:PE Le Pérou] et [country:CL le Chili] feront l’objet d’une attention soutenue.',
      'BE prioritises CL',
      'BE prioritises PE',
    ],
    ['Nous avons bâti une école avec [country:KE le Kenya].', 'BE cooperates-with KE'],
    [
      'Les [organisation:rsf Forces de soutien rapide] ont pillé [country:SD le Soudan].',
      'rsf threatens SD',
    ],
  ]);
  runCases('nl', [
    [
      '[country:KE Kenia] en [country:GH Ghana] krijgen voorrang.',
      'BE prioritises GH',
      'BE prioritises KE',
    ],
    ['Wij erkennen [country:PS Palestina].', 'BE supports PS'],
    [
      'De wreedheden van [organisation:rsf de RSF] in [place:darfur Darfur] gaan door.',
      'rsf threatens darfur',
    ],
    [
      'De afspraken van [organisation:eu de EU] met [country:TN Tunesië] lopen af.',
      'eu cooperates-with TN',
    ],
    ['De begrotingssteun aan [country:BI Burundi] loopt door.', 'BE supports BI'],
    ['[organisation:iom IOM] ontvangt onze steun.', 'BE supports iom'],
    ['De [organisation:eu EU]-sancties tegen [country:BY Belarus] blijven.', 'eu sanctions BY'],
  ]);
});

describe('where the words stand that are acted upon', () => {
  runCases('nl', [
    ['De plannen van [country:RU Rusland] veroordelen wij scherp.', 'BE opposes RU'],
    ['[country:RU Rusland] probeert onze verkiezingen te beïnvloeden.', 'RU threatens BE'],
    ['Wij ijveren voor een hervormde [organisation:wto WTO].', 'BE reforms wto'],
  ]);
  runCases('fr', [
    ['[country:RU La Russie] menace nos intérêts.', 'RU threatens BE'],
    ['Un campus verra le jour, construit avec [country:EG l’Égypte].', 'BE cooperates-with EG'],
    ['Il siégera dans [organisation:wto une OMC] réformée.', 'BE reforms wto'],
    ['Nous exigeons le retrait immédiat des [organisation:lra rebelles].', 'BE opposes lra'],
    [
      'Nous condamnons les massacres que [organisation:rsf la milice] commet en [country:SD Soudan].',
      'BE opposes rsf',
      'rsf threatens SD',
    ],
    ['Nous encourageons [country:GN la Guinée] à suivre cette voie.'],
  ]);
});

describe('those who act together', () => {
  runCases('fr', [
    [
      '[organisation:interpol Interpol] et [organisation:europol Europol] mènent des enquêtes conjointes.',
      'interpol cooperates-with europol',
    ],
    ['[country:PE Le Pérou] et [country:CL le Chili] votent au printemps.'],
  ]);
  runCases('nl', [
    [
      '[country:NO Noorwegen] en [country:DK Denemarken] houden gezamenlijke oefeningen.',
      'NO cooperates-with DK',
    ],
  ]);
});

describe('words for what is done', () => {
  runCases('nl', [
    ['Wij verdubbelen het budget van [organisation:enabel Enabel].', 'BE supports enabel'],
    ['In mei bezoek ik [country:MW Malawi].', 'BE cooperates-with MW'],
    ['Wij spreken [country:AE de Emiraten] aan op die leveranties.', 'BE opposes AE'],
  ]);
  runCases('fr', [
    ['Nous doublons la contribution au [organisation:fida FIDA].', 'BE supports fida'],
    ['[country:ML Le Mali] reste suspendu de nos instances.', 'BE sanctions ML'],
    ['[country:CN La Chine] fait pression sur [country:TW Taïwan].', 'CN threatens TW'],
  ]);
});
