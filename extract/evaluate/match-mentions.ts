// Which mention of the run answers which mention of the gold: one to one, on shared lines, where the
// letters of one surface contain those of the other.
import type { Gold, GoldMention } from './gold.ts';
import { sharedLines } from './line-ranges.ts';
import type { RunMention, ScoredRun } from './scored-run.ts';

export interface MentionPair {
  readonly gold: GoldMention;
  readonly run: RunMention;
}

export interface MentionMatches {
  /** In the order of the gold. */
  readonly pairs: readonly MentionPair[];
  readonly missed: readonly GoldMention[];
  /** Without those that the gold leaves unannotated on purpose. */
  readonly extra: readonly RunMention[];
}

const letters = (surface: string): string =>
  surface
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();

const sameWords = (one: string, other: string): boolean =>
  one !== '' && other !== '' && (one.includes(other) || other.includes(one));

const BELGIAN_OR_EUROPEAN = /^(belg|europ[eé]|euro-?p)/i;
const BELGIUM_OR_EUROPE = /^(belgi(qu|ë|e$|um)|europe$|europa$)/i;

/** The adjectives "belge" and "européen" are too many to annotate; a run may give them or not. */
const isUnannotated = ({ surface }: RunMention): boolean =>
  BELGIAN_OR_EUROPEAN.test(surface) && !BELGIUM_OR_EUROPE.test(surface);

export const matchMentions = (gold: Gold, run: ScoredRun): MentionMatches => {
  const open = new Map(
    run.mentions
      .filter(({ type }) => type !== 'theme')
      .map((mention) => [mention, letters(mention.surface)]),
  );
  const pairs: MentionPair[] = [];
  const missed: GoldMention[] = [];
  for (const mention of gold.mentions) {
    const surface = letters(mention.surface);
    let best: { readonly run: RunMention; readonly rank: number } | null = null;
    for (const [candidate, text] of open) {
      if (candidate.doc !== mention.doc || !sameWords(text, surface)) continue;
      if (sharedLines(candidate.lines, mention.lines) === 0) continue;
      const rank = (candidate.type === mention.type ? 2 : 0) + (text === surface ? 1 : 0);
      if (best === null || rank > best.rank) best = { run: candidate, rank };
    }
    if (best === null) {
      missed.push(mention);
    } else {
      open.delete(best.run);
      pairs.push({ gold: mention, run: best.run });
    }
  }
  return { pairs, missed, extra: [...open.keys()].filter((mention) => !isUnannotated(mention)) };
};
