// Numbers of the slots behind the heads of cues: a word knows the numbers of all slots that it fits, so
// that trying a cue compares no letters.
import type { Slot } from './cue-words.ts';

interface SlotNumbers {
  /** By slot; slots that take the same words share one. */
  readonly numbers: ReadonlyMap<Slot, number>;
  /** By word as written. */
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  /** By the end of a compound. */
  readonly byEnding: readonly (readonly [ending: string, number: number])[];
}

const keyOf = ({ words, endings }: Slot): string =>
  [...[...words.keys()].sort(), '', ...[...endings].sort()].join(' ');

export const numberSlots = (slots: Iterable<Slot>): SlotNumbers => {
  const known = new Map<string, number>();
  const numbers = new Map<Slot, number>();
  const byWord = new Map<string, number[]>();
  const byEnding: [string, number][] = [];
  for (const slot of slots) {
    const key = keyOf(slot);
    const number = known.get(key) ?? known.size;
    numbers.set(slot, number);
    if (number < known.size) continue;
    known.set(key, number);
    for (const ending of slot.endings) byEnding.push([ending, number]);
    for (const word of slot.words.keys()) {
      const others = byWord.get(word);
      if (others) others.push(number);
      else byWord.set(word, [number]);
    }
  }
  return { numbers, byWord, byEnding };
};

/** One for all words without any, so that most words need no look at memory of their own. */
const NO_SLOTS: readonly number[] = [];

/** Numbers of the slots that a word fits: as written, or as the end of a compound. */
export const slotsOf = (word: string, { byWord, byEnding }: SlotNumbers): readonly number[] => {
  const asWord = byWord.get(word) ?? NO_SLOTS;
  const asEnd = byEnding.filter(([ending]) => word.endsWith(ending));
  return asEnd.length === 0 ? asWord : [...asWord, ...asEnd.map(([, number]) => number)];
};
