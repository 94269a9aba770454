// PDF: the one user of the PDF library. Pages to lines in reading order, each with its page.
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { AppError } from '../app-error.ts';
import type { Dropped } from '../stages/draft.ts';
import { type Piece, pageLines } from './pdf-layout.ts';
import { largestHeading, type PrintedPage, partNotes, partPrinted } from './pdf-page.ts';
import { isRealTitle } from './real-title.ts';
import { checkTextSize } from './size-limit.ts';
import type { SourceLine, SourceLines } from './source-line.ts';

const failure = (source: string, cause: unknown): AppError => {
  const name = cause instanceof Error ? cause.name : '';
  if (name === 'PasswordException') {
    return new AppError('input-encrypted', `${source}: the PDF asks for a password`, { cause });
  }
  return new AppError('input-damaged', `${source}: not a PDF that can be read`, { cause });
};

interface TextItem {
  readonly str: string;
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
}
const isText = (item: object): item is TextItem => 'str' in item && 'transform' in item;

/** Upright text only: what is turned is a watermark or a margin note. */
const toPiece = (item: TextItem, pageHeight: number): Piece[] => {
  const [, skewX = 0, skewY = 0, scale = 0, x = 0, y = 0] = item.transform;
  if (item.str.trim() === '' || Math.abs(skewX) > 0.01 || Math.abs(skewY) > 0.01) return [];
  const height = Math.abs(scale) || item.height;
  return [{ text: item.str, x, y: pageHeight - y, width: item.width, height }];
};

const open = async (bytes: Uint8Array) => {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // The library takes over the bytes it is given, so it gets a copy.
  return getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useSystemFonts: false });
};

const titleOf = async (pdf: PDFDocumentProxy): Promise<string> => {
  // Properties that can't be read are as good as none.
  const read = await pdf.getMetadata().catch(() => null);
  const info: unknown = read?.info;
  const title = typeof info === 'object' && info !== null && 'Title' in info ? info.Title : '';
  return typeof title === 'string' ? title.replace(/\s+/g, ' ').trim() : '';
};

interface Reading {
  readonly lines: SourceLine[];
  readonly dropped: Dropped[];
  /** Number of the last line, what was left out counted too. */
  line: number;
}

/** Adds the lines of a page, without what a browser printed around it. */
const addPage = (page: PrintedPage, { lines, dropped, ...reading }: Reading): number => {
  const { pieces, head, foot } = partPrinted(page);
  const text = partNotes(pieces);
  let { line } = reading;
  const drop = (printed: string | null): void => {
    if (printed === null) return;
    line += 1;
    dropped.push({ line, text: printed, reason: 'page-furniture' });
  };
  drop(head);
  for (const note of text.notes) {
    dropped.push({ line: line + 1, text: note, reason: 'footnote-mark' });
  }
  for (const one of pageLines(text.pieces)) {
    line += 1;
    lines.push({ text: one, line, page: page.number });
  }
  drop(foot);
  return line;
};

const readPages = async (source: string, pdf: PDFDocumentProxy): Promise<SourceLines> => {
  const said = await titleOf(pdf);
  const reading: Reading = { lines: [], dropped: [], line: 0 };
  let size = 0;
  let heading: string | null = null;
  for (let number = 1; number <= pdf.numPages; number++) {
    const view = await pdf.getPage(number);
    const { items } = await view.getTextContent();
    const height = view.getViewport({ scale: 1 }).height;
    const pieces = items.flatMap((item) => (isText(item) ? toPiece(item, height) : []));
    const page = { pieces, height, number, count: pdf.numPages, title: said };
    reading.line = addPage(page, reading);
    if (number === 1) heading = largestHeading(partPrinted(page).pieces);
    size += pieces.reduce((sum, { text }) => sum + text.length, 0);
    checkTextSize(source, size);
    view.cleanup();
  }
  const title = isRealTitle(said, source) ? said : heading;
  return { lines: reading.lines, dropped: reading.dropped, warnings: [], title };
};

/**
 * Errors, each naming the source: input-encrypted, input-damaged, input-no-text, input-too-large.
 */
export const readPdf = async (source: string, bytes: Uint8Array): Promise<SourceLines> => {
  const task = await open(bytes);
  try {
    const read = await readPages(source, await task.promise);
    if (read.lines.length > 0) return read;
  } catch (cause) {
    throw cause instanceof AppError ? cause : failure(source, cause);
  } finally {
    await task.destroy();
  }
  throw new AppError('input-no-text', `${source}: the PDF holds pictures of pages, no text`);
};
