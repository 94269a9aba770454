// HTML: the main content of a page as lines in Markdown's manner, each with its line in the file.
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
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

const write = (node: Node, writer: LineWriter, place: Place): void => {
  if (node.nodeName === '#text' && 'value' in node) {
    writer.add(node.value, node.sourceCodeLocation?.startLine ?? 1);
    return;
  }
  if (!isElement(node)) {
    for (const child of childrenOf(node)) write(child, writer, place);
    return;
  }
  if (isHidden(node, place.inMain)) return;
  const cell = node.tagName === 'td' || node.tagName === 'th';
  const block = !INLINE.has(node.tagName) && !cell;
  if (block) writer.end(place.prefix);
  const lists = node.tagName === 'ul' || node.tagName === 'ol' ? 1 : 0;
  const depth = place.depth + lists;
  const own = block ? prefixOf(node, depth) || (lists ? '' : place.prefix) : place.prefix;
  const inner: Place = { inMain: place.inMain, depth, prefix: own };
  for (const child of node.childNodes) write(child, writer, inner);
  if (cell) writer.add(' ', node.sourceCodeLocation?.startLine ?? 1);
  if (block) writer.end(own);
};

/** The lines of the main content: of <main> or <article> where there is one, else of the body. */
export const readHtml = (html: string): SourceLine[] => {
  const tree = parse(html, { sourceCodeLocationInfo: true });
  const main = findFirst(tree, isMain) ?? findFirst(tree, ({ tagName }) => tagName === 'article');
  const root = main ?? findFirst(tree, ({ tagName }) => tagName === 'body') ?? tree;
  const writer = lineWriter();
  const place = { inMain: main !== null, depth: 0, prefix: '' };
  for (const child of childrenOf(root)) write(child, writer, place);
  writer.end();
  return writer.lines;
};
