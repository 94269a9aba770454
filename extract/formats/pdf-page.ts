// What a page of a PDF holds beside its text: what a browser prints at its top and foot, and the raised
// numbers of footnotes. And the title that the first page shows.
import { type Piece, rowsOf, rowText } from './pdf-layout.ts';

const ADDRESS = /(?:(?:https?|file):\/\/|about:)\S+/g;
const DAY =
  /(?<!\d)\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?:,?\s+\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\.?)?)?/gi;
const NUMBER = /(?<!\d)(\d{1,4})\s?(?:\/|of|sur|van|de)\s?(\d{1,4})(?!\d)/gi;

export interface PrintedPage {
  readonly pieces: readonly Piece[];
  readonly height: number;
  /** 1-based. */
  readonly number: number;
  readonly count: number;
  /** Title of the document by its properties; a browser prints it on each page. */
  readonly title: string;
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Whether a row holds only an address, a day, the number of the page and the title, and one of the first three. */
const isPrinted = (text: string, { number, count, title }: PrintedPage): boolean => {
  let found = 0;
  const gone = (): string => {
    found++;
    return ' ';
  };
  const rest = flat(
    text
      .replace(ADDRESS, gone)
      .replace(NUMBER, (whole, page: string, pages: string) =>
        Number(page) === number && Number(pages) === count ? gone() : whole,
      )
      .replace(DAY, gone),
  );
  if (found === 0) return false;
  const start = rest.replace(/(?:…|\.\.\.)$/, '');
  return rest === '' || (start.length > 2 && flat(title).startsWith(start));
};

/** Share of the page's height, at its top and at its foot. */
const MARGIN = 0.08;

/** The rows that a browser printed around a page, and what is left. */
export const partPrinted = (
  page: PrintedPage,
): {
  readonly pieces: readonly Piece[];
  readonly head: string | null;
  readonly foot: string | null;
} => {
  const { pieces, height } = page;
  const rows = rowsOf(pieces);
  const [first, last] = [rows.at(0), rows.at(-1)];
  const head = first && first.y < height * MARGIN && isPrinted(rowText(first), page) ? first : null;
  const low = last && last !== head && last.y > height * (1 - MARGIN);
  const foot = low && isPrinted(rowText(last), page) ? last : null;
  const gone = new Set([...(head?.pieces ?? []), ...(foot?.pieces ?? [])]);
  return {
    pieces: gone.size === 0 ? pieces : pieces.filter((piece) => !gone.has(piece)),
    head: head && rowText(head),
    foot: foot && rowText(foot),
  };
};

/** Most that the letters of a raised number have of the height of the text. */
const SMALL = 0.86;
const NOTE = /^\s*[[(]?\d{1,3}[\])]?\s*$/;
/** What a raised number can belong to: figures and units. */
const RAISED = /(?:\d|(?:^|[^\p{L}])[kcdmh]?m)$/u;

/** The pieces without the numbers of footnotes, and those numbers. */
export const partNotes = (
  pieces: readonly Piece[],
): { readonly pieces: readonly Piece[]; readonly notes: readonly string[] } => {
  const small = pieces.filter(({ text }) => NOTE.test(text));
  if (small.length === 0) return { pieces, notes: [] };
  const gone = new Set<Piece>();
  for (const row of rowsOf(pieces)) {
    const inOrder = [...row.pieces].sort((a, b) => a.x - b.x);
    for (const [index, piece] of inOrder.entries()) {
      const before = inOrder[index - 1];
      if (!before || !NOTE.test(piece.text)) continue;
      const isSmall = piece.height < before.height * SMALL && piece.y < before.y;
      const isClose = piece.x - (before.x + before.width) < before.height * 0.3;
      if (isSmall && isClose && !RAISED.test(before.text.trimEnd())) gone.add(piece);
    }
  }
  return {
    pieces: gone.size === 0 ? pieces : pieces.filter((piece) => !gone.has(piece)),
    notes: [...gone].map(({ text }) => text.trim()),
  };
};

/** How much larger than the text a title is printed, at least. */
const TITLE_SIZE = 1.2;
const LONGEST_TITLE = 250;

/** Height of the letters of most of the text. */
const textHeight = (pieces: readonly Piece[]): number => {
  const lengths = new Map<number, number>();
  for (const { height, text } of pieces) {
    const size = Math.round(height * 2) / 2;
    lengths.set(size, (lengths.get(size) ?? 0) + text.length);
  }
  return [...lengths].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
};

/** The text of the largest letters of a page, if they are clearly larger than the rest. */
export const largestHeading = (pieces: readonly Piece[]): string | null => {
  const rows = rowsOf(pieces).map((row) => {
    const text = rowText(row);
    return { text, height: row.pieces.reduce((most, { height }) => Math.max(most, height), 0) };
  });
  const worded = rows.filter(({ text }) => /\p{L}{2}/u.test(text));
  const largest = worded.reduce((most, { height }) => Math.max(most, height), 0);
  if (largest < textHeight(pieces) * TITLE_SIZE) return null;
  const start = rows.findIndex((row) => row.height > largest * 0.95 && worded.includes(row));
  const end = rows.findIndex((row, index) => index > start && row.height <= largest * 0.95);
  const title = flat(
    rows
      .slice(start, end < 0 ? rows.length : end)
      .map(({ text }) => text)
      .join(' '),
  );
  return title.length <= LONGEST_TITLE ? title : null;
};
