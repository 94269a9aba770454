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

/** Errors, each naming the source: input-binary, input-encoding. */
export const readText = (source: string, bytes: Uint8Array): SourceLine[] => {
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : null;
  const marked = mark ?? (bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null);
  if (!marked && isBinary(bytes)) throw new AppError('input-binary', `${source}: not a text file`);
  const text = marked ? decode(bytes, marked) : (decode(bytes, 'utf-8') ?? decodeWestern(bytes));
  if (text === null) {
    const tried = marked ? marked.toUpperCase() : 'UTF-8, UTF-16 or Latin-1';
    throw new AppError('input-encoding', `${source}: the bytes are no valid ${tried}`);
  }
  return linesOfText(text.replace(/^\ufeff/, ''));
};
