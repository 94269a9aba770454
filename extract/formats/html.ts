// HTML: the main content of a page as lines in Markdown's manner, each with its line in the file.
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { AppError } from '../app-error.ts';
import type { SourceLine } from './source-line.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const SKIPPED = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'nav',
  'aside',
  'form',
  'button',
  'svg',
  'iframe',
  'select',
  'input',
  'figure',
  'dialog',
  'menu',
  'object',
  'audio',
  'video',
  'canvas',
]);
/** Parts of a page that are furniture unless they stand inside the main content. */
const PAGE_PARTS = new Set(['header', 'footer']);
/** A line break counts as a block without content. */
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'cite',
  'code',
  'data',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'ins',
  'kbd',
  'label',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
  'var',
  'wbr',
]);

const isElement = (node: Node): node is Element => 'tagName' in node;
const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);
const attribute = (element: Element, name: string): string =>
  element.attrs.find((attr) => attr.name === name)?.value ?? '';

const findFirst = (node: Node, wanted: (element: Element) => boolean): Element | null => {
  const stack: Node[] = [node];
  for (let at = stack.pop(); at; at = stack.pop()) {
    if (isElement(at) && wanted(at)) return at;
    stack.push(...[...childrenOf(at)].reverse());
  }
  return null;
};

const isMain = (element: Element): boolean =>
  element.tagName === 'main' || attribute(element, 'role') === 'main';

interface LineWriter {
  readonly lines: SourceLine[];
  readonly add: (text: string, line: number) => void;
  readonly end: (prefix?: string) => void;
}

/** Gathers text into lines; the end of a block ends the line that is open. */
const lineWriter = (): LineWriter => {
  const lines: SourceLine[] = [];
  let open = '';
  let line = 1;
  const add = (text: string, at: number) => {
    const leading = text.length - text.trimStart().length;
    if (open === '') line = at + (text.slice(0, leading).match(/\n/g)?.length ?? 0);
    const flat = text.replace(/\s+/g, ' ');
    open += open === '' || open.endsWith(' ') ? flat.trimStart() : flat;
  };
  const end = (prefix = '') => {
    const text = open.trim();
    open = '';
    if (text !== '') lines.push({ text: '', line }, { text: `${prefix}${text}`, line });
  };
  return { lines, add, end };
};

const prefixOf = (element: Element, depth: number): string => {
  const level = /^h([1-6])$/.exec(element.tagName)?.[1];
  if (level) return `${'#'.repeat(Number(level))} `;
  return element.tagName === 'li' ? `${'  '.repeat(Math.max(0, depth - 1))}- ` : '';
};

const isHidden = (element: Element, inMain: boolean): boolean =>
  SKIPPED.has(element.tagName) ||
  (PAGE_PARTS.has(element.tagName) && !inMain) ||
  element.attrs.some(({ name }) => name === 'hidden') ||
  attribute(element, 'aria-hidden') === 'true';

interface Place {
  readonly inMain: boolean;
  /** Lists around the element. */
  readonly depth: number;
  readonly prefix: string;
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
}

const lineOf = (node: Node): number =>
  ('sourceCodeLocation' in node ? node.sourceCodeLocation?.startLine : null) ?? 1;

/** Steps for an element's children and its end. */
const enter = (node: Element, writer: LineWriter, place: Place): (Visit | Leave)[] => {
  if (isHidden(node, place.inMain)) return [];
  const cell = node.tagName === 'td' || node.tagName === 'th';
  const block = !INLINE.has(node.tagName) && !cell;
  if (block) writer.end(place.prefix);
  const lists = node.tagName === 'ul' || node.tagName === 'ol' ? 1 : 0;
  const depth = place.depth + lists;
  const own = block ? prefixOf(node, depth) || (lists ? '' : place.prefix) : place.prefix;
  const inner: Place = { inMain: place.inMain, depth, prefix: own };
  const children = node.childNodes.map((child): Visit => ({ node: child, place: inner }));
  return [...children, { cell, line: lineOf(node), prefix: block ? own : null }];
};

/** Writes the text below a node; with a stack of its own, since pages nest deeper than calls may. */
const write = (root: Node, writer: LineWriter, place: Place): void => {
  const stack: (Visit | Leave)[] = [{ node: root, place }];
  for (let step = stack.pop(); step; step = stack.pop()) {
    if (!('node' in step)) {
      if (step.cell) writer.add(' ', step.line);
      if (step.prefix !== null) writer.end(step.prefix);
    } else if (step.node.nodeName === '#text' && 'value' in step.node) {
      writer.add(step.node.value, lineOf(step.node));
    } else {
      const next = isElement(step.node)
        ? enter(step.node, writer, step.place)
        : childrenOf(step.node).map((node): Visit => ({ node, place: step.place }));
      for (const one of next.reverse()) stack.push(one);
    }
  }
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
 * The lines of the main content: of <main> or <article> where there is one, else of the body.
 * Errors: input-damaged, naming the source, for a page that nests deeper than any real one.
 */
export const readHtml = (source: string, html: string): SourceLine[] => {
  if (isTooDeep(html)) {
    throw new AppError('input-damaged', `${source}: nests more than ${MAX_DEPTH} elements deep`);
  }
  const tree = parse(html, { sourceCodeLocationInfo: true });
  const main = findFirst(tree, isMain) ?? findFirst(tree, ({ tagName }) => tagName === 'article');
  const root = main ?? findFirst(tree, ({ tagName }) => tagName === 'body') ?? tree;
  const writer = lineWriter();
  const place = { inMain: main !== null, depth: 0, prefix: '' };
  for (const child of childrenOf(root)) write(child, writer, place);
  writer.end();
  return writer.lines;
};
