// What the extraction is meant to reach, beside what was measured.
import { count, ratio, table } from './measure.ts';

/** Words a second, from files to a dataset, on one core. */
const END_TO_END = 1_000_000;
/** How many times as fast as a package that finds names, and as spaCy. */
const BESIDE_PACKAGE = 10;
const BESIDE_SPACY = 5;

/** Seconds for the same texts; null for what was not measured. */
export interface Achieved {
  readonly wordsPerSecond: number;
  /**
   * By what is measured: the search for names, with and without what comes before it, and with what comes
   * behind it and no package does, the choice of the names that count by language and letters.
   */
  readonly searches: ReadonlyMap<string, number>;
  /** By the name of the package. */
  readonly packages: ReadonlyMap<string, number>;
  readonly endToEnd: number;
  readonly spacy: number | null;
}

const verdict = (measured: number, wanted: number): string =>
  measured >= wanted ? 'reached' : 'not reached';

export const goalTable = (achieved: Achieved): string => {
  const { wordsPerSecond, searches, packages, endToEnd, spacy } = achieved;
  const rows = [
    [
      'end to end, words/s',
      count(wordsPerSecond),
      count(END_TO_END),
      verdict(wordsPerSecond, END_TO_END),
    ],
    ...[...searches].flatMap(([search, ours]) =>
      [...packages].map(([name, theirs]) => [
        `${search}, times as fast as ${name}`,
        ratio(theirs / ours),
        ratio(BESIDE_PACKAGE),
        verdict(theirs / ours, BESIDE_PACKAGE),
      ]),
    ),
  ];
  if (spacy !== null) {
    rows.push([
      'all of the extraction, times as fast as spaCy finds the names',
      ratio(spacy / endToEnd),
      ratio(BESIDE_SPACY),
      verdict(spacy / endToEnd, BESIDE_SPACY),
    ]);
  }
  return table(['goal', 'measured', 'wanted', ''], rows);
};
