// Themes of passages: what each one is really about, with the words that say so. The two versions of
// a passage in two languages are weighed together; headings, a lead-in and the passages around it add
// to what it says itself, and what the whole document speaks of counts for less.
import type { Language, PassageTheme } from '../dataset/schema.ts';
import { foldedWords } from '../text/folded-words.ts';
import type { Matches } from '../themes/matches.ts';
import {
  addCapped,
  addScores,
  backgroundOf,
  discount,
  inOneSection,
  namedEverywhere,
  placesAround,
} from '../themes/theme-context.ts';
import {
  type EntityAt,
  type Evidence,
  noEvidence,
  type Weighing,
  weigh,
  wordsFor,
} from '../themes/theme-evidence.ts';
import type { ThemeIndex } from '../themes/theme-index.ts';
import {
  chooseThemes,
  type RankedTheme,
  type Scores,
  THEME_SETTINGS,
  type ThemeSettings,
} from '../themes/theme-score.ts';
import { sortedTerms } from '../themes/theme-terms.ts';
import type { Draft, DraftPassage } from './draft.ts';

const NO_MENTIONS: readonly EntityAt[] = [];

const mentionsByPassage = (draft: Draft): Map<string, EntityAt[]> => {
  const byPassage = new Map<string, EntityAt[]>();
  let last: string | null = null;
  let list: EntityAt[] = [];
  for (const mention of draft.mentions) {
    if (mention.passage !== last) {
      last = mention.passage;
      list = byPassage.get(last) ?? [];
      byPassage.set(last, list);
    }
    list.push(mention);
  }
  return byPassage;
};

/** Rows of the headings above a passage that name a theme, innermost first. */
type HeadingsOf = (passage: DraftPassage) => readonly number[];

const NO_HEADINGS: readonly number[] = [];

const rememberHeadings = (weighing: Weighing): HeadingsOf => {
  const { index, settings, evidence } = weighing;
  const sum = new Float64Array(index.themes.length);
  const known = new Map<Language, Map<string, number | null>>();
  const headingOf = (text: string, language: Language): number | null => {
    const headings = known.get(language) ?? new Map<string, number | null>();
    known.set(language, headings);
    const before = headings.get(text);
    if (before !== undefined) return before;
    const words = foldedWords(text);
    const found = sortedTerms(text, words, index.termsIn(language));
    const row = weigh(weighing, text, words, found, language, NO_MENTIONS);
    addScores(sum.fill(0), evidence, row, 1);
    const heading = chooseThemes(sum, 'heading', settings).length > 0 ? row : null;
    headings.set(text, heading);
    return heading;
  };
  const last = new Map<Language, { passage: DraftPassage; rows: readonly number[] }>();
  return (passage) => {
    const { kind, section, language } = passage;
    if (kind === 'heading' || section.length === 0) return NO_HEADINGS;
    const before = last.get(language);
    if (before && inOneSection(before.passage, passage)) return before.rows;
    const rows = section
      .map((text) => headingOf(text, language))
      .filter((row) => row !== null)
      .reverse();
    last.set(language, { passage, rows });
    return rows;
  };
};

const themeRow = (
  { theme, score }: RankedTheme,
  rows: readonly (number | undefined)[],
  evidence: Evidence,
  index: ThemeIndex,
): PassageTheme => {
  let why: string[] = [];
  for (const row of rows) {
    if (row !== undefined) why = wordsFor(evidence, row, theme);
    if (why.length > 0) break;
  }
  return {
    theme: index.themes[theme] ?? '',
    score: Math.round((1 - Math.exp(-score)) * 1000) / 1000,
    why,
  };
};

/** What a passage and what stands around it say together. */
interface Sources {
  readonly own: number;
  readonly counterpart: number | undefined;
  readonly leadIn: number | undefined;
  readonly headings: readonly number[];
  readonly near: readonly number[];
}

const addUp = (sum: Scores, sources: Sources, weighing: Weighing, mean: Scores): void => {
  const { evidence, settings } = weighing;
  const { own, counterpart, leadIn, headings, near } = sources;
  const length = Math.min(1, (evidence.words[own] ?? 0) / settings.contextWords);
  sum.fill(0);
  addScores(sum, evidence, own, counterpart === undefined ? 1 : 0.5);
  if (counterpart !== undefined) addScores(sum, evidence, counterpart, 0.5);
  let share = settings.heading * length;
  for (const heading of headings) {
    addCapped(sum, evidence, heading, share);
    share *= settings.outerHeading;
  }
  if (leadIn !== undefined) addCapped(sum, evidence, leadIn, settings.leadIn * length);
  if (near.length === 0) return;
  const nearShare = settings.neighbours * length;
  mean.fill(0);
  for (const place of near) addCapped(mean, evidence, place, 1 / near.length);
  for (let theme = 0; theme < sum.length; theme++) {
    sum[theme] = (sum[theme] ?? 0) + (mean[theme] ?? 0) * nearShare;
  }
};

/**
 * Fills `terms`, and `themes` of every passage that is not furniture, strongest first. Passages that are paired
 * already are weighed with their counterparts.
 */
export const themes = (
  draft: Draft,
  index: ThemeIndex,
  settings: ThemeSettings = THEME_SETTINGS,
): Draft => {
  const weighing = { index, settings, evidence: noEvidence() };
  const texts = draft.passages.filter(({ kind }) => kind !== 'furniture');
  const mentions = mentionsByPassage(draft);
  const places = new Map<string | null, number>();
  const terms = new Map<string, Matches>();
  const everywhere = namedEverywhere(texts, mentions);
  for (const { id, kind, text, words, language } of texts) {
    const found = sortedTerms(text, words, index.termsIn(language));
    const all = mentions.get(id) ?? NO_MENTIONS;
    const isWhole = kind === 'heading' || everywhere.size === 0;
    const named = isWhole ? all : all.filter(({ entity }) => !everywhere.has(entity));
    places.set(id, weigh(weighing, text, words, found, language, named));
    terms.set(id, found);
  }
  const headingsOf = rememberHeadings(weighing);
  const background = backgroundOf(texts, weighing.evidence, index.themes.length);
  const around = placesAround(texts);
  const sum = new Float64Array(index.themes.length);
  const mean = new Float64Array(index.themes.length);

  const withThemes = (passage: DraftPassage, own: number): DraftPassage => {
    const counterpart = places.get(passage.counterpart);
    const leadIn = places.get(passage.leadIn);
    const headings = headingsOf(passage);
    addUp(sum, { own, counterpart, leadIn, headings, near: around[own] ?? [] }, weighing, mean);
    if (passage.kind !== 'heading') discount(sum, background, settings);
    const chosen = chooseThemes(sum, passage.kind, settings);
    const rows = chosen.length === 0 ? NO_HEADINGS : [own, counterpart, leadIn, ...headings];
    const found = chosen.map((theme) => themeRow(theme, rows, weighing.evidence, index));
    return { ...passage, themes: found };
  };
  let at = 0;
  return {
    ...draft,
    terms,
    passages: draft.passages.map((passage) =>
      passage.kind === 'furniture' ? passage : withThemes(passage, at++),
    ),
  };
};
