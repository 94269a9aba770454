// Letter-spaced headings: "1 .  U N E  D I P L O M A T I E" is read as "1. UNE DIPLOMATIE".

const MIN_LETTERS = 5;
const MIN_SHARE = 0.7;

/** Three lone characters in a row, and a look for two spaces that part them: much quicker. */
const LONE = /(?:^|\s)\S \S \S(?:\s|$)/;
const HINT = / [^ ] /;
const NO_SMALL_LETTER = /^\P{Ll}$/u;
const LETTER = /\p{L}/u;

const isSpaced = (text: string): boolean => {
  if (!HINT.test(text) || !LONE.test(text)) return false;
  const parts = text.trim().split(/\s+/);
  const single = parts.filter((part) => NO_SMALL_LETTER.test(part));
  const letters = single.filter((part) => LETTER.test(part));
  return letters.length >= MIN_LETTERS && single.length >= parts.length * MIN_SHARE;
};

/** The line with its letters closed up, where they were spaced out; wider gaps part the words. */
export const closeLetterSpacing = (line: string): string =>
  isSpaced(line) ? line.replace(/ +/g, (gap) => (gap.length > 1 ? ' ' : '')) : line;
