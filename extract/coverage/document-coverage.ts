// What extraction made of a document and what it left: lines, passages, names and themes.
import type { Resources } from '../resources.ts';
import type { Draft } from '../stages/draft.ts';
import { linesOf } from '../text/lined-text.ts';
import { nameKey } from '../text/name-key.ts';
import { byText } from '../text/order.ts';
import type { DocumentCoverage, LineCoverage } from './schema.ts';
import { unmatchedNames } from './unmatched-names.ts';

type LineKind = Exclude<keyof LineCoverage, 'read'>;

const linesCoverage = ({ meta, lines, passages, dropped }: Draft) => {
  const used = new Set(passages.flatMap(({ segments }) => segments.map(({ line }) => line)));
  const left = new Set(dropped.map(({ line }) => line));
  const texts = new Map<number, string>();
  // Readers of formats without lines may give several texts one number.
  for (const { line, text } of lines) texts.set(line, `${texts.get(line) ?? ''}${text}`);
  // What a reader left out, as the menus of a web page, is on no line that it handed on.
  for (const { line, text } of dropped) if (!texts.has(line)) texts.set(line, text);
  // A web page has lines with nothing but tags.
  for (let line = 1; line <= meta.lineCount; line++) if (!texts.has(line)) texts.set(line, '');
  const counts = { used: 0, blank: 0, leftOut: 0, marks: 0, unaccounted: 0 };
  const unaccounted: number[] = [];
  const kindOf = (line: number, text: string): LineKind => {
    if (used.has(line)) return 'used';
    if (text.trim() === '') return 'blank';
    if (left.has(line)) return 'leftOut';
    return /[\p{L}\p{N}]/u.test(text) ? 'unaccounted' : 'marks';
  };
  for (const [line, text] of texts) {
    const kind = kindOf(line, text);
    counts[kind] += 1;
    if (kind === 'unaccounted') unaccounted.push(line);
  }
  return { lines: { read: texts.size, ...counts }, unaccounted };
};

const droppedByReason = ({ dropped }: Draft): Record<string, number> => {
  const reasons = new Map<string, number>();
  for (const { reason } of dropped) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  return Object.fromEntries([...reasons].sort(([a], [b]) => byText(a, b)));
};

const withoutEntity = ({ passages, mentions }: Draft) => {
  const named = new Set(mentions.map(({ passage }) => passage));
  return passages
    .filter(({ id, kind }) => (kind === 'paragraph' || kind === 'list-item') && !named.has(id))
    .map((passage) => ({ passage: passage.id, line: linesOf(passage)[0]?.[0] ?? 0 }));
};

/** Reports on finished drafts; made once for all documents. */
export const documentCoverer = (resources: Resources): ((draft: Draft) => DocumentCoverage) => {
  const terms = new Set(
    [...resources.themes.values()].flatMap((row) => row.terms.map(({ text }) => nameKey(text))),
  );
  const themes = [...resources.themes.keys()].map((id) => id.slice(id.indexOf(':') + 1));
  return (draft) => {
    const touched = new Set(draft.passages.flatMap((one) => one.themes.map(({ theme }) => theme)));
    return {
      document: draft.meta.id,
      source: draft.meta.source,
      ...linesCoverage(draft),
      dropped: droppedByReason(draft),
      passages: draft.passages.length,
      withoutEntity: withoutEntity(draft),
      ...unmatchedNames(draft, resources, (name) => terms.has(nameKey(name))),
      untouchedThemes: themes.filter((theme) => !touched.has(theme)).sort(byText),
    };
  };
};
