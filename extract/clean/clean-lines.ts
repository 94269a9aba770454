// Line by line: what a line holds once marks, printed numbers, letter-spacing and page furniture are
// off it, and a record of everything that was taken away.
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

const pageStarts = (lines: readonly string[]): ReadonlySet<number> => {
  const spaced = lines.flatMap((line, index) => (PAGE_START.test(line) ? [index] : []));
  const systematic = spaced.length >= MIN_PAGES && spaced.length <= lines.length * MAX_PAGE_SHARE;
  const fed = lines.flatMap((line, index) => (line.includes('\f') ? [index] : []));
  return new Set([...(systematic ? spaced : []), ...fed]);
};

/** The cleaned lines after `from` (0-based index of the first line of text). */
export const cleanLines = (
  source: readonly string[],
  from: number,
): { lines: readonly CleanLine[]; dropped: readonly Dropped[] } => {
  const starts = pageStarts(source);
  const dropped: Dropped[] = [];
  const mended = source
    .slice(from)
    .map((text, index) => mendCharacters(fromLine(text, from + index + 1)));
  const numbered = dropPrintedLineNumbers(mended);
  for (const [index, text] of numbered.dropped) {
    dropped.push({ line: from + index + 1, text, reason: 'printed-line-number' });
  }
  const cleaned = numbered.lines.map((lined, index) => {
    const raw = source[from + index] ?? '';
    if (hasImage(raw)) dropped.push({ line: from + index + 1, text: raw, reason: 'image-link' });
    return {
      lined: trim(closeLetterSpacing(dropMarks(lined))),
      line: from + index + 1,
      indent: lined.text.length - lined.text.trimStart().length,
      pageBreak: starts.has(from + index),
      image: hasImage(raw),
    };
  });
  const headers = runningHeaders(
    cleaned.map(({ lined, pageBreak }, index) => ({
      text: lined.text,
      besidePageBreak: pageBreak || cleaned[index + 1]?.pageBreak === true,
      alone: !cleaned[index - 1]?.lined.text && !cleaned[index + 1]?.lined.text,
    })),
  );
  const lines = cleaned.map(({ image, ...line }): CleanLine => {
    const { text } = line.lined;
    const reason = headers.has(headerKey(text))
      ? ('running-header' as const)
      : furnitureReason(text);
    if (text === '' && !image && /\p{L}/u.test(source[line.line - 1] ?? '')) {
      dropped.push({ line: line.line, text: source[line.line - 1] ?? '', reason: 'contact-block' });
    }
    if (text === '') return { ...line, removed: image };
    if (reason === null) return { ...line, removed: false };
    dropped.push({ line: line.line, text, reason });
    return { ...line, lined: fromLine('', line.line), removed: true };
  });
  dropped.sort((a, b) => a.line - b.line);
  return { lines, dropped };
};
