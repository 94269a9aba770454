// Parts of one document made one, in the order of its text, whatever order their rows came in. A row
// that came twice, as when an engine ran a piece of work again, is taken once.
import { mergeDiscovered } from '../assemble/merge-discovered.ts';
import { byText } from '../text/order.ts';
import type { RecordRows } from './document-record.ts';

/** "note/p12/m3" to 12 and 3. */
const NUMBERS = /\/p(\d+)(?:\/[mru](\d+))?$/;

interface Row {
  readonly id: string;
}

/** Of two rows that should be one, always the same one. */
const first = <R extends Row>(one: R, other: R): R =>
  byText(JSON.stringify(one), JSON.stringify(other)) <= 0 ? one : other;

const inOrder = <R extends Row>(rows: readonly R[]): R[] => {
  const once = new Map<string, R>();
  for (const row of rows) {
    const same = once.get(row.id);
    once.set(row.id, same === undefined ? row : first(same, row));
  }
  return [...once.values()]
    .map((row) => {
      const [, passage = '0', number = '0'] = NUMBERS.exec(row.id) ?? [];
      return { row, passage: Number(passage), number: Number(number) };
    })
    .sort((a, b) => a.passage - b.passage || a.number - b.number || byText(a.row.id, b.row.id))
    .map(({ row }) => row);
};

export const mergeParts = (parts: readonly RecordRows[]): RecordRows => ({
  document: inOrder(parts.flatMap(({ document }) => document ?? []))[0] ?? null,
  passages: inOrder(parts.flatMap(({ passages }) => passages)),
  mentions: inOrder(parts.flatMap(({ mentions }) => mentions)),
  relations: inOrder(parts.flatMap(({ relations }) => relations)),
  unsure: inOrder(parts.flatMap(({ unsure }) => unsure)),
  discovered: [...mergeDiscovered(parts.flatMap(({ discovered }) => discovered)).values()].sort(
    (a, b) => byText(a.id, b.id),
  ),
  known: [...new Set(parts.flatMap(({ known }) => known))].sort(byText),
});
