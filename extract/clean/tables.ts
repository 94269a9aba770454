// Tables: rows of cells between bars, as Markdown writes them and as the readers of web pages and Word
// documents hand them on. A row stays together, with its cells kept apart; a table of contents goes.
import type { TableRow } from '../stages/draft.ts';
import { languageScores } from '../text/detect-language.ts';
import { words } from '../text/words.ts';
import type { CleanLine } from './clean-lines.ts';
import { isTableRule } from './furniture.ts';

/** What stands between two cells of a row: no name and no sentence reaches over it. */
const CELL_BAR = ' | ';

const isBarred = (text: string): boolean =>
  text.length > 2 && text.startsWith('|') && text.endsWith('|') && !text.endsWith('\\|');

/** The cells of a line; a bar behind a backslash is a sign of the text. */
const cellsOf = (text: string): string[] =>
  text
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replaceAll('\\|', '|').trim());

interface Row {
  readonly line: CleanLine;
  readonly kind: TableRow;
  readonly cells: readonly string[];
}

const toRow = (line: CleanLine, kind: TableRow): Row => ({
  line,
  kind,
  cells: cellsOf(line.text),
});

/** A table from the line on, with the number of its lines; null where none begins. */
const tableAt = (
  lines: readonly CleanLine[],
  start: number,
): { rows: readonly Row[]; rule: CleanLine | null; length: number } | null => {
  const first = lines[start];
  if (first === undefined || first.source.row || !first.text.includes('|')) return null;
  const second = lines[start + 1];
  const ruled = second !== undefined && isTableRule(second.text) && second.text.includes('|');
  if (!ruled && !(isBarred(first.text) && second && isBarred(second.text))) return null;
  let end = start + (ruled ? 2 : 1);
  const isRow = (text: string): boolean => (ruled ? text.includes('|') : isBarred(text));
  while (lines[end] && isRow(lines[end]?.text ?? '')) end++;
  const body = lines.slice(start + (ruled ? 2 : 0), end).map((line) => toRow(line, 'body'));
  const rows = ruled ? [toRow(first, 'head'), ...body] : body;
  return { rows, rule: ruled ? second : null, length: end - start };
};

const PAGE_WORD = /^(?:p(?:age|agina)?s?|blz|blad(?:zijde)?)?\.?$/i;

/** Whether the last cells are pages that rise from row to row, under no other name; years are none. */
const isContents = (rows: readonly Row[]): boolean => {
  const last = rows.map(({ cells }) => cells.at(-1) ?? '');
  const pages = last.filter((text) => text !== '' && !PAGE_WORD.test(text));
  if (pages.length === 0 || !pages.every((text) => /^\d{1,3}$/.test(text))) return false;
  if (rows.some(({ cells }) => cells.length < 2)) return false;
  const numbers = pages.map(Number);
  return numbers.every((number, index) => number >= (numbers[index - 1] ?? 0));
};

/** Cells beyond this length are paragraphs. */
const LONGEST_CELL = 400;
/** A cell of so many words has a language of its own. */
const MIN_WORDS = 5;

const languageOf = (cell: string): string | null => {
  if (words(cell).length < MIN_WORDS) return null;
  const scores = languageScores(cell.slice(0, LONGEST_CELL));
  const [best] = Object.entries(scores).sort(([, a], [, b]) => b - a);
  return best?.[0] ?? null;
};

/** Whether the cells are texts by themselves: long ones, or the same in two languages. */
const standApart = (cells: readonly string[]): boolean =>
  cells.some((cell) => cell.length > LONGEST_CELL) ||
  new Set(cells.map(languageOf).filter((language) => language !== null)).size > 1;

const linesOfRow = ({ line, kind, cells }: Row): CleanLine[] => {
  const filled = cells.filter((cell) => cell !== '');
  if (kind !== 'head' && filled.length > 1 && standApart(filled)) {
    return filled.map((text, index) => {
      const pageBreak = line.pageBreak && index === 0;
      return { ...line, text, pageBreak, row: 'cell' };
    });
  }
  return [{ ...line, text: filled.join(CELL_BAR), row: kind }];
};

interface TableLines {
  readonly lines: readonly CleanLine[];
  /** Rules and rows of tables of contents, as they were. */
  readonly rules: readonly CleanLine[];
  readonly contents: readonly CleanLine[];
}

const emptied = (line: CleanLine): CleanLine => ({ ...line, text: '', removed: true });

/** The lines with their tables read. */
export const readTables = (lines: readonly CleanLine[]): TableLines => {
  const rules: CleanLine[] = [];
  const contents: CleanLine[] = [];
  const read: CleanLine[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    if (line === undefined) break;
    const table = tableAt(lines, at);
    if (table === null) {
      const known = line.source.row;
      if (known && line.text !== '') read.push(...linesOfRow(toRow(line, known)));
      else read.push(line);
      at++;
      continue;
    }
    const { rows, rule, length } = table;
    if (isContents(rows)) {
      for (const row of rows) {
        contents.push(row.line);
        read.push(emptied(row.line));
      }
    } else read.push(...rows.flatMap(linesOfRow));
    if (rule) {
      rules.push(rule);
      read.push(emptied(rule));
    }
    at += length;
  }
  return { lines: read, rules, contents };
};
