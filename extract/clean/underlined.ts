// Underlined headings: a line of text above a line of "=" or "-", as Markdown and plain text have them.
import type { CleanLine } from './clean-lines.ts';

const LETTER = /\p{L}/u;
const DOUBLE = /^={3,}$/;
const SINGLE = /^-{3,}$/;
const LONGEST = 120;
const ENDS_SENTENCE = /[.;:,!?…]$/;
/** What has a mark of its own is no underlined line. */
const MARKED = /^(?:#|[-–—•*>|])/;

const isHeading = (line: CleanLine, above: CleanLine | undefined): boolean =>
  !above?.text &&
  line.text !== '' &&
  line.text.length <= LONGEST &&
  !MARKED.test(line.text) &&
  !ENDS_SENTENCE.test(line.text) &&
  LETTER.test(line.text);

const isRule = (text: string): boolean =>
  (text.startsWith('===') && DOUBLE.test(text)) || (text.startsWith('---') && SINGLE.test(text));

/** The lines with such headings marked as "#" and "##", without the lines below them. */
export const markUnderlined = (lines: readonly CleanLine[]): readonly CleanLine[] => {
  if (!lines.some(({ text }) => isRule(text))) return lines;
  const marked = [...lines];
  for (const [index, { text }] of lines.entries()) {
    const mark = DOUBLE.test(text) ? '# ' : SINGLE.test(text) ? '## ' : null;
    const above = lines[index - 1];
    const under = lines[index];
    if (mark === null || !above || !under || !isHeading(above, lines[index - 2])) continue;
    marked[index - 1] = { ...above, text: `${mark}${above.text}` };
    marked[index] = { ...under, text: '', removed: true };
  }
  return marked;
};
