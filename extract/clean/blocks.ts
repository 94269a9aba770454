// Blocks: cleaned lines that belong together, joined into running text.
import type { Block, LinedText } from '../stages/draft.ts';
import { fromLine, join, slice } from '../text/lined-text.ts';
import type { CleanLine } from './clean-lines.ts';
import { hyphenAtLineEnd } from './hyphens.ts';
import { listMarkerOf, pushMarker } from './list-markers.ts';
import type { Vocabulary } from './vocabulary.ts';

const HEADING = /^(#{1,6})\s+/;
/** Slashes that decorate a heading. */
const DECORATION = /^\/{2,}\s*/;

const DASH = /^[-–—]$/;

/** The parts in one, cut words closed, a space between the rest. */
export const joinLines = (parts: readonly LinedText[], vocabulary: Vocabulary): LinedText => {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const glues: string[] = [];
  const closed = parts.map((part, index) => {
    const next = parts[index + 1];
    if (next === undefined) return part;
    const hyphen = hyphenAtLineEnd(part.text, next.text, vocabulary);
    glues.push(hyphen === null ? ' ' : '');
    return hyphen === '' ? slice(part, 0, part.text.length - 1) : part;
  });
  return join(closed, glues);
};

interface Group {
  readonly kind: Block['kind'];
  readonly level: number;
  readonly page: number;
  readonly parts: LinedText[];
}

const headingLevel = (text: string): { level: number; length: number } | null => {
  if (!text.startsWith('#')) return null;
  const hashes = HEADING.exec(text);
  if (!hashes) return null;
  const decoration = DECORATION.exec(text.slice(hashes[0].length))?.[0] ?? '';
  const level = (hashes[1] ?? '').length + (decoration === '' ? 0 : 1);
  return { level, length: hashes[0].length + decoration.length };
};

const linedFrom = ({ text, source: { line, page } }: CleanLine, start: number): LinedText =>
  fromLine(text.slice(start), line, page);

const openGroup = (line: CleanLine, page: number, markers: string[]): Group => {
  const { text } = line;
  const heading = headingLevel(text);
  if (heading) {
    markers.length = 0;
    return {
      kind: 'heading',
      level: heading.level,
      page,
      parts: [linedFrom(line, heading.length)],
    };
  }
  const marker = listMarkerOf(text);
  if (!marker) {
    const decoration = DECORATION.exec(text)?.[0].length ?? 0;
    return { kind: 'paragraph', level: 0, page, parts: [linedFrom(line, decoration)] };
  }
  const level = pushMarker(markers, marker, line.indent);
  return { kind: 'list-item', level, page, parts: [linedFrom(line, marker.length)] };
};

/** Whether the line begins a block though no blank line stands before it. */
const opens = (line: CleanLine, group: Group): boolean => {
  if (line.pageBreak || group.kind === 'heading') return true;
  const { text } = line;
  if (headingLevel(text) !== null) return true;
  const marker = listMarkerOf(text);
  const before = group.parts.at(-1)?.text ?? '';
  if (marker === null || /\p{L}-$/u.test(before)) return false;
  // A number or a dash of running text can begin a line too; a new item follows an end or an item.
  if (/[.;:,!?]["”»)]?$/.test(before)) return true;
  return marker.length > 0 && (group.kind === 'list-item' || !DASH.test(marker.style));
};

/** Language null, column = page: the language stage and the stitching work on from there. */
export const toBlocks = (lines: readonly CleanLine[], vocabulary: Vocabulary): Block[] => {
  const groups: Group[] = [];
  const markers: string[] = [];
  let page = 0;
  let open: Group | null = null;
  for (const line of lines) {
    if (line.pageBreak) page++;
    if (line.text === '') {
      if (!line.removed) open = null;
      continue;
    }
    if (!open || opens(line, open)) {
      open = openGroup(line, page, markers);
      if (open.kind === 'paragraph') markers.length = 0;
      groups.push(open);
    } else open.parts.push(linedFrom(line, 0));
  }
  const blocks: Block[] = [];
  for (const { parts, kind, level, page: column } of groups) {
    const { text, segments } = joinLines(parts, vocabulary);
    if (text !== '') blocks.push({ text, segments, language: null, kind, level, column });
  }
  return blocks;
};
