// Themes of passages: what each one is really about, with the words that say so.

import type { PassageTheme } from '../dataset/schema.ts';
import { words } from '../text/words.ts';
import type { Draft, DraftPassage } from './draft.ts';
import { type EntityAt, type Evidence, evidenceOf } from './theme-evidence.ts';
import type { ThemeIndex } from './theme-index.ts';
import {
  addScores,
  capped,
  chooseThemes,
  ownScores,
  type Scores,
  THEME_SETTINGS,
  type ThemeSettings,
} from './theme-score.ts';

const mentionsByPassage = (draft: Draft): Map<string, EntityAt[]> => {
  const byPassage = new Map<string, EntityAt[]>();
  for (const mention of draft.mentions) {
    const list = byPassage.get(mention.passage);
    if (list) list.push(mention);
    else byPassage.set(mention.passage, [mention]);
  }
  return byPassage;
};

const themeRow = (
  { theme, score }: { theme: number; score: number },
  evidence: ReadonlyMap<number, Evidence>,
  index: ThemeIndex,
): PassageTheme => ({
  theme: index.themes[theme] ?? '',
  score: Math.round((score / (score + 0.5)) * 1000) / 1000,
  why: [...(evidence.get(theme)?.why ?? [])],
});

/** Fills `themes` of every passage that is not furniture, strongest first. */
export const themes = (
  draft: Draft,
  index: ThemeIndex,
  settings: ThemeSettings = THEME_SETTINGS,
): Draft => {
  const mentions = mentionsByPassage(draft);
  const headings = new Map<string, Scores>();
  const own = new Map<string, Scores>();
  const final = new Map<string, Scores>();
  const last = new Map<string, DraftPassage>();

  const headingScores = (text: string, language: DraftPassage['language']): Scores => {
    const key = `${language} ${text}`;
    const known = headings.get(key);
    if (known) return known;
    const scores = capped(
      ownScores(evidenceOf(text, language, [], index), words(text).length, settings),
    );
    headings.set(key, scores);
    return scores;
  };

  const passages = draft.passages.map((passage) => {
    if (passage.kind === 'furniture') return passage;
    const evidence = evidenceOf(
      passage.text,
      passage.language,
      mentions.get(passage.id) ?? [],
      index,
    );
    const mine = ownScores(evidence, words(passage.text).length, settings);
    own.set(passage.id, mine);
    const parts: [Scores | undefined, number][] = [[mine, 1]];
    if (passage.kind !== 'heading') {
      let share = settings.heading;
      for (const heading of [...passage.section].reverse()) {
        parts.push([headingScores(heading, passage.language), share]);
        share *= settings.outerHeading;
      }
      if (passage.leadIn) {
        const lead = own.get(passage.leadIn);
        if (lead) parts.push([capped(lead), settings.leadIn]);
      }
      const before = last.get(passage.language);
      if (before && before.kind !== 'heading' && before.section.join() === passage.section.join()) {
        const b = final.get(before.id);
        if (b) parts.push([capped(b), settings.before]);
      }
    }
    last.set(passage.language, passage);
    const total = addScores(parts);
    final.set(passage.id, total);
    const chosen = chooseThemes(total, settings);
    return { ...passage, themes: chosen.map((choice) => themeRow(choice, evidence, index)) };
  });
  return { ...draft, passages };
};
