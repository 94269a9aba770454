// Line by line: what a line holds once marks, printed numbers, letter-spacing and page furniture are
// off it, and a record of everything that was taken away.
import type { SourceLine } from '../formats/source-line.ts';
import type { Dropped, LinedText } from '../stages/draft.ts';
import { fromLine, trim } from '../text/lined-text.ts';
import { mendCharacters } from './characters.ts';
import { furnitureReason, headerKey, runningHeaders } from './furniture.ts';
import { closeLetterSpacing } from './letter-spacing.ts';
import { dropMarks, hasImage } from './marks.ts';
import { dropPrintedLineNumbers } from './printed-line-numbers.ts';

export interface CleanLine {
  readonly lined: LinedText;
  /** 1-based line of the source. */
  readonly line: number;
  /** Spaces before the text. */
  readonly indent: number;
  /** A new page begins here. */
  readonly pageBreak: boolean;
  /** Furniture stood here: it parts nothing, unlike a blank line. */
  readonly removed: boolean;
}

/** A page of a two-column print begins with a line that starts with exactly one space. */
const PAGE_START = /^ \S/;
const MIN_PAGES = 3;
/** A document whose lines often start with one space is just indented. */
const MAX_PAGE_SHARE = 0.2;

const pageStarts = (lines: readonly SourceLine[]): ReadonlySet<number> => {
  const spaced = lines.flatMap(({ text }, index) => (PAGE_START.test(text) ? [index] : []));
  const systematic = spaced.length >= MIN_PAGES && spaced.length <= lines.length * MAX_PAGE_SHARE;
  const known = lines.flatMap(({ text, page }, index) =>
    text.includes('\f') || (index > 0 && lines[index - 1]?.page !== page) ? [index] : [],
  );
  return new Set([...(systematic ? spaced : []), ...known]);
};

interface Taken {
  readonly source: SourceLine;
  readonly lined: LinedText;
  readonly indent: number;
  readonly pageBreak: boolean;
}

const takeLines = (source: readonly SourceLine[], from: number, dropped: Dropped[]): Taken[] => {
  const starts = pageStarts(source);
  const kept = source.slice(from);
  const mended = kept.map(({ text, line, page }) => mendCharacters(fromLine(text, line, page)));
  const numbered = dropPrintedLineNumbers(mended);
  return kept.map((line, index) => {
    const lined = numbered.lines[index] ?? fromLine('', line.line);
    const number = numbered.dropped.get(index);
    if (number) dropped.push({ line: line.line, text: number, reason: 'printed-line-number' });
    return {
      source: line,
      lined: trim(closeLetterSpacing(dropMarks(lined))),
      indent: lined.text.length - lined.text.trimStart().length,
      pageBreak: starts.has(from + index),
    };
  });
};

const headersOf = (lines: readonly Taken[]): ReadonlySet<string> =>
  runningHeaders(
    lines.map(({ lined, pageBreak }, index) => ({
      text: lined.text,
      besidePageBreak: pageBreak || lines[index + 1]?.pageBreak === true,
      alone: !lines[index - 1]?.lined.text && !lines[index + 1]?.lined.text,
    })),
  );

/** The cleaned lines after `from` (0-based index of the first line of text). */
export const cleanLines = (
  source: readonly SourceLine[],
  from: number,
): { lines: readonly CleanLine[]; dropped: readonly Dropped[] } => {
  const dropped: Dropped[] = [];
  const taken = takeLines(source, from, dropped);
  const headers = headersOf(taken);
  const lines = taken.map(({ source: { text: raw, line }, ...rest }): CleanLine => {
    const { text } = rest.lined;
    const image = hasImage(raw);
    if (image) dropped.push({ line, text: raw, reason: 'image-link' });
    if (text === '') {
      if (!image && /\p{L}/u.test(raw)) dropped.push({ line, text: raw, reason: 'contact-block' });
      return { ...rest, line, removed: image };
    }
    const reason = headers.has(headerKey(text)) ? 'running-header' : furnitureReason(text);
    if (reason === null) return { ...rest, line, removed: false };
    dropped.push({ line, text, reason });
    return { ...rest, line, lined: fromLine('', line), removed: true };
  });
  return { lines, dropped: dropped.sort((a, b) => a.line - b.line) };
};
