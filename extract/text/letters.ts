// Which code units belong to words: a table, so that hot loops need no patterns.

const LETTER = 1;
const DIGIT = 2;

const TABLE = Uint8Array.from({ length: 0x10000 }, (_, code) => {
  const unit = String.fromCharCode(code);
  if (/[\p{L}\p{M}]/u.test(unit)) return LETTER;
  return /\p{N}/u.test(unit) ? DIGIT : 0;
});

/** Whether the code unit is a letter or a combining mark. */
export const isLetterCode = (code: number): boolean => TABLE[code] === LETTER;

/** Whether the code unit is a letter, a combining mark or a digit. */
export const isWordCode = (code: number): boolean => TABLE[code] !== 0;
