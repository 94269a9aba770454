// A coverage report as text for a reader.
import { shorten, wrap } from '../explain/wrap.ts';
import { groupBy } from '../group-by.ts';
import { byText } from '../text/order.ts';
import type {
  DocumentCoverage,
  LineCoverage,
  PairCoverage,
  PairDifference,
  SeenName,
  TotalCoverage,
} from './schema.ts';
import type { WorkCoverage } from './work-coverage.ts';

/** Of long lists only the beginning is printed; the file of the report has all. */
const MOST_NAMES = 20;
const MOST_ITEMS = 12;
const LABEL = 12;
/** What a count and a name take up before the example. */
const NAME_WIDTH = 34;

const labelled = (label: string, text: string, width: number): string[] =>
  wrap(text, width - LABEL - 2).map(
    (line, index) => `  ${(index === 0 ? label : '').padEnd(LABEL)}${line}`,
  );

const counted = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .sort(([a, one], [b, other]) => other - one || byText(a, b))
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');

const more = (all: number, shown: number): string =>
  all > shown ? `, and ${all - shown} more` : '';

const listText = (items: readonly (number | string)[]): string =>
  `${items.slice(0, MOST_ITEMS).join(', ')}${more(items.length, MOST_ITEMS)}`;

const readText = ({ read, ...parts }: LineCoverage): string => {
  const { used, blank, leftOut, marks, unaccounted } = parts;
  const named = [
    `${used} used`,
    `${blank} blank`,
    ...(leftOut > 0 ? [`${leftOut} left out`] : []),
    ...(marks > 0 ? [`${marks} with marks only`] : []),
    ...(unaccounted > 0 ? [`${unaccounted} UNACCOUNTED`] : []),
  ];
  return `${read} read: ${named.join(', ')}`;
};

/** The name and the whole words around it that fit. */
const around = (example: string, name: string, width: number): string => {
  const at = example.indexOf(name);
  if (example.length <= width || at < 0) return shorten(example, width);
  const room = width - name.length - 4;
  const ahead = example.length - at - name.length;
  const before = Math.max(0, Math.min(at, Math.max(room / 2, room - ahead)));
  const start = at - Math.floor(before);
  const end = Math.min(example.length, start + width - 4);
  const head = start === 0 ? example.slice(0, at) : example.slice(start, at).replace(/^\S*/, '…');
  const tail = example.slice(at + name.length, Math.max(end, at + name.length));
  return `${head}${name}${end === example.length ? tail : tail.replace(/\S*$/, '…')}`;
};

const nameLines = (names: readonly SeenName[], width: number): string[] => {
  const lines = names.slice(0, MOST_NAMES).map(({ name, count, language, line, example }) => {
    const head = `${String(count).padStart(6)}  ${name} (${language} ${line})`.padEnd(NAME_WIDTH);
    return `${head}  ${around(example, name, Math.max(name.length + 10, width - head.length - 2))}`;
  });
  return names.length > MOST_NAMES
    ? [...lines, `        and ${names.length - MOST_NAMES} more`]
    : lines;
};

const notTouched = (themes: readonly string[]): string =>
  themes.length === 0 ? '' : `not touched: ${listText(themes)}`;

const documentLines = (coverage: DocumentCoverage, width: number): string[] => {
  const { source, lines, dropped, unaccounted, withoutEntity, unmatched } = coverage;
  const { untouchedThemes, passedOver, passages } = coverage;
  const bare = withoutEntity.map(({ line }) => line);
  const field = (label: string, text: string): string[] =>
    text === '' ? [] : labelled(label, text, width);
  return [
    '',
    source,
    ...field('lines', readText(lines)),
    ...field('left out', counted(dropped)),
    ...field('UNACCOUNTED', listText(unaccounted)),
    ...field(
      'passages',
      bare.length === 0
        ? `${passages}`
        : `${passages}, ${bare.length} without an entity: lines ${listText(bare)}`,
    ),
    ...field('themes', notTouched(untouchedThemes)),
    ...field('passed over', listText(passedOver.map(({ name, count }) => `${name} ${count}`))),
    ...field('names', unmatched.length === 0 ? '' : `${unmatched.length} that matched nothing`),
    ...nameLines(unmatched, width),
  ];
};

const differenceLine = (entity: string, found: readonly PairDifference[]): string => {
  const languages = [...groupBy(found, ({ language }) => language)].map(([language, some]) => {
    const lines = some.map(({ line }) => line);
    return `only ${language} ${some[0]?.surface ?? ''} (${lines.length > 1 ? 'lines' : 'line'} ${listText(lines)})`;
  });
  return `${entity}: ${languages.join('; ')}`;
};

const pairLines = ({ compared, agreeing, differences }: PairCoverage, width: number): string[] => {
  if (compared === 0) return [];
  const entities = [...groupBy(differences, ({ entity }) => entity)].sort(
    ([a, one], [b, other]) => other.length - one.length || byText(a, b),
  );
  return [
    ...labelled('pairs', `${compared} of two languages, ${agreeing} with the same entities`, width),
    ...entities
      .slice(0, MOST_NAMES)
      .flatMap(([entity, found]) =>
        wrap(differenceLine(entity, found), width - 8).map(
          (line, index) => `${(index === 0 ? `${found.length}` : '').padStart(6)}  ${line}`,
        ),
      ),
    ...(entities.length > MOST_NAMES ? [`        and ${entities.length - MOST_NAMES} more`] : []),
  ];
};

export const workCoverageLines = ({ documents, pairs }: WorkCoverage, width: number): string[] => [
  ...documents.flatMap((document) => documentLines(document, width)),
  ...pairLines(pairs, width),
];

/** Nothing for a single document, which says it all itself. */
export const totalCoverageLines = (total: TotalCoverage, width: number): string[] => {
  const { documents, lines, dropped, passages, withoutEntity, pairs, unmatched } = total;
  if (documents < 2) return [];
  const field = (label: string, text: string): string[] =>
    text === '' ? [] : labelled(label, text, width);
  const { compared, agreeing, differences } = pairs;
  return [
    '',
    `All ${documents} documents`,
    ...field('lines', readText(lines)),
    ...field('left out', counted(dropped)),
    ...field('passages', `${passages}, ${withoutEntity} without an entity`),
    ...field(
      'pairs',
      compared === 0
        ? ''
        : `${compared} of two languages, ${agreeing} with the same entities, ${differences} differences`,
    ),
    ...field('themes', notTouched(total.untouchedThemes)),
    ...field('names', unmatched.length === 0 ? '' : `${unmatched.length} that matched nothing`),
    ...nameLines(unmatched, width),
  ];
};
