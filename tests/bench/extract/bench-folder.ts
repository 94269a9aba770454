// What "bench extract --folder" measures and prints: whether memory stays flat however much text there is.
import { readCorpus, writeVaried } from './bench-corpus.ts';
import { runFolder } from './growth.ts';
import { count, megabytes, seconds, table } from './measure.ts';

export interface FolderOptions {
  /** Bytes of text. */
  readonly folder: number;
  readonly corpus?: string;
}

/** Extracts a folder of a tenth of the size, then one of the size, each in a process of its own. */
export const benchFolder = async ({ folder, corpus: given }: FolderOptions): Promise<void> => {
  const corpus = await readCorpus(given);
  const rows: string[][] = [];
  for (const bytes of [folder / 10, folder]) {
    let words = 0;
    const run = await runFolder(async (input) => {
      words = await writeVaried(corpus, bytes, input);
    });
    rows.push([
      megabytes(bytes),
      count(words),
      seconds(run.seconds),
      count(words / run.seconds),
      megabytes(run.peak),
    ]);
  }
  const heading = ['text', 'words', 'processor time', 'words/s', 'most memory'];
  process.stdout.write(`${corpus.name}, copied with ever new words\n${table(heading, rows)}\n`);
};
