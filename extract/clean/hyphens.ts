// Hyphens at line ends and hyphens left behind inside words: is the hyphen the word's own or the
// typesetter's? The document's vocabulary decides first, then general rules.
import type { LinedText } from '../stages/draft.ts';
import { replaceAll } from '../text/lined-text.ts';
import type { Vocabulary } from './vocabulary.ts';

const HEAD = /([\p{L}\p{M}\p{N}]+)-$/u;
const TAIL = /^[\p{L}\p{M}\p{N}]+/u;

/** First parts that keep their hyphen when nothing else decides: "sous-régional", "niet-permanent". */
const OWN_HYPHEN = new Set(['niet', 'non', 'oud', 'ex', 'vice', 'contre', 'demi', 'mi']);

/** Endings of French verbs and nouns that are no words by themselves. */
const ENDINGS =
  /^(?:tions?|ments?|sions?|ances?|ences?|tés?|tiques?|teurs?|gies?|raient|rait|ront|ables?)$/;

/**
 * What a hyphen at the end of a line becomes when the next line is put behind it: "" where it only cut
 * the word, "-" where it belongs there, null where the line does not end in a cut word.
 */
export const hyphenAtLineEnd = (
  line: string,
  next: string,
  vocabulary: Vocabulary,
): '' | '-' | null => {
  if (!line.endsWith('-')) return null;
  const head = HEAD.exec(line)?.[1];
  const tail = TAIL.exec(next)?.[0];
  if (head === undefined || tail === undefined) return null;
  const lowerHead = head.toLowerCase();
  // A suspended hyphen: "bij- en nascholing".
  if (/^(en|of|et|ou|and|or)$/.test(tail) && !vocabulary.words.has(lowerHead + tail)) return null;
  if (/^\p{Lu}/u.test(tail) || /\p{N}/u.test(head)) return '-';
  if (/^\p{Lu}{2,}$/u.test(head)) return '-';
  const whole = vocabulary.words.get(lowerHead + tail.toLowerCase()) ?? 0;
  const compound = vocabulary.compounds.get(`${lowerHead}-${tail.toLowerCase()}`) ?? 0;
  if (whole !== compound) return whole > compound ? '' : '-';
  return OWN_HYPHEN.has(lowerHead) ? '-' : '';
};

const INNER =
  /(?<![\p{L}\p{M}\p{N}-])([\p{L}\p{M}]{2,}(?:-[\p{L}\p{M}]+)*)-(\p{Ll}[\p{L}\p{M}]*)(?![\p{L}\p{M}\p{N}’'-])/gu;

/** Much quicker than the pattern itself: two letters, a hyphen, a small letter. */
const INNER_HINT = /[a-zß-ÿœ]-[a-zß-ÿœ]/i;

/** A document counts as damaged when so many of its hyphens stand inside words that it prints whole. */
const MIN_LEFT_BEHIND = 5;

const isLeftBehind = (head: string, tail: string, vocabulary: Vocabulary): boolean => {
  const known = (word: string) => vocabulary.words.has(word.toLowerCase());
  const last = head.split('-').at(-1) ?? head;
  return known(last + tail) && !(known(last) && known(tail));
};

/** Whether the layout of these texts left hyphens inside words. */
export const hasInnerHyphens = (texts: Iterable<string>, vocabulary: Vocabulary): boolean => {
  let found = 0;
  for (const text of texts) {
    if (!INNER_HINT.test(text)) continue;
    for (const [, head = '', tail = ''] of text.matchAll(INNER)) {
      if (isLeftBehind(head, tail, vocabulary)) found++;
    }
  }
  return found >= MIN_LEFT_BEHIND;
};

/**
 * Takes out hyphens that a layout left inside words ("inno-vantes"): where the document prints the word
 * whole; in a damaged document also where neither half is a word of the document, or where the second
 * half is a mere ending.
 */
export const closeInnerHyphens = (
  text: LinedText,
  vocabulary: Vocabulary,
  damaged: boolean,
): LinedText => {
  if (!INNER_HINT.test(text.text)) return text;
  return replaceAll(text, INNER, (match) => {
    const [printed, head = '', tail = ''] = match;
    if (isLeftBehind(head, tail, vocabulary)) return head + tail;
    const known = (word: string) => vocabulary.words.has(word.toLowerCase());
    const loose = !known(tail) && (!known(head.split('-').at(-1) ?? head) || ENDINGS.test(tail));
    return damaged && loose ? head + tail : printed;
  });
};
