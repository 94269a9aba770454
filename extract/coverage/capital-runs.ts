// Runs of words with capitals that may be names, as far as their place and their letters tell.
import type { Language } from '../dataset/schema.ts';
import { fold } from '../text/fold.ts';
import { type Word, words } from '../text/words.ts';
import { isPlainWord } from './no-names.ts';

export interface Run {
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
}

/** Small words inside a name: "Fonds pour les Récifs", "Raad van de Pers". */
const CONNECTORS: ReadonlySet<string> = new Set(
  'de du des d la le les l pour van voor der het of the for'.split(' '),
);
const MOST_CONNECTORS = 2;
const ROMAN = /^[IVXLCDM]+$/;
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]+$/u;
/** What a name's words stand apart by. */
const JOINER = /^[ '’-]$/;
/** After these a new thought may begin with a capital. */
const OPENS = /(?:^|[:;•/|–—]\s?|(?:etc|enz)\. |^\(?[\p{N}\p{L}]{1,3}[.)] )$/u;
/** After these a capital may do no more than begin what is quoted; two of them are a name. */
const QUOTES = /[“”„"«»(]\s?$/u;

const isCapital = ({ text }: Word): boolean => /^\p{Lu}/u.test(text);

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

/**
 * `starts` are offsets at which sentences begin, `isTaken` says whether something was found at a word,
 * `isCommon` whether it is printed in lower case elsewhere.
 */
export const capitalRuns = (
  text: string,
  language: Language,
  starts: ReadonlySet<number>,
  isTaken: (word: Word) => boolean,
  isCommon: (word: string) => boolean,
): Run[] => {
  const before = ({ start }: Word): string => text.slice(Math.max(0, start - 6), start);
  const opens = (word: Word): boolean => starts.has(word.start) || OPENS.test(before(word));
  const isPart = (word: Word): boolean =>
    isCapital(word) && !isPlainWord(word.text) && (ACRONYM.test(word.text) || !opens(word));
  // Of "Porte-parole"; in Dutch a name may stand so: "Brexit-dossier".
  const isFirstPart = ({ end }: Word): boolean =>
    language !== 'nl' && /^-\p{Ll}/u.test(text.slice(end, end + 2));
  // What something was found at ends a name, as a full stop does.
  const all = words(text).map((word) => (isTaken(word) ? { ...word, text: '.' } : word));
  const runs: Run[] = [];
  for (let at = 0; at < all.length; at++) {
    const first = all[at];
    if (first === undefined || !isCapital(first)) continue;
    const run = runFrom(all, at, text);
    at += Math.max(0, run.length - 1);
    const name = trimmed(run, isPart);
    const [one, ...others] = name;
    const last = name.at(-1);
    if (one === undefined || last === undefined) continue;
    const isWord = (isCommon(one.text) || QUOTES.test(before(one))) && !ACRONYM.test(one.text);
    const tellsNothing = one.text.length < 2 || ROMAN.test(one.text) || isWord;
    if (others.length === 0 && (tellsNothing || isFirstPart(last))) continue;
    runs.push({ start: one.start, end: last.end, words: name.map((word) => word.text) });
  }
  return runs;
};
