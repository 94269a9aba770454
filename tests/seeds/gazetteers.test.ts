// The gazetteers as one body of names: rows that parse, ids that resolve, and no name left to chance.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../extract/dataset/schema.ts';
import {
  type Alias,
  type GazetteerRow,
  gazetteerRowSchema,
} from '../../extract/gazetteer/schema.ts';
import { nameKey } from '../../extract/text/name-key.ts';

const FOLDER = new URL('../../seeds/gazetteer/', import.meta.url);

const FILES = readdirSync(FOLDER).filter((file) => file.endsWith('.jsonl'));

interface Line {
  readonly where: string;
  readonly text: string;
}

const linesOf = (file: string): Line[] =>
  readFileSync(new URL(file, FOLDER), 'utf8')
    .split('\n')
    .map((text, index) => ({ where: `${file}:${index + 1}`, text }))
    .filter(({ text }) => text !== '');

const LINES = FILES.flatMap(linesOf);

const ROWS: readonly GazetteerRow[] = LINES.flatMap(({ text }) => {
  const row = gazetteerRowSchema.safeParse(JSON.parse(text));
  return row.success ? [row.data] : [];
});

const IDS: ReadonlySet<string> = new Set(ROWS.map(({ id }) => id));

const languagesOf = ({ language }: Alias): readonly Language[] =>
  language === 'mul' ? LANGUAGES : [language];

/** "gréco-" is only the first half of a compound, so it never competes with "Greco". */
const keyOf = (text: string): string => (text.endsWith('-') ? `${nameKey(text)}-` : nameKey(text));

/** A name in one language as one entity has it. Its aliases go first, for they may rule a name. */
interface Holder {
  readonly id: string;
  readonly ruled: boolean;
}

const holdersByName = (): Map<string, Holder[]> => {
  const holders = new Map<string, Holder[]>();
  const add = (language: Language, text: string, holder: Holder): void => {
    const name = `${language} ${keyOf(text)}`;
    const known = holders.get(name) ?? [];
    if (!known.some(({ id }) => id === holder.id)) holders.set(name, [...known, holder]);
  };
  for (const { id, names, aliases } of ROWS) {
    for (const alias of aliases) {
      for (const language of languagesOf(alias)) {
        add(language, alias.text, { id, ruled: alias.rule !== undefined });
      }
    }
    for (const language of LANGUAGES) add(language, names[language], { id, ruled: false });
  }
  return holders;
};

const danglingIn = (row: GazetteerRow): string[] => {
  const capitalOf = row.capitalOf === undefined ? [] : [row.capitalOf];
  return [...(row.broader ?? []), ...(row.members ?? []), ...capitalOf]
    .filter((id) => !IDS.has(id))
    .map((id) => `${row.id} -> ${id}`);
};

/** Whether an alias says what the names of its row say already, and nothing more. */
const isIdle = (alias: Alias, { names }: GazetteerRow): boolean =>
  alias.rule === undefined &&
  alias.case === undefined &&
  languagesOf(alias).every((language) => names[language] === alias.text);

const repeated = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

describe('gazetteers', () => {
  it('cover countries, regions, places and organisations', () => {
    const wanted = ['countries.jsonl', 'organisations.jsonl', 'places.jsonl', 'regions.jsonl'];
    expect(FILES).toEqual(expect.arrayContaining(wanted));
  });

  it('hold rows that keep to their schema', () => {
    const wrong = LINES.flatMap(({ where, text }) => {
      const row = gazetteerRowSchema.safeParse(JSON.parse(text));
      return row.success ? [] : [`${where} ${row.error.message}`];
    });
    expect(wrong).toEqual([]);
  });

  it('write each form of a name by itself, without the marks of a list', () => {
    const texts = ROWS.flatMap(({ id, aliases }) => aliases.map(({ text }) => ({ id, text })));
    const isList = (text: string): boolean => /,(?=[^\s\d])|^[^\p{L}\p{N}'’"“«(]|[=;|]/u.test(text);
    expect(texts.filter(({ text }) => isList(text))).toEqual([]);
    expect(isList('=oriental,orientale')).toBe(true);
    expect(isList('Washington, D.C.')).toBe(false);
  });

  it('give each id once', () => {
    expect(repeated(ROWS.map(({ id }) => id))).toEqual([]);
  });

  it('refer only to ids that exist', () => {
    expect(ROWS.flatMap(danglingIn)).toEqual([]);
  });

  it('have no entity that is part of itself, however far up', () => {
    const broader = new Map(ROWS.map((row) => [row.id, row.broader ?? []]));
    const reaches = (from: string, to: string, seen: ReadonlySet<string>): boolean =>
      (broader.get(from) ?? []).some(
        (next) => next === to || (!seen.has(next) && reaches(next, to, new Set([...seen, next]))),
      );
    expect(ROWS.filter(({ id }) => reaches(id, id, new Set())).map(({ id }) => id)).toEqual([]);
  });

  it('say of every name that two entities share which of them it means', () => {
    const undecided = [...holdersByName()]
      .filter(([, holders]) => holders.length > 1 && holders.some(({ ruled }) => !ruled))
      .map(([name, holders]) => `${name}: ${holders.map(({ id }) => id).join(', ')}`);
    expect(undecided).toEqual([]);
  });

  it('never list as an alias what is a name already', () => {
    const idle = ROWS.flatMap((row) =>
      row.aliases.filter((alias) => isIdle(alias, row)).map(({ text }) => `${row.id} ${text}`),
    );
    expect(idle).toEqual([]);
  });

  it('never list an alias twice', () => {
    const twice = ROWS.flatMap(({ id, aliases }) =>
      repeated(aliases.map(({ text, language }) => `${id} ${language} ${text}`)),
    );
    expect(twice).toEqual([]);
  });

  it('name at least 200 organisations, and every country', () => {
    const count = (type: string): number => ROWS.filter(({ id }) => id.startsWith(type)).length;
    expect(count('organisation:')).toBeGreaterThanOrEqual(200);
    expect(count('country:')).toBeGreaterThanOrEqual(195);
  });
});
