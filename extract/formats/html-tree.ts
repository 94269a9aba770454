// The tree of a web page, and what the readers of its parts ask of it: the one user of the HTML parser.
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** Each node knows its line. */
export const parsePage = (html: string): Node => parse(html, { sourceCodeLocationInfo: true });

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
