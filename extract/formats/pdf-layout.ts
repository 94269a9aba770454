// Reading order of a page by position: pieces of text to columns, columns to lines, lines to text.

export interface Piece {
  readonly text: string;
  readonly x: number;
  /** Distance of the baseline from the top of the page. */
  readonly y: number;
  readonly width: number;
  /** Height of the letters. */
  readonly height: number;
}

export interface Row {
  readonly y: number;
  readonly height: number;
  readonly pieces: Piece[];
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** From top to foot. */
export const rowsOf = (pieces: readonly Piece[]): Row[] => {
  const rows: Row[] = [];
  for (const piece of [...pieces].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1);
    const same = row && Math.abs(row.y - piece.y) < Math.max(row.height, piece.height) * 0.5;
    if (same) row.pieces.push(piece);
    else rows.push({ y: piece.y, height: piece.height, pieces: [piece] });
  }
  return rows;
};

export const rowText = (row: Row): string => {
  let text = '';
  let end = Number.NEGATIVE_INFINITY;
  for (const piece of row.pieces.sort((a, b) => a.x - b.x)) {
    const gap = piece.x - end;
    const apart = gap > row.height * 0.15 && !text.endsWith(' ') && !piece.text.startsWith(' ');
    text += text !== '' && apart ? ` ${piece.text}` : piece.text;
    end = piece.x + piece.width;
  }
  return text.replace(/\s+/g, ' ').trim();
};

/** Steps in which the middle of the page is searched for a gutter. */
const STEPS = 60;
/** Share of a column's pieces of all, at least; share of pieces over the gutter, at most. */
const MIN_SIDE = 0.2;
const MAX_OVER = 0.1;

/** Where the gutter between two columns runs; null on a page of one column. */
export const gutterOf = (pieces: readonly Piece[]): number | null => {
  if (pieces.length < 8) return null;
  // Not Math.min(...): a page may have more pieces than a call takes arguments.
  const left = pieces.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY);
  const right = pieces.reduce((most, { x, width }) => Math.max(most, x + width), 0);
  const half = median(pieces.map((piece) => piece.height)) * 0.5;
  const candidates = Array.from({ length: STEPS + 1 }, (_, step) => {
    const x = left + (right - left) * (0.3 + (0.4 * step) / STEPS);
    const over = pieces.filter((p) => p.x < x + half && p.x + p.width > x - half).length;
    const before = pieces.filter((p) => p.x + p.width <= x).length;
    return { x, over, before };
  });
  const least = Math.min(...candidates.map((candidate) => candidate.over));
  const clear = candidates.filter((candidate) => candidate.over === least);
  const best = clear[Math.floor(clear.length / 2)];
  if (!best || best.over > pieces.length * MAX_OVER) return null;
  const after = pieces.length - best.over - best.before;
  return Math.min(best.before, after) < pieces.length * MIN_SIDE ? null : best.x;
};

/** The usual step from line to line: where paragraphs are short, half of the steps lead to the next one. */
const usualStep = (steps: readonly number[]): number =>
  [...steps].sort((a, b) => a - b)[Math.floor(steps.length / 4)] ?? 0;

/** A heading is printed larger than the text below it, though it may stand as close as a line of it. */
const SAME_SIZE = 1.15;

const lettersHeight = ({ pieces }: Row): number =>
  pieces.reduce((most, { height }) => Math.max(most, height), 0);

const otherSize = (row: Row, before: Row | undefined): boolean => {
  if (before === undefined) return false;
  const [one, other] = [lettersHeight(row), lettersHeight(before)];
  return Math.max(one, other) > Math.min(one, other) * SAME_SIZE;
};

/** Lines of one column, an empty one where the gap between two is wider than usual. */
const linesOf = (pieces: readonly Piece[]): string[] => {
  const rows = rowsOf(pieces);
  const steps = rows.flatMap((row, index) => {
    const before = rows[index - 1];
    return before ? [row.y - before.y] : [];
  });
  const usual = usualStep(steps);
  return rows.flatMap((row, index) => {
    const step = steps[index - 1];
    const wide = step !== undefined && step > Math.max(usual * 1.35, row.height * 1.5);
    return wide || otherSize(row, rows[index - 1]) ? ['', rowText(row)] : [rowText(row)];
  });
};

const isOver = ({ x, width }: Piece, gutter: number): boolean => x < gutter && x + width > gutter;

/**
 * Lines of a page in reading order. What reaches over the gutter (a heading, a table) parts the page
 * into bands; in each band the left column comes before the right one.
 */
export const pageLines = (pieces: readonly Piece[]): string[] => {
  const gutter = gutterOf(pieces);
  if (gutter === null) return linesOf(pieces);
  const lines: string[] = [];
  let band: Piece[] = [];
  const add = (part: readonly string[]): void => {
    if (part.length > 0 && lines.length > 0) lines.push('');
    for (const line of part) lines.push(line);
  };
  const endBand = (): void => {
    add(linesOf(band.filter(({ x }) => x < gutter)));
    add(linesOf(band.filter(({ x }) => x >= gutter)));
    band = [];
  };
  for (const row of rowsOf(pieces)) {
    if (row.pieces.some((piece) => isOver(piece, gutter))) {
      endBand();
      add([rowText(row)]);
    } else for (const piece of row.pieces) band.push(piece);
  }
  endBand();
  return lines;
};
