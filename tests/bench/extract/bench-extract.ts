// What "bench extract" measures and prints.
import { cpus } from 'node:os';
import { openSource } from '../../../extract/formats/open-source.ts';
import { extractDocument } from '../../../extract/pipeline.ts';
import { loadResources, type Resources } from '../../../extract/resources.ts';
import type { DraftPassage } from '../../../extract/stages/draft.ts';
import { fold } from '../../../extract/text/fold.ts';
import { type BenchCorpus, readCorpus, wordsIn } from './bench-corpus.ts';
import { goalTable } from './goals.ts';
import { type CopiesRun, runCopies, timeOfLength } from './growth.ts';
import { type Measured, measureMatchers } from './matchers.ts';
import { count, cpuSeconds, megabytes, ratio, seconds, table } from './measure.ts';
import { runSpacy, type SpacyResult } from './spacy.ts';
import { stageTimes } from './stage-times.ts';

export interface BenchOptions {
  readonly times: readonly number[];
  readonly rounds: number;
  readonly corpus?: string;
}

/** How many times as long one document is made. */
const LENGTHS = [1, 2, 4, 8];
const WARM_UP = 4;

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const perSecond = (words: number, time: number): string => count(words / time);

/** Rows of a table by how many times the text was taken, each time beside that of the first row. */
const growthRows = (words: number, times: ReadonlyMap<number, number>): string[][] => {
  const [first] = times;
  return [...times].map(([number, time]) => [
    `${number}x`,
    count(words * number),
    seconds(time),
    perSecond(words * number, time),
    first === undefined ? '' : ratio(time / number / (first[1] / first[0])),
  ]);
};

const GROWTH_HEADING = ['text', 'words', 'time', 'words/s', 'time a word, beside the first'];

const printCopies = (words: number, runs: ReadonlyMap<number, CopiesRun>): void => {
  const times = new Map([...runs].map(([number, run]) => [number, run.seconds]));
  const peaks = [...runs.values()].map(({ peak }) => megabytes(peak));
  const rows = growthRows(words, times).map((row, index) => [...row, peaks[index] ?? '']);
  print('\nEnd to end, from files to a dataset folder, each in a process of its own');
  print(table([...GROWTH_HEADING, 'most memory'], rows));
};

const passagesOf = async (
  { documents }: BenchCorpus,
  resources: Resources,
): Promise<DraftPassage[]> => {
  const sources = await Promise.all(documents.map((document) => openSource(document)));
  return sources.flatMap((source) => [...extractDocument(source, resources).passages]);
};

const printMatchers = (words: number, measured: readonly Measured[]): void => {
  const [scan, , matcher] = measured;
  const beside = (search: number, ours: Measured | undefined): string =>
    ours === undefined ? '' : ratio(search / ours.search);
  const rows = measured.map(({ name, build, search, found }) => [
    name,
    seconds(build),
    seconds(search),
    perSecond(words, search),
    count(found),
    beside(search, scan),
    beside(search, matcher),
  ]);
  const heading = ['build', 'search', 'words/s', 'found', 'beside the scan', 'beside the matcher'];
  print(table(['same names, same texts', ...heading], rows));
};

const printSpacy = (spacy: SpacyResult | null, words: number, endToEnd: number): void => {
  if (spacy === null) {
    print(
      'spaCy is not measured: no Python that has it was found. To measure it too:\n' +
        '  python3 -m venv spacy && spacy/bin/pip install spacy\n' +
        '  DIPLOGRAPH_PYTHON=spacy/bin/python npm run bench -- extract',
    );
    return;
  }
  const { version, build, seconds: time, found } = spacy;
  print(
    `spaCy ${version}, blank pipeline and PhraseMatcher: build ${seconds(build)}, search ` +
      `${seconds(time)}, ${perSecond(words, time)} words/s, found ${count(found)}; ` +
      `${ratio(time / endToEnd)} the time of all of the extraction, end to end`,
  );
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

const measureEach = async <Result>(
  numbers: readonly number[],
  measure: (number: number) => Promise<Result>,
): Promise<Map<number, Result>> => {
  const results = new Map<number, Result>();
  for (const number of numbers) results.set(number, await measure(number));
  return results;
};

const printMatching = async (
  resources: Resources,
  passages: readonly DraftPassage[],
  rounds: number,
  runs: ReadonlyMap<number, CopiesRun>,
  corpusWords: number,
): Promise<void> => {
  const words = passages.reduce((sum, { text }) => sum + wordsIn(text), 0);
  const matchers = await measureMatchers(resources, passages, rounds);
  print(`\nMatching in ${count(words)} words of ${count(passages.length)} passages`);
  printMatchers(words, matchers);
  const texts = passages.map(({ text }) => fold(text));
  const spacy = runSpacy([...resources.names.matcher.patterns.keys()], texts, rounds);
  const speeds = [...runs].map(([number, run]) => (corpusWords * number) / run.seconds);
  const wordsPerSecond = Math.max(...speeds);
  const endToEnd = corpusWords / wordsPerSecond;
  printSpacy(spacy, words, endToEnd);
  const ours = matchers.filter(({ isOurs }) => isOurs);
  const packages = matchers.filter(({ name }) => name.startsWith('npm '));
  print('');
  print(
    goalTable({
      wordsPerSecond,
      searches: new Map(ours.map(({ name, search }) => [name, search])),
      packages: new Map(packages.map(({ name, search }) => [name, search])),
      endToEnd,
      spacy: spacy?.seconds ?? null,
    }),
  );
};

/** Prints all measurements of the extraction; takes minutes with 100 times the corpus. */
export const benchExtract = async (options: BenchOptions): Promise<void> => {
  const { times, rounds } = options;
  const corpus = await readCorpus(options.corpus);
  const { words } = corpus;
  const loading = cpuSeconds();
  const resources = await loadResources();
  const loaded = cpuSeconds() - loading;
  const names = resources.names.matcher.patterns.size;
  print(`Node ${process.version} on one core of ${cpus()[0]?.model ?? 'an unknown processor'}`);
  print('All times are processor time.');
  print(
    `${corpus.name}: ${corpus.documents.length} documents, ${count(words)} words; ` +
      `${count(names)} names, loaded in ${seconds(loaded)}`,
  );
  const runs = await measureEach(times, (number) => runCopies(corpus, number, rounds));
  printCopies(words, runs);
  // The first runs of a process are slow, whatever they read.
  await timeOfLength(corpus, resources, 1, WARM_UP);
  const lengths = await measureEach(LENGTHS, (number) =>
    timeOfLength(corpus, resources, number, Math.min(rounds, 2)),
  );
  print('\nOne document, from its lines to its draft');
  print(table(GROWTH_HEADING, growthRows(words, lengths)));
  await printStages(corpus, resources, rounds);
  const passages = await passagesOf(corpus, resources);
  await printMatching(resources, passages, rounds, runs, words);
};
