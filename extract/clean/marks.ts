// Marks of Markdown inside a line: links keep their words; images, addresses, the numbers of footnotes and
// emphasis go.
import type { DropReason } from '../stages/draft.ts';

// The lengths are bounded: a line of nothing but opening brackets must not be read to its end from each.
const IMAGE = /!\[[^\][]{0,300}\]\([^()]{0,2000}\)/g;
const LINK = /\[([^\][]{1,300})\]\(([^()]{0,2000})\)/g;
const ADDRESS = /<(?:https?:\/\/|mailto:)[^<>\s]{1,2000}>/g;
/** In the text, and at the beginning of the note itself. */
const FOOTNOTE = /\[\^[\p{L}\p{N}_-]{1,40}\]:?/gu;
/** A line break inside a line, as cells of tables have them. */
const BREAK = /<br ?\/?>/gi;
const STRONG = /(\*\*|__)(?=\S)(.{1,1000}?)(?<=\S)\1/g;
const EMPHASIS = /(?<![\p{L}\p{N}*])\*(?=\S)([^*]{1,1000}?)(?<=\S)\*(?![\p{L}\p{N}*])/gu;

/** Without one of these there is no mark. */
const MARK_HINT = /[[<*_]/;

/** The line without its marks; what had letters is given to `take`. */
export const dropMarks = (
  line: string,
  take: (text: string, reason: DropReason) => void,
): string => {
  if (!MARK_HINT.test(line)) return line;
  const gone =
    (reason: DropReason) =>
    (printed: string): string => {
      take(printed, reason);
      return '';
    };
  return line
    .replace(IMAGE, gone('image-link'))
    .replace(FOOTNOTE, gone('footnote-mark'))
    .replace(LINK, (_, words: string, address: string) => {
      take(address, 'link-address');
      return words;
    })
    .replace(ADDRESS, gone('link-address'))
    .replace(BREAK, (printed) => {
      take(printed, 'line-break');
      return ' ';
    })
    .replace(STRONG, '$2')
    .replace(EMPHASIS, '$1');
};
