import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, PREDICATES } from '../../extract/dataset/schema.ts';
import { loadPredicates } from '../../extract/gazetteer/load-predicates.ts';
import { indexPredicates } from '../../extract/relations/cue-index.ts';
import { findCues } from '../../extract/relations/find-cues.ts';
import { tokensBetween } from '../../extract/relations/tokens.ts';
import { foldedWords } from '../../extract/text/folded-words.ts';

const SEEDS = fileURLToPath(new URL('../../seeds/predicates.jsonl', import.meta.url));
const rows = await loadPredicates(SEEDS);

const write = async (lines: readonly string[]): Promise<string> => {
  const path = join(await mkdtemp(join(tmpdir(), 'predicates-')), 'predicates.jsonl');
  await writeFile(path, lines.map((line) => `${line}\n`).join(''));
  return path;
};

const first = JSON.stringify(rows[0]);

describe('seeds/predicates.jsonl', () => {
  test('has every predicate of the dataset once, in its order', () => {
    expect(rows.map(({ id }) => id)).toEqual([...PREDICATES]);
  });

  test('every predicate has cues in every language', () => {
    for (const { id, cues } of rows) {
      for (const language of LANGUAGES) {
        expect(
          cues.filter((cue) => cue.language === language).length,
          `${id} in ${language}`,
        ).toBeGreaterThan(0);
      }
    }
  });

  test('no predicate has a cue twice', () => {
    for (const { id, cues } of rows) {
      const keys = cues.map(({ language, kind, text, participle }) =>
        [language, kind, text, participle ?? ''].join(' '),
      );
      expect(
        keys.filter((key, at) => keys.indexOf(key) !== at),
        id,
      ).toEqual([]);
    }
  });

  test('every cue is found in a text that has its own words', () => {
    const index = indexPredicates(rows);
    const missed = rows.flatMap(({ id, cues }) =>
      cues
        .filter(({ text, language }) => {
          const words = text
            .split(' ')
            .map((word) => word.split('/')[0]?.replace('|', '').replace('*', '') ?? '')
            .filter((word) => word !== '…')
            .join(' ');
          const lexicon = index.lexicons[language];
          const all = tokensBetween(words, foldedWords(words), 0, words.length, lexicon);
          const hits = findCues(words, all, lexicon.behind);
          return !hits.some((hit) => hit.predicate === id);
        })
        .map(({ text, language }) => `${id} ${language} "${text}"`),
    );
    expect(missed).toEqual([]);
  });
});

describe('loadPredicates', () => {
  test('names the file and the line of a row that the schema refuses', async () => {
    const path = await write([first, '{"id":"admires"}']);
    await expect(loadPredicates(path)).rejects.toMatchObject({
      code: 'seeds-invalid',
      message: expect.stringContaining(`${path}:2: id:`),
    });
  });

  test('refuses a predicate that comes twice', async () => {
    const path = await write([first, first]);
    await expect(loadPredicates(path)).rejects.toMatchObject({
      code: 'seeds-invalid',
      message: `${path}:2: id: "supports" is on line 1 already`,
    });
  });

  test('says so when the file is not there', async () => {
    await expect(loadPredicates('/nowhere/predicates.jsonl')).rejects.toMatchObject({
      code: 'seeds-invalid',
      message: '/nowhere/predicates.jsonl: no such file',
    });
  });
});
