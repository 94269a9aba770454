// Bare surnames: a person who was named in full is later called by the surname alone.

import { groupBy } from '../group-by.ts';
import { unmasked } from '../match/masked.ts';
import { isUpper } from '../match/sense.ts';
import type { Draft, DraftMention, DraftPassage } from '../stages/draft.ts';
import { capitalWords } from '../text/capital-words.ts';
import { nameKey } from '../text/name-key.ts';
import { isWordAt } from '../text/words.ts';

const CAPITAL_BEFORE = /\p{Lu}[\p{L}\p{M}]* $/u;
const CAPITAL_AFTER = /^[ -]\p{Lu}/u;

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

/** Surnames of one word that the document prints in lower case too: these need a title. */
const ordinaryAmong = (surnames: ReadonlySet<string>, { passages }: Draft): ReadonlySet<string> => {
  const ordinary = new Set<string>();
  if (surnames.size === 0) return ordinary;
  for (const { text, words } of passages) {
    for (const [at, word] of words.texts.entries()) {
      if (surnames.has(word) && !isUpper(text.charAt(words.starts[at] ?? 0))) ordinary.add(word);
    }
  }
  return ordinary;
};

const isCapitalisedAround = (text: string, start: number, end: number): boolean =>
  CAPITAL_BEFORE.test(text.slice(Math.max(0, start - 30), start)) ||
  CAPITAL_AFTER.test(text.slice(end, end + 2));

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
  const found = draft.passages
    .filter(({ kind }) => kind !== 'furniture')
    .flatMap((passage) => {
      const taken = mentioned.get(passage.id) ?? [];
      return mentionsIn(passage, wanted, lengths).filter(
        ({ start, end }) => !taken.some((one) => one.start < end && start < one.end),
      );
    });
  const ordinary = ordinaryAmong(new Set(found.map(({ key }) => key)), draft);
  return found.filter(({ key }) => !ordinary.has(key)).map(({ key: _, ...mention }) => mention);
};
