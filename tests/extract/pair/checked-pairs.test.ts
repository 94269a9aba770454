// Pairs that were read by hand: where a French passage begins and where the Dutch one that says the same.
// checked-pairs.jsonl holds line numbers alone, of the sample corpus and of the originals beside the project.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { PassageRow } from '../../../extract/dataset/schema.ts';
import { extractFiles } from '../../../extract/extract-files.ts';

const ROOT = join(import.meta.dirname, '../../..');
const ORIGINALS = join(ROOT, '../shared/corpus');
const SAMPLE = join(ROOT, 'seeds/corpus');

const checkedSchema = z.object({
  document: z.string(),
  fr: z.number().int(),
  nl: z.number().int(),
});
type Checked = z.infer<typeof checkedSchema>;

const checked = readFileSync(join(import.meta.dirname, 'checked-pairs.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => checkedSchema.parse(JSON.parse(line)));

if (!existsSync(ORIGINALS)) {
  console.warn('The pairs of the originals are not tested: there is no folder ../shared/corpus.');
}

/** Those of the checked pairs whose two passages are not one unit. */
const wrongPairs = async (
  folder: string,
  isOurs: (row: Checked) => boolean,
): Promise<{ wrong: Checked[]; read: number }> => {
  const rows = checked.filter(isOurs);
  const documents = new Set(rows.map(({ document }) => document));
  const files = readdirSync(folder).filter((name) =>
    [...documents].some((document) => fileMatches(name, document)),
  );
  const { dataset } = await extractFiles(
    files.map((name) => join(folder, name)),
    { jobs: 1 },
  );
  const passageAt = (document: string, language: string, line: number): PassageRow | undefined =>
    dataset.passages.find(
      (passage) =>
        passage.document.startsWith(document) &&
        passage.language === language &&
        passage.lines.some(([first, last]) => first <= line && line <= last),
    );
  const wrong = rows.filter(({ document, fr, nl }) => {
    const french = passageAt(document, 'fr', fr);
    const dutch = passageAt(document, 'nl', nl);
    return french === undefined || dutch === undefined || french.unit !== dutch.unit;
  });
  return { wrong, read: rows.length };
};

/** Ids of documents are made of the names of their files. */
const fileMatches = (name: string, document: string): boolean =>
  name.replaceAll('_', '-').startsWith(document);

describe('pairs read by hand', () => {
  it('are a hundred and more', () => {
    expect(checked.length).toBeGreaterThanOrEqual(100);
  });

  it('are all found in the sample corpus', async () => {
    const { wrong, read } = await wrongPairs(SAMPLE, ({ document }) => document.startsWith('be-'));
    expect(read).toBeGreaterThan(20);
    expect(wrong).toEqual([]);
  });

  it.skipIf(!existsSync(ORIGINALS))('are found in the originals, 98 of 100', async () => {
    const { wrong, read } = await wrongPairs(ORIGINALS, ({ document }) =>
      document.startsWith('00'),
    );
    expect(read).toBeGreaterThan(70);
    expect(wrong.length / read, JSON.stringify(wrong)).toBeLessThanOrEqual(0.02);
  });
});
