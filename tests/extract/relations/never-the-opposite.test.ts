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
      '[country:LV La Lettonie] soutient une interdiction du tabac et aide [country:GE la Géorgie].',
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
