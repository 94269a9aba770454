// Which slots of cues the words of a sentence fit, so that cues whose words it has not are not tried.

/** Lists that serve again and again: the slots are noted anew for each sentence. */
export interface SlotPlaces {
  /** By the number of the slot, where it was seen last: counted over all tokens that were ever noted. */
  readonly last: Float64Array;
  /** The count at the first token of the sentence, and behind its last one. */
  first: number;
  end: number;
}

export const slotPlaces = (slots: number): SlotPlaces => ({
  last: new Float64Array(slots).fill(-1),
  first: 0,
  end: 0,
});

interface FitsSlots {
  readonly slots: readonly number[];
}

export const noteSlots = (places: SlotPlaces, tokens: readonly FitsSlots[]): void => {
  const { last, end } = places;
  places.first = end;
  places.end = end + tokens.length;
  let place = end;
  for (const { slots } of tokens) {
    for (let at = 0; at < slots.length; at++) last[slots[at] ?? 0] = place;
    place++;
  }
};

/** Whether a word behind the token fits the slot, in the sentence that was noted last. */
export const hasSlotBehind = ({ last, first }: SlotPlaces, slot: number, at: number): boolean =>
  (last[slot] ?? -1) > first + at;
