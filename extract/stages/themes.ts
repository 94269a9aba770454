// Themes of passages: what each one is really about, with the words that say so. The two versions of
// a passage in two languages are weighed together; headings and a lead-in add to what it says itself.
import type { Language, PassageTheme } from '../dataset/schema.ts';
import { words } from '../text/words.ts';
import type { Draft, DraftPassage } from './draft.ts';
import { type EntityAt, type Evidence, evidenceOf } from './theme-evidence.ts';
import type { ThemeIndex } from './theme-index.ts';
import {
  addScores,
  capped,
  chooseThemes,
  ownScores,
  pooled,
  type RankedTheme,
  type Scores,
  THEME_SETTINGS,
  type ThemeSettings,
} from './theme-score.ts';

interface Weighed {
  readonly evidence: ReadonlyMap<number, Evidence>;
  readonly scores: Scores;
}

/** What the words of a text say, without what stands around it. */
type Weigh = (text: string, language: Language, mentions: readonly EntityAt[]) => Weighed;

const weighWith =
  (index: ThemeIndex, settings: ThemeSettings): Weigh =>
  (text, language, mentions) => {
    const evidence = evidenceOf(text, language, mentions, index);
    return {
      evidence,
      scores: ownScores(evidence, words(text).length, settings),
    };
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

const weighPassages = (draft: Draft, weigh: Weigh): Map<string, Weighed> => {
  const mentions = mentionsByPassage(draft);
  const weighed = new Map<string, Weighed>();
  for (const { id, kind, text, language } of draft.passages) {
    if (kind !== 'furniture') weighed.set(id, weigh(text, language, mentions.get(id) ?? []));
  }
  return weighed;
};

const remembered = (weigh: Weigh): ((text: string, language: Language) => Weighed) => {
  const known = new Map<string, Weighed>();
  return (text, language) => {
    const key = `${language} ${text}`;
    const weighed = known.get(key) ?? weigh(text, language, []);
    known.set(key, weighed);
    return weighed;
  };
};

const themeRow = (
  { theme, score }: RankedTheme,
  sources: readonly (Weighed | undefined)[],
  index: ThemeIndex,
): PassageTheme => ({
  theme: index.themes[theme] ?? '',
  score: Math.round((1 - Math.exp(-score)) * 1000) / 1000,
  why:
    sources
      .map((source) => source?.evidence.get(theme)?.why ?? [])
      .find((why) => why.length > 0)
      ?.slice() ?? [],
});

type WeighHeading = ReturnType<typeof remembered>;

/** Headings above that name a theme, innermost first. */
const themedHeadings = (
  { kind, section, language }: DraftPassage,
  weighHeading: WeighHeading,
  settings: ThemeSettings,
): Weighed[] =>
  kind === 'heading'
    ? []
    : section
        .map((text) => weighHeading(text, language))
        .filter(({ scores }) => chooseThemes(scores, 'heading', settings).length > 0)
        .reverse();

/** What the headings and the lead-in say. */
const contextScores = (
  headings: readonly Weighed[],
  leadIn: Weighed | undefined,
  settings: ThemeSettings,
): Scores =>
  addScores([
    ...headings.map(
      ({ scores }, distance) =>
        [capped(scores), settings.heading * settings.outerHeading ** distance] as const,
    ),
    [capped(leadIn?.scores), settings.leadIn],
  ]);

/**
 * Fills `themes` of every passage that is not furniture, strongest first. Passages that are paired
 * already are weighed with their counterparts.
 */
export const themes = (
  draft: Draft,
  index: ThemeIndex,
  settings: ThemeSettings = THEME_SETTINGS,
): Draft => {
  const weigh = weighWith(index, settings);
  const weighed = weighPassages(draft, weigh);
  const weighHeading = remembered(weigh);

  const withThemes = (passage: DraftPassage): DraftPassage => {
    const own = weighed.get(passage.id);
    if (!own) return passage;
    const counterpart = passage.counterpart ? weighed.get(passage.counterpart) : undefined;
    const headings = themedHeadings(passage, weighHeading, settings);
    const leadIn = passage.leadIn ? weighed.get(passage.leadIn) : undefined;
    const length = Math.min(1, words(passage.text).length / settings.contextWords);
    const scores = addScores([
      [pooled(own.scores, counterpart?.scores), 1],
      [contextScores(headings, leadIn, settings), length],
    ]);
    const chosen = chooseThemes(scores, passage.kind, settings);
    const sources = [own, counterpart, leadIn, ...headings];
    return { ...passage, themes: chosen.map((theme) => themeRow(theme, sources, index)) };
  };
  return { ...draft, passages: draft.passages.map(withThemes) };
};
