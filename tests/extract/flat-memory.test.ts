// Memory must not grow with the number of files: what is still held of each one is counted.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeDatasetFolder } from '../../extract/dataset/write-dataset.ts';
import { findFiles } from '../../extract/find-files.ts';
import { openSource } from '../../extract/formats/open-source.ts';
import { createJoiner } from '../../extract/join/joiner.ts';
import { memorySink } from '../../extract/join/memory-sink.ts';
import { fileStore } from '../../extract/join/row-store.ts';
import { fileExtraction } from '../../extract/parallel/file-part.ts';
import { runFiles } from '../../extract/parallel/run-files.ts';
import { extractDocument } from '../../extract/pipeline.ts';
import { loadResources, type Resources } from '../../extract/resources.ts';

const SAMPLE = join(import.meta.dirname, '../../seeds/corpus/be-security-strategy-2021.fr.md');
const FILES = 6;
/** So long that the rows of one file are more than are gathered before they are written. */
const LENGTH = 6;

/** How many of the objects are still held by anything. */
const countHeld = async (objects: readonly WeakRef<object>[]): Promise<number> => {
  // An object is held until the end of the task in which it was last looked at.
  await setImmediate();
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return objects.filter((object) => object.deref() !== undefined).length;
};

describe('extraction of many files', () => {
  let folder = '';
  let resources: Resources;

  beforeAll(async () => {
    resources = await loadResources();
    folder = await mkdtemp(join(tmpdir(), 'flat-'));
    const text = (await readFile(SAMPLE, 'utf8')).replace(/^---\n[\s\S]*?\n---\n/, '');
    for (let number = 0; number < FILES; number++) {
      const name = join(folder, `note-${number}.txt`);
      await writeFile(name, `Note ${number}\n\n${`${text}\n\n`.repeat(LENGTH)}`);
    }
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('holds nothing of a file once its rows are stored but where they are', async () => {
    const store = fileStore(join(folder, 'rows'));
    const joiner = createJoiner(store);
    const extractFile = fileExtraction(resources);
    const parts: WeakRef<object>[] = [];
    const { files } = await findFiles([folder]);
    const outcomes = await runFiles(
      files,
      {
        lanes: 1,
        extract: async (file) => {
          const result = await extractFile(file, { coverage: false });
          if (result.outcome === 'done') {
            const { record, head } = result.part;
            for (const object of [record, head]) if (object) parts.push(new WeakRef(object));
          }
          return result;
        },
        close: async () => undefined,
      },
      joiner,
    );
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(Array(FILES).fill('done'));
    expect(parts).toHaveLength(FILES * 2);
    expect(await countHeld(parts)).toBe(0);
    // What waits to be joined is all there.
    expect((await joiner.join(memorySink())).tally.documents).toBe(FILES);
    await store.close();
  });

  it('holds nothing of the records of which a few bytes wait to be written', async () => {
    const records: WeakRef<object>[] = [];
    await writeDatasetFolder(join(folder, 'dataset'), async (sink) => {
      for (let number = 0; number < 9; number++) {
        const record = new Uint8Array(1 << 16).fill(0x20);
        records.push(new WeakRef(record.buffer));
        await sink.write('documents', record.subarray(0, 9));
      }
      // The last one may still be in the hands of this loop.
      expect(await countHeld(records)).toBeLessThan(2);
    });
    expect(await readFile(join(folder, 'dataset', 'documents.jsonl'), 'utf8')).toHaveLength(81);
  });

  it('holds nothing of a draft in what it has learned from its words', async () => {
    const bytes = await readFile(join(folder, 'note-0.txt'));
    const source = await openSource({ source: 'note-0.txt', bytes });
    const partsOfDraft = (): WeakRef<object>[] => {
      const draft = extractDocument(source, resources);
      const { passages, mentions, relations } = draft;
      return [draft, passages, ...passages, mentions, relations].map((one) => new WeakRef(one));
    };
    const parts = [...partsOfDraft(), ...partsOfDraft()];
    expect(parts.length).toBeGreaterThan(1000);
    expect(await countHeld(parts)).toBe(0);
  });
});
