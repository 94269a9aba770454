// Where in a passage the words stand that led to a theme.
export interface Span {
  readonly start: number;
  readonly end: number;
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Every place of the words as words of their own, whether or not they begin a sentence there. */
const placesOf = (text: string, words: string): Span[] => {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(words)}(?![\\p{L}\\p{N}])`, 'giu');
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
};

const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** In the order of the text; where places lie on each other, those of the longest words are kept. */
export const themeWords = (
  text: string,
  why: readonly string[],
  taken: readonly Span[] = [],
): Span[] => {
  const kept: Span[] = [];
  for (const words of why.toSorted((one, other) => other.length - one.length)) {
    if (words === '') continue;
    for (const place of placesOf(text, words)) {
      if (![...taken, ...kept].some((other) => overlap(place, other))) kept.push(place);
    }
  }
  return kept.sort((one, other) => one.start - other.start);
};
