// Lines of a byte stream, one at a time, whatever pieces the bytes come in.
import { MAX_FILE_BYTES } from '../formats/size-limit.ts';

/** A longer line is not kept, so memory stays flat. */
export const MAX_LINE_BYTES = MAX_FILE_BYTES;

export interface ByteLine {
  /** 1-based. */
  readonly number: number;
  /** Without the line end; null for a line that is too long. */
  readonly text: string | null;
}

const LINE_FEED = 10;

/** The last line needs no line end. Bytes that are no UTF-8 become U+FFFD. */
export async function* byteLines(
  stream: AsyncIterable<Uint8Array>,
  maxBytes: number = MAX_LINE_BYTES,
): AsyncGenerator<ByteLine> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 0;
  const keep = (part: Uint8Array): void => {
    length += part.length;
    if (length > maxBytes) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const take = (): ByteLine => {
    number += 1;
    const text = length > maxBytes ? null : Buffer.concat(parts).toString('utf8');
    parts = [];
    length = 0;
    return { number, text: text?.endsWith('\r') ? text.slice(0, -1) : text };
  };
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      keep(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    keep(chunk.subarray(start));
  }
  if (length > 0) yield take();
}
