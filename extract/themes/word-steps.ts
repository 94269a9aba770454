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

const forget = ({ known, lists, recent }: WordSteps): void => {
  known.clear();
  lists.length = 1;
  recent.fill('');
};

const findPlace = (word: string, words: WordSteps): number => {
  const { known, lists, language, steps } = words;
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size >= MOST_WORDS) forget(words);
  const list = stepsOf(word, language, steps);
  let place = SKIP;
  if (list !== null) {
    place = list.length === 0 ? NO_STEPS : lists.length;
    if (place !== NO_STEPS) lists.push(list.length, ...list);
  }
  known.set(word, place);
  return place;
};

/** Where the steps of a folded word are listed; good until the next word is asked for. */
export const placeOf = (word: string, words: WordSteps): number => {
  const slot = slotOf(word);
  if (words.recent[slot] === word) return words.recentPlaces[slot] ?? SKIP;
  const place = findPlace(word, words);
  words.recent[slot] = word;
  words.recentPlaces[slot] = place;
  return place;
};
