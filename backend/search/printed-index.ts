// Search over the forms in which the documents print the entities: found as a whole or by its
// beginning, never through slips, since a form is what a text says and no name of its own.
export interface PrintedForm {
  readonly entity: string;
  readonly surface: string;
}

export interface PrintedHit extends PrintedForm {
  readonly whole: boolean;
}

export type PrintedIndex = (folded: string) => PrintedHit[];

/** Shorter beginnings fit half of all that is printed. */
const LEAST_BEGINNING = 3;

interface Entry extends PrintedForm {
  readonly key: string;
}

const inOrder = (one: Entry, other: Entry): number => {
  if (one.key !== other.key) return one.key < other.key ? -1 : 1;
  return one.surface < other.surface ? -1 : 1;
};

/** Place of the first entry that does not come before the key. */
const firstAt = (entries: readonly Entry[], key: string): number => {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.key ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** `fold` makes one key of the spellings that a reader takes for the same; so is what is searched. */
export const printedIndex = (
  forms: Iterable<PrintedForm>,
  fold: (surface: string) => string,
): PrintedIndex => {
  const entries: Entry[] = [];
  for (const form of forms) {
    const key = fold(form.surface);
    if (key !== '') entries.push({ ...form, key });
  }
  entries.sort(inOrder);
  return (query) => {
    const best = new Map<string, PrintedHit>();
    for (let at = firstAt(entries, query); at < entries.length; at++) {
      const entry = entries[at];
      if (entry === undefined || !entry.key.startsWith(query)) break;
      const whole = entry.key === query;
      if (!whole && query.length < LEAST_BEGINNING) break;
      const { entity, surface } = entry;
      // The shortest form stands first.
      if (!best.has(entity)) best.set(entity, { entity, surface, whole });
    }
    return [...best.values()];
  };
};
