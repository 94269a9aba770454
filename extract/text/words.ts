// Words: runs of letters, marks and digits with their place in the text. Apostrophes and hyphens end
// a word ("l'Union" is two words, "Nations-Unies" too); Unicode decides, never ASCII `\b`.

export interface Word {
  readonly text: string;
  /** UTF-16 offsets in the text; end is exclusive. */
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const WORD_UNIT = /[\p{L}\p{M}\p{N}]/u;

/** The words of a text, in order. */
export const words = (text: string): Word[] => {
  const found: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    found.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  }
  return found;
};

/** Whether the character at the offset belongs to a word; false outside the text. */
export const isWordAt = (text: string, offset: number): boolean => {
  const unit = text[offset];
  return unit !== undefined && WORD_UNIT.test(unit);
};
