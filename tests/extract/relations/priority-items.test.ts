// Items of English lists of priorities: each is a priority, and says itself whose help it needs.
import { describe, expect, test } from 'vitest';
import { relate, triples } from '../relate-samples.ts';

const LEAD = 'We will give priority to:';

/** What an item says below a lead-in. */
const item = (text: string, lead = LEAD): string[] =>
  triples(relate('en', [{ text: lead }, { text, kind: 'list-item', leadIn: 0 }]));

describe('items of a list of priorities', () => {
  test('are priorities though they begin with a verb', () => {
    expect(item('ending human trafficking;')).toEqual(['BE prioritises theme:organised-crime']);
  });

  test('name those with whom and for whom it is done', () => {
    expect(
      item('public health, in partnership with [organisation:who the World Health Organization];'),
    ).toEqual(['BE cooperates-with who', 'BE prioritises theme:health']);
    expect(item('public health, including contributions to [organisation:gavi Gavi];')).toEqual([
      'BE prioritises theme:health',
      'BE supports gavi',
    ]);
  });

  test('make regions priorities where they say what is done there', () => {
    expect(
      item('strengthen maritime security in [region:gulf-of-guinea the Gulf of Guinea];'),
    ).toContain('BE prioritises gulf-of-guinea');
    expect(item('maritime security in [region:gulf-of-guinea the Gulf of Guinea];')).not.toContain(
      'BE prioritises gulf-of-guinea',
    );
  });
});

describe('company at the end of an item', () => {
  test('is that of the one whom the lead-in names', () => {
    expect(
      item(
        'build schools in [country:ML Mali], in partnership with [organisation:unicef UNICEF];',
        'We will:',
      ),
    ).toContain('BE cooperates-with unicef');
  });
});
