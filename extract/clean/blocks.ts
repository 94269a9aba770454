// Blocks: cleaned lines that belong together, joined into running text.
import type { Block, LinedText, TableRow } from '../stages/draft.ts';
import { fromLine, join, slice } from '../text/lined-text.ts';
import type { CleanLine } from './clean-lines.ts';
import { hyphenAtLineEnd } from './hyphens.ts';
import { itemNumberOf, listMarkerOf, markerKey, pushMarker } from './list-markers.ts';
import { unmarkedItems } from './unmarked-lists.ts';
import type { Vocabulary } from './vocabulary.ts';

const CUT_WORD = /\p{L}-$/u;

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
  readonly row?: TableRow;
  /** Of a list item: spaces before its marker. */
  readonly indent?: number;
}

/** Where the lists stand: the markers down to the last item, and the last number of each kind. */
interface Lists {
  readonly unmarked: ReadonlySet<CleanLine>;
  readonly markers: string[];
  readonly numbers: Map<string, number>;
}

const endLists = ({ markers, numbers }: Lists): void => {
  markers.length = 0;
  numbers.clear();
};

/** Deeper than any heading: the row that names the columns stands above the rows of its table only. */
const TABLE_LEVEL = 20;

const ROW_KINDS: Readonly<Record<TableRow, Pick<Group, 'kind' | 'level'>>> = {
  head: { kind: 'heading', level: TABLE_LEVEL },
  body: { kind: 'list-item', level: 1 },
  cell: { kind: 'paragraph', level: 0 },
};

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

const openGroup = (line: CleanLine, page: number, lists: Lists): Group => {
  const { text, row } = line;
  if (row) {
    endLists(lists);
    return { ...ROW_KINDS[row], page, parts: [linedFrom(line, 0)], row };
  }
  const heading = headingLevel(text);
  if (heading) {
    endLists(lists);
    return {
      kind: 'heading',
      level: heading.level,
      page,
      parts: [linedFrom(line, heading.length)],
    };
  }
  const marker = listMarkerOf(text);
  if (!marker && lists.unmarked.has(line)) {
    const level = lists.markers.length + 1;
    return { kind: 'list-item', level, page, parts: [linedFrom(line, 0)] };
  }
  if (!marker) {
    const decoration = DECORATION.exec(text)?.[0].length ?? 0;
    return { kind: 'paragraph', level: 0, page, parts: [linedFrom(line, decoration)] };
  }
  const { indent } = line;
  const level = pushMarker(lists.markers, marker, indent);
  const number = itemNumberOf(text);
  if (number !== null) lists.numbers.set(markerKey(marker, indent), number);
  return { kind: 'list-item', level, page, parts: [linedFrom(line, marker.length)], indent };
};

/** Whether the line begins a block though no blank line stands before it. */
const opens = (line: CleanLine, group: Group, { numbers, unmarked }: Lists): boolean => {
  if (unmarked.has(line)) return true;
  if (line.pageBreak || line.row || group.row || group.kind === 'heading') return true;
  const { text } = line;
  if (headingLevel(text) !== null) return true;
  const marker = listMarkerOf(text);
  const before = group.parts.at(-1)?.text ?? '';
  if (marker === null || CUT_WORD.test(before)) return false;
  // A number or a dash of running text can begin a line too; a new item follows an end or an item.
  if (/[.;:,!?]["”»)]?$/.test(before)) return true;
  if (marker.length > 0) return group.kind === 'list-item' || !DASH.test(marker.style);
  if (group.kind !== 'list-item') return false;
  const number = itemNumberOf(text) ?? 0;
  const last = numbers.get(markerKey(marker, line.indent));
  const isFirst = number === 1 && line.indent > (group.indent ?? 0);
  return isFirst || (last !== undefined && number === last + 1);
};

/** Language null, column = page: the language stage and the stitching work on from there. */
export const toBlocks = (lines: readonly CleanLine[], vocabulary: Vocabulary): Block[] => {
  const groups: Group[] = [];
  const lists: Lists = { unmarked: unmarkedItems(lines), markers: [], numbers: new Map() };
  let page = 0;
  let open: Group | null = null;
  for (const line of lines) {
    if (line.pageBreak) page++;
    if (line.text === '') {
      if (!line.removed) open = null;
      continue;
    }
    if (!open || opens(line, open, lists)) {
      open = openGroup(line, page, lists);
      if (open.kind === 'paragraph') endLists(lists);
      groups.push(open);
    } else open.parts.push(linedFrom(line, 0));
  }
  const blocks: Block[] = [];
  for (const { parts, kind, level, page: column, row } of groups) {
    const { text, segments } = joinLines(parts, vocabulary);
    if (text === '') continue;
    const block: Block = { text, segments, language: null, kind, level, column };
    blocks.push(row ? { ...block, row } : block);
  }
  return blocks;
};
