// How much text is packed in a ZIP file, as a Word document is one: little of it can hold more than a
// machine has memory for, so it is measured before anything unpacks it.
import { AppError } from '../app-error.ts';
import { MAX_TEXT_BYTES } from './size-limit.ts';
import { unpackEntry, type ZipEntry, zipEntries } from './zip-entries.ts';

/** Pictures and sounds are not unpacked; any other part may hold text, whatever its name. */
const MEDIA =
  /\/(?:media|embeddings|fonts)\/|\.(?:png|jpe?g|gif|emf|wmf|tiff?|bmp|svg|wav|mp[34])$/i;

/** Bytes that a part unpacks to, whatever the file says of it; throws RangeError beyond `most`. */
const unpackedSize = (bytes: Buffer, entry: ZipEntry, most: number): number => {
  if (!entry.isDeflated) return entry.packed;
  if (entry.size > most) throw new RangeError('too large');
  return unpackEntry(bytes, entry, most).length;
};

const isTooLarge = (error: unknown): boolean =>
  error instanceof RangeError &&
  (error.message === 'too large' || ('code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'));

/** Throws AppError input-too-large or input-damaged, naming the source. */
export const checkUnpackedSize = (source: string, bytes: Uint8Array): void => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    let left = MAX_TEXT_BYTES;
    for (const entry of zipEntries(buffer)) {
      if (!MEDIA.test(entry.name)) left -= unpackedSize(buffer, entry, left);
    }
  } catch (cause) {
    const large = isTooLarge(cause);
    const why = large ? 'unpacks to more than can be read' : 'the file ends too early or is broken';
    throw new AppError(large ? 'input-too-large' : 'input-damaged', `${source}: ${why}`, { cause });
  }
};
