// Split headings: a heading that the layout broke over two blocks is one heading again.

import type { Block } from '../stages/draft.ts';
import { join } from '../text/lined-text.ts';

const LINKING_WORD =
  /(?:^|[\s'’])(?:d[eu]|des|l[ea]|les|et|ou|à|aux?|en|dans|par|pour|sur|van|de|het|een|of|in|op|voor|met|the|and|to|for)$/i;
const SENTENCE_END = /[.;:!?…]$/;
const MAX_PART = 160;
/** What is longer has been joined from more than any heading is broken into. */
const MAX_HEADING = 400;
const MAX_TAIL_WORDS = 8;

const NO_SMALL_LETTER = /^[^\p{Ll}]/u;
const SMALL_LETTER = /\p{Ll}/u;
const CAPITALS = /\p{Lu}{2}/u;

const isTitleCase = (text: string): boolean =>
  text.split(/[\s'’-]+/).every((word) => word.length < 4 || NO_SMALL_LETTER.test(word));

const isCapitals = (text: string): boolean => CAPITALS.test(text) && !SMALL_LETTER.test(text);

/**
 * Whether the heading goes on in the block below it. Without capitals, only marks show that a line is a
 * heading at all; and in English, what stands below one may have capitals of its own: "Working Paper".
 */
const runsOn = (heading: Block, next: Block, marked: boolean): boolean => {
  if (heading.text.length > MAX_HEADING || next.text.length > MAX_PART) return false;
  // A day or a number below a heading is no part of it.
  if (SENTENCE_END.test(next.text) || /^\d/.test(next.text)) return false;
  if (isCapitals(heading.text)) return isCapitals(next.text) && !/^[\dIVX]+[.)\s]/.test(next.text);
  if (next.kind !== 'paragraph' || heading.text.split(' ').length < 2) return false;
  const open = LINKING_WORD.test(heading.text);
  if (!open && (!marked || heading.language === 'en')) return false;
  const short = next.text.split(' ').length <= MAX_TAIL_WORDS;
  return short && isTitleCase(heading.text) && isTitleCase(next.text);
};

/** Whether the block above a marked heading is the heading's first half. */
const runsInto = (above: Block, heading: Block): boolean =>
  above.kind === 'paragraph' &&
  above.text.length <= MAX_PART &&
  LINKING_WORD.test(above.text) &&
  heading.text.length <= MAX_PART;

/**
 * The blocks with the halves of each split heading joined; the marked half gives the level. `marked`: the
 * document marks its headings.
 */
export const joinSplitHeadings = (blocks: readonly Block[], marked: boolean): Block[] => {
  const joined: Block[] = [];
  for (const block of blocks) {
    const above = joined.at(-1);
    const same = above?.language === block.language && !above?.row && !block.row;
    const down = same && above.kind === 'heading' && runsOn(above, block, marked);
    const up = same && block.kind === 'heading' && runsInto(above, block);
    if (!down && !up) {
      joined.push(block);
      continue;
    }
    const kept = down ? above : block;
    joined[joined.length - 1] = { ...kept, ...join([above, block], ' ') };
  }
  return joined;
};
