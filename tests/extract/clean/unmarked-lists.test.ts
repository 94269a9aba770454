// Lists printed without signs, and titles that end with a word that seems to want more.
import { describe, expect, it } from 'vitest';
import { openText } from '../../../extract/formats/open-source.ts';
import { readPassages } from '../../../extract/pipeline.ts';

const passagesOf = (text: string) =>
  readPassages(openText({ source: 'note.txt', bytes: new TextEncoder().encode(text) })).passages;

const LIST = `Over the next four years the government will:
build two ships for the coast guard;
teach Portuguese in every school of the capital; and
plant trees along the river.

The budget follows in spring.
`;

describe('lines that end with semicolons below one with a colon', () => {
  it('are items of a list, each led in by what stands above', () => {
    const [lead, ...rest] = passagesOf(LIST);
    expect(rest.map(({ kind }) => kind)).toEqual([
      'list-item',
      'list-item',
      'list-item',
      'paragraph',
    ]);
    expect(rest.slice(0, 3).map(({ leadIn }) => leadIn)).toEqual([lead?.id, lead?.id, lead?.id]);
    expect(rest[1]?.text).toBe('teach Portuguese in every school of the capital; and');
  });

  it('are items with blank lines between them too', () => {
    const kinds = passagesOf(LIST.replaceAll(/([:;]|and)\n/g, '$1\n\n')).map(({ kind }) => kind);
    expect(kinds).toEqual(['paragraph', 'list-item', 'list-item', 'list-item', 'paragraph']);
  });

  it('are running text where only one line happens to end so', () => {
    const text = `The minister named three aims for the year:
more ships for the coast guard; better schools;
and trees along the whole of the river, as the
council had asked for in its letter.
`;
    expect(passagesOf(text).map(({ kind }) => kind)).toEqual(['paragraph']);
  });
});

describe('a numbered title that ends with a linking word', () => {
  it('stays apart from the sentence below it', () => {
    const text = `1. What we work for

Portugal is a small country with a long coast, and its government wants peace at sea.

2. Whom we work with

Portugal has friends in all parts of the world, and its government visits them each year.
`;
    expect(passagesOf(text).map(({ text }) => text)[0]).toBe('1. What we work for');
    expect(passagesOf(text)).toHaveLength(4);
  });
});
