// The scorer that came with the gold was written apart from ours: on the same files both must give the
// very same numbers, down to the last digit.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../extract/dataset/read-dataset.ts';
import type { EntityType, LineRange } from '../../../extract/dataset/schema.ts';
import { writeDataset } from '../../../extract/dataset/write-dataset.ts';
import { evaluate } from '../../../extract/evaluate/evaluate.ts';
import { readGold } from '../../../extract/evaluate/gold.ts';
import { extractFiles } from '../../../extract/extract-files.ts';
import {
  about,
  goldMention,
  goldPassage,
  goldRelation,
  type RunRows,
  run,
  runMention,
  runPassage,
  runRelation,
} from './sample-rows.ts';

const SHARED = join(import.meta.dirname, '../../../../shared');
const SCORER = join(SHARED, 'gold/score.mjs');
const CORPUS = join(SHARED, 'corpus');
const GOLD = join(SHARED, 'gold/dev');
const ABSENT = existsSync(SCORER) ? '' : ' (skipped: ../shared/gold/score.mjs is not there)';

const entity = fc.constantFrom(
  'country:RU',
  'country:UA',
  'organisation:nato',
  'organisation:x',
  'place:x',
);
const theme = fc.constantFrom('climate', 'energy', 'health');
const themes = fc.uniqueArray(theme, { maxLength: 2 });
const line = fc.integer({ min: 1, max: 12 });
const range = fc
  .tuple(line, fc.integer({ min: 0, max: 3 }))
  .map(([first, more]): LineRange => [first, first + more]);
const lines = fc.oneof(
  range.map((one) => [one]),
  fc.tuple(range, range).map(([one, [first, last]]): LineRange[] => [one, [first + 16, last + 16]]),
);
const named = entity.chain((id) =>
  fc.record({
    entity: fc.constant(id),
    type: fc.constantFrom<EntityType>(
      'country',
      'organisation',
      'region',
      'place',
      'person',
      'theme',
    ),
    form: fc.constantFrom('name', 'short', 'adjective', 'metonym'),
    surface: fc.constantFrom(
      'Russie',
      'la Russie',
      'Belgique',
      'belge',
      'européen',
      '12',
      'OTAN',
      'États-Unis',
    ),
  }),
);
const language = fc.constantFrom('fr', 'nl');
const triple = fc.record({
  subject: entity,
  predicate: fc.constantFrom('supports', 'opposes'),
  object: fc.oneof(
    entity,
    theme.map((name) => `theme:${name}`),
  ),
});

const cases = fc.record({
  found: fc.array(fc.tuple(named, lines, language), { maxLength: 14 }),
  annotated: fc.array(fc.tuple(named, range, language), { maxLength: 14 }),
  passages: fc.array(fc.tuple(themes, lines, language), { maxLength: 6 }),
  covered: fc.array(
    fc.tuple(themes, themes, range, language, fc.constantFrom('paragraph', 'furniture')),
    {
      maxLength: 5,
    },
  ),
  related: fc.array(fc.tuple(triple, lines), { maxLength: 6 }),
  relations: fc.array(fc.tuple(triple, range), { maxLength: 6 }),
});
type Case = typeof cases extends fc.Arbitrary<infer Value> ? Value : never;

const runOf = (one: Case): RunRows =>
  run({
    mentions: one.found.map(([mention, where, lang]) =>
      runMention({ ...mention, lines: where, language: lang }),
    ),
    passages: one.passages.map(([of, where, lang]) =>
      runPassage({ themes: about(...of), lines: where, language: lang }),
    ),
    relations: one.related.map(([of, where]) => runRelation({ ...of, lines: where })),
  });

const goldOf = (one: Case) => ({
  mentions: one.annotated.map(([mention, [first, last], lang]) =>
    goldMention({ ...mention, line: first, lineEnd: last, lang }),
  ),
  passages: one.covered.map(([of, also, [first, last], lang, kind]) =>
    goldPassage({ themes: of, also, lineStart: first, lineEnd: last, lang, kind }),
  ),
  relations: one.relations.map(([of, [first, last]]) =>
    goldRelation({ ...of, lineStart: first, lineEnd: last }),
  ),
});

const writeRows = (dir: string, files: Readonly<Record<string, readonly object[]>>): void => {
  mkdirSync(dir);
  for (const [name, rows] of Object.entries(files)) {
    writeFileSync(
      join(dir, `${name}.jsonl`),
      rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
    );
  }
};

const outsideScores = (run: string, gold: string): unknown =>
  JSON.parse(execFileSync(process.execPath, [SCORER, run, gold, '--json'], { encoding: 'utf8' }));

const bothScores = async (one: Case): Promise<readonly [ours: unknown, theirs: unknown]> => {
  const folder = mkdtempSync(join(tmpdir(), 'scorers-'));
  try {
    const rows = runOf(one);
    writeRows(join(folder, 'run'), { ...rows });
    writeRows(join(folder, 'gold'), goldOf(one));
    const [dir, gold] = [join(folder, 'run'), join(folder, 'gold')];
    return [evaluate(rows, await readGold([gold])).scores, outsideScores(dir, gold)];
  } finally {
    rmSync(folder, { recursive: true });
  }
};

describe.skipIf(ABSENT !== '')(`the scorer beside the gold${ABSENT}`, () => {
  it('gives the same numbers on any run and gold', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async (one) => {
        const [ours, theirs] = await bothScores(one);
        expect(ours).toEqual(theirs);
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  const noOriginals =
    existsSync(CORPUS) && existsSync(GOLD) ? '' : ' (skipped: no ../shared/corpus)';
  it.skipIf(noOriginals !== '')(
    `gives the same numbers on an extraction of the originals${noOriginals}`,
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'scorers-'));
      try {
        const dir = join(folder, 'run');
        await writeDataset(dir, (await extractFiles([CORPUS])).dataset);
        const { scores } = evaluate(await readDataset(dir), await readGold([GOLD]));
        expect(scores).toEqual(outsideScores(dir, GOLD));
        expect(scores.mentions.all.tp).toBeGreaterThan(0);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
    60_000,
  );
});
