// Themes of passages: what each one is really about, with the words that say so. The two versions of
// a passage in two languages are weighed together; headings, a lead-in and the passages around it add
// to what it says itself, and what the whole document speaks of counts for less.
import type { Language, PassageTheme } from '../dataset/schema.ts';
import { backgroundOf, discount, neighbourScores } from '../themes/theme-context.ts';
import { type EntityAt, evidenceOf, type TextEvidence } from '../themes/theme-evidence.ts';
import type { ThemeIndex } from '../themes/theme-index.ts';
import {
  addScores,
  capped,
  chooseThemes,
  ownScores,
  type RankedTheme,
  type Scores,
  THEME_SETTINGS,
  type ThemeSettings,
} from '../themes/theme-score.ts';
import type { Draft, DraftPassage } from './draft.ts';

interface Weighed extends TextEvidence {
  readonly scores: Scores;
}

/** What the words of a text say, without what stands around it. */
type Weigh = (text: string, language: Language, mentions: readonly EntityAt[]) => Weighed;

const weighWith =
  (index: ThemeIndex, settings: ThemeSettings): Weigh =>
  (text, language, mentions) => {
    const evidence = evidenceOf(text, language, mentions, index);
    return { ...evidence, scores: ownScores(evidence.themes, evidence.words, settings) };
  };

const mentionsByPassage = (draft: Draft): Map<string, EntityAt[]> => {
  const byPassage = new Map<string, EntityAt[]>();
  for (const mention of draft.mentions) {
    const list = byPassage.get(mention.passage);
    if (list) list.push(mention);
    else byPassage.set(mention.passage, [mention]);
  }
  return byPassage;
};

const weighPassages = (
  passages: readonly DraftPassage[],
  mentions: ReadonlyMap<string, readonly EntityAt[]>,
  weigh: Weigh,
): Map<string, Weighed> => {
  const weighed = new Map<string, Weighed>();
  for (const { id, text, language } of passages) {
    weighed.set(id, weigh(text, language, mentions.get(id) ?? []));
  }
  return weighed;
};

interface Heading extends Weighed {
  /** Scores of at most 1; null where the heading names no theme. */
  readonly adds: Scores | null;
}

type WeighHeading = (text: string, language: Language) => Heading;

const rememberHeadings = (weigh: Weigh, settings: ThemeSettings): WeighHeading => {
  const known = new Map<string, Heading>();
  return (text, language) => {
    const key = `${language} ${text}`;
    const before = known.get(key);
    if (before) return before;
    const weighed = weigh(text, language, []);
    const isThemed = chooseThemes(weighed.scores, 'heading', settings).length > 0;
    const heading = { ...weighed, adds: isThemed ? capped(weighed.scores) : null };
    known.set(key, heading);
    return heading;
  };
};

const themeRow = (
  { theme, score }: RankedTheme,
  sources: readonly (TextEvidence | undefined)[],
  index: ThemeIndex,
): PassageTheme => ({
  theme: index.themes[theme] ?? '',
  score: Math.round((1 - Math.exp(-score)) * 1000) / 1000,
  why:
    sources
      .map((source) => source?.themes.get(theme)?.why ?? [])
      .find((why) => why.length > 0)
      ?.slice() ?? [],
});

/** Headings above that name a theme, innermost first. */
const themedHeadings = (
  { kind, section, language }: DraftPassage,
  weighHeading: WeighHeading,
): Heading[] =>
  kind === 'heading'
    ? []
    : section
        .map((text) => weighHeading(text, language))
        .filter(({ adds }) => adds !== null)
        .reverse();

/**
 * Fills `themes` of every passage that is not furniture, strongest first. Passages that are paired
 * already are weighed with their counterparts.
 */
export const themes = (
  draft: Draft,
  index: ThemeIndex,
  settings: ThemeSettings = THEME_SETTINGS,
): Draft => {
  const texts = draft.passages.filter(({ kind }) => kind !== 'furniture');
  const weigh = weighWith(index, settings);
  const weighed = weighPassages(texts, mentionsByPassage(draft), weigh);
  const weighHeading = rememberHeadings(weigh, settings);
  const scoresOf = ({ id }: DraftPassage): Scores | undefined => weighed.get(id)?.scores;
  const background = backgroundOf(texts, scoresOf);
  const neighbours = neighbourScores(texts, scoresOf);

  const withThemes = (passage: DraftPassage): DraftPassage => {
    const own = weighed.get(passage.id);
    if (!own) return passage;
    const counterpart = passage.counterpart ? weighed.get(passage.counterpart) : undefined;
    const headings = themedHeadings(passage, weighHeading);
    const leadIn = passage.leadIn ? weighed.get(passage.leadIn) : undefined;
    const around = neighbours.get(passage.id);
    const length = Math.min(1, own.words / settings.contextWords);

    const sum = new Map<number, number>();
    addScores(sum, own.scores, counterpart ? 0.5 : 1);
    if (counterpart) addScores(sum, counterpart.scores, 0.5);
    let share = settings.heading * length;
    for (const { adds } of headings) {
      if (adds) addScores(sum, adds, share);
      share *= settings.outerHeading;
    }
    if (leadIn) addScores(sum, capped(leadIn.scores), settings.leadIn * length);
    if (around) addScores(sum, around, settings.neighbours * length);
    if (passage.kind !== 'heading') discount(sum, background, settings);

    const chosen = chooseThemes(sum, passage.kind, settings);
    const sources = [own, counterpart, leadIn, ...headings];
    return { ...passage, themes: chosen.map((theme) => themeRow(theme, sources, index)) };
  };
  return { ...draft, passages: draft.passages.map(withThemes) };
};
