// Marks of footnotes on a web page: the small number in the text, and the arrow that leads back to it.
import { attribute, type Element, findFirst, isElement, textOf } from './html-tree.ts';

const MARK = /^[[(]?(?:\d{1,3}|[a-z]|[*†‡]{1,3})[\])]?$/;
const NUMBER = /^[[(]?\d{1,3}[\])]?$/;
const BACK = /^(?:↑|↩|⤴|\^)\p{M}*$/u;
/** What a raised number belongs to: units and figures. */
const RAISED = /(?:\d|(?:^|[^\p{L}])[kcdmh]?m)$/u;

const leadsIntoPage = (element: Element): boolean =>
  element.tagName === 'a' && /#/.test(attribute(element, 'href'));

/** The number or sign that stands for a footnote; "m²" and "1er" are none. */
const isReference = (element: Element, before: string): boolean => {
  if (attribute(element, 'role') === 'doc-noteref') return true;
  const isRaised = element.tagName === 'sup';
  if (!isRaised && element.tagName !== 'a') return false;
  const text = textOf(element);
  if (!MARK.test(text)) return false;
  if (!isRaised) return leadsIntoPage(element) && /^\[\d+\]$/.test(text);
  if (findFirst(element, leadsIntoPage) !== null) return true;
  const parent = element.parentNode;
  if (parent && isElement(parent) && leadsIntoPage(parent)) return true;
  return NUMBER.test(text) && before !== '' && !RAISED.test(before.slice(-4));
};

const isWayBack = (element: Element): boolean =>
  attribute(element, 'role') === 'doc-backlink' ||
  (leadsIntoPage(element) && BACK.test(textOf(element)));

const MAY_BE_MARK = new Set(['a', 'sup']);

/** Whether the element is the mark of a footnote and no word of the text, which stands before it. */
export const isFootnoteMark = (element: Element, before: string): boolean =>
  MAY_BE_MARK.has(element.tagName) && (isReference(element, before) || isWayBack(element));
