// Ligatures that a conversion broke in two: "confl icten", "Afi n", "spécifi que". Only documents in
// which this is systematic are touched; elsewhere "défi" followed by a word is just a word.
import type { LinedText } from '../stages/draft.ts';
import { applyEdits, type Edit } from '../text/lined-text.ts';
import { countOf, endsInLigature, type Vocabulary } from './vocabulary.ts';

/** The place of a gap; the word before it is looked for from there, much quicker than from each word on. */
const GAP = /f[fil] (?=\p{Ll})/gu;
const LETTER = /[\p{L}\p{M}]/u;
const TAIL = /[\p{L}\p{M}]*/uy;
const GAP_HINT = /f[fil] /;

interface Gap {
  /** Offset of the space. */
  readonly at: number;
  readonly head: string;
  readonly tail: string;
}

function* gapsOf(text: string): Generator<Gap> {
  for (const { index } of text.matchAll(GAP)) {
    const at = index + 2;
    let start = index;
    while (start > 0 && LETTER.test(text.charAt(start - 1))) start--;
    TAIL.lastIndex = at + 1;
    yield { at, head: text.slice(start, at), tail: TAIL.exec(text)?.[0] ?? '' };
  }
}

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
    for (const { head, tail } of gapsOf(text)) {
      const halves = !isPrinted(head, vocabulary) && !isPrinted(tail, vocabulary);
      if (halves || isPrinted(head + tail, vocabulary)) gaps++;
    }
    if (gaps >= MIN_GAPS) return true;
  }
  return false;
};

/** Closes the gaps; call it only for a damaged document. */
export const closeLigatures = (text: LinedText, vocabulary: Vocabulary): LinedText => {
  if (!GAP_HINT.test(text.text)) return text;
  const edits: Edit[] = [];
  for (const { at, head, tail } of gapsOf(text.text)) {
    if (isBroken(head, tail, vocabulary)) edits.push({ start: at, end: at + 1, replacement: '' });
  }
  return applyEdits(text, edits);
};
