// Whether an acronym can stand for a long form, after Schwartz and Hearst (2003): its letters occur in
// the long form in order, the first one at the beginning of a word.
import { fold } from '../text/fold.ts';
import { isWordAt, words } from '../text/words.ts';

const SIGNS = /[^\p{L}\p{N}]/gu;

/**
 * Offset in the text where the shortest long form begins that ends at the end of the text and that
 * the acronym fits; -1 if there is none.
 */
export const longFormStart = (acronym: string, text: string): number => {
  const letters = fold(acronym).replace(SIGNS, '');
  const folded = fold(text);
  let at = folded.length - 1;
  for (let index = letters.length - 1; index >= 0; index--) {
    const letter = letters.charAt(index);
    const isFound = (): boolean =>
      folded.charAt(at) === letter && (index > 0 || !isWordAt(folded, at - 1));
    while (at >= 0 && !isFound()) at--;
    if (at < 0) return -1;
    if (index > 0) at--;
  }
  return at;
};

/** Whether each letter of the acronym begins a word of the long form, in order, from the first on. */
export const isInitials = (acronym: string, longForm: string): boolean => {
  const letters = fold(acronym).replace(SIGNS, '');
  const initials = words(fold(longForm)).map((word) => word.text.charAt(0));
  let next = 0;
  for (const initial of initials) if (initial === letters.charAt(next)) next++;
  return next === letters.length && initials[0] === letters.charAt(0);
};

/** Whether the acronym fits the long form from its first word on. */
export const acronymFits = (acronym: string, longForm: string): boolean =>
  longFormStart(acronym, longForm) === 0;
