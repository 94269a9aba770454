// Ligatures that a conversion broke in two: "confl icten", "Afi n", "spécifi que". Only documents in
// which this is systematic are touched; elsewhere "défi" followed by a word is just a word.
import type { LinedText } from '../stages/draft.ts';
import { replaceAll } from '../text/lined-text.ts';
import { countOf, endsInLigature, type Vocabulary } from './vocabulary.ts';

const GAP = /(?<![\p{L}\p{M}])([\p{L}\p{M}]*(?:ffi|ffl|fi|fl|ff)) (?=(\p{Ll}[\p{L}\p{M}]*))/gu;

/** Much quicker than looking for the gap itself. */
const GAP_HINT = /f[fil] /;

/** A document counts as damaged when it has so many gaps whose halves are no words of it. */
const MIN_GAPS = 5;

/** Words that end like a broken ligature and are whole. */
const WHOLE = new Set(['défi', 'suffi', 'wifi', 'staff', 'bluff', 'off', 'puff', 'stuff', 'cliff']);

const isPrinted = (word: string, { words }: Vocabulary): boolean =>
  countOf(words, word.toLowerCase()) > 0;

const isBroken = (head: string, tail: string, vocabulary: Vocabulary): boolean => {
  const known = (word: string) => isPrinted(word, vocabulary) || WHOLE.has(word.toLowerCase());
  const apart = tail.length > 1 && known(head) && known(tail);
  return endsInLigature(head) && !apart;
};

/** Whether the broken ligatures of these texts are systematic. */
export const hasBrokenLigatures = (texts: Iterable<string>, vocabulary: Vocabulary): boolean => {
  let gaps = 0;
  for (const text of texts) {
    if (!GAP_HINT.test(text)) continue;
    for (const [, head = '', tail = ''] of text.matchAll(GAP)) {
      const halves = !isPrinted(head, vocabulary) && !isPrinted(tail, vocabulary);
      if (halves || isPrinted(head + tail, vocabulary)) gaps++;
    }
    if (gaps >= MIN_GAPS) return true;
  }
  return false;
};

/** Closes the gaps; call it only for a damaged document. */
export const closeLigatures = (text: LinedText, vocabulary: Vocabulary): LinedText =>
  GAP_HINT.test(text.text)
    ? replaceAll(text, GAP, (match) => {
        const [printed, head = '', tail = ''] = match;
        return isBroken(head, tail, vocabulary) ? head : printed;
      })
    : text;
