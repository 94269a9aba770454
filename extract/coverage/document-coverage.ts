// What extraction made of a document and what it left: lines, passages, names and themes.
import { z } from 'zod';
import { languageSchema } from '../dataset/schema.ts';
import type { Draft } from '../stages/draft.ts';
import { linesOf } from '../text/lined-text.ts';
import { byText } from '../text/order.ts';
import { unmatchedNames } from './unmatched-names.ts';

const count = z.number().int();

export const documentCoverageSchema = z.object({
  document: z.string(),
  source: z.string(),
  lines: z.object({
    read: count,
    /** Lines of which something is in a passage. */
    used: count,
    blank: count,
    /** What was left out, how often for each reason. */
    dropped: z.record(z.string(), count),
    /** Lines with letters or digits that are neither in a passage nor left out for a reason. */
    unaccounted: z.array(count),
  }),
  passages: z.object({
    all: count,
    /** Paragraphs and list items in which no entity was found, with the first of their lines. */
    withoutEntity: z.array(z.object({ passage: z.string(), line: count })),
  }),
  /** Capitalised names that matched nothing, the most frequent first. */
  unmatched: z.array(
    z.object({
      name: z.string(),
      count,
      language: languageSchema,
      line: count,
      example: z.string(),
    }),
  ),
  /** Themes that no passage is about. */
  untouchedThemes: z.array(z.string()),
});
export type DocumentCoverage = z.infer<typeof documentCoverageSchema>;

const linesCoverage = ({ lines, passages, dropped, meta }: Draft): DocumentCoverage['lines'] => {
  const used = new Set(passages.flatMap(({ segments }) => segments.map(({ line }) => line)));
  const left = new Set(dropped.map(({ line }) => line));
  const reasons: Record<string, number> = {};
  for (const { reason } of dropped) reasons[reason] = (reasons[reason] ?? 0) + 1;
  const lost = lines.filter(
    ({ line, text }) => !used.has(line) && !left.has(line) && /[\p{L}\p{N}]/u.test(text),
  );
  return {
    read: meta.lineCount,
    used: used.size,
    blank: lines.filter(({ text }) => text.trim() === '').length,
    dropped: reasons,
    unaccounted: lost.map(({ line }) => line),
  };
};

/** `themes` are the ids of all themes. */
export const coverDocument = (draft: Draft, themes: Iterable<string>): DocumentCoverage => {
  const { meta, passages, mentions } = draft;
  const named = new Set(mentions.map(({ passage }) => passage));
  const bare = passages.filter(
    ({ id, kind }) => (kind === 'paragraph' || kind === 'list-item') && !named.has(id),
  );
  const touched = new Set(passages.flatMap((one) => one.themes.map(({ theme }) => theme)));
  return {
    document: meta.id,
    source: meta.source,
    lines: linesCoverage(draft),
    passages: {
      all: passages.length,
      withoutEntity: bare.map((passage) => ({
        passage: passage.id,
        line: linesOf(passage)[0]?.[0] ?? 0,
      })),
    },
    unmatched: unmatchedNames(draft),
    untouchedThemes: [...themes]
      .map((id) => id.slice(id.indexOf(':') + 1))
      .filter((theme) => !touched.has(theme))
      .sort(byText),
  };
};
