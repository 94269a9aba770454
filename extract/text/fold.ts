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

const FOLDED = Array.from(TABLE, (code) => String.fromCharCode(code));

/**
 * Text in lower case, without accents, with plain apostrophes, hyphens and spaces; of the same length
 * in UTF-16 code units. Expects composed (NFC) text: a combining mark that stands alone is kept.
 */
export const fold = (text: string): string => {
  let folded = '';
  let from = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const unit = FOLDED[code] ?? String.fromCharCode(foldCode(code));
    if (unit.charCodeAt(0) === code) continue;
    folded += text.slice(from, index) + unit;
    from = index + 1;
  }
  return from === 0 ? text : folded + text.slice(from);
};
