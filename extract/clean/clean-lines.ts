// Line by line: what a line holds once marks, printed numbers, letter-spacing and page furniture are
// off it, and a record of everything that was taken away.
import type { SourceLine } from '../formats/source-line.ts';
import type { Dropped, DropReason, TableRow } from '../stages/draft.ts';
import { mendCharacters } from './characters.ts';
import { furnitureReason, headerKey, mayBeHeader, runningHeaders } from './furniture.ts';
import { closeLetterSpacing } from './letter-spacing.ts';
import { withBullet } from './list-markers.ts';
import { dropMarks } from './marks.ts';
import { dropPrintedLineNumbers } from './printed-line-numbers.ts';
import { dropQuoteSigns } from './quotes.ts';
import { readTables } from './tables.ts';
import { markUnderlined } from './underlined.ts';

export interface CleanLine {
  /** Without white space at its ends. */
  readonly text: string;
  /** Where the text was printed. */
  readonly source: SourceLine;
  /** Spaces before the text. */
  readonly indent: number;
  /** A new page begins here. */
  readonly pageBreak: boolean;
  /** Furniture stood here: it parts nothing, unlike a blank line. */
  readonly removed: boolean;
  /** Where the line is a row of a table, or a long cell of one. */
  readonly row?: TableRow;
}

/** A page of a two-column print begins with a line that starts with exactly one space. */
const PAGE_START = /^ \S/;
const MIN_PAGES = 3;
/** A document whose lines often start with one space is just indented. */
const MAX_PAGE_SHARE = 0.2;

const pageStarts = (lines: readonly SourceLine[]): ReadonlySet<number> => {
  const spaced: number[] = [];
  const known: number[] = [];
  for (const [index, { text, page }] of lines.entries()) {
    if (text.startsWith(' ') && PAGE_START.test(text)) spaced.push(index);
    const isNewPage = index > 0 && lines[index - 1]?.page !== page;
    if (isNewPage || text.includes('\f')) known.push(index);
  }
  const systematic = spaced.length >= MIN_PAGES && spaced.length <= lines.length * MAX_PAGE_SHARE;
  return new Set([...(systematic ? spaced : []), ...known]);
};

const takeLines = (
  source: readonly SourceLine[],
  from: number,
  dropped: Dropped[],
): CleanLine[] => {
  const starts = pageStarts(source);
  const kept = source.slice(from);
  const numbered = dropPrintedLineNumbers(kept.map(({ text }) => mendCharacters(text)));
  return kept.map((line, index) => {
    const text = numbered.lines[index] ?? '';
    const number = numbered.dropped.get(index);
    if (number) dropped.push({ line: line.line, text: number, reason: 'printed-line-number' });
    let image = false;
    const bare = dropMarks(text, (mark, reason) => {
      dropped.push({ line: line.line, text: mark, reason });
      image ||= reason === 'image-link';
    });
    const clean = closeLetterSpacing(bare).trim();
    const bulleted = withBullet(clean);
    if (bulleted !== null) dropped.push({ line: line.line, text: 'o', reason: 'list-sign' });
    return {
      text: bulleted ?? clean,
      source: line,
      indent: text.length - text.trimStart().length,
      pageBreak: starts.has(from + index),
      removed: image && clean === '',
    };
  });
};

const headersOf = (lines: readonly CleanLine[]): ReadonlySet<string> =>
  runningHeaders(
    lines.flatMap(({ text, pageBreak }, index) => {
      const [before, after] = [lines[index - 1], lines[index + 1]];
      const besidePageBreak = pageBreak || after?.pageBreak === true;
      const alone = !before?.text && !after?.text;
      return mayBeHeader({ text, besidePageBreak, alone }) ? [text] : [];
    }),
  );

/** The cleaned lines after `from` (0-based index of the first line of text). */
export const cleanLines = (
  source: readonly SourceLine[],
  from: number,
): { lines: readonly CleanLine[]; dropped: readonly Dropped[] } => {
  const dropped: Dropped[] = [];
  const tables = readTables(markUnderlined(dropQuoteSigns(takeLines(source, from, dropped))));
  const left = (lines: readonly CleanLine[], reason: DropReason): void => {
    for (const { source: printed, text } of lines)
      dropped.push({ line: printed.line, text, reason });
  };
  left(tables.rules, 'table-rule');
  left(tables.contents, 'table-of-contents');
  const headers = headersOf(tables.lines);
  const lines = tables.lines.map((one): CleanLine => {
    const { text } = one;
    if (text === '' || one.row) return one;
    const isHeader = headers.size > 0 && headers.has(headerKey(text));
    const reason = isHeader ? 'running-header' : furnitureReason(text);
    if (reason === null) return one;
    dropped.push({ line: one.source.line, text, reason });
    return { ...one, text: '', removed: true };
  });
  return { lines, dropped: dropped.sort((a, b) => a.line - b.line) };
};
