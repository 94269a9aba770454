// Reads the taxonomy of themes from the seeds.
import { fileURLToPath } from 'node:url';
import { AppError } from '../app-error.ts';
import { faultMessage, readRows } from '../dataset/read-rows.ts';
import { fold } from '../text/fold.ts';
import { type ThemeRow, themeRowSchema } from './schema.ts';

const FILE = new URL('../../seeds/themes.jsonl', import.meta.url);

/** A word as the taxonomy may write it: "*" at one end at most, two letters or more beside it. */
const WORD = /^(?:\*[^*]{2,}|[^*]{2,}\*|[^*]+)$/;

const faultsOf = (row: ThemeRow): string[] => {
  const faults: string[] = [];
  const seen = new Set<string>();
  for (const [index, term] of row.terms.entries()) {
    const key = `${term.language} ${fold(term.text)}`;
    if (seen.has(key)) faults.push(`terms.${index}: "${term.text}" comes twice`);
    if (term.text.includes('*') && !term.text.split(/\s+/).every((word) => WORD.test(word))) {
      faults.push(`terms.${index}: "*" must stand at one end of a word of two letters or more`);
    }
    seen.add(key);
  }
  return faults;
};

/**
 * Themes in the order of the file. Throws AppError seeds-invalid, each fault as "path:line: field:
 * message": rows that the schema refuses, themes or terms that come twice, misplaced "*".
 */
export const loadThemes = async (path: string = fileURLToPath(FILE)): Promise<ThemeRow[]> => {
  const rows = await readRows(path, themeRowSchema, 'seeds-invalid');
  const lines = new Map<string, number>();
  const faults: string[] = [];
  for (const [index, row] of rows.entries()) {
    const first = lines.get(row.id);
    if (first === undefined) lines.set(row.id, index + 1);
    else faults.push(`${path}:${index + 1}: id: "${row.id}" is on line ${first} already`);
    faults.push(...faultsOf(row).map((fault) => `${path}:${index + 1}: ${fault}`));
  }
  if (faults.length > 0) throw new AppError('seeds-invalid', faultMessage(faults));
  return rows;
};
