import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readGold } from '../../../extract/evaluate/gold.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'gold-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const PASSAGE =
  '{"doc":"001","lineStart":5,"lineEnd":8,"lang":"fr","kind":"paragraph","themes":["climate"],"also":[]}';
const MENTION =
  '{"doc":"001","line":5,"lineEnd":6,"surface":"Russie","type":"country","entity":"country:RU","form":"name","lang":"fr"}';
const RELATION =
  '{"doc":"001","lineStart":5,"lineEnd":7,"lang":"fr","subject":"country:BE","predicate":"supports","object":"country:UA"}';
const put = (name: string, text: string): Promise<void> => writeFile(join(dir, name), text);

describe('readGold', () => {
  it('reads the three files and gives each row its lines', async () => {
    await put('passages.jsonl', `${PASSAGE}\n\n${PASSAGE}\n`);
    await put('mentions.jsonl', `${MENTION}\n${MENTION.replace('"lineEnd":6,', '')}\n`);
    await put('relations.jsonl', RELATION);
    const gold = await readGold([dir, dir]);
    expect(gold.passages.map(({ lines }) => lines)).toEqual(Array(4).fill([[5, 8]]));
    expect(gold.mentions.slice(0, 2).map(({ lines }) => lines)).toEqual([[[5, 6]], [[5, 5]]]);
    expect(gold.relations.map(({ lines }) => lines)).toEqual([[[5, 7]], [[5, 7]]]);
  });

  it('does without mentions and relations where only themes are annotated', async () => {
    await put('passages.jsonl', PASSAGE);
    expect(await readGold([dir])).toMatchObject({ mentions: [], relations: [] });
  });

  it('names file, line and field of what is wrong, counting blank lines', async () => {
    await put('passages.jsonl', `${PASSAGE}\n\n${PASSAGE.replace('paragraph', 'chapter')}\n`);
    await expect(readGold([dir])).rejects.toMatchObject({
      code: 'gold-invalid',
      message: expect.stringContaining(`${join(dir, 'passages.jsonl')}:3: kind: `),
    });
  });

  it('says which folder or file is not there', async () => {
    await expect(readGold([join(dir, 'gone')])).rejects.toMatchObject({
      code: 'gold-invalid',
      message: `${join(dir, 'gone')}: no such folder`,
    });
    await expect(readGold([dir])).rejects.toMatchObject({
      code: 'gold-invalid',
      message: `${join(dir, 'passages.jsonl')}: no such file`,
    });
  });
});
