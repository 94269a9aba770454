// What was done to a document, as text for a reader: the file, what was left out and mended, its outline,
// and passage by passage what was found.
import { groupBy } from '../group-by.ts';
import type { Draft, DraftPassage, Dropped } from '../stages/draft.ts';
import { linesOf } from '../text/lined-text.ts';
import type { Explanation } from './explain-document.ts';
import { findingsOf, passageLines, rangesText } from './explain-passage.ts';
import type { Mended } from './mended-lines.ts';
import { shorten, wrap } from './wrap.ts';

export interface ExplainOptions {
  /** First and last line to explain; all if left out. */
  readonly lines?: readonly [first: number, last: number];
  /** Characters in a line of the text. */
  readonly width: number;
}

/** Further lines that are named where the same was mended. */
const MOST_PLACES = 3;

const count = (items: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts]
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .map(([item, number]) => `${item} ${number}`)
    .join(', ');
};

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, '-'.repeat(title.length), ...lines];

const isWithin = (line: number, { lines }: ExplainOptions): boolean =>
  lines === undefined || (line >= lines[0] && line <= lines[1]);

const touches = (passage: DraftPassage, options: ExplainOptions): boolean =>
  options.lines === undefined ||
  linesOf(passage).some(
    ([first, last]) => first <= (options.lines?.[1] ?? 0) && last >= (options.lines?.[0] ?? 0),
  );

const fileLines = ({ draft, format, encoding, bytes }: Explanation, width: number): string[] => {
  const { meta, passages, mentions, relations } = draft;
  const fields: readonly (readonly [string, string | null])[] = [
    ['format', encoding === null ? format : `${format}, ${encoding}`],
    ['size', `${bytes} bytes, ${meta.lineCount} lines`],
    ['document', meta.id === meta.work ? meta.id : `${meta.id}, a version of ${meta.work}`],
    ['title', meta.title],
    ['kind', meta.kind],
    ['issuer', meta.issuer],
    ['date', meta.date],
    ['about', meta.about],
    ['voice', meta.voice],
    ['passages', `${passages.length}: ${count(passages.map(({ kind }) => kind))}`],
    ['language', count(passages.map(({ language }) => language))],
    ['mentions', `${mentions.length}`],
    ['relations', `${relations.length}: ${count(relations.map(({ predicate }) => predicate))}`],
  ];
  return fields
    .filter(([, value]) => value !== null && value !== '')
    .flatMap(([name, value]) => {
      const [first = '', ...others] = wrap(value ?? '', width - 11);
      return [`${name.padEnd(10)} ${first}`, ...others.map((line) => `${' '.repeat(11)}${line}`)];
    });
};

/** Front matter as one, since what it says stands above; the rest line by line. */
const droppedLines = (dropped: readonly Dropped[], width: number): string[] => {
  if (dropped.length === 0) return [];
  const front = dropped.filter(({ reason }) => reason === 'front-matter');
  const range = `${front[0]?.line ?? ''}-${front.at(-1)?.line ?? ''}`;
  const lines = dropped
    .filter(({ reason }) => reason !== 'front-matter')
    .map(
      ({ line, reason, text }) =>
        `${String(line).padStart(6)}  ${reason.padEnd(20)} ${shorten(text, width - 30)}`,
    );
  return [
    count(dropped.map(({ reason }) => reason)),
    ...(front.length > 0 ? [`${range.padStart(6)}  front-matter`] : []),
    ...lines,
  ];
};

/** Where else the same was mended. */
const alsoAt = ([, ...others]: readonly Mended[]): string => {
  if (others.length === 0) return '';
  const lines = others.slice(0, MOST_PLACES).map(({ line }) => line);
  const more = others.length - lines.length;
  return `  (also ${lines.join(', ')}${more > 0 ? ` and ${more} more` : ''})`;
};

const mendedLines = (mended: readonly Mended[], width: number): string[] => {
  if (mended.length === 0) return [];
  const same = groupBy(mended, ({ kind, before, after }) => JSON.stringify([kind, before, after]));
  const lines = [...same.values()].flatMap((places) => {
    const [first] = places;
    if (first === undefined) return [];
    const { line, kind, before, after } = first;
    const also = alsoAt(places);
    const half = Math.max(12, Math.floor((width - 30 - also.length) / 2));
    const to = after === '' ? 'left out' : shorten(after, half);
    return [
      `${String(line).padStart(6)}  ${kind.padEnd(16)} ${shorten(before, half)}  ->  ${to}${also}`,
    ];
  });
  return [count(mended.map(({ kind }) => kind)), ...lines];
};

/** Headings, deeper ones further in. */
const outlineLines = (passages: readonly DraftPassage[], width: number): string[] =>
  passages
    .filter(({ kind }) => kind === 'heading')
    .map((passage) => {
      const lines = rangesText(linesOf(passage)).padStart(8);
      const indent = '  '.repeat(passage.section.length);
      const text = shorten(passage.text, width - 16 - indent.length);
      return `${lines}  ${passage.language}  ${indent}${text}`;
    });

const discoveredLines = ({ discovered }: Draft, width: number): string[] =>
  discovered.flatMap(({ id, names, aliases }) => {
    const others = aliases.map(({ text }) => text).join(', ');
    return wrap(`${id}: ${names.en}${others === '' ? '' : `, also ${others}`}`, width, '  ');
  });

/** The whole explanation, or the part of it that concerns some lines. */
export const explanationLines = (explanation: Explanation, options: ExplainOptions): string[] => {
  const { draft, mended, nameOf } = explanation;
  const { width } = options;
  const passages = draft.passages.filter((passage) => touches(passage, options));
  const findings = findingsOf(draft, nameOf);
  const dropped = draft.dropped.filter(({ line }) => isWithin(line, options));
  const warnings = draft.warnings.filter(
    ({ line }) => line === undefined || isWithin(line, options),
  );
  return [
    draft.meta.source,
    '='.repeat(draft.meta.source.length),
    ...fileLines(explanation, width),
    ...section(
      'Warnings',
      warnings.map(({ message }) => message),
    ),
    ...section('Left out', droppedLines(dropped, width)),
    ...section(
      'Mended',
      mendedLines(
        mended.filter(({ line }) => isWithin(line, options)),
        width,
      ),
    ),
    ...section('Outline', outlineLines(passages, width)),
    ...section('Found beside the gazetteers', discoveredLines(draft, width)),
    ...section(
      'Passages',
      passages.length === 0
        ? [options.lines === undefined ? 'none' : 'none in these lines']
        : [
            '@ mention, # theme and the words that speak for it, > relation and the words that say it',
            ...passages.flatMap((passage) => ['', ...passageLines(passage, findings, width)]),
          ],
    ),
  ];
};
