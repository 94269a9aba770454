// The steps of words that texts hold, worked out once a word.
import type { Language } from '../dataset/schema.ts';
import { type StepNumbers, stepsOf } from './term-steps.ts';

/** Place of the steps of words that count for nothing. */
export const SKIP = -1;
/** Place of the empty list of steps. */
export const NO_STEPS = 0;

export interface WordSteps {
  readonly language: Language;
  readonly steps: StepNumbers;
  /** Lists of steps, each led by its length; the first one is empty. */
  readonly lists: number[];
  /** Folded words met before, each with the place of its list. */
  readonly known: Map<string, number>;
  /** The same for words that begin in capitals, which may be acronyms. */
  readonly inCapitals: Map<string, number>;
  /** The words met last, at the slots that some of their letters give, and the places of their lists. */
  readonly recent: string[];
  readonly recentPlaces: Int32Array;
}

const SLOTS = 1 << 14;
/** Different words known at the most: memory stays flat however many texts are read. */
const MOST_WORDS = 200_000;

export const newWordSteps = (language: Language, steps: StepNumbers): WordSteps => ({
  language,
  steps,
  lists: [0],
  known: new Map(),
  inCapitals: new Map(),
  recent: Array.from({ length: SLOTS }, () => ''),
  recentPlaces: new Int32Array(SLOTS),
});

/** Quick rather than even: words met often hardly ever share one. */
const slotOf = (word: string): number => {
  const last = word.length - 1;
  const sum =
    word.charCodeAt(0) +
    Math.imul(word.charCodeAt(last), 37) +
    Math.imul(word.charCodeAt(last >> 1), 1009) +
    Math.imul(word.charCodeAt((last + 3) >> 2), 8623) +
    Math.imul(last, 4271);
  return sum & (SLOTS - 1);
};

const forget = ({ known, inCapitals, lists, recent }: WordSteps): void => {
  known.clear();
  inCapitals.clear();
  lists.length = 1;
  recent.fill('');
};

const findPlace = (word: string, isCapital: boolean, words: WordSteps): number => {
  const { known, inCapitals, lists, language, steps } = words;
  const places = isCapital ? inCapitals : known;
  const before = places.get(word);
  if (before !== undefined) return before;
  if (known.size + inCapitals.size >= MOST_WORDS) forget(words);
  const list = stepsOf(word, isCapital, language, steps);
  let place = SKIP;
  if (list !== null) {
    place = list.length === 0 ? NO_STEPS : lists.length;
    if (place !== NO_STEPS) lists.push(list.length, ...list);
  }
  places.set(word, place);
  return place;
};

const isCapitalAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 0x41 && code <= 0x5a;
};

/**
 * Where the steps of a folded word are listed that starts at an offset of the text; good until the next
 * word is asked for.
 */
export const placeOf = (word: string, text: string, start: number, words: WordSteps): number => {
  if (isCapitalAt(text, start) && isCapitalAt(text, start + 1)) return findPlace(word, true, words);
  const slot = slotOf(word);
  if (words.recent[slot] === word) return words.recentPlaces[slot] ?? SKIP;
  const place = findPlace(word, false, words);
  words.recent[slot] = word;
  words.recentPlaces[slot] = place;
  return place;
};
