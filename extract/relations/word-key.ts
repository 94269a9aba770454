// The key of a word: the form in which cues and function words are compared.
import { fold } from '../text/fold.ts';

/** Words that only an accent tells from another function word: "à" and "a", "où" and "ou". */
export const ACCENT_COUNTS: ReadonlySet<string> = new Set(['à', 'où']);

/** The same without their accents. */
export const MAY_HAVE_ACCENT: ReadonlySet<string> = new Set(Array.from(ACCENT_COUNTS, fold));

/** Folded, but for the accents that count. */
export const wordKey = (printed: string): string => {
  const lower = printed.toLowerCase();
  return ACCENT_COUNTS.has(lower) ? lower : fold(printed);
};
