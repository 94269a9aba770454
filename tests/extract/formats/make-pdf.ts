// Makes small PDF files for tests: real ones, written by a PDF library.
import { PDFDocument, StandardFonts } from 'pdf-lib';

export interface PrintedText {
  readonly text: string;
  readonly x: number;
  /** From the top of an A4 page, in points. */
  readonly y: number;
}

/** One A4 page for each list of texts. */
export const makePdf = async (pages: readonly (readonly PrintedText[])[]): Promise<Uint8Array> => {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const texts of pages) {
    const page = document.addPage([595, 842]);
    for (const { text, x, y } of texts) page.drawText(text, { x, y: 842 - y, size: 10, font });
  }
  return document.save();
};

/** Lines one below the other; an empty one leaves a wider gap. */
export const column = (x: number, top: number, lines: readonly string[]): PrintedText[] =>
  lines.flatMap((text, index) => (text === '' ? [] : [{ text, x, y: top + index * 13 }]));
