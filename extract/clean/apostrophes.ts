// Stray spaces around the apostrophe of an elision: "l ’action", "l’ Union".
import type { LinedText } from '../stages/draft.ts';
import { replaceAll } from '../text/lined-text.ts';

const ELIDED =
  /(?<![\p{L}\p{M}\p{N}’'])((?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu) ?)([’']) ?(?=[\p{L}\p{M}])/giu;

/** Without a space beside an apostrophe there is nothing to close. */
const HINT = / ['’]|['’] /;

export const closeApostrophes = (text: LinedText): LinedText =>
  HINT.test(text.text)
    ? replaceAll(text, ELIDED, (match) => `${(match[1] ?? '').trimEnd()}${match[2]}`)
    : text;
