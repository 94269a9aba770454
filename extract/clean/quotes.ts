// Quotation signs: ">" at the beginning of a line, as Markdown and letters mark what they quote.
import type { CleanLine } from './clean-lines.ts';

const QUOTE = /^(?:>\s?)+/;
const MAY_BE_FIGURE = /^>\s*[\d€$£=.,]/;

/** The lines without the signs; "> 50 %" by itself is a figure. */
export const dropQuoteSigns = (lines: readonly CleanLine[]): readonly CleanLine[] =>
  lines.some(({ text }) => text.startsWith('>'))
    ? lines.map((line, index) => {
        const { text } = line;
        if (!text.startsWith('>')) return line;
        const quoted = [lines[index - 1], lines[index + 1]].some((one) =>
          one?.text.startsWith('>'),
        );
        if (MAY_BE_FIGURE.test(text) && !quoted) return line;
        const bare = text.replace(QUOTE, '');
        const indent = bare.length - bare.trimStart().length;
        return { ...line, text: bare.trim(), indent: line.indent + indent };
      })
    : lines;
