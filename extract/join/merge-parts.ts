// Parts of one document made one, in the order of its text, whatever order their rows came in. A row
// that came twice, as when an engine ran a piece of work again, is taken once.
import { mergeDiscovered } from '../assemble/merge-discovered.ts';
import { byText } from '../text/order.ts';
import type { RecordRows } from './document-record.ts';

/** "note/p12/m3" to 12 and 3. */
const NUMBERS = /\/p(\d+)(?:\/[mr](\d+))?$/;

interface Row {
  readonly id: string;
}

const inOrder = <R extends Row>(rows: readonly R[]): R[] => {
  const once = new Map<string, R>();
  for (const row of rows) if (!once.has(row.id)) once.set(row.id, row);
  return [...once.values()]
    .map((row) => {
      const [, passage = '0', number = '0'] = NUMBERS.exec(row.id) ?? [];
      return { row, passage: Number(passage), number: Number(number) };
    })
    .sort((a, b) => a.passage - b.passage || a.number - b.number || byText(a.row.id, b.row.id))
    .map(({ row }) => row);
};

export const mergeParts = (parts: readonly RecordRows[]): RecordRows => ({
  document: parts.find(({ document }) => document !== null)?.document ?? null,
  passages: inOrder(parts.flatMap(({ passages }) => passages)),
  mentions: inOrder(parts.flatMap(({ mentions }) => mentions)),
  relations: inOrder(parts.flatMap(({ relations }) => relations)),
  discovered: [...mergeDiscovered(parts.flatMap(({ discovered }) => discovered)).values()].sort(
    (a, b) => byText(a.id, b.id),
  ),
  known: [...new Set(parts.flatMap(({ known }) => known))].sort(byText),
});
