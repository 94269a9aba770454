// Bare surnames: a person who was named in full is later called by the surname alone.

import { groupBy } from '../group-by.ts';
import { unmasked } from '../match/masked.ts';
import { isUpper } from '../match/sense.ts';
import type { Draft, DraftMention, DraftPassage } from '../stages/draft.ts';
import { capitalWords } from '../text/capital-words.ts';
import { nameKey } from '../text/name-key.ts';
import { isWordAt } from '../text/words.ts';

/** Shortest surname that is looked for without a title. */
const SHORTEST_SURNAME = 4;

/** All of a name but its first word: "Ursula von der Leyen" to "von der Leyen". */
export const surnameOf = (name: string): string => name.split(' ').slice(1).join(' ');

/** A surname to look for. */
interface Surname {
  /** Folded. */
  readonly key: string;
  readonly last: string;
  readonly person: string;
}

/** Whether the document prints a surname of one word in lower case too: then it needs a title. */
const isOrdinary = (draft: Draft, surname: string): boolean =>
  draft.passages.some(({ text, words }) =>
    words.texts.some(
      (word, at) => word === surname && !isUpper(text.charAt(words.starts[at] ?? 0)),
    ),
  );

const isCapitalisedAround = (text: string, start: number, end: number): boolean =>
  /\p{Lu}[\p{L}\p{M}]* $/u.test(text.slice(Math.max(0, start - 30), start)) ||
  /^[ -]\p{Lu}/u.test(text.slice(end, end + 2));

/** The surnames that one person of the document has, by their last word. */
const surnamesToFind = (
  surnames: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, readonly Surname[]> => {
  const found = [...surnames].flatMap(([surname, ids]): Surname[] => {
    const [person] = ids;
    if (person === undefined || ids.size > 1 || surname.length < SHORTEST_SURNAME) return [];
    return [{ key: surname, last: surname.slice(surname.lastIndexOf(' ') + 1), person }];
  });
  return groupBy(found, ({ last }) => last);
};

/** A mention by surname, with the surname's key. */
interface Bare extends DraftMention {
  readonly key: string;
}

const mentionsIn = (
  passage: DraftPassage,
  surnames: ReadonlyMap<string, readonly Surname[]>,
  lengths: ReadonlySet<number>,
): readonly Bare[] => {
  const { id, text, words } = passage;
  const found: Bare[] = [];
  for (const at of capitalWords(text, words)) {
    const end = words.ends[at] ?? 0;
    if (!lengths.has(end - (words.starts[at] ?? 0))) continue;
    for (const { key, person } of surnames.get(words.texts[at] ?? '') ?? []) {
      const start = end - key.length;
      if (start < 0 || nameKey(text.slice(start, end)) !== key) continue;
      if (isWordAt(text, start - 1) || isCapitalisedAround(text, start, end)) continue;
      found.push({ passage: id, entity: person, form: 'name', start, end, key });
      break;
    }
  }
  return unmasked(passage, found);
};

/** Mentions by a bare surname that belongs to one person of the document, beside those there are. */
export const surnameMentions = (
  draft: Draft,
  surnames: ReadonlyMap<string, ReadonlySet<string>>,
): DraftMention[] => {
  if (surnames.size === 0) return [];
  const wanted = surnamesToFind(surnames);
  const lengths = new Set(Array.from(wanted.keys(), (last) => last.length));
  const mentioned = groupBy(draft.mentions, ({ passage }) => passage);
  const ordinary = new Map<string, boolean>();
  const isName = (key: string): boolean => {
    const known = ordinary.get(key) ?? (!key.includes(' ') && isOrdinary(draft, key));
    ordinary.set(key, known);
    return !known;
  };
  return draft.passages
    .filter(({ kind }) => kind !== 'furniture')
    .flatMap((passage) => {
      const taken = mentioned.get(passage.id) ?? [];
      return mentionsIn(passage, wanted, lengths)
        .filter(({ start, end }) => !taken.some((one) => one.start < end && start < one.end))
        .filter(({ key }) => isName(key))
        .map(({ key: _, ...mention }) => mention);
    });
};
