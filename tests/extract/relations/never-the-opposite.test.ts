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
