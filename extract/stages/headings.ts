// Headings: which blocks are headings, and how deep. Markdown says so itself; elsewhere numbering,
// brackets, capitals and a short line above a longer text do.

import { joinSplitHeadings } from '../clean/split-headings.ts';
import { isAddress } from '../text/address-line.ts';
import { isPlaceAndTime } from '../text/dated-line.ts';
import { words } from '../text/words.ts';
import type { Block, Draft } from './draft.ts';

const SMALL_LETTER = /\p{Ll}/u;
const NO_LETTERS = /[^\p{L}]/gu;
const OPENS_AS_TITLE = /^[\p{Lu}"“«]/u;

/** Ranks of heading styles, outermost first; Markdown's own levels (1 to 7) are used as they are. */
const RANK = { capitals: 1, roman: 2, numbered: 3, bracketed: 9, plain: 10 } as const;

const BRACKETED = /^\[[^\]]{2,120}\]$/;
const ROMAN = /^[IVX]{1,5}\.?\s*(?:[—–-]\s*)?(?=\p{Lu})/u;
const NUMBERED = /^(\d{1,2}(?:\.\d{1,2})*)(?:\s?[.)]\s+(?=\p{L}|["“«])|\s+(?=\p{Lu}))/u;
const MAX_HEADING = 200;
const MAX_PLAIN_WORDS = 12;
const MAX_HEAD_WORDS = 25;
const MAX_HEAD_BLOCKS = 12;

const isCapitals = (text: string): boolean => {
  if (text.length > MAX_HEADING || SMALL_LETTER.test(text)) return false;
  const letters = text.replace(NO_LETTERS, '');
  return letters.length >= 4 && letters === letters.toUpperCase();
};

const numberedLevel = (text: string): number | null => {
  if (text.length > MAX_HEADING) return null;
  const number = NUMBERED.exec(text)?.[1];
  if (number === undefined) return null;
  return /[.;,!?]$/.test(text) ? null : RANK.numbered + number.split('.').length - 1;
};

const neighbours = (blocks: readonly Block[], index: number) => {
  const own = blocks[index]?.language;
  const next = blocks.slice(index + 1, index + 40).find((block) => block.language === own);
  const before = blocks
    .slice(Math.max(0, index - 40), index)
    .findLast((block) => block.language === own);
  return { next, before };
};

/** A short line without an end above a longer text. */
const isPlain = (block: Block, next: Block | undefined): boolean => {
  if (block.kind !== 'paragraph' || !next) return false;
  const { text } = block;
  if (!OPENS_AS_TITLE.test(text) || /[.;:,!?…)]$/.test(text) || /[@|©]|https?:/.test(text))
    return false;
  const count = words(text).length;
  if (count > MAX_PLAIN_WORDS) return false;
  return next.kind === 'list-item' || words(next.text).length > count * 1.5;
};

const styleLevel = (block: Block, before: Block | undefined, next: Block | undefined) => {
  const { text } = block;
  if (BRACKETED.test(text)) return RANK.bracketed;
  const numbered = numberedLevel(text);
  if (numbered !== null) {
    // One number after the other without text between them is a list.
    const listed = [before, next].some((block) => block && numberedLevel(block.text) === numbered);
    return listed && !isCapitals(text) ? null : numbered;
  }
  if (block.kind === 'list-item' || !next) return null;
  if (ROMAN.test(text) && text.length <= MAX_HEADING && !/[.;,]$/.test(text)) return RANK.roman;
  if (isCapitals(text)) return RANK.capitals;
  return isPlain(block, next) ? RANK.plain : null;
};

/** How many blocks stand above the first long one; a title page has no more than a few. */
const headOf = (blocks: readonly Block[]): number => {
  const first = blocks.findIndex((block) => words(block.text).length > MAX_HEAD_WORDS);
  return Math.min(first < 0 ? blocks.length : first, MAX_HEAD_BLOCKS);
};

/** Sets kind and level of headings among the blocks. */
export const headings = (draft: Draft): Draft => {
  const { blocks } = draft;
  const marked = blocks.some(({ kind, row }) => kind === 'heading' && !row);
  const head = headOf(blocks);
  const ranked = blocks.map((block, index): Block => {
    if (block.kind === 'heading' || block.row) return block;
    if (isAddress(block.text) || (index < head && isPlaceAndTime(block.text))) return block;
    const { before, next } = neighbours(blocks, index);
    const isTitle = index === 0 && block.text === draft.meta.title;
    const level = styleLevel(block, before, next) ?? (isTitle ? RANK.plain : null);
    // In a document that marks its headings, a plain line is none.
    if (level === null || (marked && level !== RANK.bracketed)) return block;
    return { ...block, kind: 'heading', level };
  });
  return { ...draft, blocks: joinSplitHeadings(ranked, marked) };
};
