// How much text is packed in a ZIP file, as a Word document is one: little of it can hold more than a
// machine has memory for, so it is measured before anything unpacks it.
import { inflateRawSync } from 'node:zlib';
import { AppError } from '../app-error.ts';
import { MAX_TEXT_BYTES } from './size-limit.ts';

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const DIRECTORY_END_BYTES = 22;
const ENTRY_BYTES = 46;
const LOCAL_HEADER_BYTES = 30;
const LONGEST_COMMENT = 0xffff;
const DEFLATED = 8;
/** Pictures and sounds are not unpacked; any other part may hold text, whatever its name. */
const MEDIA =
  /\/(?:media|embeddings|fonts)\/|\.(?:png|jpe?g|gif|emf|wmf|tiff?|bmp|svg|wav|mp[34])$/i;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly start: number;
}

/** Throws RangeError where the bytes end too early. */
const entriesOf = (bytes: Buffer): Entry[] => {
  const from = Math.max(0, bytes.length - DIRECTORY_END_BYTES - LONGEST_COMMENT);
  let end = bytes.length - DIRECTORY_END_BYTES;
  while (end >= from && bytes.readUInt32LE(end) !== DIRECTORY_END) end--;
  if (end < from) return [];
  const entries: Entry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) break;
    const nameLength = bytes.readUInt16LE(at + 28);
    const local = bytes.readUInt32LE(at + 42);
    const data = local + LOCAL_HEADER_BYTES + bytes.readUInt16LE(local + 26);
    entries.push({
      name: bytes.toString('utf8', at + ENTRY_BYTES, at + ENTRY_BYTES + nameLength),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      start: data + bytes.readUInt16LE(local + 28),
    });
    at += ENTRY_BYTES + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
};

/** Bytes that a part unpacks to, whatever the file says of it; throws RangeError beyond `most`. */
const unpackedSize = (bytes: Buffer, entry: Entry, most: number): number => {
  if (entry.method !== DEFLATED) return entry.packed;
  if (entry.size > most) throw new RangeError('too large');
  const packed = bytes.subarray(entry.start, entry.start + entry.packed);
  return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) }).length;
};

const isTooLarge = (error: unknown): boolean =>
  error instanceof RangeError &&
  (error.message === 'too large' || ('code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'));

/** Throws AppError input-too-large or input-damaged, naming the source. */
export const checkUnpackedSize = (source: string, bytes: Uint8Array): void => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    let left = MAX_TEXT_BYTES;
    for (const entry of entriesOf(buffer)) {
      if (!MEDIA.test(entry.name)) left -= unpackedSize(buffer, entry, left);
    }
  } catch (cause) {
    const large = isTooLarge(cause);
    const why = large ? 'unpacks to more than can be read' : 'the file ends too early or is broken';
    throw new AppError(large ? 'input-too-large' : 'input-damaged', `${source}: ${why}`, { cause });
  }
};
