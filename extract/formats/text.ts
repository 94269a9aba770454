// Plain text and Markdown: bytes to lines, by byte order mark, as UTF-8, or as Windows-1252 (which holds
// Latin-1) where the bytes are no UTF-8 and read well that way.
import iconv from 'iconv-lite';
import { AppError } from '../app-error.ts';
import { linesOfText, type SourceLine } from './source-line.ts';

const decode = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** Share of control characters above which a file is not taken for text. */
const BINARY_SHARE = 0.01;
const HEAD = 65_536;

const isBinary = (bytes: Uint8Array): boolean => {
  const head = bytes.subarray(0, HEAD);
  let odd = 0;
  for (const byte of head) {
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) odd++;
  }
  return odd > head.length * BINARY_SHARE;
};

/** Letters and signs that Western European text has beyond ASCII. */
const WESTERN = /[À-ÖØ-öø-ÿŒœŸ€‘’“”«»–—…°§ ºª·]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: bytes beyond ASCII are what is looked for
const BEYOND_ASCII = /[^\u0000-\u007f]/g;
const MIN_WESTERN = 0.9;

const decodeWestern = (bytes: Uint8Array): string | null => {
  // Not TextDecoder: Node 20 reads bytes 80 to 9F of this encoding as control characters.
  const text = iconv.decode(Buffer.from(bytes), 'windows-1252');
  const beyond = text.match(BEYOND_ASCII)?.length ?? 0;
  const western = text.match(WESTERN)?.length ?? 0;
  return western >= beyond * MIN_WESTERN ? text : null;
};

export interface DecodedText {
  readonly text: string;
  /** "UTF-8", "UTF-16LE", "UTF-16BE" or "Windows-1252". */
  readonly encoding: string;
}

const markOf = (bytes: Uint8Array): string | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16LE';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'UTF-16BE' : null;
};

/** Errors, each naming the source: input-binary, input-encoding. */
export const decodeText = (source: string, bytes: Uint8Array): DecodedText => {
  const mark = markOf(bytes);
  if (!mark && isBinary(bytes)) throw new AppError('input-binary', `${source}: not a text file`);
  const marked = decode(bytes, mark ?? 'utf-8');
  const text = marked ?? (mark ? null : decodeWestern(bytes));
  if (text === null) {
    const tried = mark ?? 'UTF-8, UTF-16 or Latin-1';
    throw new AppError('input-encoding', `${source}: the bytes are no valid ${tried}`);
  }
  const encoding = mark ?? (marked === null ? 'Windows-1252' : 'UTF-8');
  return { text: text.replace(/^\ufeff/, ''), encoding };
};

/** The lines of what `decodeText` gives, with its errors. */
export const readText = (source: string, bytes: Uint8Array): SourceLine[] =>
  linesOfText(decodeText(source, bytes).text);
