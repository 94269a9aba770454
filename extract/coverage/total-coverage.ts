// Coverage over all documents, added up one work at a time in memory that does not grow with them.
import { nameKey } from '../text/name-key.ts';
import { byText } from '../text/order.ts';
import type { DocumentCoverage, LineCoverage, TotalCoverage } from './schema.ts';
import type { WorkCoverage } from './work-coverage.ts';

type TotalName = TotalCoverage['unmatched'][number];

/** Names kept while documents come; beyond twice as many the rarest are forgotten. */
const NAMES_KEPT = 20_000;
/** Names in the total. */
const NAMES_TOLD = 500;

const byCount = (a: TotalName, b: TotalName): number => b.count - a.count || byText(a.name, b.name);

const addCounts = (
  some: Readonly<Record<string, number>>,
  others: Readonly<Record<string, number>>,
): Record<string, number> => {
  const keys = [...new Set([...Object.keys(some), ...Object.keys(others)])].sort(byText);
  return Object.fromEntries(keys.map((key) => [key, (some[key] ?? 0) + (others[key] ?? 0)]));
};

const addLines = (one: LineCoverage, other: LineCoverage): LineCoverage => ({
  read: one.read + other.read,
  used: one.used + other.used,
  blank: one.blank + other.blank,
  leftOut: one.leftOut + other.leftOut,
  marks: one.marks + other.marks,
  unaccounted: one.unaccounted + other.unaccounted,
});

const NOTHING: TotalCoverage = {
  documents: 0,
  lines: { read: 0, used: 0, blank: 0, leftOut: 0, marks: 0, unaccounted: 0 },
  dropped: {},
  passages: 0,
  withoutEntity: 0,
  pairs: { compared: 0, agreeing: 0, differences: 0 },
  unmatched: [],
  untouchedThemes: [],
};

export interface CoverageTotal {
  readonly add: (work: WorkCoverage) => void;
  readonly total: () => TotalCoverage;
}

/** Works must come in the same order for the same total. */
export const coverageTotal = (): CoverageTotal => {
  let sums = NOTHING;
  let untouched: ReadonlySet<string> | null = null;
  let names = new Map<string, TotalName>();
  const addNames = ({ unmatched, source }: DocumentCoverage): void => {
    for (const one of unmatched) {
      const key = nameKey(one.name);
      const same = names.get(key) ?? { ...one, source, count: 0, documents: 0 };
      const count = same.count + one.count;
      names.set(key, { ...same, count, documents: same.documents + 1 });
    }
    if (names.size <= NAMES_KEPT * 2) return;
    const kept = [...names].sort(([, a], [, b]) => byCount(a, b)).slice(0, NAMES_KEPT);
    names = new Map(kept);
  };
  const addDocument = (document: DocumentCoverage): void => {
    const themes = document.untouchedThemes;
    const before = untouched;
    untouched = new Set(before === null ? themes : themes.filter((theme) => before.has(theme)));
    sums = {
      ...sums,
      documents: sums.documents + 1,
      lines: addLines(sums.lines, document.lines),
      dropped: addCounts(sums.dropped, document.dropped),
      passages: sums.passages + document.passages,
      withoutEntity: sums.withoutEntity + document.withoutEntity.length,
    };
    addNames(document);
  };
  return {
    add: ({ documents, pairs: { compared, agreeing, differences } }) => {
      for (const document of documents) addDocument(document);
      const { pairs } = sums;
      sums = {
        ...sums,
        pairs: {
          compared: pairs.compared + compared,
          agreeing: pairs.agreeing + agreeing,
          differences: pairs.differences + differences.length,
        },
      };
    },
    total: () => ({
      ...sums,
      unmatched: [...names.values()].sort(byCount).slice(0, NAMES_TOLD),
      untouchedThemes: [...(untouched ?? [])].sort(byText),
    }),
  };
};
