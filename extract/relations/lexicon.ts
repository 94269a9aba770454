// What relations know of the words of a language: their kinds, and the cues that they are a part of.
import type { Language } from '../dataset/schema.ts';
import { type WordLookup, wordLookup } from '../text/word-lookup.ts';
import type { CueOpening, CuePattern } from './cue-pattern.ts';
import { numberSlots, slotsOf } from './cue-slots.ts';
import {
  bitsOf,
  distantSlots,
  type Seconds,
  type SeenBehind,
  secondsOf,
  seenBehind,
} from './second-words.ts';
import { ACCENT_COUNTS, MAY_HAVE_ACCENT } from './word-key.ts';
import { ACCENT_TELLS, kindsOfMark, kindsOfWord } from './word-kinds.ts';

/** A word or a mark, wherever it stands. */
export interface Token {
  /** What it is for the reading of a clause, as bits; see word-kinds.ts. */
  readonly kinds: number;
  /** Key of the word (see word-key.ts), or the mark itself. */
  readonly word: string;
  readonly isMark: boolean;
  /** Cues that begin with it. */
  readonly openings: readonly CueOpening[];
  readonly seconds: Seconds;
  /** Numbers of the slots of cues that it fits. */
  readonly slots: readonly number[];
  /** The same as bits, and those that cues look for further off; see second-words.ts. */
  readonly slotBits: number;
  readonly distant: readonly number[];
}

export interface Lexicon {
  /** By place among the folded words of a text, as if no accent counted. */
  readonly folded: WordLookup<Token>;
  /** Words that only an accent tells from another one, by their keys. */
  readonly accented: ReadonlyMap<string, Token>;
  readonly behind: SeenBehind;
}

/** One for all words that begin no cue, so that most words need no look at memory of their own. */
const NO_OPENINGS: readonly CueOpening[] = [];
const NO_SLOTS: readonly number[] = [];

export const tokenOfMark = (mark: string): Token => ({
  kinds: kindsOfMark(mark),
  word: mark,
  isMark: true,
  openings: NO_OPENINGS,
  seconds: NO_SLOTS,
  slots: NO_SLOTS,
  slotBits: 0,
  distant: NO_SLOTS,
});

const openingsOf = (
  patterns: readonly CuePattern[],
  numbers: ReadonlyMap<CuePattern['head'], number>,
): ReadonlyMap<string, readonly CueOpening[]> => {
  const openings = new Map<string, CueOpening[]>();
  for (const pattern of patterns) {
    const tail = pattern.tail.map((slot) => ({ number: numbers.get(slot) ?? -1, gap: slot.gap }));
    const before = pattern.before ? (numbers.get(pattern.before) ?? -1) : null;
    for (const [word, form] of pattern.head.words) {
      const same = openings.get(word);
      if (same) same.push({ pattern, form, tail, before });
      else openings.set(word, [{ pattern, form, tail, before }]);
    }
  }
  return openings;
};

export const buildLexicon = (patterns: readonly CuePattern[], language: Language): Lexicon => {
  const slots = numberSlots(
    patterns.flatMap(({ tail, before }) => (before ? [...tail, before] : tail)),
  );
  const openings = openingsOf(patterns, slots.numbers);
  const distant = distantSlots(openings.values());
  const tokenOf = (word: string): Token => {
    const fitted = slotsOf(word, slots);
    const own = openings.get(word) ?? NO_OPENINGS;
    return {
      kinds: kindsOfWord(word, language) | (MAY_HAVE_ACCENT.has(word) ? ACCENT_TELLS : 0),
      word,
      isMark: false,
      openings: own,
      seconds: own.length === 0 ? NO_SLOTS : secondsOf(own, language),
      slots: fitted,
      slotBits: bitsOf(fitted),
      distant: fitted.some((slot) => distant.has(slot))
        ? fitted.filter((slot) => distant.has(slot))
        : NO_SLOTS,
    };
  };
  const accented = Array.from(ACCENT_COUNTS, (word) => [word, tokenOf(word)] as const);
  const behind = seenBehind(slots.numbers.size);
  return { folded: wordLookup(tokenOf), accented: new Map(accented), behind };
};
