// The scorer that came with the gold was written apart from ours: on the same files both must give the
// very same numbers, down to the last digit.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityType, LineRange } from '../../../extract/dataset/schema.ts';
import { evaluate } from '../../../extract/evaluate/evaluate.ts';
import { readGold } from '../../../extract/evaluate/gold.ts';
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

const SCORER = join(import.meta.dirname, '../../../../shared/gold/score.mjs');
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

const bothScores = async (one: Case): Promise<readonly [ours: unknown, theirs: unknown]> => {
  const folder = mkdtempSync(join(tmpdir(), 'scorers-'));
  try {
    const rows = runOf(one);
    writeRows(join(folder, 'run'), { ...rows });
    writeRows(join(folder, 'gold'), goldOf(one));
    const dirs = [join(folder, 'run'), join(folder, 'gold'), '--json'];
    const theirs: unknown = JSON.parse(
      execFileSync('node', [SCORER, ...dirs], { encoding: 'utf8' }),
    );
    return [evaluate(rows, await readGold([join(folder, 'gold')])).scores, theirs];
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
});
