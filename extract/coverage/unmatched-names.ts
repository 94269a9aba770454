// Names that matched nothing: words with a capital where no sentence begins and no mention stands. They
// are what the gazetteers may lack.
import { LANGUAGES, type Language } from '../dataset/schema.ts';
import { groupBy } from '../group-by.ts';
import { isShouted } from '../match/letter-case.ts';
import { SHORT_WORDS } from '../match/short-words.ts';
import { TITLE_WORDS } from '../persons/person-titles.ts';
import type { Draft, DraftMention, DraftPassage } from '../stages/draft.ts';
import { fold } from '../text/fold.ts';
import { linesBetween } from '../text/lined-text.ts';
import { nameKey } from '../text/name-key.ts';
import { byText } from '../text/order.ts';
import { sentences } from '../text/sentences.ts';
import { type Word, words } from '../text/words.ts';

export interface UnmatchedName {
  /** As printed where it stands first. */
  readonly name: string;
  readonly count: number;
  readonly language: Language;
  /** First line of the source that it stands on, and the words around it there. */
  readonly line: number;
  readonly example: string;
}

/** Characters of the example on either side of the name. */
const AROUND = 40;
/** Small words inside a name: "Fonds pour les Récifs", "Raad van de Pers". */
const CONNECTORS: ReadonlySet<string> = new Set(
  'de du des d la le les l pour et en van voor der het of the for and and'.split(' '),
);
const MOST_CONNECTORS = 2;
const ROMAN = /^[IVXLCDM]+$/;
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]+$/u;
/** What a name's words stand apart by. */
const JOINER = /^[ '’-]$/;
/** After these a new thought may begin with a capital. */
const OPENS = /(?:^|[:;•“”„"«»(/|–—]\s?)$/u;

const monthsAndDays = (language: Language): string[] => {
  const date = (month: number, day: number): Date => new Date(Date.UTC(2024, month, day));
  const named = (options: Intl.DateTimeFormatOptions, dates: readonly Date[]): string[] => {
    const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
    return dates.map((one) => fold(format.format(one)));
  };
  return [
    ...named(
      { month: 'long' },
      Array.from({ length: 12 }, (_, month) => date(month, 1)),
    ),
    ...named(
      { weekday: 'long' },
      Array.from({ length: 7 }, (_, day) => date(0, day + 1)),
    ),
  ];
};

const CALENDAR: ReadonlySet<string> = new Set(LANGUAGES.flatMap(monthsAndDays));

const isCapital = ({ text }: Word): boolean => /^\p{Lu}/u.test(text);

const isCommon = ({ text }: Word): boolean => {
  const folded = fold(text);
  return CALENDAR.has(folded) || SHORT_WORDS.has(folded) || TITLE_WORDS.has(folded);
};

/** All words that the document prints in lower case, folded. */
const lowerWords = (passages: readonly DraftPassage[]): ReadonlySet<string> => {
  const lower = new Set<string>();
  for (const { text } of passages) {
    for (const word of words(text)) if (!isCapital(word)) lower.add(fold(word.text));
  }
  return lower;
};

/** A heading in which most words of some length have a capital says nothing by one. */
const isTitleCase = ({ kind, text }: DraftPassage): boolean => {
  if (kind !== 'heading') return isShouted(text);
  const long = words(text).filter((word) => word.text.length > 3);
  return long.filter(isCapital).length * 2 > long.length || isShouted(text);
};

/** Words of one name, from the word at `from`; the last of them has a capital. */
const runFrom = (all: readonly Word[], from: number, text: string): Word[] => {
  const run: Word[] = [];
  let end = from;
  let connectors = 0;
  for (let at = from; at < all.length; at++) {
    const word = all[at];
    const before = all[at - 1];
    if (word === undefined) break;
    const gap = at === from || before === undefined ? ' ' : text.slice(before.end, word.start);
    if (!JOINER.test(gap)) break;
    if (isCapital(word)) {
      connectors = 0;
      end = at + 1;
    } else if (!CONNECTORS.has(fold(word.text)) || ++connectors > MOST_CONNECTORS) break;
    run.push(word);
  }
  return run.slice(0, end - from);
};

/** Without words at either end that are no part of a name. */
const trimmed = (run: readonly Word[], isPart: (word: Word) => boolean): readonly Word[] => {
  const first = run.findIndex(isPart);
  return first < 0 ? [] : run.slice(first, run.findLastIndex(isPart) + 1);
};

interface Place {
  readonly start: number;
  readonly end: number;
}

const namesIn = (
  passage: DraftPassage,
  mentions: readonly DraftMention[],
  lower: ReadonlySet<string>,
): Place[] => {
  const { text, language } = passage;
  const starts = new Set(sentences(text, language).map(({ start }) => start));
  const isMentioned = (word: Word): boolean =>
    mentions.some(({ start, end }) => word.start < end && start < word.end);
  const opens = (word: Word): boolean =>
    starts.has(word.start) || OPENS.test(text.slice(Math.max(0, word.start - 2), word.start));
  const isPart = (word: Word): boolean =>
    isCapital(word) && !isCommon(word) && (ACRONYM.test(word.text) || !opens(word));
  const all = words(text).map((word) =>
    // What a mention stands on ends a name, as a full stop does.
    isMentioned(word) ? { ...word, text: '.' } : word,
  );
  const names: Place[] = [];
  for (let at = 0; at < all.length; at++) {
    const first = all[at];
    if (first === undefined || !isCapital(first)) continue;
    const run = runFrom(all, at, text);
    at += Math.max(0, run.length - 1);
    const name = trimmed(run, isPart);
    const [one, ...others] = name;
    const last = name.at(-1);
    if (one === undefined || last === undefined) continue;
    const isWord = lower.has(fold(one.text)) && !ACRONYM.test(one.text);
    const tellsNothing = one.text.length < 2 || ROMAN.test(one.text) || isWord;
    if (others.length === 0 && tellsNothing) continue;
    names.push({ start: one.start, end: last.end });
  }
  return names;
};

/** By how often they stand in the document; each once, however its letters are printed. */
export const unmatchedNames = (draft: Draft): UnmatchedName[] => {
  const mentions = groupBy(draft.mentions, ({ passage }) => passage);
  const lower = lowerWords(draft.passages);
  const found = new Map<string, UnmatchedName>();
  for (const passage of draft.passages) {
    if (passage.kind === 'furniture' || isTitleCase(passage)) continue;
    for (const { start, end } of namesIn(passage, mentions.get(passage.id) ?? [], lower)) {
      const name = passage.text.slice(start, end);
      const key = nameKey(name);
      const same = found.get(key);
      found.set(key, {
        name,
        language: passage.language,
        line: linesBetween(passage, start, end)[0]?.[0] ?? 0,
        example: passage.text.slice(Math.max(0, start - AROUND), end + AROUND),
        ...same,
        count: (same?.count ?? 0) + 1,
      });
    }
  }
  return [...found.values()].sort((a, b) => b.count - a.count || byText(a.name, b.name));
};
