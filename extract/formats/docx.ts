// DOCX: a Word document as lines, one a paragraph, headings and lists marked as in Markdown.
import { AppError } from '../app-error.ts';
import { readHtml } from './html.ts';
import type { SourceLine } from './source-line.ts';
import { checkUnpackedSize } from './zip-size.ts';

/** The style of a title has this name in Word of every language. */
const TITLE_STYLE = ["p[style-name='Title'] => h1:fresh", 'p.Title => h1:fresh'];

/** Lines are numbered by paragraph. Errors, naming the source: input-damaged, input-too-large. */
export const readDocx = async (source: string, bytes: Uint8Array): Promise<SourceLine[]> => {
  checkUnpackedSize(source, bytes);
  // Loaded when the first Word document comes: most runs have none.
  const { default: mammoth } = await import('mammoth');
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
        styleMap: TITLE_STYLE,
      },
    );
    const lines = readHtml(source, value);
    let paragraph = 0;
    return lines.map(({ text }) => {
      if (text !== '') paragraph++;
      return { text, line: Math.max(1, paragraph) };
    });
  } catch (cause) {
    throw new AppError('input-damaged', `${source}: not a Word document that can be read`, {
      cause,
    });
  }
};
