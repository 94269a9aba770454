// The words that a document prints whole: the first witness for mending words that its layout broke.

export interface Vocabulary {
  /** How often a word (lower case) stands whole inside a line, neither cut nor beside a broken ligature. */
  readonly words: ReadonlyMap<string, number>;
  /** How often a compound with its hyphens ("sous-traitance", lower case) stands inside a line. */
  readonly compounds: ReadonlyMap<string, number>;
}

const TOKEN = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu;

/** A word that ends in f-letters, where a broken ligature leaves its gap. */
export const endsInLigature = (word: string): boolean => /f[fil]*$/.test(word) && word.length > 1;

const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);

/** The vocabulary of a document's lines. */
export const vocabularyOf = (lines: Iterable<string>): Vocabulary => {
  const words = new Map<string, number>();
  const compounds = new Map<string, number>();
  for (const line of lines) {
    const lower = line.toLowerCase();
    let gapBefore = false;
    for (const match of lower.matchAll(TOKEN)) {
      const end = match.index + match[0].length;
      const next = lower[end];
      const cut = next === '-' && lower.slice(end + 1).trim() === '';
      const first = lower.slice(0, match.index).trim() === '';
      const gapAfter =
        endsInLigature(match[0]) && next === ' ' && /\p{L}/u.test(lower[end + 1] ?? '');
      const clitic = next === '’' || next === "'";
      if (match[0].includes('-')) count(compounds, match[0]);
      else if (!cut && !first && !gapBefore && !gapAfter && !clitic) count(words, match[0]);
      gapBefore = gapAfter;
    }
  }
  return { words, compounds };
};
