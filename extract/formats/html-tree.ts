// The tree of a web page, and what the readers of its parts ask of it: the one user of the HTML parser.
import {
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  parse,
  type TreeAdapter,
} from 'parse5';

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

type Adapter = TreeAdapter<DefaultTreeAdapterMap>;

/**
 * What stands loose in a table is put before it, one piece after the other. The parser looks for the table
 * from the first child on, which takes ever longer; it is the last one.
 */
const insertBefore: Adapter['insertBefore'] = (parent, node, reference) => {
  parent.childNodes.splice(parent.childNodes.lastIndexOf(reference), 0, node);
  node.parentNode = parent;
};

const insertTextBefore: Adapter['insertTextBefore'] = (parent, text, reference) => {
  const before = parent.childNodes[parent.childNodes.lastIndexOf(reference) - 1];
  if (before && defaultTreeAdapter.isTextNode(before)) before.value += text;
  else insertBefore(parent, defaultTreeAdapter.createTextNode(text), reference);
};

const treeAdapter: Adapter = { ...defaultTreeAdapter, insertBefore, insertTextBefore };

/** Each node knows its line. */
export const parsePage = (html: string): Node =>
  parse(html, { sourceCodeLocationInfo: true, treeAdapter });

export const isElement = (node: Node): node is Element => 'tagName' in node;

export const childrenOf = (node: Node): readonly Node[] =>
  'childNodes' in node ? node.childNodes : [];

export const attribute = (element: Element, name: string): string =>
  element.attrs.find((attr) => attr.name === name)?.value ?? '';

/** 1-based line of the file on which the node begins. */
export const lineOf = (node: Node): number =>
  ('sourceCodeLocation' in node ? node.sourceCodeLocation?.startLine : null) ?? 1;

/** The nodes below a node, itself first, in the order of the page; below `skipped` nothing is looked at. */
export function* nodesOf(
  node: Node,
  skipped: (element: Element) => boolean = () => false,
): Generator<Node> {
  const stack: Node[] = [node];
  for (let at = stack.pop(); at; at = stack.pop()) {
    yield at;
    if (isElement(at) && at !== node && skipped(at)) continue;
    const children = childrenOf(at);
    for (let index = children.length - 1; index >= 0; index--) {
      const child = children[index];
      if (child !== undefined) stack.push(child);
    }
  }
}

export const findFirst = (node: Node, wanted: (element: Element) => boolean): Element | null => {
  for (const at of nodesOf(node)) if (isElement(at) && wanted(at)) return at;
  return null;
};

/** All text below the node, white space as on one line. */
export const textOf = (node: Node): string => {
  let text = '';
  for (const at of nodesOf(node)) if (at.nodeName === '#text' && 'value' in at) text += at.value;
  return text.replace(/\s+/g, ' ').trim();
};
