// Hyphens at line ends and hyphens left behind inside words: is the hyphen the word's own or the
// typesetter's? The document's vocabulary decides first, then general rules.
import type { LinedText } from '../stages/draft.ts';
import { isLetterCode, isWordCode } from '../text/letters.ts';
import { applyEdits, type Edit } from '../text/lined-text.ts';
import { countOf, type Vocabulary } from './vocabulary.ts';

const HYPHEN = 0x2d;

/** First parts that keep their hyphen when nothing else decides: "sous-régional", "niet-permanent". */
const OWN_HYPHEN = new Set(['niet', 'non', 'oud', 'ex', 'vice', 'contre', 'demi', 'mi']);

/** Endings of French verbs and nouns that are no words by themselves. */
const ENDINGS =
  /^(?:tions?|ments?|sions?|ances?|ences?|tés?|tiques?|teurs?|gies?|raient|rait|ront|ables?)$/;

const AND = /^(?:en|of|et|ou|and|or)$/;
const CAPITAL = /^\p{Lu}/u;
const CAPITALS = /^\p{Lu}{2,}$/u;
const NUMBER = /\p{N}/u;

/** The word that ends at a place; "" if none does. */
const wordBefore = (text: string, end: number): string => {
  let start = end;
  while (start > 0 && isWordCode(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end);
};

/** The word that a text begins with; "" if it begins with none. */
const firstWord = (text: string): string => {
  let end = 0;
  while (end < text.length && isWordCode(text.charCodeAt(end))) end++;
  return text.slice(0, end);
};

/**
 * What a hyphen at the end of a line becomes when the next line is put behind it: "" where it only cut
 * the word, "-" where it belongs there, null where the line does not end in a cut word.
 */
export const hyphenAtLineEnd = (
  line: string,
  next: string,
  { words, compounds }: Vocabulary,
): '' | '-' | null => {
  if (line === '' || line.charCodeAt(line.length - 1) !== HYPHEN) return null;
  const head = wordBefore(line, line.length - 1);
  const tail = firstWord(next);
  if (head === '' || tail === '') return null;
  const lowerHead = head.toLowerCase();
  // A suspended hyphen: "bij- en nascholing".
  if (AND.test(tail) && countOf(words, lowerHead + tail) === 0) return null;
  if (CAPITAL.test(tail) || NUMBER.test(head) || CAPITALS.test(head)) return '-';
  const whole = countOf(words, lowerHead + tail.toLowerCase());
  const compound = countOf(compounds, `${lowerHead}-${tail.toLowerCase()}`);
  if (whole !== compound) return whole > compound ? '' : '-';
  return OWN_HYPHEN.has(lowerHead) ? '-' : '';
};

/** A word with a hyphen before its last part, which is in small letters. */
const INNER =
  /(?<![\p{L}\p{M}\p{N}-])([\p{L}\p{M}]{2,}(?:-[\p{L}\p{M}]+)*)-(\p{Ll}[\p{L}\p{M}]*)(?![\p{L}\p{M}\p{N}’'-])/uy;

interface Inner {
  readonly start: number;
  readonly head: string;
  readonly tail: string;
}

const NONE: readonly Inner[] = [];

/** Words that may have a hyphen left inside. The pattern is only tried where letters stand around one. */
const innerHyphens = (text: string): readonly Inner[] => {
  let hyphen = text.indexOf('-', 1);
  if (hyphen < 0) return NONE;
  const found: Inner[] = [];
  while (hyphen > 0) {
    let next = hyphen + 1;
    if (isLetterCode(text.charCodeAt(hyphen - 1)) && isLetterCode(text.charCodeAt(hyphen + 1))) {
      const start = hyphen - wordBefore(text, hyphen).length;
      INNER.lastIndex = start;
      const [match, head = '', tail = ''] = INNER.exec(text) ?? [];
      if (match !== undefined) {
        found.push({ start, head, tail });
        next = start + match.length;
      }
    }
    hyphen = text.indexOf('-', next);
  }
  return found;
};

/** A document counts as damaged when so many of its hyphens stand inside words that it prints whole. */
const MIN_LEFT_BEHIND = 5;

const isKnown = (word: string, { words }: Vocabulary): boolean =>
  countOf(words, word.toLowerCase()) > 0;

const lastPart = (head: string): string => head.slice(head.lastIndexOf('-') + 1);

const isLeftBehind = ({ head, tail }: Inner, vocabulary: Vocabulary): boolean => {
  const last = lastPart(head);
  const apart = isKnown(last, vocabulary) && isKnown(tail, vocabulary);
  return !apart && isKnown(last + tail, vocabulary);
};

/** Whether no word of the document ends with the second half, or it is a mere ending. */
const isLoose = ({ head, tail }: Inner, vocabulary: Vocabulary): boolean =>
  !isKnown(tail, vocabulary) && (!isKnown(lastPart(head), vocabulary) || ENDINGS.test(tail));

/** Whether the layout of these texts left hyphens inside words. */
export const hasInnerHyphens = (texts: Iterable<string>, vocabulary: Vocabulary): boolean => {
  let found = 0;
  for (const text of texts) {
    for (const inner of innerHyphens(text)) if (isLeftBehind(inner, vocabulary)) found++;
    if (found >= MIN_LEFT_BEHIND) return true;
  }
  return false;
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
  const edits: Edit[] = [];
  for (const inner of innerHyphens(text.text)) {
    const { start, head, tail } = inner;
    if (!isLeftBehind(inner, vocabulary) && !(damaged && isLoose(inner, vocabulary))) continue;
    const end = start + head.length + 1 + tail.length;
    edits.push({ start, end, replacement: head + tail });
  }
  return applyEdits(text, edits);
};
