// The steps of words that texts hold, worked out once a word and kept by the word's number.
import type { Language } from '../dataset/schema.ts';
import type { FoldedWords } from '../text/folded-words.ts';
import { MOST_KNOWN } from '../text/word-numbers.ts';
import { type StepNumbers, stepsOf } from './term-steps.ts';

/** Place of the steps of words that count for nothing. */
export const SKIP = -1;
/** Place of the empty list of steps. */
export const NO_STEPS = 0;

/** Where the lists of words stand. */
interface Places {
  /** By number of the word, more by UNKNOWN than the place; 0 for a word not met before. */
  readonly numbered: Int32Array;
  /** Of words without a number. */
  readonly others: Map<string, number>;
}

const UNKNOWN = 2;
/** Words without a number that are remembered at the most: memory stays flat whatever is read. */
const MOST_OTHERS = 50_000;

export interface WordSteps {
  readonly language: Language;
  readonly steps: StepNumbers;
  /** Lists of steps, each led by its length; the first one is empty. */
  readonly lists: number[];
  /** Places of the lists by what they hold: words with the same steps share one. */
  readonly placesOfLists: Map<string, number>;
  readonly small: Places;
  /** Of words that begin in capitals, which may be acronyms. */
  readonly capitals: Places;
}

const noPlaces = (): Places => ({ numbered: new Int32Array(MOST_KNOWN), others: new Map() });

export const newWordSteps = (language: Language, steps: StepNumbers): WordSteps => ({
  language,
  steps,
  lists: [0],
  placesOfLists: new Map([['', NO_STEPS]]),
  small: noPlaces(),
  capitals: noPlaces(),
});

const findPlace = (word: string, isCapital: boolean, words: WordSteps): number => {
  const { lists, placesOfLists, language, steps } = words;
  const list = stepsOf(word, isCapital, language, steps);
  if (list === null) return SKIP;
  const held = list.join(' ');
  const known = placesOfLists.get(held);
  if (known !== undefined) return known;
  const place = lists.length;
  lists.push(list.length, ...list);
  placesOfLists.set(held, place);
  return place;
};

const otherPlace = (word: string, isCapital: boolean, words: WordSteps): number => {
  const { others } = isCapital ? words.capitals : words.small;
  const known = others.get(word);
  if (known !== undefined) return known;
  if (others.size >= MOST_OTHERS) others.clear();
  const place = findPlace(word, isCapital, words);
  others.set(word, place);
  return place;
};

const isCapitalAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 0x41 && code <= 0x5a;
};

/** Where the steps of a word of the text are listed, by its place in the columns. */
export const placeOf = (
  text: string,
  { texts, numbers, starts }: FoldedWords,
  at: number,
  words: WordSteps,
): number => {
  const start = starts[at] ?? 0;
  const isCapital = isCapitalAt(text, start) && isCapitalAt(text, start + 1);
  const number = numbers[at] ?? 0;
  if (number === 0) return otherPlace(texts[at] ?? '', isCapital, words);
  const { numbered } = isCapital ? words.capitals : words.small;
  const known = numbered[number] ?? 0;
  if (known !== 0) return known - UNKNOWN;
  const place = findPlace(texts[at] ?? '', isCapital, words);
  numbered[number] = place + UNKNOWN;
  return place;
};
