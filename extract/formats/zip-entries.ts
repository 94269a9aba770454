// The parts of a ZIP file, as a Word document is one, by the directory at its end.
import { inflateRawSync } from 'node:zlib';

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const DIRECTORY_END_BYTES = 22;
const ENTRY_BYTES = 46;
const LOCAL_HEADER_BYTES = 30;
const LONGEST_COMMENT = 0xffff;
const DEFLATED = 8;

export interface ZipEntry {
  readonly name: string;
  readonly isDeflated: boolean;
  readonly packed: number;
  /** Bytes unpacked, as the file says. */
  readonly size: number;
  readonly start: number;
}

/** Throws RangeError where the bytes end too early. */
export const zipEntries = (bytes: Buffer): ZipEntry[] => {
  const from = Math.max(0, bytes.length - DIRECTORY_END_BYTES - LONGEST_COMMENT);
  let end = bytes.length - DIRECTORY_END_BYTES;
  while (end >= from && bytes.readUInt32LE(end) !== DIRECTORY_END) end--;
  if (end < from) return [];
  const entries: ZipEntry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) break;
    const nameLength = bytes.readUInt16LE(at + 28);
    const local = bytes.readUInt32LE(at + 42);
    const data = local + LOCAL_HEADER_BYTES + bytes.readUInt16LE(local + 26);
    entries.push({
      name: bytes.toString('utf8', at + ENTRY_BYTES, at + ENTRY_BYTES + nameLength),
      isDeflated: bytes.readUInt16LE(at + 10) === DEFLATED,
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      start: data + bytes.readUInt16LE(local + 28),
    });
    at += ENTRY_BYTES + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
};

/** What a part unpacks to; throws RangeError beyond `most` bytes, Error for what is no packed data. */
export const unpackEntry = (bytes: Buffer, entry: ZipEntry, most: number): Buffer => {
  const packed = bytes.subarray(entry.start, entry.start + entry.packed);
  if (!entry.isDeflated) return packed;
  return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
};
