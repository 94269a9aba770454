// Text that carries its source lines through every edit: joining, cutting and replacing keep each
// remaining character tied to the line it was printed on.
import type { LineRange } from '../dataset/schema.ts';
import type { LinedText, LineSegment } from '../stages/draft.ts';

const EMPTY: LinedText = { text: '', segments: [] };

const segmentAtStart = (line: number, page: number | undefined): LineSegment =>
  page === undefined ? { start: 0, line } : { start: 0, line, page };

/** One source line as lined text. */
export const fromLine = (text: string, line: number, page?: number): LinedText => ({
  text,
  segments: text === '' ? [] : [segmentAtStart(line, page)],
});

const sameOrigin = (a: LineSegment | undefined, b: LineSegment): boolean =>
  a !== undefined && a.line === b.line && a.page === b.page;

/** The segment, which is not looked at again, with another start. */
const startingAt = ({ line, page }: LineSegment, start: number): LineSegment =>
  page === undefined ? { start, line } : { start, line, page };

/** Drops segments that are empty or that go on with the line before them. */
const tidy = (segments: readonly LineSegment[], length: number): readonly LineSegment[] => {
  const kept: LineSegment[] = [];
  let before: LineSegment | undefined;
  for (let at = 0; at < segments.length; at++) {
    const segment = segments[at];
    const end = segments[at + 1]?.start ?? length;
    if (segment === undefined || segment.start >= end || sameOrigin(before, segment)) continue;
    kept.push(segment);
    before = segment;
  }
  return kept.length === segments.length ? segments : kept;
};

/**
 * The parts one after the other, with the glue between them: the same everywhere, or for each part but
 * the last its own. Glue belongs to the part before it.
 */
export const join = (parts: readonly LinedText[], glue: string | readonly string[]): LinedText => {
  const segments: LineSegment[] = [];
  const texts: string[] = [];
  let length = 0;
  for (const [index, part] of parts.entries()) {
    if (index > 0) {
      const between = typeof glue === 'string' ? glue : (glue[index - 1] ?? '');
      texts.push(between);
      length += between.length;
    }
    for (const segment of part.segments) {
      segments.push(length === 0 ? segment : startingAt(segment, segment.start + length));
    }
    texts.push(part.text);
    length += part.text.length;
  }
  return { text: texts.join(''), segments: tidy(segments, length) };
};

/** Index of the segment that holds the character at the offset; 0 if none does. */
const segmentAt = (segments: readonly LineSegment[], offset: number): number => {
  let [low, high] = [0, segments.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((segments[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** From start to end (exclusive), offsets in UTF-16 code units. */
export const slice = (
  lined: LinedText,
  start: number,
  end: number = lined.text.length,
): LinedText => {
  if (start <= 0 && end >= lined.text.length) return lined;
  const text = lined.text.slice(start, end);
  const segments: LineSegment[] = [];
  for (let at = segmentAt(lined.segments, start); at < lined.segments.length; at++) {
    const segment = lined.segments[at];
    if (segment === undefined || segment.start >= end) break;
    segments.push(startingAt(segment, Math.max(0, segment.start - start)));
  }
  return { text, segments: tidy(segments, text.length) };
};

export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** Text with the edits made; they must be ascending and must not overlap. */
export const applyEdits = (lined: LinedText, edits: readonly Edit[]): LinedText => {
  if (edits.length === 0) return lined;
  let text = '';
  let from = 0;
  for (const edit of edits) {
    text += lined.text.slice(from, edit.start) + edit.replacement;
    from = edit.end;
  }
  text += lined.text.slice(from);
  let shift = 0;
  let next = 0;
  const segments = lined.segments.map((segment) => {
    for (let edit = edits[next]; edit && edit.end <= segment.start; edit = edits[next]) {
      shift += edit.replacement.length - (edit.end - edit.start);
      next++;
    }
    const around = edits[next];
    const inside = around && around.start < segment.start;
    const start = inside ? around.start + around.replacement.length : segment.start;
    return startingAt(segment, start + shift);
  });
  return { text, segments: tidy(segments, text.length) };
};

/**
 * Every match of the pattern (with the g flag) replaced by what `replace` gives; null leaves the match
 * as it is.
 */
export const replaceAll = (
  lined: LinedText,
  pattern: RegExp,
  replace: (match: RegExpExecArray) => string | null,
): LinedText => {
  const edits: Edit[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(lined.text); match !== null; match = pattern.exec(lined.text)) {
    const replacement = replace(match);
    if (match[0] === '') pattern.lastIndex++;
    if (replacement === null || replacement === match[0]) continue;
    edits.push({ start: match.index, end: match.index + match[0].length, replacement });
  }
  return applyEdits(lined, edits);
};

/** Without white space at both ends. */
export const trim = (lined: LinedText): LinedText => {
  if (lined.text === lined.text.trim()) return lined;
  const start = lined.text.length - lined.text.trimStart().length;
  const end = lined.text.trimEnd().length;
  return start >= end ? EMPTY : slice(lined, start, end);
};

/** Source lines of the characters from start to end, as ranges of neighbouring lines in text order. */
export const linesBetween = (lined: LinedText, start: number, end: number): LineRange[] => {
  const { segments } = lined;
  const ranges: [number, number][] = [];
  if (start >= end) return ranges;
  for (let at = segmentAt(segments, start); at < segments.length; at++) {
    const segment = segments[at];
    if (segment === undefined || segment.start >= end) break;
    const last = ranges.at(-1);
    if (last && (segment.line === last[1] || segment.line === last[1] + 1)) last[1] = segment.line;
    else ranges.push([segment.line, segment.line]);
  }
  return ranges;
};

/** Source lines of the whole text. */
export const linesOf = (lined: LinedText): LineRange[] => linesBetween(lined, 0, lined.text.length);

/** Pages of the whole text, ascending; empty where the source has none. */
export const pagesOf = (lined: LinedText): number[] =>
  [...new Set(lined.segments.flatMap((segment) => segment.page ?? []))].sort((a, b) => a - b);
