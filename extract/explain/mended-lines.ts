// What became of the lines of a document: which words were mended in them, and where words that a line
// end cut were closed.
import type { SourceLine } from '../formats/source-line.ts';
import { groupBy } from '../group-by.ts';
import type { DraftPassage, Dropped, LinedText } from '../stages/draft.ts';
import { kindOfEdit, type LineEdit, wordEdits } from './line-edits.ts';

export interface Mended extends LineEdit {
  readonly kind: string;
}

interface Piece {
  readonly line: number;
  readonly text: string;
  /** The word at the end goes on in the next piece. */
  readonly cut: boolean;
}

const WORD_END = /[\p{L}\p{M}\p{N}]-?$/u;
const WORD_START = /^[\p{L}\p{M}\p{N}]/u;

const piecesOf = ({ text, segments }: LinedText): Piece[] =>
  segments.map(({ start, line }, index) => {
    const end = segments[index + 1]?.start ?? text.length;
    const piece = text.slice(start, end);
    return { line, text: piece, cut: WORD_END.test(piece) && WORD_START.test(text.slice(end)) };
  });

const lastWord = (text: string): string => /\S*$/.exec(text.trimEnd())?.[0] ?? '';
const firstWord = (text: string): string => /^\S*/.exec(text)?.[0] ?? '';

/** Words that were cut at a line end. */
const closedWords = (
  passages: readonly DraftPassage[],
  printed: ReadonlyMap<number, string>,
): Mended[] =>
  passages.flatMap((passage) => {
    const pieces = piecesOf(passage);
    return pieces.flatMap((piece, index): Mended[] => {
      const next = pieces[index + 1];
      if (!piece.cut || next === undefined || next.line === piece.line) return [];
      const head = lastWord(printed.get(piece.line) ?? piece.text);
      const after = `${lastWord(piece.text)}${firstWord(next.text)}`;
      const kind = piece.text.endsWith('-') ? 'hyphen kept' : 'line end closed';
      return [{ line: piece.line, kind, before: `${head} ↵ ${firstWord(next.text)}`, after }];
    });
  });

/** All clean text by the line that it was printed on. */
const cleanLines = (passages: readonly DraftPassage[]): ReadonlyMap<number, readonly Piece[]> => {
  const lines = new Map<number, Piece[]>();
  for (const passage of passages) {
    for (const piece of piecesOf(passage)) {
      const pieces = lines.get(piece.line);
      if (pieces === undefined) lines.set(piece.line, [piece]);
      else pieces.push(piece);
    }
  }
  return lines;
};

/** The mark of a heading or list item, which is no repair to take away. */
const MARK = /^\s*(?:[-*•]|#{1,6}) /;

/** What was printed on each line; formats without lines give several texts one number. */
const printedLines = (lines: readonly SourceLine[]): ReadonlyMap<number, string> => {
  const printed = new Map<number, string>();
  for (const { line, text } of lines) {
    const before = printed.get(line) ?? '';
    const unmarked = text.replace(MARK, '');
    printed.set(line, before === '' ? unmarked : `${before} ${unmarked}`);
  }
  return printed;
};

/** Repairs in the order of their lines; marks and what is told to be left out are no repair. */
export const mendedLines = (
  lines: readonly SourceLine[],
  passages: readonly DraftPassage[],
  dropped: readonly Dropped[],
): Mended[] => {
  const printed = printedLines(lines);
  const left = groupBy(dropped, ({ line }) => line);
  const isDropped = ({ line, before }: LineEdit): boolean =>
    left.get(line)?.some(({ text }) => text.includes(before)) === true;
  const inLines = [...cleanLines(passages)].flatMap(([line, pieces]) => {
    // The hyphen of a cut word is told where the two halves are.
    const text = (printed.get(line) ?? '').replace(/-\s*$/, pieces.at(-1)?.cut ? '' : '$&');
    const clean = pieces.map((piece) => piece.text).join(' ');
    const bare = pieces.at(-1)?.cut ? clean.replace(/-$/, '') : clean;
    return wordEdits(line, text, bare).map((edit) => ({ ...edit, kind: kindOfEdit(edit) }));
  });
  return [...inLines, ...closedWords(passages, printed)]
    .filter((edit) => edit.kind !== 'mark' && !(edit.after === '' && isDropped(edit)))
    .sort((a, b) => a.line - b.line);
};
