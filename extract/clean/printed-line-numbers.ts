// Printed line numbers: numbers at the ends of lines that count the lines of the page or document.
import type { LinedText } from '../stages/draft.ts';
import { slice } from '../text/lined-text.ts';

const AT_END = /(\d{1,4})\s*$/;

/** Fewest numbered lines, and least share of all lines with text, for a document to count as numbered. */
const MIN_LINES = 8;
const MIN_SHARE = 0.5;

/**
 * Lines without their printed numbers. Only numbers that rise by one from line to line are taken for
 * line numbers, and only in a document where most lines have one; a count may start again at 1.
 */
export const dropPrintedLineNumbers = (
  lines: readonly LinedText[],
): { lines: readonly LinedText[]; dropped: ReadonlyMap<number, string> } => {
  const filled = lines.flatMap((line, index) => (line.text.trim() === '' ? [] : [index]));
  const numbers = filled.map((index) =>
    Number(AT_END.exec(lines[index]?.text ?? '')?.[1] ?? Number.NaN),
  );
  const rising = numbers.map((number, at) => {
    const before = numbers[at - 1];
    const after = numbers[at + 1];
    return number === (before ?? Number.NaN) + 1 || number + 1 === after;
  });
  const found = rising.filter(Boolean).length;
  const dropped = new Map<number, string>();
  if (found < MIN_LINES || found < filled.length * MIN_SHARE) return { lines, dropped };
  const kept = [...lines];
  for (const [at, index] of filled.entries()) {
    const line = lines[index];
    const match = line && rising[at] ? AT_END.exec(line.text) : null;
    if (!line || !match) continue;
    kept[index] = slice(line, 0, match.index);
    dropped.set(index, match[1] ?? '');
  }
  return { lines: kept, dropped };
};
