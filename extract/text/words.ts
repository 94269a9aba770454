// Words: runs of letters, marks and digits with their place in the text. Apostrophes and hyphens end
// a word ("l'Union" is two words, "Nations-Unies" too); Unicode decides, never ASCII `\b`.

export interface Word {
  readonly text: string;
  /** UTF-16 offsets in the text; end is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** 1 for each UTF-16 code unit that is a letter, a mark or a digit. */
const IN_WORD = Uint8Array.from({ length: 0x10000 }, (_, code) =>
  /[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(code)) ? 1 : 0,
);
/** Letters beyond the first plane, in pairs of surrogates. */
const PAIRED = /[\ud800-\udfff]/;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

const pairedWords = (text: string): Word[] =>
  Array.from(text.matchAll(WORD), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));

/** The words of a text, in order. */
export const words = (text: string): Word[] => {
  if (PAIRED.test(text)) return pairedWords(text);
  const found: Word[] = [];
  for (let at = 0; at < text.length; at++) {
    if (IN_WORD[text.charCodeAt(at)] === 0) continue;
    const start = at;
    do at++;
    while (at < text.length && IN_WORD[text.charCodeAt(at)] === 1);
    found.push({ text: text.slice(start, at), start, end: at });
  }
  return found;
};

/** Whether the character at the offset belongs to a word; false outside the text. */
export const isWordAt = (text: string, offset: number): boolean =>
  offset >= 0 && offset < text.length && IN_WORD[text.charCodeAt(offset)] === 1;
