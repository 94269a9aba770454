// Reads a JSON Lines file row by row without holding the file in memory.
import { createReadStream } from 'node:fs';
import type { z } from 'zod';
import { AppError, type ErrorCode } from '../app-error.ts';
import { rowReader } from './row-check.ts';

/** How many faults a message lists before it only counts the rest. */
const FAULTS_SHOWN = 10;

async function* readLines(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 })) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}

const faultsOf = (error: z.ZodError): string[] =>
  error.issues.map((issue) => `${issue.path.join('.') || 'row'}: ${issue.message}`);

const parseJson = (line: string): { readonly value: unknown } | null => {
  try {
    return { value: JSON.parse(line) };
  } catch {
    return null;
  }
};

/** One message for many faults, the first ones in full. */
export const faultMessage = (faults: readonly string[]): string => {
  const more = faults.length - FAULTS_SHOWN;
  const shown = faults.slice(0, FAULTS_SHOWN).join('\n');
  return more > 0 ? `${shown}\n... and ${more} more` : shown;
};

/**
 * Rows of a JSON Lines file; the schema must be one for `rowReader`. With blank lines refused, the row
 * at index n is on line n + 1.
 * Throws AppError `code`, each fault as "path:line: field: message", for a file that can't be read,
 * a line that is no JSON, and a row that the schema refuses.
 */
export const readRows = async <Row>(
  path: string,
  schema: z.ZodType<Row>,
  code: ErrorCode,
  blankLines: 'refuse' | 'skip' = 'refuse',
): Promise<Row[]> => {
  const readRow = rowReader(schema);
  const rows: Row[] = [];
  const faults: string[] = [];
  let number = 0;
  try {
    for await (const line of readLines(path)) {
      number += 1;
      if (blankLines === 'skip' && line.trim() === '') continue;
      const json = parseJson(line);
      if (json === null) {
        faults.push(`${path}:${number}: row: ${line.trim() === '' ? 'blank line' : 'not JSON'}`);
      } else {
        const row = readRow(json.value);
        if (row.success) rows.push(row.data);
        else faults.push(...faultsOf(row.error).map((fault) => `${path}:${number}: ${fault}`));
      }
      if (faults.length > 1000) break;
    }
  } catch (error) {
    throw new AppError(code, `${path}: ${readProblem(error)}`, { cause: error });
  }
  if (faults.length > 0) throw new AppError(code, faultMessage(faults));
  return rows;
};

const readProblem = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  if (!('code' in error)) return error.message;
  if (error.code === 'ENOENT') return 'no such file';
  if (error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'not UTF-8';
  return error.message;
};
