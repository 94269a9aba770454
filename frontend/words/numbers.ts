// Numbers and dates as the language of the page writes them.
import type { Language } from '../model/languages.ts';

export const formatNumber = (value: number, language: Language, digits = 0): string =>
  new Intl.NumberFormat(language, {
    maximumFractionDigits: digits,
    minimumFractionDigits: digits,
  }).format(value);

/** What was found by rules is never quite certain: 99% at most. */
export const formatCertainty = (value: number, language: Language): string =>
  new Intl.NumberFormat(language, { style: 'percent' }).format(Math.min(value, 0.99));

/** A date as exact as it is known: "2025", "April 2025", "11 April 2025". */
export function formatDate(date: string, language: Language): string {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined) return date;
  if (month === undefined) return String(year);
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
  if (day !== undefined) options.day = 'numeric';
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, options).format(
    Date.UTC(year, month - 1, day ?? 1),
  );
}

/** Line ranges, an en dash within each: "12–14, 20". */
export const formatRanges = (ranges: readonly (readonly [number, number])[]): string =>
  ranges.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
