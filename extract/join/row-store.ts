// Where the records of documents wait until all are there to be joined: in memory, or in a file so that
// memory stays flat however many there are.

import { type FileHandle, open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { AppError } from '../app-error.ts';
import { makeFolder } from '../dataset/make-folder.ts';
import { notWritable } from '../dataset/not-writable.ts';

export interface Place {
  readonly start: number;
  readonly length: number;
}

/** One call at a time, of whichever kind. */
export interface RowStore {
  readonly append: (bytes: Uint8Array) => Promise<Place>;
  readonly read: (place: Place) => Promise<Uint8Array>;
  /** Frees what the store holds; it can't be used afterwards. */
  readonly close: () => Promise<void>;
}

export const memoryStore = (): RowStore => {
  const records = new Map<number, Uint8Array>();
  return {
    append: async (bytes) => {
      const start = records.size;
      records.set(start, bytes);
      return { start, length: bytes.length };
    },
    read: async ({ start }) => {
      const bytes = records.get(start);
      if (bytes === undefined) throw new AppError('internal', `no record ${start}`);
      return bytes;
    },
    close: async () => records.clear(),
  };
};

/** Bytes gathered before they are handed to the file system. */
const BATCH_BYTES = 1 << 20;

interface Waiting {
  start: number;
  length: number;
  parts: Uint8Array[];
}

const writeWaiting = async (file: FileHandle, waiting: Waiting): Promise<void> => {
  const bytes = Buffer.concat(waiting.parts);
  let done = 0;
  while (done < bytes.length) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, null);
    done += bytesWritten;
  }
  waiting.start += bytes.length;
  waiting.length = 0;
  waiting.parts = [];
};

const readFully = async (file: FileHandle, { start, length }: Place): Promise<Uint8Array> => {
  const bytes = Buffer.allocUnsafe(length);
  let done = 0;
  while (done < length) {
    const { bytesRead } = await file.read(bytes, done, length - done, start + done);
    if (bytesRead === 0) throw new AppError('internal', 'the stored rows end too early');
    done += bytesRead;
  }
  return bytes;
};

/** In a new file at `path`, made with the folders above it when it is first needed, removed at the end. */
export const fileStore = (path: string): RowStore => {
  let file: FileHandle | null = null;
  const waiting: Waiting = { start: 0, length: 0, parts: [] };
  const opened = async (): Promise<FileHandle> => {
    if (file !== null) return file;
    try {
      await makeFolder(dirname(path));
      file = await open(path, 'wx+');
      return file;
    } catch (error) {
      throw notWritable(dirname(path), error);
    }
  };
  return {
    append: async (bytes) => {
      const place = { start: waiting.start + waiting.length, length: bytes.length };
      waiting.parts.push(bytes);
      waiting.length += bytes.length;
      if (waiting.length >= BATCH_BYTES) await writeWaiting(await opened(), waiting);
      return place;
    },
    read: async (place) => {
      const from = await opened();
      if (place.start + place.length > waiting.start) await writeWaiting(from, waiting);
      return readFully(from, place);
    },
    close: async () => {
      if (file === null) return;
      await file.close();
      await rm(path, { force: true });
    },
  };
};
