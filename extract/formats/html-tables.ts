// Tables of a web page: which are tables of data, read row by row with their cells kept apart, and which
// only lay the page out, and are read as the text in them.

import {
  attribute,
  childrenOf,
  type Element,
  isElement,
  lineOf,
  type Node,
  nodesOf,
  textOf,
} from './html-tree.ts';
import type { SourceLine } from './source-line.ts';

const isCell = (node: Node): node is Element =>
  isElement(node) && (node.tagName === 'td' || node.tagName === 'th');

const rowsOf = (table: Element): Element[] => {
  const parts = childrenOf(table).flatMap((part) =>
    isElement(part) && /^(?:thead|tbody|tfoot)$/.test(part.tagName) ? childrenOf(part) : [part],
  );
  return parts.filter((part): part is Element => isElement(part) && part.tagName === 'tr');
};

const cellsOf = (row: Element): Element[] => childrenOf(row).filter(isCell);

/** Elements that only a table of the page's layout holds. */
const LAYOUT = /^(?:h[1-6]|table|main|article|section|form|nav)$/;
const MOST_PARAGRAPHS = 3;
const LONGEST_CELL = 1200;

const isLayoutCell = (cell: Element): boolean => {
  let paragraphs = 0;
  for (const node of nodesOf(cell)) {
    if (!isElement(node)) continue;
    if (LAYOUT.test(node.tagName)) return true;
    if (node.tagName === 'p') paragraphs++;
  }
  return paragraphs > MOST_PARAGRAPHS && textOf(cell).length > LONGEST_CELL;
};

/** Whether the table holds data: more than one column, and cells that are no pages of their own. */
export const isDataTable = (table: Element): boolean => {
  if (/^(?:presentation|none)$/.test(attribute(table, 'role'))) return false;
  const rows = rowsOf(table).map(cellsOf);
  return rows.some((cells) => cells.length > 1) && !rows.flat().some(isLayoutCell);
};

/** Whether all text of a cell is printed bold. */
const isBold = (cell: Element): boolean => {
  let bold = false;
  const skipBold = ({ tagName }: Element): boolean => tagName === 'strong' || tagName === 'b';
  for (const node of nodesOf(cell, skipBold)) {
    if (isElement(node) && skipBold(node)) bold = true;
    else if (node.nodeName === '#text' && 'value' in node && node.value.trim() !== '') {
      const parent = node.parentNode;
      if (!parent || !isElement(parent) || !skipBold(parent)) return false;
    }
  }
  return bold;
};

const inHead = (row: Element): boolean =>
  row.parentNode !== null && isElement(row.parentNode) && row.parentNode.tagName === 'thead';

/** A row that names the columns: said so, or all in bold above one that is not. */
const isHead = (row: Element, index: number, next: Element | undefined): boolean => {
  const cells = cellsOf(row);
  if (inHead(row) || cells.every(({ tagName }) => tagName === 'th')) return true;
  if (index > 0 || next === undefined) return false;
  return cells.every(isBold) && !cellsOf(next).every(isBold);
};

/**
 * The caption, and each row as a line of cells between bars; `read` gives what is read of a cell or
 * caption, on one line.
 */
export const tableLines = (table: Element, read: (part: Element) => string): SourceLine[] => {
  const rows = rowsOf(table);
  const caption = childrenOf(table)
    .filter(isElement)
    .find(({ tagName }) => tagName === 'caption');
  const head: SourceLine[] = caption
    ? [
        { text: read(caption), line: lineOf(caption) },
        { text: '', line: lineOf(caption) },
      ]
    : [];
  return rows.reduce((lines, row, index) => {
    const cells = cellsOf(row).map((cell) => read(cell).replaceAll('|', '\\|'));
    if (cells.every((text) => text === '')) return lines;
    const kind = isHead(row, index, rows[index + 1]) ? 'head' : 'body';
    lines.push({ text: `| ${cells.join(' | ')} |`, line: lineOf(row), row: kind });
    return lines;
  }, head);
};
