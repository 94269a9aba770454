// Bare surnames: a person who was named in full is later called by the surname alone.
import type { Draft, DraftMention, DraftPassage } from '../stages/draft.ts';
import { fold } from '../text/fold.ts';
import { words } from '../text/words.ts';
import { groupBy } from './group-by.ts';
import { unmasked } from './masked.ts';
import { isUpper } from './sense.ts';

/** Shortest surname that is looked for without a title. */
const SHORTEST_SURNAME = 4;

/** All of a name but its first word: "Ursula von der Leyen" to "von der Leyen". */
export const surnameOf = (name: string): string => name.split(' ').slice(1).join(' ');

/** A surname to look for, word by word and folded. */
interface Surname {
  readonly words: readonly string[];
  readonly person: string;
}

/** Surnames of one word that the document also prints in lower case: these need a title. */
const ordinaryWords = (draft: Draft, surnames: ReadonlySet<string>): ReadonlySet<string> => {
  const ordinary = new Set<string>();
  for (const { text } of draft.passages) {
    for (const word of words(text)) {
      if (isUpper(word.text.charAt(0))) continue;
      const folded = fold(word.text);
      if (surnames.has(folded)) ordinary.add(folded);
    }
  }
  return ordinary;
};

const isCapitalisedAround = (text: string, start: number, end: number): boolean =>
  /\p{Lu}[\p{L}\p{M}]* $/u.test(text.slice(Math.max(0, start - 30), start)) ||
  /^[ -]\p{Lu}/u.test(text.slice(end, end + 2));

/** The surnames that one person of the document has, by their first word. */
const surnamesToFind = (
  draft: Draft,
  surnames: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, readonly Surname[]> => {
  const ordinary = ordinaryWords(draft, new Set(surnames.keys()));
  const found = [...surnames].flatMap(([surname, ids]): Surname[] => {
    const [person] = ids;
    const isPlain = surname.length >= SHORTEST_SURNAME && !ordinary.has(surname);
    if (person === undefined || ids.size > 1 || !isPlain) return [];
    return [{ words: surname.split(' '), person }];
  });
  return groupBy(found, (surname) => surname.words[0] ?? '');
};

const mentionsIn = (
  { id, text }: DraftPassage,
  surnames: ReadonlyMap<string, readonly Surname[]>,
): DraftMention[] => {
  const found: DraftMention[] = [];
  const printed = words(text);
  const folded = printed.map((word) => fold(word.text));
  for (const [index, word] of printed.entries()) {
    const surname = surnames
      .get(folded[index] ?? '')
      ?.find((one) => one.words.every((part, offset) => folded[index + offset] === part));
    const last = surname && printed[index + surname.words.length - 1];
    if (!surname || !last || !isUpper(last.text.charAt(0))) continue;
    if (isCapitalisedAround(text, word.start, last.end)) continue;
    found.push({
      passage: id,
      entity: surname.person,
      form: 'name',
      start: word.start,
      end: last.end,
    });
  }
  return unmasked(text, found);
};

/** Mentions by a bare surname that belongs to one person of the document, beside those there are. */
export const surnameMentions = (
  draft: Draft,
  surnames: ReadonlyMap<string, ReadonlySet<string>>,
): DraftMention[] => {
  if (surnames.size === 0) return [];
  const wanted = surnamesToFind(draft, surnames);
  const mentioned = groupBy(draft.mentions, ({ passage }) => passage);
  return draft.passages
    .filter(({ kind }) => kind !== 'furniture')
    .flatMap((passage) => {
      const taken = mentioned.get(passage.id) ?? [];
      return mentionsIn(passage, wanted).filter(
        ({ start, end }) => !taken.some((one) => one.start < end && start < one.end),
      );
    });
};
