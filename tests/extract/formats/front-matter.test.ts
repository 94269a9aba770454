// Front matter that can not be used: what its writer is told, and on which line.
import { describe, expect, it } from 'vitest';
import { openText } from '../../../extract/formats/open-source.ts';
import { readPassages } from '../../../extract/pipeline.ts';

const read = (text: string) =>
  readPassages(openText({ source: 'note.txt', bytes: new TextEncoder().encode(text) }));
const told = (text: string): string[] =>
  read(text).warnings.map(({ line, message }) => `${line}: ${message}`);

describe('a field that can not be used', () => {
  it.each([
    ['date', 'tomorrow', 'give a date as 2019, 2019-11 or 2019-11-05'],
    ['date', '[1, 2]', 'give a date as 2019, 2019-11 or 2019-11-05'],
    [
      'date',
      '2022-02-30',
      'the calendar has no such day; give a date as 2019, 2019-11 or 2019-11-05',
    ],
    ['voice', 'Belgium', 'give a voice as in country:BE'],
    ['voice', '32', 'give a voice as in country:BE'],
    ['language', 'german', 'give one of fr, nl, en'],
    ['id', 'Bad Id!', 'give an id of letters, digits, ".", "_" and "-"'],
    ['title', '[a, b]', 'give a text'],
  ])('%s: %s is named with its line and what to write', (field, value, advice) => {
    expect(told(`---\nkind: note\n${field}: ${value}\n---\nItaly supports Malta.\n`)).toEqual([
      `3: note.txt: front matter field "${field}" left out: ${advice}`,
    ]);
  });

  it('does not come of a language in capitals', () => {
    const draft = read('---\nlanguage: FR\n---\nLa Belgique agit.\n');
    expect(draft.meta.language).toBe('fr');
    expect(draft.warnings).toEqual([]);
  });
});

describe('front matter as a whole', () => {
  it('is told with the line of the file where it is no YAML', () => {
    const [message = ''] = told('---\nid: x\ntitle: [unclosed\ndate: 2020\n---\nItaly acts.\n');
    expect(message).toMatch(/^4: note\.txt: front matter not understood: .*, at line 4$/);
    expect(message).not.toContain('column');
  });

  it('is text where nothing closes it, with a warning', () => {
    const draft = read('---\ntitle: never closed\n\nItaly supports Malta.\n');
    expect(draft.warnings.map(({ line, message }) => [line, message])).toEqual([
      [1, 'note.txt: front matter read as text: no second line of "---" closes it'],
    ]);
    expect(draft.passages.at(-1)?.text).toBe('Italy supports Malta.');
  });

  it('is not missed below a rule that begins a text', () => {
    expect(told('---\n\nItaly supports Malta.\n')).toEqual([]);
  });
});

describe('a language that is given', () => {
  const FRENCH =
    'La Belgique soutient le Congo dans sa lutte contre la pauvreté et pour la paix dans la région.';
  const DUTCH =
    'België steunt Congo in zijn strijd tegen de armoede en voor de vrede in de hele regio.';
  const given = (language: string, ...texts: readonly string[]) =>
    told(`---\ntitle: T\nlanguage: ${language}\n---\n${texts.join('\n\n')}\n`);

  it('is doubted where the text is in another one', () => {
    expect(given('nl', FRENCH)).toEqual([
      '3: note.txt: given as Dutch, but the text reads like French',
    ]);
  });

  it('is not doubted where the text is in it, in both, or too short to tell', () => {
    expect(given('fr', FRENCH)).toEqual([]);
    expect(given('nl', FRENCH, DUTCH)).toEqual([]);
    expect(given('nl', 'Congo, Mali.')).toEqual([]);
  });
});
