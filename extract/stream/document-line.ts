// A document as one line of JSON: what the stream reads.
import { z } from 'zod';
import { AppError } from '../app-error.ts';
import { frontMatterSchema } from '../formats/front-matter.ts';
import { READABLE_ENDINGS, type SourceFile } from '../formats/open-source.ts';

/**
 * `source` is the name of the document, with "/" between folders; its ending tells the format as that of
 * a file does. The content is `text`, which is plain text or Markdown unless the name ends as that of a web
 * page does, or `base64` for the bytes of any format, whose name must say which. The fields of a front
 * matter (id, title, kind, issuer, voice, date, language, about) may stand beside it. Other fields are
 * let by.
 */
const lineSchema = frontMatterSchema.extend({
  source: z.string().min(1),
  text: z.string().optional(),
  base64: z.base64().optional(),
});

const faultOf = (error: z.ZodError): string =>
  error.issues.map(({ path, message }) => `${path.join('.') || 'the line'}: ${message}`).join('; ');

const parseJson = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new AppError('input-damaged', 'not JSON', { cause });
  }
};

const isSaid = (entry: readonly [string, unknown]): boolean => entry[1] !== undefined;

const endsIn = (source: string, endings: readonly string[]): boolean =>
  endings.some((ending) => source.toLowerCase().endsWith(ending));

/** Formats that no text is written in. */
const BYTES_ONLY = ['.pdf', '.docx'];

/** What is wrong with the name for the content that it comes with; null where nothing is. */
const nameFault = (source: string, isText: boolean): string | null => {
  if (isText && endsIn(source, BYTES_ONLY)) {
    return `text: "${source}" is no name of a text; give the bytes of the file in base64`;
  }
  if (isText || endsIn(source, READABLE_ENDINGS)) return null;
  return `source: "${source}" tells no format for base64; it must end in ${READABLE_ENDINGS.join(', ')}`;
};

/** Errors: AppError input-damaged, naming the field. */
export const parseDocumentLine = (line: string): SourceFile => {
  const parsed = lineSchema.safeParse(parseJson(line));
  if (!parsed.success) throw new AppError('input-damaged', faultOf(parsed.error));
  const { source, text, base64, ...fields } = parsed.data;
  if ((text === undefined) === (base64 === undefined)) {
    throw new AppError('input-damaged', `${source}: give either text or base64`);
  }
  const fault = nameFault(source, text !== undefined);
  if (fault !== null) throw new AppError('input-damaged', fault);
  const bytes = text === undefined ? Buffer.from(base64 ?? '', 'base64') : Buffer.from(text);
  return { source, bytes, fields: Object.fromEntries(Object.entries(fields).filter(isSaid)) };
};

/** The source that a line names, for a message about the line. */
export const sourceOfLine = (line: string): string | null => {
  try {
    return z.object({ source: z.string() }).safeParse(JSON.parse(line)).data?.source ?? null;
  } catch {
    return null;
  }
};
