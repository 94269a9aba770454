// Text of a web page gathered into lines: the end of a block ends the line that is open.
import type { Dropped, DropReason } from '../stages/draft.ts';
import type { SourceLine } from './source-line.ts';

interface OpenLine {
  readonly text: () => string;
  readonly add: (text: string, line: number) => void;
  /** The line that was open, if there is text in it. */
  readonly take: () => { readonly text: string; readonly line: number } | null;
}

const openLine = (): OpenLine => {
  let open = '';
  let line = 1;
  return {
    text: () => open,
    add: (text, at) => {
      const leading = text.length - text.trimStart().length;
      if (open === '') line = at + (text.slice(0, leading).match(/\n/g)?.length ?? 0);
      const flat = text.replace(/\s+/g, ' ');
      open += open === '' || open.endsWith(' ') ? flat.trimStart() : flat;
    },
    take: () => {
      const text = open.trim();
      open = '';
      return text === '' ? null : { text, line };
    },
  };
};

/** What is written goes to the lines, or to what is left out where there is a reason for that. */
export interface LineWriter {
  readonly lines: SourceLine[];
  readonly dropped: Dropped[];
  readonly add: (text: string, line: number, reason: DropReason | null) => void;
  readonly end: (prefix: string, reason: DropReason | null) => void;
  /** Text of the line that is open. */
  readonly before: () => string;
  /** Lines that are written as they are, as the rows of a table. */
  readonly put: (lines: readonly SourceLine[], reason: DropReason | null) => void;
}

export const lineWriter = (): LineWriter => {
  const kept = openLine();
  const left = openLine();
  const lines: SourceLine[] = [];
  const dropped: Dropped[] = [];
  return {
    lines,
    dropped,
    before: kept.text,
    add: (text, line, reason) => (reason === null ? kept : left).add(text, line),
    end: (prefix, reason) => {
      const taken = (reason === null ? kept : left).take();
      if (taken === null) return;
      const { text, line } = taken;
      if (reason === null) lines.push({ text: '', line }, { text: `${prefix}${text}`, line });
      else dropped.push({ line, text, reason });
    },
    put: (some, reason) => {
      const [first] = some;
      if (first === undefined) return;
      if (reason === null) {
        lines.push({ text: '', line: first.line }, ...some);
        return;
      }
      for (const { text, line } of some) if (text !== '') dropped.push({ line, text, reason });
    },
  };
};
