// Words that begin with a capital: a quick look at a text, by which the costly patterns for names are
// only tried where a name may be.

const LETTER = 1;
const CAPITAL = 2;
/** Joins words of one name: a space, a hyphen, an apostrophe. */
const JOIN = 3;
const DIGIT = 4;

const kindOf = (unit: string): number => {
  if (/\p{Lu}/u.test(unit)) return CAPITAL;
  if (/[\p{L}\p{M}]/u.test(unit)) return LETTER;
  if (/\p{N}/u.test(unit)) return DIGIT;
  return /[ '’-]/u.test(unit) ? JOIN : 0;
};

const KINDS = Uint8Array.from({ length: 0x10000 }, (_, code) => kindOf(String.fromCharCode(code)));

const kindAt = (text: string, at: number): number => KINDS[text.charCodeAt(at)] ?? 0;
const isLetter = (kind: number): boolean => kind === LETTER || kind === CAPITAL;
const isInWord = (kind: number): boolean => isLetter(kind) || kind === DIGIT;
const isInStretch = (kind: number): boolean => isLetter(kind) || kind === JOIN;

/**
 * Places of all words with a capital, as start and end by turns. A word ends at a hyphen or an
 * apostrophe: "l'Union" has one.
 */
export const capitalWords = (text: string): number[] => {
  const places: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const kind = kindAt(text, at);
    if (!isInWord(kind)) continue;
    const start = at;
    while (at < text.length && isInWord(kindAt(text, at))) at++;
    if (kind === CAPITAL) places.push(start, at);
  }
  return places;
};

/** The stretch around a place in which only letters and what joins words stand. */
export const stretchAround = (text: string, at: number): readonly [start: number, end: number] => {
  let start = at;
  let end = at;
  while (start > 0 && isInStretch(kindAt(text, start - 1))) start--;
  while (end < text.length && isInStretch(kindAt(text, end))) end++;
  return [start, end];
};

/** The word that ends before a place, one space or hyphen between; "" if there is none. */
export const wordBefore = (text: string, at: number): string => {
  let end = at - 1;
  if (kindAt(text, end) !== JOIN) return '';
  if (text.charCodeAt(end - 1) === 0x2e) end--;
  let start = end;
  while (start > 0 && isLetter(kindAt(text, start - 1))) start--;
  return text.slice(start, end);
};
