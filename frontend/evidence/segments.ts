// A passage cut into stretches of text that are marked alike: names by type, sentences of relations.
import type { Highlight } from '../../backend/contract/answer.ts';

export interface Segment {
  readonly start: number;
  readonly text: string;
  /** The name that the stretch belongs to. */
  readonly mark: Highlight | null;
  /** Whether the stretch begins that name: its sign goes there. */
  readonly opens: boolean;
  /** Whether it is in a sentence that states a relation. */
  readonly inSentence: boolean;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Of several names over one stretch: one that was asked for, else the shortest. */
function markOf(over: readonly Highlight[]): Highlight | null {
  const [first] = over.toSorted(
    (one, other) =>
      Number(other.asked) - Number(one.asked) || one.end - one.start - (other.end - other.start),
  );
  return first ?? null;
}

export function segmentsOf(
  text: string,
  highlights: readonly Highlight[],
  sentences: readonly Span[] = [],
): Segment[] {
  const valid = ({ start, end }: Span) => start >= 0 && start < end && end <= text.length;
  const names = highlights.filter(valid);
  const said = sentences.filter(valid);
  const cuts = new Set([0, text.length]);
  for (const { start, end } of [...names, ...said]) cuts.add(start).add(end);
  const order = [...cuts].toSorted((one, other) => one - other);
  return order.slice(0, -1).flatMap((start, index): Segment[] => {
    const end = order[index + 1];
    if (end === undefined || end === start) return [];
    const over = (span: Span) => span.start <= start && span.end >= end;
    const mark = markOf(names.filter(over));
    return [
      {
        start,
        text: text.slice(start, end),
        mark,
        opens: mark !== null && mark.start === start,
        inSentence: said.some(over),
      },
    ];
  });
}

const ROOM_BEFORE = 160;
const SENTENCE_END = /[.!?…»”]\s/g;

export interface Excerpt extends Span {
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** The part of a long passage around what was asked for, cut between sentences or words. */
export function excerptOf(
  text: string,
  marks: readonly (Span & { readonly asked: boolean })[],
  longest: number,
): Excerpt {
  if (text.length <= longest) {
    return { start: 0, end: text.length, cutBefore: false, cutAfter: false };
  }
  const asked = marks.filter((mark) => mark.asked).map((mark) => mark.start);
  const anchor = asked.length === 0 ? 0 : Math.min(...asked);
  const ends = [...text.matchAll(SENTENCE_END)].map((match) => match.index + match[0].length);
  const wordAt = (near: number) => text.lastIndexOf(' ', near) + 1;
  const sentence = ends.filter((end) => end <= anchor).at(-1) ?? 0;
  const start = anchor - sentence <= ROOM_BEFORE ? sentence : wordAt(anchor - ROOM_BEFORE);
  const limit = start + longest;
  if (limit >= text.length) {
    return { start, end: text.length, cutBefore: start > 0, cutAfter: false };
  }
  const lastEnd = ends.filter((end) => end <= limit && end > start + longest / 2).at(-1);
  return { start, end: lastEnd ?? wordAt(limit), cutBefore: start > 0, cutAfter: true };
}
