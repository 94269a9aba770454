// How near behind a word the slots of cues are fitted, so that cues whose words do not follow are not
// tried. A sentence is read from its end for it.

/** Serves for all sentences of a language, one after the other. */
export interface SlotPlaces {
  /** By the number of the slot: the count at which it was noted last. */
  readonly noted: Float64Array;
  /** The count of tokens at the word that is read. */
  here: number;
}

/** Between sentences: further than any cue reaches. */
const APART = 1000;

export const slotPlaces = (slots: number): SlotPlaces => ({
  noted: new Float64Array(slots).fill(-APART),
  here: 0,
});

/** Forgets what was noted of the sentence before. */
export const beginSentence = (places: SlotPlaces): void => {
  places.here += APART;
};

/** Goes on to the word before, and notes the slots that the word fits. */
export const passWord = (places: SlotPlaces, slots: readonly number[]): void => {
  const { noted, here } = places;
  for (let at = 0; at < slots.length; at++) noted[slots[at] ?? 0] = here;
  places.here = here + 1;
};

/** Tokens from the word that is read to the nearest one behind it that fits the slot: 1 for the next. */
export const distanceTo = ({ noted, here }: SlotPlaces, slot: number): number =>
  here - (noted[slot] ?? 0);
