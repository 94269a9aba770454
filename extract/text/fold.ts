// Folding: the form in which texts and names are compared. One code unit in, one code unit out, so
// that an offset in the folded text is the same offset in the text.

/** Letters that have no decomposition but are read as another letter. */
const SINGLE: Readonly<Record<string, string>> = {
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '´': "'",
  '`': "'",
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  '\t': ' ',
  '\n': ' ',
};

const foldUnit = (unit: string): string => {
  const single = SINGLE[unit];
  if (single !== undefined) return single;
  const lower = unit.toLowerCase();
  const bare = lower.normalize('NFD').replace(/\p{M}+/gu, '');
  const folded = bare.length === 1 ? bare : lower.length === 1 ? lower : unit;
  return SINGLE[folded] ?? folded;
};

const TABLE_SIZE = 0x2100;
const TABLE = Uint16Array.from({ length: TABLE_SIZE }, (_, code) =>
  foldUnit(String.fromCharCode(code)).charCodeAt(0),
);

/** Code unit in its folded form. */
export const foldCode = (code: number): number =>
  code < TABLE_SIZE ? (TABLE[code] ?? code) : foldUnit(String.fromCharCode(code)).charCodeAt(0);

/** Folded text is written here in one byte a code unit, which nearly all of it needs. */
const ROOM = Buffer.alloc(1 << 13);
const MOST_OF_BYTE = 0xff;

const foldUnits = (text: string): string => {
  let folded = '';
  for (let at = 0; at < text.length; at++) {
    folded += String.fromCharCode(foldCode(text.charCodeAt(at)));
  }
  return folded;
};

/** A text that is no longer than the room. */
const foldPiece = (text: string): string => {
  let isSame = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const folded = foldCode(code);
    if (folded > MOST_OF_BYTE) return foldUnits(text);
    if (folded !== code) isSame = false;
    ROOM[at] = folded;
  }
  return isSame ? text : ROOM.toString('latin1', 0, text.length);
};

/**
 * Text in lower case, without accents, with plain apostrophes, hyphens and spaces; of the same length
 * in UTF-16 code units. Expects composed (NFC) text: a combining mark that stands alone is kept.
 */
export const fold = (text: string): string => {
  if (text.length <= ROOM.length) return foldPiece(text);
  let folded = '';
  for (let from = 0; from < text.length; from += ROOM.length) {
    folded += foldPiece(text.slice(from, from + ROOM.length));
  }
  return folded;
};
