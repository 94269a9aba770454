// What the passages of a document that introduce others say for them ("Nous voulons :").
import type { LineRange } from '../dataset/schema.ts';
import type { DraftPassage } from '../stages/draft.ts';
import { linesBetween } from '../text/lined-text.ts';
import { sentences } from '../text/sentences.ts';
import { type DocumentReader, framesOf, readingOf } from './document-reader.ts';
import { type LeadIn, readLeadIn } from './lead-in.ts';

export interface Introduction extends LeadIn {
  readonly lines: readonly LineRange[];
}

export interface Introductions {
  readonly reader: DocumentReader;
  readonly byId: ReadonlyMap<string, DraftPassage>;
  /** As far as they were read already. */
  readonly known: Map<string, Introduction | null>;
}

export const introductionsIn = (reader: DocumentReader): Introductions => ({
  reader,
  byId: new Map(reader.draft.passages.map((passage) => [passage.id, passage])),
  known: new Map(),
});

const MOST_LEVELS = 6;

const readIntroduction = (
  introductions: Introductions,
  lead: DraftPassage,
  level: number,
): Introduction | null => {
  const outer = introductionOf(introductions, lead, level + 1);
  const last = sentences(lead.text, lead.language).at(-1);
  if (!last) return outer;
  const { reader } = introductions;
  const implied = outer?.subject ?? reader.draft.meta.voice;
  const before = { implied, topic: null, harmer: null, isLed: true };
  const frame = framesOf(readingOf(reader, lead), last, before).at(-1);
  if (!frame) return outer;
  const own = readLeadIn(frame, reader.index);
  return {
    subject: own.subject ?? outer?.subject ?? null,
    said: own.said,
    lines: linesBetween(lead, last.start, last.end),
  };
};

/** What the passages that introduce this one say for it, the nearest first. */
export const introductionOf = (
  introductions: Introductions,
  passage: DraftPassage,
  level = 0,
): Introduction | null => {
  const lead = passage.leadIn === null ? undefined : introductions.byId.get(passage.leadIn);
  if (!lead || level > MOST_LEVELS) return null;
  const known = introductions.known.get(lead.id);
  if (known !== undefined) return known;
  const introduction = readIntroduction(introductions, lead, level);
  introductions.known.set(lead.id, introduction);
  return introduction;
};
