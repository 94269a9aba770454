// Plain text and Markdown: bytes to lines, by byte order mark, as UTF-8, as UTF-16 without a mark, or as
// Windows-1252 (which holds Latin-1) where the bytes are no UTF-8 and read well that way.
import iconv from 'iconv-lite';
import { AppError } from '../app-error.ts';
import type { Warning } from '../stages/draft.ts';
import { checkTextSize } from './size-limit.ts';
import { linesOfText, type SourceLines } from './source-line.ts';

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
  for (const byte of head) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) odd++;
  return odd > head.length * BINARY_SHARE;
};

/** Letters and signs that Western European text has beyond ASCII. */
const WESTERN = /[À-ÖØ-öø-ÿŒœŸ€‘’“”«»–—…°§\u00a0ºª·]/g;
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

/** Share of its characters beyond ASCII, or of all in UTF-16, that a text may have lost. */
const MOST_LOST = 0.1;
const MOST_LOST_WIDE = 0.01;

export type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'Windows-1252';

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  /** Places at which bytes are none of the encoding; U+FFFD stands there. */
  readonly lost: number;
}

/** A text of which a little was lost, as where it was cut between the bytes of a character. */
const decodeLossy = (bytes: Uint8Array, encoding: 'UTF-8' | WideEncoding): DecodedText | null => {
  const text = new TextDecoder(encoding).decode(bytes);
  const lost = text.match(/\ufffd/g)?.length ?? 0;
  const most =
    encoding === 'UTF-8'
      ? (text.match(BEYOND_ASCII)?.length ?? 0) * MOST_LOST
      : text.length * MOST_LOST_WIDE;
  return lost <= most ? { text, encoding, lost } : null;
};

type WideEncoding = 'UTF-16LE' | 'UTF-16BE';

const markOf = (bytes: Uint8Array): WideEncoding | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16LE';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'UTF-16BE' : null;
};

/** Share of zeros in every second byte of Western text in UTF-16, at least, and in the others, at most. */
const MIN_ZEROS = 0.7;
const MAX_ZEROS = 0.05;

const unmarkedWide = (bytes: Uint8Array): WideEncoding | null => {
  const head = bytes.subarray(0, HEAD);
  const pairs = Math.floor(head.length / 2);
  let [even, odd] = [0, 0];
  for (let at = 0; at < pairs * 2; at += 2) {
    if (head[at] === 0) even++;
    if (head[at + 1] === 0) odd++;
  }
  if (odd > pairs * MIN_ZEROS && even <= pairs * MAX_ZEROS) return 'UTF-16LE';
  return even > pairs * MIN_ZEROS && odd <= pairs * MAX_ZEROS ? 'UTF-16BE' : null;
};

/** Errors, each naming the source: input-too-large, input-binary, input-encoding. */
export const decodeText = (source: string, bytes: Uint8Array): DecodedText => {
  checkTextSize(source, bytes.length);
  const wide = markOf(bytes) ?? unmarkedWide(bytes);
  if (wide === null && isBinary(bytes)) {
    throw new AppError('input-binary', `${source}: not a text file`);
  }
  const encoding = wide ?? 'UTF-8';
  const sound = decode(bytes, encoding);
  if (sound !== null) return { text: sound, encoding, lost: 0 };
  const lossy = decodeLossy(bytes, encoding);
  if (lossy !== null) return lossy;
  const western = wide === null ? decodeWestern(bytes) : null;
  if (western !== null) return { text: western, encoding: 'Windows-1252', lost: 0 };
  const tried = wide ?? 'UTF-8, UTF-16 or Latin-1';
  throw new AppError('input-encoding', `${source}: the bytes are no valid ${tried}`);
};

/** What was lost, for the one who gave the file. */
const lossWarnings = ({ lost, encoding }: DecodedText): Warning[] => {
  if (lost === 0) return [];
  const message = `bytes that are no ${encoding} were left out in ${lost} place${lost > 1 ? 's' : ''}`;
  return [{ code: 'encoding', message }];
};

/** The lines of what `decodeText` gives, with its errors. */
export const readText = (source: string, bytes: Uint8Array): SourceLines => {
  const decoded = decodeText(source, bytes);
  return { lines: linesOfText(decoded.text), warnings: lossWarnings(decoded) };
};
