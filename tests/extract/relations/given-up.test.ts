// What French and Dutch clauses say is refused, ended, alleged or suffered is not done.
import { describe } from 'vitest';
import { runCases } from '../relate-samples.ts';

describe('deeds that are given up', () => {
  runCases('fr', [
    ['[country:HU La Hongrie] refuse de soutenir [country:UA l’Ukraine].'],
    ['[country:US Les États-Unis] ont cessé de financer [organisation:who l’OMS].'],
    ['[country:NO La Norvège] n’a pas cessé de soutenir [country:UA l’Ukraine].', 'NO supports UA'],
    [
      '[country:RU La Russie] accuse [country:UA l’Ukraine] d’attaquer [place:kursk Koursk].',
      'RU opposes UA',
    ],
  ]);
  runCases('nl', [
    ['[country:HU Hongarije] weigert [country:UA Oekraïne] te steunen.'],
    ['[country:SE Zweden] schort de hulp aan [country:ML Mali] op.'],
  ]);
});

describe('those who suffer from somebody', () => {
  runCases('fr', [
    ['Nous soutenons les victimes du régime de [country:SY Damas].'],
    ['Nous aidons les victimes [country:PS/adjective palestiniennes].', 'BE supports PS'],
  ]);
  runCases('nl', [['Wij steunen de slachtoffers van het [country:SY/adjective Syrische] regime.']]);
});

describe('clauses and lists that are not the speaker’s', () => {
  runCases('fr', [
    [
      '[country:RU La Russie] soutient [country:ML le Mali], et [country:FR la France] aide [country:NE le Niger].',
      'FR supports NE',
      'RU supports ML',
    ],
    [
      'Nous défendons le climat et une justice internationale contestée par plusieurs pays, dont certains membres de [organisation:eu l’UE].',
      'BE supports theme:climate',
      'BE supports theme:international-law',
    ],
  ]);
  runCases('nl', [
    ['Wij betreuren dat [country:RU Rusland] [country:BY Belarus] steunt.', 'RU supports BY'],
    [
      '[country:BY Belarus] steunt [country:RU Rusland], terwijl de schending van de [country:UA/adjective Oekraïense] grens doorgaat.',
      'BY supports RU',
    ],
  ]);
});
