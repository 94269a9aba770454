// Arithmetic on line ranges, first and last line included.
import type { LineRange } from '../dataset/schema.ts';

/** How many lines two lists of ranges share. */
export const sharedLines = (some: readonly LineRange[], others: readonly LineRange[]): number => {
  let shared = 0;
  for (const [first, last] of some) {
    for (const [start, end] of others) {
      shared += Math.max(0, Math.min(last, end) - Math.max(first, start) + 1);
    }
  }
  return shared;
};

/** How many lines a list of ranges has. */
export const lineCount = (ranges: readonly LineRange[]): number =>
  ranges.reduce((sum, [first, last]) => sum + last - first + 1, 0);
