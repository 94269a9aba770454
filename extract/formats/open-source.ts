// Opens a source: which format the bytes are in, and what lines they hold.
import { createHash } from 'node:crypto';
import { AppError } from '../app-error.ts';
import type { Dropped, Warning } from '../stages/draft.ts';
import { readDocx } from './docx.ts';
import type { FrontMatterFields } from './front-matter.ts';
import { readHtml } from './html.ts';
import { readPdf } from './pdf.ts';
import { checkFileSize } from './size-limit.ts';
import type { SourceLine, SourceLines } from './source-line.ts';
import { readText } from './text.ts';

export interface SourceFile {
  /** Name that the dataset gives to the file: relative, "/" between folders. */
  readonly source: string;
  readonly bytes: Uint8Array;
  /** What is known of the document beside the file; goes before what the file's front matter says. */
  readonly fields?: FrontMatterFields;
}

/** A source as lines of text. */
export interface SourceText {
  readonly source: string;
  /** As given with the file. */
  readonly fields?: FrontMatterFields;
  /** Of the bytes, hexadecimal. */
  readonly sha256: string;
  readonly lines: readonly SourceLine[];
  /** What could not be read of it. */
  readonly warnings?: readonly Warning[];
  /** What was left out of it when it was read, as the menus of a web page. */
  readonly dropped?: readonly Dropped[];
  /** What the document calls itself, where its format says that. */
  readonly title?: string | null;
  /** The day it was published, where its format says that. */
  readonly date?: string | null;
}

export type Format = 'text' | 'html' | 'pdf' | 'docx';

/** Endings of the names of files that can be read, in lower case. */
export const READABLE_ENDINGS = [
  '.txt',
  '.md',
  '.markdown',
  '.html',
  '.htm',
  '.pdf',
  '.docx',
] as const;

const startsWith = (bytes: Uint8Array, signature: string): boolean =>
  [...signature].every((char, index) => bytes[index] === char.charCodeAt(0));

/** Told by the first bytes and the ending of the name. Errors: input-damaged. */
export const formatOf = ({ source, bytes }: SourceFile): Format => {
  if (startsWith(bytes, '%PDF-')) return 'pdf';
  if (startsWith(bytes, 'PK\u0003\u0004') && /\.docx$/i.test(source)) return 'docx';
  if (/\.html?$/i.test(source)) return 'html';
  if (/\.pdf$/i.test(source)) throw new AppError('input-damaged', `${source}: not a PDF`);
  if (/\.docx$/i.test(source))
    throw new AppError('input-damaged', `${source}: not a Word document`);
  return 'text';
};

const withText = (source: string, lines: readonly SourceLine[]): readonly SourceLine[] => {
  if (lines.some((line) => line.text.trim() !== '')) return lines;
  throw new AppError('input-empty', `${source}: the file holds nothing but white space`);
};

const checkBytes = ({ source, bytes }: SourceFile): void => {
  if (bytes.length === 0) throw new AppError('input-empty', `${source}: the file is empty`);
  checkFileSize(source, bytes.length);
};

const textOf = (file: SourceFile, { lines, ...read }: SourceLines): SourceText => ({
  ...read,
  source: file.source,
  fields: file.fields ?? {},
  sha256: createHash('sha256').update(file.bytes).digest('hex'),
  lines: withText(file.source, lines),
});

/**
 * Plain text or Markdown. Errors, each naming the source: input-empty, input-too-large, input-binary,
 * input-encoding.
 */
export const openText = (file: SourceFile): SourceText => {
  checkBytes(file);
  return textOf(file, readText(file.source, file.bytes));
};

const readLines = async (file: SourceFile): Promise<SourceLines> => {
  const { source, bytes } = file;
  const format = formatOf(file);
  if (format === 'pdf') return readPdf(source, bytes);
  if (format === 'docx') return readDocx(source, bytes);
  if (format === 'text') return readText(source, bytes);
  const { lines, warnings } = readText(source, bytes);
  return { ...readHtml(source, lines.map(({ text }) => text).join('\n')), warnings };
};

/**
 * Any readable format, told by the first bytes and the ending of the name.
 * Errors, each naming the source: input-empty, input-too-large, input-binary, input-encoding,
 * input-encrypted, input-damaged, input-no-text.
 */
export const openSource = async (file: SourceFile): Promise<SourceText> => {
  checkBytes(file);
  return textOf(file, await readLines(file));
};
