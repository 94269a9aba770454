// PDF: the one user of the PDF library. Pages to lines in reading order, each with its page.
import { AppError } from '../app-error.ts';
import { type Piece, pageLines } from './pdf-layout.ts';
import { checkTextSize } from './size-limit.ts';
import type { SourceLine } from './source-line.ts';

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

/**
 * Errors, each naming the source: input-encrypted, input-damaged, input-no-text, input-too-large.
 */
export const readPdf = async (source: string, bytes: Uint8Array): Promise<SourceLine[]> => {
  const task = await open(bytes);
  try {
    const pdf = await task.promise;
    const lines: SourceLine[] = [];
    let size = 0;
    for (let page = 1; page <= pdf.numPages; page++) {
      const view = await pdf.getPage(page);
      const { items } = await view.getTextContent();
      const height = view.getViewport({ scale: 1 }).height;
      const pieces = items.flatMap((item) => (isText(item) ? toPiece(item, height) : []));
      for (const text of pageLines(pieces)) {
        size += text.length;
        lines.push({ text, line: lines.length + 1, page });
      }
      checkTextSize(source, size);
      view.cleanup();
    }
    if (lines.length > 0) return lines;
  } catch (cause) {
    throw cause instanceof AppError ? cause : failure(source, cause);
  } finally {
    await task.destroy();
  }
  throw new AppError('input-no-text', `${source}: the PDF holds pictures of pages, no text`);
};
