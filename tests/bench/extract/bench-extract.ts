// What "bench extract" measures and prints.
import { cpus } from 'node:os';
import { openSource } from '../../../extract/formats/open-source.ts';
import { extractDocument } from '../../../extract/pipeline.ts';
import { loadResources, type Resources } from '../../../extract/resources.ts';
import type { DraftPassage } from '../../../extract/stages/draft.ts';
import { type BenchCorpus, readCorpus, wordsIn } from './bench-corpus.ts';
import { timeOfCopies, timeOfLength } from './growth.ts';
import { type Measured, measureMatchers } from './matchers.ts';
import { count, ratio, seconds, table } from './measure.ts';
import { runSpacy, type SpacyResult } from './spacy.ts';
import { stageTimes } from './stage-times.ts';

export interface BenchOptions {
  readonly times: readonly number[];
  readonly rounds: number;
  readonly corpus?: string;
}

/** How many times as long one document is made. */
const LENGTHS = [1, 2, 4, 8];

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const perSecond = (words: number, time: number): string => count(words / time);

const growthTable = (
  words: number,
  times: readonly (readonly [times: number, time: number])[],
): string => {
  const [first] = times;
  const rows = times.map(([number, time]) => [
    `${number}x`,
    count(words * number),
    seconds(time),
    perSecond(words * number, time),
    first === undefined ? '' : ratio(time / number / (first[1] / first[0])),
  ]);
  return table(['text', 'words', 'time', 'words/s', 'time a word, beside the first'], rows);
};

const passagesOf = async (
  { documents }: BenchCorpus,
  resources: Resources,
): Promise<DraftPassage[]> => {
  const sources = await Promise.all(documents.map((document) => openSource(document)));
  return sources.flatMap((source) => [...extractDocument(source, resources).passages]);
};

const matcherRows = (words: number, measured: readonly Measured[]): string => {
  const [ours] = measured;
  const rows = measured.map(({ name, build, search, found }) => [
    name,
    seconds(build),
    seconds(search),
    perSecond(words, search),
    count(found),
    ours === undefined ? '' : ratio(search / ours.search),
  ]);
  return table(['same names, same texts', 'build', 'search', 'words/s', 'found', 'time'], rows);
};

const spacyLines = (
  spacy: SpacyResult | null,
  words: number,
  automaton: number,
  endToEnd: number,
): readonly string[] => {
  if (spacy === null) {
    return ['spaCy is not measured: there is no python3 that has it (pip install spacy)'];
  }
  const { version, build, seconds: time, found } = spacy;
  return [
    `spaCy ${version}, blank pipeline and PhraseMatcher: build ${seconds(build)}, search ` +
      `${seconds(time)}, ${perSecond(words, time)} words/s, found ${count(found)}`,
    `  time beside the automaton: ${ratio(time / automaton)}`,
    `  time beside all of the extraction, end to end: ${ratio(time / endToEnd)}`,
  ];
};

const printStages = async (corpus: BenchCorpus, resources: Resources, rounds: number) => {
  const times = await stageTimes(corpus, resources, rounds);
  const all = [...times.values()].reduce((sum, time) => sum + time, 0);
  const rows = [...times, ['all', all] as const].map(([name, time]) => [
    name,
    seconds(time),
    `${((time / all) * 100).toFixed(1)} %`,
    perSecond(corpus.words, time),
  ]);
  print(`\nStage by stage, best of ${rounds}`);
  print(table(['stage', 'time', 'share', 'words/s'], rows));
};

const measureAll = async (
  numbers: readonly number[],
  time: (number: number) => Promise<number>,
): Promise<(readonly [number, number])[]> => {
  const times: (readonly [number, number])[] = [];
  for (const number of numbers) times.push([number, await time(number)]);
  return times;
};

/** Prints all measurements of the extraction; takes minutes with 100 times the corpus. */
export const benchExtract = async ({
  times,
  rounds,
  corpus: given,
}: BenchOptions): Promise<void> => {
  const corpus = await readCorpus(given);
  const loading = performance.now();
  const resources = await loadResources();
  const loaded = (performance.now() - loading) / 1000;
  const names = resources.names.matcher.patterns.size;
  print(`Node ${process.version} on one core of ${cpus()[0]?.model ?? 'an unknown processor'}`);
  print(
    `${corpus.name}: ${corpus.documents.length} documents, ${count(corpus.words)} words; ` +
      `${count(names)} names, loaded in ${seconds(loaded)}`,
  );
  const passages = await passagesOf(corpus, resources);

  const copies = await measureAll(times, (number) =>
    timeOfCopies(corpus, resources, number, rounds),
  );
  print('\nEnd to end, from files to a dataset folder');
  print(growthTable(corpus.words, copies));
  const lengths = await measureAll(LENGTHS, (number) =>
    timeOfLength(corpus, resources, number, Math.min(rounds, 2)),
  );
  print('\nOne document, from its lines to its draft');
  print(growthTable(corpus.words, lengths));
  await printStages(corpus, resources, rounds);

  const clean = passages.reduce((sum, { text }) => sum + wordsIn(text), 0);
  const matchers = await measureMatchers(resources, passages, rounds);
  print(`\nMatching in ${count(clean)} words of ${count(passages.length)} passages`);
  print(matcherRows(clean, matchers));
  const texts = passages.map(({ text }) => text);
  const spacy = runSpacy([...resources.names.matcher.patterns.keys()], texts, rounds);
  const [first] = copies;
  const endToEnd = first === undefined ? Number.NaN : first[1] / first[0];
  for (const line of spacyLines(spacy, clean, matchers[0]?.search ?? Number.NaN, endToEnd)) {
    print(line);
  }
};
