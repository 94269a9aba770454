// Lists without signs: after a line that leads in, lines that each end with a semicolon, down to the
// one that ends the sentence.
import type { CleanLine } from './clean-lines.ts';
import { listMarkerOf } from './list-markers.ts';

const LEADS_IN = /:$/;
const GOES_ON = /;(?:\s(?:and|or|and\/or|et|ou|en|of|alsook))?$/;
const ENDS = /[.;]$/;
const HEADING = /^#/;

/** Semicolons at the ends of lines that are no chance of where running text was broken. */
const FEWEST = 2;

const isPlain = ({ text, row, pageBreak }: CleanLine): boolean =>
  row === undefined && !pageBreak && !HEADING.test(text) && listMarkerOf(text) === null;

/** The items below a line that leads in; none where what follows is no list. */
const itemsBelow = (lines: readonly CleanLine[], lead: number): CleanLine[] => {
  const items: CleanLine[] = [];
  for (let at = lead + 1; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || !isPlain(line)) break;
    if (line.text === '') continue;
    items.push(line);
    if (GOES_ON.test(line.text)) continue;
    return ENDS.test(line.text) && items.length > FEWEST ? items : [];
  }
  return GOES_ON.test(items.at(-1)?.text ?? '') && items.length >= FEWEST ? items : [];
};

/** The lines that are items of lists though no sign stands before them. */
export const unmarkedItems = (lines: readonly CleanLine[]): ReadonlySet<CleanLine> => {
  const found = new Set<CleanLine>();
  for (const [at, { text }] of lines.entries()) {
    if (LEADS_IN.test(text)) for (const item of itemsBelow(lines, at)) found.add(item);
  }
  return found;
};
