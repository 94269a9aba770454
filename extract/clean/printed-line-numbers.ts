// Printed line numbers: numbers at the ends of lines that count the lines of the page or document.

const AT_END = /\d{1,4}$/;
const [ZERO, NINE] = [0x30, 0x39];

/** Fewest numbered lines, and least share of all lines with text, for a document to count as numbered. */
const MIN_LINES = 8;
const MIN_SHARE = 0.5;

/** The digits that a line ends with, which has no white space at its end; "" if there are none. */
const digitsAtEnd = (line: string): string => {
  const last = line.charCodeAt(line.length - 1);
  return last >= ZERO && last <= NINE ? (AT_END.exec(line.slice(-4))?.[0] ?? '') : '';
};

/**
 * Lines without their printed numbers. Only numbers that rise by one from line to line are taken for
 * line numbers, and only in a document where most lines have one; a count may start again at 1.
 */
export const dropPrintedLineNumbers = (
  lines: readonly string[],
): { lines: readonly string[]; dropped: ReadonlyMap<number, string> } => {
  const filled: number[] = [];
  const digits: string[] = [];
  for (const [index, line] of lines.entries()) {
    const text = line.trimEnd();
    if (text === '') continue;
    filled.push(index);
    digits.push(digitsAtEnd(text));
  }
  const numbers = digits.map((text) => (text === '' ? Number.NaN : Number(text)));
  const isRising = (at: number): boolean => {
    const number = numbers[at] ?? Number.NaN;
    return number === (numbers[at - 1] ?? Number.NaN) + 1 || number + 1 === numbers[at + 1];
  };
  const rising: number[] = [];
  for (let at = 0; at < filled.length; at++) if (isRising(at)) rising.push(at);
  const dropped = new Map<number, string>();
  if (rising.length < MIN_LINES || rising.length < filled.length * MIN_SHARE) {
    return { lines, dropped };
  }
  const kept = [...lines];
  for (const at of rising) {
    const index = filled[at] ?? 0;
    const number = digits[at] ?? '';
    kept[index] = (lines[index] ?? '').trimEnd().slice(0, -number.length);
    dropped.set(index, number);
  }
  return { lines: kept, dropped };
};
