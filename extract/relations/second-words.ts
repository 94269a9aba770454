// Whether the second word of a cue may stand behind its first one: a quick look, so that cues whose words
// do not follow are not tried. A sentence is read from its end for it.
import type { Language } from '../dataset/schema.ts';
import type { CueOpening } from './cue-pattern.ts';

/**
 * What the cues that begin with a word want behind it, in their order: 0 for nothing; above it the bit of
 * the slot that the very next word must fit; below it a slot that may be further off, and how far.
 */
export type Seconds = readonly number[];

/** Different slots may share a bit. */
const bitOf = (slot: number): number => 1 << (slot % 31);

export const bitsOf = (slots: readonly number[]): number =>
  slots.reduce((bits, slot) => bits | bitOf(slot), 0);

/** English cues reach over asides between commas, so that their gap tells nothing. */
const OVER_ASIDES = 500;
/** Room for how far off a slot may be, below its number. */
const REACHES = 1024;

const wantOf = ({ tail: [second] }: CueOpening, language: Language): number => {
  if (second === undefined) return 0;
  if (second.gap === 0) return bitOf(second.number);
  const reach = language === 'en' ? OVER_ASIDES : second.gap + 1;
  return -(second.number * REACHES + reach);
};

export const secondsOf = (openings: readonly CueOpening[], language: Language): Seconds =>
  openings.map((opening) => wantOf(opening, language));

/** Numbers of the slots that some cue wants behind its first word, but not right behind it. */
export const distantSlots = (openings: Iterable<readonly CueOpening[]>): ReadonlySet<number> => {
  const distant = new Set<number>();
  for (const same of openings) {
    for (const { tail } of same) {
      const [second] = tail;
      if (second !== undefined && second.gap > 0) distant.add(second.number);
    }
  }
  return distant;
};

/** What was seen of the sentence behind a word; serves for one sentence after the other. */
export interface SeenBehind {
  /** Bits of the slots that the next word fits. */
  next: number;
  /** By the number of a slot: the count at which it was seen last. */
  readonly seen: Float64Array;
  /** The count of tokens at the word that is read. */
  here: number;
}

/** Between sentences: further than any cue reaches. */
const APART = 1000;

export const seenBehind = (slots: number): SeenBehind => ({
  next: 0,
  seen: new Float64Array(slots).fill(-APART),
  here: 0,
});

/** Forgets what was seen of the sentence before. */
export const beginSentence = (behind: SeenBehind): void => {
  behind.here += APART;
  behind.next = 0;
};

/** Goes on to the word before. */
export const passWord = (
  behind: SeenBehind,
  { slotBits, distant }: { readonly slotBits: number; readonly distant: readonly number[] },
): void => {
  const { seen, here } = behind;
  for (let at = 0; at < distant.length; at++) seen[distant[at] ?? 0] = here;
  behind.next = slotBits;
  behind.here = here + 1;
};

/** Whether a cue that wants this may go on behind the word that is read. */
export const mayGoOn = ({ next, seen, here }: SeenBehind, want: number): boolean => {
  if (want >= 0) return want === 0 || (want & next) !== 0;
  const slot = Math.trunc(-want / REACHES);
  return here - (seen[slot] ?? 0) <= -want % REACHES;
};
