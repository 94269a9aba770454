// Stray spaces around the apostrophe of an elision: "l ’action", "l’ Union".
import type { LinedText } from '../stages/draft.ts';
import { isLetterCode } from '../text/letters.ts';
import { applyEdits, type Edit } from '../text/lined-text.ts';

const ELIDED =
  /(?<![\p{L}\p{M}\p{N}’'])((?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu) ?)([’']) ?(?=[\p{L}\p{M}])/iuy;

/** An apostrophe with a space beside it: without one there is nothing to close. */
const HINT = / ['’]|['’] /g;
const SPACE = 0x20;

/** Where the word begins that stands before a place, with a space between perhaps. */
const wordStart = (text: string, place: number): number => {
  let start = text.charCodeAt(place - 1) === SPACE ? place - 1 : place;
  while (start > 0 && isLetterCode(text.charCodeAt(start - 1))) start--;
  return start;
};

export const closeApostrophes = (lined: LinedText): LinedText => {
  const { text } = lined;
  const edits: Edit[] = [];
  HINT.lastIndex = 0;
  for (let hint = HINT.exec(text); hint !== null; hint = HINT.exec(text)) {
    const apostrophe = hint[0].startsWith(' ') ? hint.index + 1 : hint.index;
    const start = wordStart(text, apostrophe);
    ELIDED.lastIndex = start;
    const elided = ELIDED.exec(text);
    HINT.lastIndex = apostrophe + 1;
    if (elided === null) continue;
    const replacement = `${(elided[1] ?? '').trimEnd()}${elided[2]}`;
    edits.push({ start, end: start + elided[0].length, replacement });
  }
  return applyEdits(lined, edits);
};
