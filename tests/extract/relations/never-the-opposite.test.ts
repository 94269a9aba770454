// Sentences whose words, read one by one, would give the contrary of what is said.
import { describe } from 'vitest';
import { runCases } from '../relate-samples.ts';

describe('support for what keeps somebody out is no support', () => {
  runCases('nl', [
    [
      '[country:LV Letland] pleit voor een verbod op de invoer van [country:BY/adjective Wit-Russisch] hout.',
    ],
    [
      '[country:NO Noorwegen] steunt een doorvoerverbod voor [country:BY/adjective Wit-Russische] hout.',
    ],
    [
      '[country:NO Noorwegen] steunt een boycot van [country:BY/adjective Wit-Russische] hout.',
      'NO sanctions BY',
    ],
  ]);
  runCases('fr', [
    [
      '[country:LV La Lettonie] plaide pour une interdiction du bois [country:BY/adjective biélorusse].',
    ],
    [
      '[country:LV La Lettonie] soutient un boycott du bois [country:BY/adjective biélorusse].',
      'LV sanctions BY',
    ],
    [
      '[country:LV La Lettonie] soutient une interdiction des cloches et aide [country:GE la Géorgie].',
      'LV supports GE',
    ],
  ]);
  runCases('en', [
    [
      '[country:LV Latvia] supports a boycott of [country:BY/adjective Belarusian] timber.',
      'LV sanctions BY',
    ],
  ]);
});

describe('an army is nobody who is armed', () => {
  runCases('fr', [
    [
      'Des villages ont été brûlés par l’armée [country:TD/adjective tchadienne] et par [organisation:wagner le groupe Wagner].',
    ],
    ['Nos soldats ont vu notre armée près de [place:gao Gao].'],
    ['[country:FR La France] a armé [country:TD le Tchad].', 'FR supports TD'],
  ]);
});

describe('a Dutch negation behind the object', () => {
  runCases('nl', [
    ['[country:AT Oostenrijk] steunt het [country:SK/adjective Slowaakse] plan niet.'],
    ['[country:AT Oostenrijk] steunt de [country:SK/adjective Slowaakse] regering niet langer.'],
    ['[country:AT Oostenrijk] moedigt [country:SK Slowakije] hierin niet aan.'],
    ['[country:AT Oostenrijk] steunt niet alleen [country:SK Slowakije].', 'AT supports SK'],
    [
      '[country:AT Oostenrijk] steunt [country:SK Slowakije], dat zijn leger niet opheft.',
      'AT supports SK',
    ],
  ]);
});

describe('a clause behind a comma has a subject of its own', () => {
  runCases('fr', [
    [
      '[country:ES L’Espagne] et [country:PT le Portugal] l’ont appuyé, [organisation:pace l’Assemblée parlementaire] l’a critiqué.',
    ],
    ['[country:ES L’Espagne] appuie cette motion, [country:AT l’Autriche] la rejette.'],
    ['[country:ES L’Espagne] appuie cette motion, mais [country:AT l’Autriche] hésite.'],
    [
      '[country:ES L’Espagne] appuie [country:TD le Tchad], [country:ML le Mali] et [country:NE le Niger].',
      'ES supports ML',
      'ES supports NE',
      'ES supports TD',
    ],
    ['[country:CU Cuba] condamne cette attaque, a déclaré son délégué en [country:CH Suisse].'],
    [
      '[country:CU Cuba] s’oppose à [country:US Washington], à [country:CA Ottawa] et à [country:FR Paris].',
      'CU opposes CA',
      'CU opposes FR',
      'CU opposes US',
    ],
  ]);
  runCases('nl', [
    ['[country:ES Spanje] steunt dit voorstel, maar [country:AT Oostenrijk] heeft bedenkingen.'],
    [
      '[country:ES Spanje] steunt [country:TD Tsjaad], niet [country:AT Oostenrijk].',
      'ES supports TD',
    ],
    ['[country:ES Spanje] steunt dit voorstel, [country:AT Oostenrijk] verwerpt het.'],
  ]);
});

describe('sanctions that are lifted or refused are none', () => {
  runCases('fr', [
    ['[country:CH La Suisse] a allégé une part de ses sanctions contre [country:GN la Guinée].'],
    ['[country:CH La Suisse] rejette les sanctions contre [country:GN la Guinée].'],
    [
      '[country:CH La Suisse] a adopté des sanctions contre [country:GN la Guinée].',
      'CH sanctions GN',
    ],
  ]);
  runCases('nl', [
    ['[country:CH Zwitserland] heft de sancties tegen [country:GN Guinee] op.'],
    ['[country:CH Zwitserland] heeft de sancties tegen [country:GN Guinee] opgeschort.'],
    ['[country:CH Zwitserland] verlengt de sancties tegen [country:GN Guinee].', 'CH sanctions GN'],
  ]);
  runCases('en', [
    ['[country:CH Switzerland] has lifted its sanctions against [country:GN Guinea].'],
    [
      '[country:CH Switzerland] opposes easing the sanctions on [country:GN Guinea].',
      'CH supports theme:sanctions',
    ],
    ['[country:CH Switzerland] extended its sanctions on [country:GN Guinea].', 'CH sanctions GN'],
    [
      '[country:CH Switzerland] has threatened sanctions on [country:GN Guinea].',
      'CH threatens GN',
    ],
  ]);
});

describe('who condemns a deed only judges it', () => {
  runCases('fr', [['[country:CU Cuba] condamne les massacres.']]);
});

describe('whom an English relative clause tells of', () => {
  runCases('en', [
    [
      '[organisation:adf The rebels], whom [country:RW Rwanda] finances, have attacked [place:goma Goma].',
      'RW supports adf',
      'adf threatens goma',
    ],
  ]);
});

describe('who supports an evil does not serve the theme that is against it', () => {
  runCases('fr', [
    ['[country:KP La Corée du Nord] soutient le terrorisme.'],
    ['[country:TD Le Tchad] finance activement la violence et la torture.'],
    [
      '[country:TD Le Tchad] soutient les victimes du terrorisme.',
      'TD supports theme:counter-terrorism',
    ],
    ['[country:TD Le Tchad] lutte contre le terrorisme.', 'TD supports theme:counter-terrorism'],
  ]);
  runCases('nl', [
    ['[country:KP Noord-Korea] steunt het terrorisme.'],
    [
      '[country:TD Tsjaad] steunt de strijd tegen terrorisme.',
      'TD supports theme:counter-terrorism',
    ],
  ]);
  runCases('en', [
    ['[country:KP North Korea] supports international terrorism.'],
    ['[country:TD Chad] supports victims of terrorism.', 'TD supports theme:counter-terrorism'],
  ]);
});

describe('who represses people does not serve what protects them', () => {
  runCases('fr', [
    ['[country:IR L’Iran] réprime les femmes et les minorités.'],
    ['[country:EG L’Égypte] prend des mesures contre la communauté LGBT.'],
    [
      '[country:TD Le Tchad] combat les violences faites aux femmes.',
      'TD supports theme:gender-equality',
    ],
  ]);
  runCases('nl', [
    ['[country:IR Iran] treedt op tegen vrouwen en meisjes.'],
    ['[country:TD Tsjaad] bestrijdt geweld tegen vrouwen.', 'TD supports theme:gender-equality'],
  ]);
  runCases('en', [
    ['[country:IR Iran] fights women and girls.'],
    ['[country:TD Chad] combats violence against women.', 'TD supports theme:gender-equality'],
  ]);
});

describe('a noun within a phrase acts for nobody of its own', () => {
  runCases('fr', [
    [
      '[country:CA Le Canada] rend hommage à la médiation conduite par [country:QA le Qatar].',
      'CA supports QA',
    ],
  ]);
});
