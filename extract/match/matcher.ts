// The matcher: all names of the gazetteers in one trie, and what each of them may mean.
import type { Language } from '../dataset/schema.ts';
import type { GazetteerRow } from '../gazetteer/schema.ts';
import { fold } from '../text/fold.ts';
import { type FoldedWords, foldedWords } from '../text/folded-words.ts';
import { nameKey } from '../text/name-key.ts';
import { isWordAt } from '../text/words.ts';
import { DUTCH_COMPOUND_HEADS, SHORTEST_COMPOUND_NAME } from './dutch-compound-heads.ts';
import { articleIn, isShouted, lettersAgree } from './letter-case.ts';
import { buildNameTrie, type NameTrie } from './name-trie.ts';
import { scanNames } from './scan-names.ts';
import { isUpper, type Sense, sensesOf } from './sense.ts';
import { isFunctionWord } from './short-forms.ts';
import { SHORT_WORDS } from './short-words.ts';

const CAPITAL_AFTER = /^ \p{Lu}\p{Ll}/u;

export interface Matcher {
  readonly names: NameTrie;
  /** Senses of each pattern of the trie. */
  readonly senses: readonly (readonly Sense[])[];
  /** Pattern of a key (see name-key.ts). */
  readonly patterns: ReadonlyMap<string, number>;
}

/** A name in one text; candidates are these with their passage. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly senses: readonly Sense[];
}

/** A text that is being read. */
interface Reading {
  readonly text: string;
  readonly language: Language;
  readonly shouted: boolean;
}

/** A name in another language than the text's must be longer than this, an acronym at least so long. */
const LONGER_FOREIGN_NAME = 5;
const SHORTEST_FOREIGN_ACRONYM = 2;

/** Adds a sense unless the same entity has the name in that language already. */
const addSense = (senses: Sense[], sense: Sense): void => {
  const known = senses.some(
    ({ entity, language, letters, text }) =>
      entity === sense.entity &&
      language === sense.language &&
      letters === sense.letters &&
      text.endsWith('-') === sense.text.endsWith('-'),
  );
  if (!known) senses.push(sense);
};

const mayBeginCompound = ({ language, form, letters, text }: Sense): boolean =>
  (language === 'nl' || language === 'mul') &&
  form === 'name' &&
  letters === 'capital' &&
  text.length >= SHORTEST_COMPOUND_NAME;

/** Compiles the rows of all gazetteers; takes about 0.2 s for 40,000 names. */
export const buildMatcher = (rows: Iterable<GazetteerRow>): Matcher => {
  const patterns = new Map<string, number>();
  const keys: string[] = [];
  const senses: Sense[][] = [];
  for (const row of rows) {
    for (const sense of sensesOf(row)) {
      const key = nameKey(sense.text);
      if (key === '') continue;
      const pattern = patterns.get(key) ?? keys.length;
      if (pattern === keys.length) {
        patterns.set(key, pattern);
        keys.push(key);
        senses.push([]);
      }
      addSense(senses[pattern] ?? [], sense);
    }
  }
  const open = (pattern: number): boolean => senses[pattern]?.some(mayBeginCompound) ?? false;
  return { names: buildNameTrie(keys, open), senses, patterns };
};

const isOwn = (sense: Sense, language: Language): boolean =>
  sense.language === language || sense.language === 'mul';

const isForeignName = ({ form, letters, rule, text }: Sense): boolean => {
  if (form === 'acronym') return text.length >= SHORTEST_FOREIGN_ACRONYM && rule === null;
  return form === 'name' && letters === 'capital' && text.length > LONGER_FOREIGN_NAME;
};

const CAPITAL_BEFORE = /(?<!\p{L})(\p{Lu}[\p{L}\p{M}]*) $/u;

/** Whether a name stands beside another word with a capital, as part of some longer name. */
const isBesideCapital = (text: string, start: number, end: number): boolean => {
  if (CAPITAL_AFTER.test(text.slice(end, end + 3))) return true;
  const word = CAPITAL_BEFORE.exec(text.slice(Math.max(0, start - 30), start))?.[1];
  return word !== undefined && !isFunctionWord(word);
};

/** Senses that count in a language: its own, or else names that are printed in another language. */
const sensesIn = (
  senses: readonly Sense[],
  { text, language, shouted }: Reading,
  start: number,
  end: number,
): readonly Sense[] => {
  const own = senses.filter((sense) => isOwn(sense, language));
  if (own.length > 0 || shouted || isDutchWord(text.slice(start, end), language)) return own;
  const foreign = senses.filter(isForeignName);
  const isPart = foreign.length > 0 && isBesideCapital(text, start, end);
  return isPart ? foreign.filter(({ form }) => form === 'acronym') : foreign;
};

const isFollowedByPartner = (text: string, end: number): boolean =>
  fold(text.charAt(end)) === '-' && isWordAt(text, end + 1);

/** The rest of the word that goes on at the offset. */
const restOfWord = (text: string, from: number): string => {
  let end = from;
  while (isWordAt(text, end)) end++;
  return fold(text.slice(from, end));
};

const agrees = (sense: Sense, text: string, start: number, end: number): boolean =>
  lettersAgree(sense, text.slice(start, end)) &&
  (!sense.text.endsWith('-') || isFollowedByPartner(text, end));

/** Words that only look like the genitive of a name ("namens"), and the adjective of Brussels. */
const NO_GENITIVE: ReadonlySet<string> = new Set(['namens', 'brussels']);
/** Whether a word is plain Dutch where another language has it for a name. */
const isDutchWord = (word: string, language: Language): boolean =>
  language === 'nl' && NO_GENITIVE.has(fold(word));
/** Before a word in "-s" that is an adjective: "het Gents stadhuis". No genitive stands after these. */
const ARTICLE_BEFORE = /(?<!\p{L})(?:het|een|ons|dit|dat|elk|geen) $/iu;

/** Senses of a name that is the first part of a longer Dutch word, or has the Dutch genitive. */
const sensesInWord = (
  { patterns }: Matcher,
  senses: readonly Sense[],
  text: string,
  start: number,
  end: number,
): readonly Sense[] => {
  const rest = restOfWord(text, end);
  if (rest !== 's' && !DUTCH_COMPOUND_HEADS.has(rest)) return [];
  const compounding = senses.filter((sense) => mayBeginCompound(sense));
  if (rest !== 's' || compounding.length === 0) return compounding;
  const whole = nameKey(text.slice(start, end + 1));
  const isOther = patterns.has(whole) || NO_GENITIVE.has(whole);
  return isOther || ARTICLE_BEFORE.test(text.slice(Math.max(0, start - 5), start))
    ? []
    : compounding;
};

/** All names that stand in a text of that language, nested ones included, by their end. */
export const findNames = (
  matcher: Matcher,
  text: string,
  language: Language,
  words: FoldedWords = foldedWords(text),
): Found[] => {
  const found: Found[] = [];
  const reading: Reading = { text, language, shouted: isShouted(text) };
  scanNames(matcher.names, text, words, language === 'nl', (pattern, start, end) => {
    let senses = sensesIn(matcher.senses[pattern] ?? [], reading, start, end);
    if (isWordAt(text, end))
      senses = language === 'nl' ? sensesInWord(matcher, senses, text, start, end) : [];
    if (senses.length === 0) return;
    const agreeing = senses.filter((sense) => agrees(sense, text, start, end));
    if (agreeing.length === 0) return;
    if (reading.shouted && SHORT_WORDS.has(fold(text.slice(start, end)))) return;
    const article = Math.min(...agreeing.map(articleIn));
    found.push({ start: start + article, end, senses: agreeing });
  });
  return found;
};

/** Senses of a name by its key, in a language; none if no gazetteer has it. */
export const sensesOfName = (
  matcher: Matcher,
  name: string,
  language: Language,
): readonly Sense[] => {
  const pattern = matcher.patterns.get(nameKey(name));
  if (pattern === undefined) return [];
  const senses = matcher.senses[pattern] ?? [];
  return senses.filter((sense) => isOwn(sense, language));
};

/** Whether a word begins with a capital. */
export const isCapitalised = (word: string): boolean => word !== '' && isUpper(word.charAt(0));
