// Builds a new database file from the rows of a graph: tables made, filled by bulk COPY, counted.
import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../../../extract/app-error.ts';
import type { GraphRows } from '../../graph/graph-rows.ts';
import type { LoadProgress } from '../engine.ts';
import { writeCsv } from './csv.ts';
import { LadybugDatabase } from './ladybug.ts';
import {
  copyStatement,
  countStatement,
  createStatement,
  fileColumns,
  graphTables,
} from './tables.ts';

const fill = async (
  path: string,
  folder: string,
  graph: GraphRows,
  onProgress: (progress: LoadProgress) => void,
): Promise<Map<string, number>> => {
  const tables = graphTables(graph);
  const written = new Map<string, number>();
  const database = await LadybugDatabase.open(path, {
    readOnly: false,
    connections: 1,
    timeoutMs: 0,
  });
  try {
    for (const [done, table] of tables.entries()) {
      onProgress({ done, total: tables.length, what: table.name });
      await database.query(createStatement(table), {});
      const file = join(folder, `${table.name}.csv`);
      const count = await writeCsv(file, fileColumns(table), table.rows);
      if (count > 0) await database.query(copyStatement(table, file), {});
      await rm(file);
      written.set(table.name, count);
    }
    await database.query('CHECKPOINT', {});
    onProgress({ done: tables.length, total: tables.length, what: 'checking' });
  } finally {
    await database.close();
  }
  return written;
};

const check = async (
  path: string,
  graph: GraphRows,
  written: ReadonlyMap<string, number>,
): Promise<void> => {
  const database = await LadybugDatabase.open(path, {
    readOnly: true,
    connections: 1,
    timeoutMs: 0,
  });
  try {
    for (const table of graphTables(graph)) {
      const [row] = await database.query(countStatement(table), {});
      const expected = written.get(table.name);
      if (row?.found === expected) continue;
      throw new AppError(
        'load-failed',
        `${table.name}: ${expected} rows were written, but the new graph holds ${row?.found}`,
      );
    }
  } finally {
    await database.close();
  }
};

const flush = async (path: string): Promise<void> => {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
};

/**
 * Makes the database file `path` out of the graph; temporary files go to a folder beside it.
 * @throws AppError load-failed; what was half-written is the caller's to remove
 */
export const buildSnapshot = async (
  path: string,
  graph: GraphRows,
  onProgress: (progress: LoadProgress) => void,
): Promise<void> => {
  const folder = `${path}.csv`;
  try {
    await mkdir(folder);
    const written = await fill(path, folder, graph, onProgress);
    await rm(folder, { recursive: true });
    await check(path, graph, written);
    await flush(path);
  } catch (error) {
    if (error instanceof AppError && error.code === 'load-failed') throw error;
    const message = error instanceof Error ? error.message : String(error);
    throw new AppError('load-failed', `the graph could not be built: ${message}`, { cause: error });
  }
};
