// Bare surnames: a person who was named in full is later called by the surname alone.
import type { Draft, DraftMention, DraftPassage } from '../stages/draft.ts';
import { fold } from '../text/fold.ts';
import { words } from '../text/words.ts';
import { groupBy } from './group-by.ts';
import { unmasked } from './masked.ts';
import { nameKey } from './name-key.ts';
import { isUpper } from './sense.ts';

/** Shortest surname that is looked for without a title. */
const SHORTEST_SURNAME = 4;

/** All of a name but its first word: "Ursula von der Leyen" to "von der Leyen". */
export const surnameOf = (name: string): string => name.split(' ').slice(1).join(' ');

/** Words that the document also prints in lower case, folded: a surname like them needs a title. */
const ordinaryWords = (draft: Draft): ReadonlySet<string> => {
  const ordinary = new Set<string>();
  for (const { text } of draft.passages) {
    for (const word of words(text))
      if (!isUpper(word.text.charAt(0))) ordinary.add(fold(word.text));
  }
  return ordinary;
};

const isCapitalisedAround = (text: string, start: number, end: number): boolean =>
  /\p{Lu}[\p{L}\p{M}]* $/u.test(text.slice(Math.max(0, start - 30), start)) ||
  /^[ -]\p{Lu}/u.test(text.slice(end, end + 2));

const mentionsIn = (
  passage: DraftPassage,
  persons: ReadonlyMap<string, string>,
  longest: number,
): DraftMention[] => {
  const { text } = passage;
  const found: DraftMention[] = [];
  const inText = words(text);
  for (const [index, word] of inText.entries()) {
    for (let count = longest; count >= 1; count--) {
      const last = inText[index + count - 1];
      const entity = last && persons.get(nameKey(text.slice(word.start, last.end)));
      if (!last || entity === undefined) continue;
      if (!isUpper(last.text.charAt(0))) continue;
      if (isCapitalisedAround(text, word.start, last.end)) continue;
      found.push({ passage: passage.id, entity, form: 'name', start: word.start, end: last.end });
      break;
    }
  }
  return unmasked(text, found);
};

/** Mentions by a bare surname that belongs to one person of the document, beside those there are. */
export const surnameMentions = (
  draft: Draft,
  surnames: ReadonlyMap<string, ReadonlySet<string>>,
): DraftMention[] => {
  const ordinary = ordinaryWords(draft);
  const persons = new Map<string, string>();
  for (const [surname, ids] of surnames) {
    const [id] = ids;
    const isPlain = ids.size === 1 && surname.length >= SHORTEST_SURNAME && !ordinary.has(surname);
    if (id !== undefined && isPlain) persons.set(surname, id);
  }
  if (persons.size === 0) return [];
  const longest = Math.max(...[...persons.keys()].map((key) => key.split(' ').length));
  const mentioned = groupBy(draft.mentions, ({ passage }) => passage);
  return draft.passages
    .filter(({ kind }) => kind !== 'furniture')
    .flatMap((passage) => {
      const taken = mentioned.get(passage.id) ?? [];
      return mentionsIn(passage, persons, longest).filter(
        ({ start, end }) => !taken.some((one) => one.start < end && start < one.end),
      );
    });
};
