// Cutting: a block that no page prints in one piece, as when a file has no line ends, becomes several
// passages of a length that people read. Ends of sentences come first, then white space.
import { slice, trim } from '../text/lined-text.ts';
import { sentences } from '../text/sentences.ts';
import type { Block, Draft } from './draft.ts';

/** Characters; about twice the longest paragraph of real documents. */
export const LONGEST_PASSAGE = 6000;

/** Last place to cut a text from `start` on so that the piece is not too long. */
const placeToCut = (text: string, start: number): number => {
  const most = start + LONGEST_PASSAGE;
  const space = text.slice(start, most + 1).lastIndexOf(' ');
  if (space > 0) return start + space;
  const splitsPair = /[\ud800-\udbff]/.test(text.charAt(most - 1));
  return splitsPair ? most - 1 : most;
};

/** Where the pieces begin, the first one left out. */
const cutsOf = ({ text, language }: Block): number[] => {
  const cuts: number[] = [];
  let start = 0;
  const cutAt = (place: number): void => {
    cuts.push(place);
    start = place;
  };
  for (const sentence of sentences(text, language ?? 'en')) {
    if (sentence.end - start <= LONGEST_PASSAGE) continue;
    if (sentence.start > start) cutAt(sentence.start);
    while (sentence.end - start > LONGEST_PASSAGE) cutAt(placeToCut(text, start));
  }
  return cuts;
};

const pieces = (block: Block): Block[] => {
  if (block.text.length <= LONGEST_PASSAGE) return [block];
  const cuts = cutsOf(block);
  // What is so long is no heading, whatever mark it has.
  const kind = block.kind === 'heading' ? 'paragraph' : block.kind;
  return [0, ...cuts].flatMap((start, index) => {
    const lined = trim(slice(block, start, cuts[index] ?? block.text.length));
    return /[\p{L}\p{N}]/u.test(lined.text) ? [{ ...block, ...lined, kind }] : [];
  });
};

/** Fills `blocks` with none that is longer than a passage may be. */
export const cut = (draft: Draft): Draft =>
  draft.blocks.some(({ text }) => text.length > LONGEST_PASSAGE)
    ? { ...draft, blocks: draft.blocks.flatMap(pieces) }
    : draft;
