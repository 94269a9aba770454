// HTML: the main content of a page as lines in Markdown's manner, each with its line in the file, and the
// furniture of the page, which is left out with the reason.
import { AppError } from '../app-error.ts';
import type { DropReason } from '../stages/draft.ts';
import { calendarDay } from '../text/dated-line.ts';
import { furnitureOf, isCode } from './html-furniture.ts';
import { isFootnoteMark } from './html-notes.ts';
import { isDataTable, tableLines } from './html-tables.ts';
import {
  attribute,
  childrenOf,
  type Element,
  findFirst,
  isElement,
  lineOf,
  type Node,
  nodesOf,
  parsePage,
  textOf,
} from './html-tree.ts';
import { type LineWriter, lineWriter } from './html-writer.ts';
import type { SourceLines } from './source-line.ts';

/** A line break counts as a block without content. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q s small span strong sub sup time u var wbr button select object audio video'.split(
    ' ',
  ),
);
const LISTS = new Set(['ul', 'ol', 'dl']);
const CONTENT = new Set(['main', 'article']);

interface Place {
  readonly inMain: boolean;
  /** Lists around the element. */
  readonly depth: number;
  readonly prefix: string;
  /** Why what stands here is left out; null where it is kept. */
  readonly reason: DropReason | null;
}

interface Visit {
  readonly node: Node;
  readonly place: Place;
}
/** The end of an element, after its children. */
interface Leave {
  readonly cell: boolean;
  readonly line: number;
  /** Prefix of the line that ends here; null inside a line. */
  readonly prefix: string | null;
  readonly reason: DropReason | null;
}

/** The content of a page, and the elements around it, which are never furniture. */
interface Content {
  readonly root: Node;
  readonly around: ReadonlySet<Node>;
}

const prefixOf = (element: Element, depth: number): string => {
  const level = /^h([1-6])$/.exec(element.tagName)?.[1];
  if (level) return `${'#'.repeat(Number(level))} `;
  const indent = '  '.repeat(Math.max(0, depth - 1));
  if (element.tagName === 'dd') return `${indent}  - `;
  return element.tagName === 'li' || element.tagName === 'dt' ? `${indent}- ` : '';
};

/** What is on the way to the content is outside of it; from its root on, all is kept but furniture. */
const reasonOf = (
  node: Element,
  place: Place,
  { root, around }: Content,
  before: string,
): DropReason | null => {
  if (node === root) return null;
  if (isFootnoteMark(node, before)) return place.reason ?? 'footnote-mark';
  const own = around.has(node) ? null : furnitureOf(node, place.inMain);
  return place.reason === null || place.reason === 'outside-main'
    ? (own ?? place.reason)
    : place.reason;
};

/** Steps for an element's children and its end. */
const enter = (
  node: Element,
  writer: LineWriter,
  place: Place,
  content: Content,
): (Visit | Leave)[] => {
  if (isCode(node)) return [];
  const reason = reasonOf(node, place, content, writer.before());
  const cell = node.tagName === 'td' || node.tagName === 'th';
  const parted = reason !== place.reason;
  const block = !INLINE.has(node.tagName) && !cell;
  if (block) writer.end(place.prefix, place.reason);
  if (node.tagName === 'table' && isDataTable(node)) {
    const read = (part: Element): string =>
      flatText(part, writer, { ...place, reason: null }, content);
    writer.put(tableLines(node, read), reason);
    return [];
  }
  const lists = LISTS.has(node.tagName) ? 1 : 0;
  const depth = place.depth + lists;
  const own = block ? prefixOf(node, depth) || (lists ? '' : place.prefix) : place.prefix;
  const isContent = CONTENT.has(node.tagName) || (node === content.root && node.tagName !== 'body');
  const inMain = place.inMain || isContent;
  const inner: Place = { inMain, depth, prefix: own, reason };
  const children = node.childNodes.map((child): Visit => ({ node: child, place: inner }));
  const prefix = block || parted ? own : null;
  return [...children, { cell, line: lineOf(node), prefix, reason }];
};

/** What is read of a cell, on one line; what is left out of it goes to the writer of the page. */
const flatText = (cell: Element, page: LineWriter, place: Place, content: Content): string => {
  const writer = lineWriter();
  const inner: Place = { ...place, depth: 0, prefix: '' };
  writeAll(cell.childNodes, writer, inner, content);
  page.dropped.push(...writer.dropped);
  return writer.lines
    .flatMap(({ text }) => (text === '' ? [] : [text.replace(/^ *(?:- |#{1,6} )/, '')]))
    .join(' ');
};

/** Writes the text of nodes; with a stack of its own, since pages nest deeper than calls may. */
const writeAll = (
  nodes: readonly Node[],
  writer: LineWriter,
  place: Place,
  content: Content,
): void => {
  const stack: (Visit | Leave)[] = nodes.map((node) => ({ node, place })).reverse();
  for (let step = stack.pop(); step; step = stack.pop()) {
    if (!('node' in step)) {
      if (step.cell) writer.add(' ', step.line, step.reason);
      if (step.prefix !== null) writer.end(step.prefix, step.reason);
    } else if (step.node.nodeName === '#text' && 'value' in step.node) {
      writer.add(step.node.value, lineOf(step.node), step.place.reason);
    } else {
      const { node, place: at } = step;
      const next = isElement(node)
        ? enter(node, writer, at, content)
        : childrenOf(node).map((child): Visit => ({ node: child, place: at }));
      for (const one of next.reverse()) stack.push(one);
    }
  }
  writer.end(place.prefix, place.reason);
};

const write = (page: Node, writer: LineWriter, content: Content): void => {
  const outside = page !== content.root && content.around.has(page) ? 'outside-main' : null;
  writeAll([page], writer, { inMain: false, depth: 0, prefix: '', reason: outside }, content);
};

const isMain = (element: Element): boolean =>
  element.tagName === 'main' || attribute(element, 'role') === 'main';

const isArticle = ({ tagName }: Element): boolean => tagName === 'article';

/** <main>, or the one <article>, else the whole page. */
const contentOf = (page: Node): Content => {
  const articles: Element[] = [];
  for (const node of nodesOf(page, isArticle)) {
    if (isElement(node) && isArticle(node)) articles.push(node);
  }
  const root = findFirst(page, isMain) ?? (articles.length === 1 ? articles[0] : null) ?? page;
  const around = new Set<Node>();
  for (let at: Node | null = root; at !== null; ) {
    around.add(at);
    at = isElement(at) ? at.parentNode : null;
  }
  return { root, around };
};

const isHeading = ({ tagName }: Element): boolean => tagName === 'h1';

/** The heading of the content; else what the page calls itself, without the name of its site. */
const titleOf = (tree: Node, { root }: Content): string | null => {
  const heading = findFirst(root, isHeading);
  if (heading && textOf(heading) !== '') return textOf(heading);
  const element = findFirst(tree, ({ tagName }) => tagName === 'title');
  const title = element === null ? '' : textOf(element);
  const outer = findFirst(tree, isHeading);
  const named = outer === null ? '' : textOf(outer);
  if (named !== '' && (title === '' || title.includes(named))) return named;
  return title === '' ? null : title;
};

const DATE_NAMES =
  /^(?:date|article:published_time|og:published_time|dc\.date|dcterms\.date|dcterms\.created|dcterms\.issued)$/i;
const DAY = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/;

/** The day that a page says it was published on. */
const dateOf = (tree: Node): string | null => {
  const meta = findFirst(
    tree,
    (element) =>
      element.tagName === 'meta' &&
      DATE_NAMES.test(attribute(element, 'name') || attribute(element, 'property') || '') &&
      DAY.test(attribute(element, 'content') ?? ''),
  );
  const [, year, month, day] = DAY.exec((meta && attribute(meta, 'content')) ?? '') ?? [];
  return meta === null ? null : calendarDay(Number(year), Number(month), Number(day));
};

/** Elements whose end may be left out: their number says nothing of depth. */
const OPEN_ENDED =
  /^(?:p|li|td|th|tr|dt|dd|option|br|hr|img|input|meta|link|col|wbr|source|area|base)$/i;
const TAG = /<(\/?)([a-z][a-z0-9]{0,20})/gi;
const MAX_DEPTH = 2000;

const isTooDeep = (html: string): boolean => {
  let depth = 0;
  for (const [, slash, name = ''] of html.matchAll(TAG)) {
    if (OPEN_ENDED.test(name)) continue;
    depth = slash ? Math.max(0, depth - 1) : depth + 1;
    if (depth > MAX_DEPTH) return true;
  }
  return false;
};

/**
 * The lines of the main content: of <main> or the one <article> where there is one, else of the body.
 * Errors: input-damaged, naming the source, for a page that nests deeper than any real one.
 */
export const readHtml = (source: string, html: string): SourceLines => {
  if (isTooDeep(html)) {
    throw new AppError('input-damaged', `${source}: nests more than ${MAX_DEPTH} elements deep`);
  }
  const tree = parsePage(html);
  const page = findFirst(tree, ({ tagName }) => tagName === 'body') ?? tree;
  const content = contentOf(page);
  const writer = lineWriter();
  write(page, writer, content);
  const title = titleOf(tree, content);
  return { lines: writer.lines, dropped: writer.dropped, warnings: [], title, date: dateOf(tree) };
};
