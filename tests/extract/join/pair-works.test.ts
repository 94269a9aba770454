// The two languages of a text say the same whether they stand in one file or in two.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../../extract/assemble.ts';
import { checkDataset } from '../../../extract/dataset/check-dataset.ts';
import type { Dataset, Language } from '../../../extract/dataset/schema.ts';
import { openText } from '../../../extract/formats/open-source.ts';
import { extractDocument } from '../../../extract/pipeline.ts';
import { loadResources, type Resources } from '../../../extract/resources.ts';

const BRIEFS = join(import.meta.dirname, '../../../seeds/corpus');

const bodyOf = (language: Language): string =>
  readFileSync(join(BRIEFS, `be-foreign-policy-2019.${language}.md`), 'utf8').replace(
    /^---\n.*?\n---\n/s,
    '',
  );

let resources: Resources;
let inOneFile: Dataset;
let inTwoFiles: Dataset;

const draftOf = (source: string, text: string, language?: Language) =>
  extractDocument(
    openText({
      source,
      bytes: Buffer.from(text),
      fields: { id: 'note', voice: 'country:BE', ...(language === undefined ? {} : { language }) },
    }),
    resources,
  );

beforeAll(async () => {
  resources = await loadResources();
  const [french, dutch] = [bodyOf('fr'), bodyOf('nl')];
  inOneFile = await assemble([draftOf('note.txt', `${french}\n\n${dutch}`)], resources);
  inTwoFiles = await assemble(
    [draftOf('note.fr.txt', french, 'fr'), draftOf('note.nl.txt', dutch, 'nl')],
    resources,
  );
});

const saidIn = ({ passages, relations }: Dataset): Set<string> => {
  const texts = new Map(passages.map(({ id, text }) => [id, text]));
  return new Set(
    relations.map(
      ({ passage, subject, predicate, object }) =>
        `${texts.get(passage)?.slice(0, 40)}: ${subject} ${predicate} ${object}`,
    ),
  );
};

describe('a text in two languages', () => {
  it('says the same in one file and in two, but for what its length as a whole decides', () => {
    const [one, two] = [saidIn(inOneFile), saidIn(inTwoFiles)];
    const apart = [...one, ...two].filter((said) => !one.has(said) || !two.has(said));
    expect(one.size).toBeGreaterThan(100);
    expect(apart.length).toBeLessThan(one.size * 0.05);
  });

  it('is a sound dataset, its relations counted as they are', () => {
    expect(checkDataset(inTwoFiles)).toEqual([]);
    for (const { id, counts } of inTwoFiles.documents) {
      const own = inTwoFiles.relations.filter(({ document }) => document === id);
      expect(counts.relations).toBe(own.length);
      expect(own.every(({ id: relation }) => /\/p\d+\/[ru]\d+$/.test(relation))).toBe(true);
    }
  });

  it('loses nothing of a version whose other one is not there', async () => {
    const alone = await assemble([draftOf('note.fr.txt', bodyOf('fr'), 'fr')], resources);
    const free = draftOf('note.fr.txt', bodyOf('fr'), 'fr');
    expect(alone.relations).toHaveLength(free.relations.length);
  });
});
