// English sentences that tell of a deed and do not say that it is done.
import { describe } from 'vitest';
import { runCases } from '../relate-samples.ts';

describe('what is only supposed is not said', () => {
  runCases('en', [
    [
      'If [country:ER Eritrea] attacks [country:TD Chad], [country:GH Ghana] will support [country:ML Mali].',
      'GH supports ML',
    ],
    [
      'Should [country:ER Eritrea] attack [country:TD Chad], [country:GH Ghana] would support [country:ML Mali].',
      'GH supports ML',
    ],
    [
      'Had [country:ER Eritrea] attacked [country:TD Chad], [country:GH Ghana] would have supported [country:ML Mali].',
    ],
    [
      '[country:ER Eritrea] had attacked [country:TD Chad], and [country:GH Ghana] supported [country:ML Mali].',
      'ER threatens TD',
      'GH supports ML',
    ],
  ]);
});

describe('what is said to be untrue is not said', () => {
  runCases('en', [
    ['It is simply untrue that [country:GH Ghana] supports [country:ML Mali].'],
    ['It would be a mistake to assume that [country:GH Ghana] supports [country:ML Mali].'],
    ['There is no evidence that [country:GH Ghana] attacked [country:ML Mali].'],
    ['There is no doubt that [country:GH Ghana] attacked [country:ML Mali].', 'GH threatens ML'],
    ['It is wrong that [country:GH Ghana] attacked [country:ML Mali].', 'GH threatens ML'],
  ]);
});

describe('what is prevented, forbidden or called off is not done', () => {
  runCases('en', [
    ['[country:GH Ghana] prevented [country:ML Mali] from criticising [country:TD Chad].'],
    ['[country:GH Ghana] kept its neighbour [country:ML Mali] from supporting [country:TD Chad].'],
    ['[country:GH Ghana] forbids its banks to cooperate with [country:TD Chad].'],
    ['Far from supporting [country:ML Mali], [country:GH Ghana] closed its embassy.'],
    [
      '[country:GH Ghana] failed to prevent [country:ML Mali] from attacking [country:TD Chad].',
      'ML threatens TD',
    ],
    ['[country:GH Ghana] cancelled its talks with [country:ML Mali].'],
    ['[country:GH Ghana] blocked the start of peace negotiations with [country:ML Mali].'],
    ['[country:GH Ghana] began its talks with [country:ML Mali].', 'GH cooperates-with ML'],
    ['[country:GH Ghana] promised to support [country:ML Mali] but never did.'],
    [
      '[country:GH Ghana] promised to support [country:ML Mali] but it did not support [country:TD Chad].',
      'GH supports ML',
    ],
  ]);
});

describe('what is only alleged is no deed of those who allege it', () => {
  runCases('en', [
    [
      '[country:ML Mali] was accused by [country:GH Ghana] of supporting [country:TD Chad].',
      'GH opposes ML',
    ],
    ['[country:ML Mali] is said to support [country:TD Chad].'],
  ]);
});

describe('who is told of something is not opposed', () => {
  runCases('en', [
    ['[country:GH Ghana] warned [country:ML Mali] that the border would be closed.'],
    [
      '[country:GH Ghana] warned [organisation:un-security-council the Security Council] of the risk.',
    ],
    ['[country:GH Ghana] warned [country:ML Mali] against a new war.', 'GH opposes ML'],
  ]);
});

describe('words that have another sense beside their object', () => {
  runCases('en', [
    ['[country:GH Ghana] cut ties with [country:ML Mali].', 'GH opposes ML'],
    ['[country:GH Ghana] cut exports together with [country:ML Mali].', 'GH cooperates-with ML'],
    ['[country:GH Ghana] sent soldiers to [country:ML Mali].'],
    ['[country:GH Ghana] sent soldiers to [country:ML Mali] to help the police.', 'GH supports ML'],
    ['[country:GH Ghana] sent medicines to [country:ML Mali].', 'GH supports ML'],
    ['[country:GH Ghana] and [country:ML Mali] fought over water.'],
    [
      '[country:GH Ghana] is helping [country:ML Mali] evade the sanctions of [organisation:eu the European Union].',
      'GH supports ML',
    ],
    [
      '[country:GH Ghana] supports sanctions against [country:ML Mali].',
      'GH sanctions ML',
      'GH supports theme:sanctions',
    ],
    ['[country:GH Ghana] blocked the opening of accession talks with [country:ML Mali].'],
    ['[country:GH Ghana] opposes the enlargement of [organisation:nato NATO].'],
    ['[country:GH Ghana] supports enlargement.', 'GH supports theme:eu-enlargement'],
  ]);
});
