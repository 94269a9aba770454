// The documents that are measured on, and as many copies of them as wanted.
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { findFiles } from '../../../extract/find-files.ts';
import type { SourceFile } from '../../../extract/formats/open-source.ts';

const ROOT = join(import.meta.dirname, '../../..');
const ORIGINALS = join(ROOT, '../shared/corpus');
const SAMPLE = join(ROOT, 'seeds/corpus');

export interface BenchCorpus {
  readonly name: string;
  readonly documents: readonly SourceFile[];
  /** Runs of anything but white space. */
  readonly words: number;
}

const decoder = new TextDecoder();

export const wordsIn = (text: string): number => text.match(/\S+/g)?.length ?? 0;

export const readCorpus = async (given: string | undefined): Promise<BenchCorpus> => {
  const path = given ?? (existsSync(ORIGINALS) ? ORIGINALS : SAMPLE);
  const { files } = await findFiles([path]);
  const documents = await Promise.all(
    files
      .filter(({ skip }) => skip === null)
      .map(async (file) => ({ source: file.source, bytes: await readFile(file.path) })),
  );
  const words = documents.reduce((sum, { bytes }) => sum + wordsIn(decoder.decode(bytes)), 0);
  return { name: relative(ROOT, path) || path, documents, words };
};

/** A copy that is a document of its own: another name, and another id where it gives one. */
const copyOf = ({ source, bytes }: SourceFile, number: number): SourceFile => ({
  source: `${number}-${source.replaceAll('/', '-')}`,
  bytes: Buffer.from(decoder.decode(bytes).replace(/^(---\n(?:.*\n)*?id: *\S+)/, `$1-${number}`)),
});

/** One word in so many is another in each copy: no two folders of real texts have the same words. */
const CHANGED_WORDS = 20;
const LONG_WORD = /\p{L}{6,}/gu;

const letters = (number: number): string =>
  number.toString().replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)));

/** Copies with ever new words, at least so many bytes of them, into a new folder; gives how many words. */
export const writeVaried = async (
  { documents }: BenchCorpus,
  bytes: number,
  dir: string,
): Promise<number> => {
  await mkdir(dir, { recursive: true });
  let [written, words, changed] = [0, 0, 0];
  for (let number = 0; written < bytes; number++) {
    for (const document of documents) {
      const copy = copyOf(document, number);
      const text = decoder.decode(copy.bytes).replace(LONG_WORD, (word) => {
        changed += 1;
        return changed % CHANGED_WORDS === 0 ? `${word}${letters(changed)}` : word;
      });
      await writeFile(join(dir, copy.source), text);
      written += Buffer.byteLength(text);
      words += wordsIn(text);
    }
  }
  return words;
};

/** Writes the documents `times` over into a new folder. */
export const writeCopies = async (
  { documents }: BenchCorpus,
  times: number,
  dir: string,
): Promise<void> => {
  await mkdir(dir, { recursive: true });
  for (let number = 0; number < times; number++) {
    for (const document of documents) {
      const { source, bytes } = copyOf(document, number);
      await writeFile(join(dir, source), bytes);
    }
  }
};
