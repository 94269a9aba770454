// Stray spaces around the apostrophe of an elision: "l ’action", "l’ Union".
import type { LinedText } from '../stages/draft.ts';
import { replaceAll } from '../text/lined-text.ts';

const ELIDED =
  /(?<![\p{L}\p{M}\p{N}’'])((?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu) ?)([’']) ?(?=[\p{L}\p{M}])/giu;

export const closeApostrophes = (text: LinedText): LinedText =>
  replaceAll(text, ELIDED, (match) => `${(match[1] ?? '').trimEnd()}${match[2]}`);
