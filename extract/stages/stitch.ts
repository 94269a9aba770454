// Stitching: a sentence that a page end, a column or a stray blank line cut in two is put together
// again with its other half, in its own language.
import { joinLines } from '../clean/blocks.ts';
import { vocabularyOf } from '../clean/vocabulary.ts';
import { isPlaceAndTime } from '../text/dated-line.ts';
import type { Block, Draft } from './draft.ts';

const FINISHED = /[.!?…:]["”»’')\]]*\d{0,2}$/;
const STARTS_ON = /^["“«(]?[\p{Ll}\d]/u;
const LOOKS_NEW = /^(?:\[|\d+(?:\.\d+)*[.)]\s|[IVX]+\.\s|[\p{Lu}\d\s.,'’–—-]{8,}$)/u;
const CUT_WORD = /\p{L}-$/u;
const LINKING_WORD =
  /(?:^|[\s'’])(?:d[eu]|des|l[ea]|les|et|ou|à|aux?|en|dans|par|pour|sur|avec|qu[ei]|une?|van|de|het|een|en|of|in|op|te|voor|met|aan|dat|die|the|of|and|to|in|for|with)$/i;
/** A numbered title may end with any word: "2. What we stand for". */
const NUMBERED = /^(?:\d+(?:\.\d+)*[.)]?|[IVX]+\.)\s/;
/** "1 Summary", "2.1 The Gulf states": a number, then a capital. */
const NUMBERED_TITLE = /^\d+(?:\.\d+)*\s+\p{Lu}/u;
/** Text so short that it is rather a heading than a paragraph whose end was cut. */
const SHORT = 60;

const NO_WORDS = vocabularyOf([]);

/** Whether a block that begins with a number is a heading or a date by itself. */
const standsAlone = (text: string): boolean =>
  text.length <= SHORT &&
  !FINISHED.test(text) &&
  (NUMBERED_TITLE.test(text) || isPlaceAndTime(text));

/** Whether the next block goes on with what the block before it left open. */
const goesOn = (before: Block, next: Block): boolean => {
  if (before.kind === 'heading' || next.kind !== 'paragraph') return false;
  if (before.row || next.row) return false;
  if (CUT_WORD.test(before.text)) return true;
  if (FINISHED.test(before.text)) return false;
  const startsOn = STARTS_ON.test(next.text);
  const isTitle = NUMBERED.test(before.text) && before.text.length <= SHORT;
  if (LINKING_WORD.test(before.text)) return startsOn || !isTitle;
  if (startsOn && !LOOKS_NEW.test(next.text) && !standsAlone(next.text)) return true;
  if (before.column === next.column) return false;
  const open = !/;$/.test(before.text) && before.text.length > SHORT;
  return open && !LOOKS_NEW.test(next.text) && next.text.length > SHORT;
};

/** Fills `blocks` with whole sentences; a stitched block stands where its first part stood. */
export const stitch = (draft: Draft): Draft => {
  const vocabulary = draft.vocabulary ?? NO_WORDS;
  const groups: { parts: Block[]; last: Block }[] = [];
  const latest = new Map<string, { parts: Block[]; last: Block }>();
  for (const block of draft.blocks) {
    const key = block.language ?? '';
    const group = latest.get(key);
    if (group && goesOn(group.last, block)) {
      group.parts.push(block);
      group.last = { ...block, kind: group.last.kind };
      continue;
    }
    const fresh = { parts: [block], last: block };
    groups.push(fresh);
    latest.set(key, fresh);
  }
  const blocks = groups.flatMap(({ parts, last }): Block[] => {
    const [first] = parts;
    if (!first) return [];
    return [{ ...first, ...joinLines(parts, vocabulary), column: last.column }];
  });
  return { ...draft, blocks };
};
