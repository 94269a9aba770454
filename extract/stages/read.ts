// Reading: the bytes of a source file to the lines and the metadata of a draft.
import { createHash } from 'node:crypto';
import { AppError } from '../app-error.ts';
import type { DocumentMeta, Draft } from './draft.ts';
import { readFrontMatter } from './front-matter.ts';

export interface SourceFile {
  /** Name that the dataset gives to the file: relative, "/" between folders. */
  readonly source: string;
  readonly bytes: Uint8Array;
}

const decode = (bytes: Uint8Array, encoding: string, source: string): string => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new AppError('input-encoding', `${source}: not valid ${encoding.toUpperCase()}`, {
      cause,
    });
  }
};

/** Share of control characters above which a file is not taken for text. */
const BINARY_SHARE = 0.01;

const isBinary = (bytes: Uint8Array): boolean => {
  const head = bytes.subarray(0, 65_536);
  let odd = 0;
  for (const byte of head) {
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) odd++;
  }
  return odd > head.length * BINARY_SHARE;
};

/** Text of the bytes by their byte order mark, else as UTF-8. Errors: input-empty, input-binary, input-encoding. */
const decodeText = ({ source, bytes }: SourceFile): string => {
  if (bytes.length === 0) throw new AppError('input-empty', `${source}: the file is empty`);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes, 'utf-16le', source);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode(bytes, 'utf-16be', source);
  if (isBinary(bytes)) throw new AppError('input-binary', `${source}: not a text file`);
  return decode(bytes, 'utf-8', source);
};

/** "notes/2025 Policy_note.fr.md" to "notes-2025-policy-note.fr". */
const slugOf = (source: string): string =>
  source
    .replace(/\.[^./]+$/, '')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '') || 'document';

/** "000_foreign-policy-note-2019.txt" to "Foreign policy note 2019". */
const titleFromName = (source: string): string => {
  const name = (source.split('/').at(-1) ?? source).replace(/\.[^.]+$/, '');
  const spaced = name
    .replace(/^\d{1,4}[_\s]+/, '')
    .replace(/[_-]+/g, ' ')
    .trim();
  return spaced === '' ? name : spaced.charAt(0).toUpperCase() + spaced.slice(1);
};

const titleFromText = (lines: readonly string[], from: number): string | null => {
  const first = lines.slice(from).find((line) => line.trim() !== '');
  return first?.match(/^#\s+(\S.*)$/)?.[1]?.trim() ?? null;
};

const yearFromName = (source: string): string | null =>
  source.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)?.at(-1) ?? null;

/**
 * The draft that all stages start from.
 * Errors: input-empty, input-binary, input-encoding; each names the file.
 */
export const read = (file: SourceFile): Draft => {
  const lines = decodeText(file)
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/);
  if (lines.every((line) => line.trim() === '')) {
    throw new AppError('input-empty', `${file.source}: the file holds nothing but white space`);
  }
  const front = readFrontMatter(lines, file.source);
  const slug = slugOf(file.source);
  const work = front.fields.id ?? slug;
  const meta: DocumentMeta = {
    id: front.fields.id && front.fields.language ? `${work}.${front.fields.language}` : work,
    work,
    source: file.source,
    title:
      front.fields.title ?? titleFromText(lines, front.lineCount) ?? titleFromName(file.source),
    kind: front.fields.kind ?? 'document',
    issuer: front.fields.issuer ?? '',
    voice: front.fields.voice ?? null,
    date: front.fields.date ?? yearFromName(file.source),
    about: front.fields.about ?? '',
    language: front.fields.language ?? null,
    sha256: createHash('sha256').update(file.bytes).digest('hex'),
    lineCount: lines.length,
  };
  return {
    meta,
    lines,
    blocks: [],
    passages: [],
    mentions: [],
    discovered: [],
    relations: [],
    dropped: lines
      .slice(0, front.lineCount)
      .map((text, index) => ({ line: index + 1, text, reason: 'front-matter' as const })),
    warnings: front.warnings,
  };
};
