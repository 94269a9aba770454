// Parts of a web page that are no part of its text, and why: code, which is nothing to read, and the
// furniture of the page, which is left out and told.
import type { DropReason } from '../stages/draft.ts';
import { attribute, type Element, findFirst, textOf } from './html-tree.ts';

/** Holds nothing that a reader sees. */
const CODE = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'svg',
  'iframe',
  'input',
  'canvas',
]);

const REASONS: Readonly<Record<string, DropReason>> = {
  nav: 'navigation',
  menu: 'navigation',
  aside: 'aside',
  form: 'form',
  button: 'form',
  select: 'form',
  dialog: 'dialog',
  object: 'embedded',
  audio: 'embedded',
  video: 'embedded',
};
/** Furniture unless they stand inside the main content. */
const PAGE_PARTS: Readonly<Record<string, DropReason>> = {
  header: 'page-header',
  footer: 'page-footer',
};

export const isCode = (element: Element): boolean => CODE.has(element.tagName);

const COOKIES =
  /(?:^|[\s_-])(?:cookies?|gdpr|consent)(?:[\s_-]|$)|cookie-?(?:banner|consent|notice|bar)/i;
/** What is longer is a text about cookies. */
const LONGEST_BANNER = 3000;

const isCookieBanner = (element: Element): boolean => {
  const names = `${attribute(element, 'id')} ${attribute(element, 'class')} ${attribute(element, 'aria-label')}`;
  return COOKIES.test(names) && textOf(element).length <= LONGEST_BANNER;
};

/** A form that holds text is a page that was put into a form as a whole. */
const holdsText = (element: Element): boolean =>
  findFirst(element, ({ tagName }) => /^(?:p|h[1-6]|article|table)$/.test(tagName)) !== null;

const isHidden = (element: Element): boolean =>
  element.attrs.some(({ name }) => name === 'hidden') ||
  attribute(element, 'aria-hidden') === 'true';

/** Why an element with text is left out; null where it belongs to the text. */
export const furnitureOf = (element: Element, inMain: boolean): DropReason | null => {
  const { tagName } = element;
  if (isHidden(element)) return 'hidden';
  if (!inMain && isCookieBanner(element)) return 'cookie-banner';
  if (attribute(element, 'role').startsWith('doc-')) return null;
  if (attribute(element, 'role') === 'navigation') return 'navigation';
  const reason = REASONS[tagName] ?? (inMain ? undefined : PAGE_PARTS[tagName]);
  if (reason === 'form' && holdsText(element)) return null;
  return reason ?? null;
};
