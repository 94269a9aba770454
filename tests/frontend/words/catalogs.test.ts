// The three languages of the page say the same things, and nothing is left untranslated.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../../../frontend/words/en.ts';
import { fr } from '../../../frontend/words/fr.ts';
import { kindsEn } from '../../../frontend/words/kinds-en.ts';
import { nl } from '../../../frontend/words/nl.ts';

interface Words {
  readonly [key: string]: string | Words;
}

const flat = (words: Words, before = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[before + key, value]] : flat(value, `${before}${key}.`),
  );

const english = new Map(flat(en));
const others = [
  { name: 'French', catalog: new Map(flat(fr)) },
  { name: 'Dutch', catalog: new Map(flat(nl)) },
];

/** Words that two of the languages truly share. */
const SHARED = new Set(
  (
    'Diplograph · Documents · Document · Organisation · Organisations · mention · mentions · passage · ' +
    'passages · Passages · Types · Filters · Details · Type · document · documents · Mentions · ' +
    'Profile · {{names}}, {{links}} · p. {{pages}} · Site · Province · Forum · Fund · Alliance · ' +
    'Agency · Court · Police · Media · Think tank · Coalition · Continent · Person · Stated · region · ' +
    'Résolution · Version · Capital · State · Territory · Relations · {{first}} and {{second}}'
  ).split(' · '),
);
const isShared = (text: string) =>
  SHARED.has(text) || SHARED.has(text.replace('{{count, number}} ', ''));

const holesOf = (text: string) => [...text.matchAll(/\{\{(\w+)/g)].map(([, name]) => name).sort();

describe.each(others)('the $name words', ({ catalog }) => {
  it('have the keys of the English ones', () => {
    expect([...catalog.keys()]).toEqual([...english.keys()]);
  });

  it('have the same places to fill', () => {
    for (const [key, text] of english) {
      expect([key, holesOf(catalog.get(key) ?? '')]).toEqual([key, holesOf(text)]);
    }
  });

  it('are translated', () => {
    const left = [...english].filter(([key, text]) => catalog.get(key) === text && !isShared(text));
    expect(left).toEqual([]);
  });
});

describe('every word', () => {
  it('is there and has no space at its ends', () => {
    for (const { catalog } of [{ catalog: english }, ...others]) {
      for (const [key, text] of catalog) expect([key, text]).toEqual([key, text.trim()]);
      expect([...catalog.values()].every((text) => text !== '')).toBe(true);
    }
  });

  it('is the analyst’s, never the machine’s', () => {
    for (const text of english.values()) {
      expect(text).not.toMatch(/\b(nodes?|edges?|ids?|null|query|API|endpoint)\b/i);
    }
  });
});

describe('the words', () => {
  it('are all said somewhere on the page', () => {
    const folder = new URL('../../../frontend/', import.meta.url);
    const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('words/'))
      .map((file) => readFileSync(new URL(file, folder), 'utf8'))
      .join('\n');
    const isSaid = (key: string) =>
      code.includes(`'${key}'`) || code.includes(`\`${key.replace(/[^.]+$/, '')}\${`);
    const keys = [...english.keys()].map((key) => key.replace(/_(one|other)$/, ''));
    expect(keys.filter((key) => !key.startsWith('kind.') && !isSaid(key))).toEqual([]);
  });
});

describe('the kinds of entities', () => {
  it('in the reference lists all have a word', () => {
    const folder = new URL('../../../seeds/gazetteer/', import.meta.url);
    const kinds = readdirSync(folder)
      .filter((file) => file.endsWith('.jsonl'))
      .flatMap((file) => readFileSync(new URL(file, folder), 'utf8').split('\n'))
      .flatMap((line) => /"kind":\s*"([^"]+)"/.exec(line)?.[1] ?? []);
    expect(kinds.length).toBeGreaterThan(0);
    expect([...new Set(kinds)].filter((kind) => !Object.hasOwn(kindsEn, kind))).toEqual([]);
  });
});
