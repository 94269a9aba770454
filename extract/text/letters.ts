// Which code units belong to words, and which part them: a table, so that hot loops need no patterns.

const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;

const TABLE = Uint8Array.from({ length: 0x10000 }, (_, code) => {
  const unit = String.fromCharCode(code);
  if (/[\p{L}\p{M}]/u.test(unit)) return LETTER;
  if (/\p{N}/u.test(unit)) return DIGIT;
  return /\s/.test(unit) ? SPACE : 0;
});

/** Whether the code unit is a letter or a combining mark. */
export const isLetterCode = (code: number): boolean => TABLE[code] === LETTER;

/** Whether the code unit is a letter, a combining mark or a digit. */
export const isWordCode = (code: number): boolean => {
  const kind = TABLE[code];
  return kind === LETTER || kind === DIGIT;
};

/** Whether the code unit is white space; not so for NaN, behind the end of a text. */
export const isSpaceCode = (code: number): boolean => TABLE[code] === SPACE;
