// Page furniture: lines that belong to the page and not to the text.
import type { DropReason } from '../stages/draft.ts';

const PAGE_NUMBER =
  /^(?:#+\s*)?(?:p(?:age|agina|\.)?\s*)?\d{1,4}(?:\s*(?:\/|[-–—]|\s|of|sur|van)\s*\d{1,4})?$/i;
const CONTENTS_ROW = /^(?:\|\s*)?\S.*?(?:\s*\.{4,}\s*|\s*(?:\. ){4,}\s*|\s+\|\s*)\d{1,4}\s*\|?$/;
const TABLE_RULE = /^\|?\s*:?-{3,}:?\s*(?:\|\s*:?-{3,}:?\s*)*\|?$/;
const ADDRESS_ONLY =
  /^(?:[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:https?:\/\/|www\.)\S+|(?:tel|tél|fax|gsm)?[.: ]*\+?\d[\d ()./-]{7,})$/i;

/** Whether the line only parts the head of a table from its body, or one row from the next. */
export const isTableRule = (text: string): boolean => TABLE_RULE.test(text);

/** Longer lines are text, whatever they end with. */
const MAX_LENGTH = 240;

/** Signs with which a telephone number can end. */
const NUMBER_END = '0123456789 ()./-';

/** Why a cleaned line is no part of the text; null where it is. Most lines need one look at their end. */
export const furnitureReason = (text: string): DropReason | null => {
  if (text.length > MAX_LENGTH) return null;
  const last = text.charAt(text.length - 1);
  const isNumbered = last >= '0' && last <= '9';
  if (isNumbered && PAGE_NUMBER.test(text)) return 'page-number';
  if ((isNumbered || last === '|') && CONTENTS_ROW.test(text)) return 'table-of-contents';
  if ('|:-'.includes(last) && TABLE_RULE.test(text)) return 'table-rule';
  const mayBeAddress = NUMBER_END.includes(last) || !text.includes(' ');
  return mayBeAddress && ADDRESS_ONLY.test(text) ? 'contact-block' : null;
};

/** Fewest repeats that make a line a running header or footer. */
const MIN_REPEATS = 3;

interface StandingLine {
  readonly text: string;
  readonly besidePageBreak: boolean;
  /** No text right above and below it. */
  readonly alone: boolean;
}

/** Two pages' headers differ in their numbers only. */
export const headerKey = (text: string): string => text.replace(/\d+/g, '0');

/**
 * Whether a line may be a header: it stands beside a page break, or by itself with the long numbers of
 * a session or a document.
 */
export const mayBeHeader = ({ text, besidePageBreak, alone }: StandingLine): boolean =>
  text !== '' && text.length <= MAX_LENGTH && (besidePageBreak || (alone && /\d{4}/.test(text)));

/** Keys of the lines that come again and again among those that may be headers. */
export const runningHeaders = (lines: readonly string[]): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  for (const text of lines) {
    const key = headerKey(text);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= MIN_REPEATS).map(([key]) => key));
};
