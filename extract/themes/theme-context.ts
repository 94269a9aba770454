// What stands around the passages of a document: the passages before and after each one in its
// section, how much of the document speaks of each theme, and whom it names throughout.
import type { Language } from '../dataset/schema.ts';
import type { DraftPassage } from '../stages/draft.ts';
import type { EntityAt, Evidence } from './theme-evidence.ts';
import type { Scores, ThemeSettings } from './theme-score.ts';

/** How far neighbours reach, in passages of the same section and language, on either side. */
const REACH = 2;

/** Passages that a share is counted over at the least: few passages say little of a document. */
const FEWEST = 20;

/**
 * Share of the passages that say something of each theme. A theme that is everywhere, as diplomacy in
 * the note of a ministry, tells less of any one passage.
 */
export const backgroundOf = (
  passages: readonly DraftPassage[],
  { scoreFrom, theme }: Evidence,
  themes: number,
): Scores => {
  const counts = new Float64Array(themes);
  let total = 0;
  for (const [row, { kind }] of passages.entries()) {
    if (kind === 'heading') continue;
    total++;
    for (let at = scoreFrom[row] ?? 0; at < (scoreFrom[row + 1] ?? 0); at++) {
      const about = theme[at] ?? 0;
      counts[about] = (counts[about] ?? 0) + 1;
    }
  }
  const most = Math.max(FEWEST, total);
  return counts.map((count) => count / most);
};

/** Share of the passages from which on an organisation that they name tells nothing of any one. */
const EVERYWHERE = 0.35;

/** Organisations named throughout the document, as the Council in its own conclusions. */
export const namedEverywhere = (
  passages: readonly DraftPassage[],
  mentions: ReadonlyMap<string, readonly EntityAt[]>,
): ReadonlySet<string> => {
  const named = new Map<string, { count: number; last: string }>();
  let total = 0;
  for (const { id, kind } of passages) {
    if (kind === 'heading') continue;
    total++;
    for (const { entity } of mentions.get(id) ?? []) {
      const before = named.get(entity);
      if (before === undefined) named.set(entity, { count: 1, last: id });
      else if (before.last !== id) {
        before.count++;
        before.last = id;
      }
    }
  }
  const least = EVERYWHERE * Math.max(FEWEST, total);
  const everywhere = new Set<string>();
  for (const [entity, { count }] of named) {
    if (count >= least && entity.startsWith('organisation:')) everywhere.add(entity);
  }
  return everywhere;
};

/** Adds the scores of a row to a sum, by a share. */
export const addScores = (sum: Scores, evidence: Evidence, row: number, share: number): void => {
  const last = evidence.scoreFrom[row + 1] ?? 0;
  for (let at = evidence.scoreFrom[row] ?? 0; at < last; at++) {
    const theme = evidence.theme[at] ?? 0;
    sum[theme] = (sum[theme] ?? 0) + (evidence.score[at] ?? 0) * share;
  }
};

/**
 * The same with no score above 1: what stands around a passage never says more than one clear term
 * does.
 */
export const addCapped = (sum: Scores, evidence: Evidence, row: number, share: number): void => {
  const last = evidence.scoreFrom[row + 1] ?? 0;
  for (let at = evidence.scoreFrom[row] ?? 0; at < last; at++) {
    const theme = evidence.theme[at] ?? 0;
    sum[theme] = (sum[theme] ?? 0) + Math.min(1, evidence.score[at] ?? 0) * share;
  }
};

/** Takes from each score what the background says. */
export const discount = (
  scores: Scores,
  background: Scores,
  { background: share, backgroundMost }: ThemeSettings,
): void => {
  for (let theme = 0; theme < scores.length; theme++) {
    const less = share * Math.min(backgroundMost, background[theme] ?? 0);
    scores[theme] = (scores[theme] ?? 0) - less;
  }
};

export const inOneSection = (a: DraftPassage, b: DraftPassage): boolean =>
  a.section === b.section ||
  (a.section.length === b.section.length &&
    a.section.every((heading, depth) => heading === b.section[depth]));

/** Passages by language, in text order, by their places in the list that is given. */
const placesByLanguage = (passages: readonly DraftPassage[]): Map<Language, number[]> => {
  const places = new Map<Language, number[]>();
  for (const [at, { language }] of passages.entries()) {
    const list = places.get(language);
    if (list) list.push(at);
    else places.set(language, [at]);
  }
  return places;
};

/**
 * For each passage but headings, the places of those around it in its section and language, by its
 * own place.
 */
export const placesAround = (passages: readonly DraftPassage[]): readonly (readonly number[])[] => {
  const around: number[][] = passages.map(() => []);
  for (const places of placesByLanguage(passages).values()) {
    for (const [order, at] of places.entries()) {
      const passage = passages[at];
      if (!passage || passage.kind === 'heading') continue;
      for (let other = Math.max(0, order - REACH); other <= order + REACH; other++) {
        const place = places[other] ?? at;
        const neighbour = passages[place];
        if (!neighbour || place === at || neighbour.kind === 'heading') continue;
        if (inOneSection(passage, neighbour)) around[at]?.push(place);
      }
    }
  }
  return around;
};
