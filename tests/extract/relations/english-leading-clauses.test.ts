// English sentences of two clauses: each verb has the subject of its own clause.
import { describe } from 'vitest';
import { runCases } from '../relate-samples.ts';

describe('the main clause behind a subordinate clause has a subject of its own', () => {
  runCases('en', [
    [
      'Since [country:ER Eritrea] condemns [country:TD Chad], [country:GH Ghana] supports [country:ML Mali].',
      'ER opposes TD',
      'GH supports ML',
    ],
    [
      'While [country:ER Eritrea] attacks [country:TD Chad], [country:GH Ghana] and [country:BJ Benin] support [country:ML Mali].',
      'BJ supports ML',
      'ER threatens TD',
      'GH supports ML',
    ],
    [
      'After [country:ER Eritrea] invaded [country:TD Chad], [country:GH Ghana] supported [country:ML Mali].',
      'ER threatens TD',
      'GH supports ML',
    ],
    [
      'Because [country:ER Eritrea], [country:TD Chad] and [country:BJ Benin] support [country:ML Mali], [country:GH Ghana] criticises [country:NE Niger].',
      'BJ supports ML',
      'ER supports ML',
      'GH opposes NE',
      'TD supports ML',
    ],
    [
      'Although [country:ER Eritrea] supports [country:TD Chad], the opposition criticises [country:ML Mali].',
      'ER supports TD',
    ],
    [
      'While supporting [country:TD Chad], [country:GH Ghana] criticises [country:ML Mali].',
      'GH opposes ML',
      'GH supports TD',
    ],
  ]);
});

describe('a second clause behind "and" has a subject of its own', () => {
  runCases('en', [
    [
      '[country:GH Ghana] supports [country:ML Mali] and [country:BJ Benin] supports [country:NE Niger].',
      'BJ supports NE',
      'GH supports ML',
    ],
    [
      '[country:GH Ghana] left [organisation:ecowas the Community] and [country:BJ Benin] criticised [country:NE Niger].',
      'BJ opposes NE',
    ],
    [
      'The leaders of [country:GH Ghana] and [country:BJ Benin] criticised [country:NE Niger].',
      'BJ opposes NE',
      'GH opposes NE',
    ],
    [
      '[country:GH Ghana] helps [country:ML Mali] and [country:NE Niger] fight piracy.',
      'GH supports ML',
      'GH supports NE',
    ],
  ]);
});
