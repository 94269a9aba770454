import { describe, expect, it } from 'vitest';
import { openText } from '../../../extract/formats/open-source.ts';
import { readPassages } from '../../../extract/pipeline.ts';
import { LONGEST_PASSAGE } from '../../../extract/stages/cut.ts';
import { linesOf } from '../../../extract/text/lined-text.ts';

const passagesOf = (text: string) =>
  readPassages(openText({ source: 'long.txt', bytes: Buffer.from(text) })).passages;

const SENTENCE = 'La Belgique continuera à soutenir ses partenaires dans la région du Sahel. ';

describe('a text without line ends', () => {
  it('becomes passages of whole sentences, none longer than may be and nothing lost', () => {
    const text = SENTENCE.repeat(1000);
    const passages = passagesOf(text);
    expect(passages.length).toBeGreaterThan(text.length / LONGEST_PASSAGE - 1);
    expect(passages.every((one) => one.text.length <= LONGEST_PASSAGE)).toBe(true);
    expect(passages.every((one) => /^La Belgique.*Sahel\.$/.test(one.text))).toBe(true);
    expect(passages.map((one) => one.text).join(' ')).toBe(text.trim());
  });

  it('is cut between words where no sentence ends, and inside a word only where there is no other way', () => {
    const words = 'mot '.repeat(5000);
    const passages = passagesOf(words);
    expect(passages.map((one) => one.text).join(' ')).toBe(words.trim());
    const one = '🕊é'.repeat(8000);
    const pieces = passagesOf(one);
    expect(pieces.map(({ text }) => text).join('')).toBe(one);
    expect(pieces.some(({ text }) => /\p{Cs}/u.test(text))).toBe(false);
  });
});

describe('a paragraph of many lines', () => {
  it('is cut with every piece on its own lines', () => {
    const lines = Array.from({ length: 400 }, () => SENTENCE.trim());
    const passages = passagesOf(lines.join('\n'));
    expect(passages.length).toBeGreaterThan(3);
    const ranges = passages.flatMap(linesOf);
    expect(ranges[0]?.[0]).toBe(1);
    expect(ranges.at(-1)?.[1]).toBe(400);
    for (const [index, [first]] of ranges.entries()) {
      if (index > 0) expect(first).toBe((ranges[index - 1]?.[1] ?? 0) + 1);
    }
  });

  it('is left whole where people print it so', () => {
    expect(passagesOf(SENTENCE.repeat(40))).toHaveLength(1);
  });
});

describe('a heading that is longer than any', () => {
  it('is text', () => {
    const passages = passagesOf(`# ${SENTENCE.repeat(200)}\n\nfin\n`);
    expect(passages.map(({ kind }) => kind)).not.toContain('heading');
    expect(passages.at(-1)?.section).toEqual([]);
  });
});
