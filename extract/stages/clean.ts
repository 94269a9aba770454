// Cleaning: source lines to blocks of running text, with a record of what was left out.
import { closeApostrophes } from '../clean/apostrophes.ts';
import { toBlocks } from '../clean/blocks.ts';
import { cleanLines } from '../clean/clean-lines.ts';
import { closeInnerHyphens, hasInnerHyphens } from '../clean/hyphens.ts';
import { closeLigatures, hasBrokenLigatures } from '../clean/ligatures.ts';
import { type Vocabulary, vocabularyOf } from '../clean/vocabulary.ts';
import { replaceAll, trim } from '../text/lined-text.ts';
import type { Block, Draft, LinedText } from './draft.ts';

const SPACES = / {2,}/g;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

const closeSpaces = (text: LinedText): LinedText =>
  text.text.includes('  ') ? replaceAll(text, SPACES, () => ' ') : text;

interface Damage {
  readonly ligatures: boolean;
  readonly hyphens: boolean;
}

const mendBlock = (block: Block, vocabulary: Vocabulary, damage: Damage): Block => {
  const whole = damage.ligatures ? closeLigatures(block, vocabulary) : block;
  const hyphened = closeInnerHyphens(whole, vocabulary, damage.hyphens);
  return { ...block, ...trim(closeSpaces(closeApostrophes(hyphened))) };
};

/** Fills `blocks` (language still null) and `vocabulary`, and adds to `dropped`. */
export const clean = (draft: Draft): Draft => {
  const vocabulary = vocabularyOf(draft.lines.map((line) => line.text));
  const frontMatter = draft.dropped.filter(({ reason }) => reason === 'front-matter').length;
  const { lines, dropped } = cleanLines(draft.lines, frontMatter);
  const blocks = toBlocks(lines, vocabulary);
  const texts = blocks.map((block) => block.text);
  const damage = {
    ligatures: hasBrokenLigatures(texts, vocabulary),
    hyphens: hasInnerHyphens(texts, vocabulary),
  };
  return {
    ...draft,
    blocks: blocks
      .map((block) => mendBlock(block, vocabulary, damage))
      .filter((block) => LETTER_OR_DIGIT.test(block.text)),
    vocabulary,
    dropped: [...draft.dropped, ...dropped].sort((a, b) => a.line - b.line),
  };
};
