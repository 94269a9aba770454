// How much a text says for each theme, and by which words.
import type { Language } from '../dataset/schema.ts';
import type { FoldedWords } from '../text/folded-words.ts';
import {
  addMatch,
  addOutside,
  keepOutermost,
  type Matches,
  mergeMatches,
  sortMatches,
} from './matches.ts';
import { gather } from './said.ts';
import type { LanguageTerms, ThemeIndex } from './theme-index.ts';
import { lengthScale, type ThemeSettings } from './theme-score.ts';

/**
 * What texts say, in columns: a text has a row, and what it says for themes and by which words stands
 * in lists, from the entry that belongs to its row to the one that belongs to the next.
 */
export interface Evidence {
  readonly texts: string[];
  /** How many words a text has. */
  readonly words: number[];
  readonly scoreFrom: number[];
  /** Themes that a text says something for, by position. */
  readonly theme: number[];
  /** The weights of different terms, less for those that are repeated and in longer texts. */
  readonly score: number[];
  readonly foundFrom: number[];
  /** What was found, strongest first: the theme that it speaks for, and where it stands. */
  readonly foundTheme: number[];
  readonly foundStart: number[];
  readonly foundEnd: number[];
}

export const noEvidence = (): Evidence => ({
  texts: [],
  words: [],
  scoreFrom: [0],
  theme: [],
  score: [],
  foundFrom: [0],
  foundTheme: [],
  foundStart: [],
  foundEnd: [],
});

/** A mention of an entity in the text, by offsets. */
export interface EntityAt {
  readonly entity: string;
  readonly start: number;
  readonly end: number;
}

/**
 * All other names only name: the words of "République démocratique du Congo" say nothing by
 * themselves.
 */
const TELLING = 'organisation:';

const addMentions = (mentions: readonly EntityAt[], terms: LanguageTerms): void => {
  const { names, entities } = terms.room;
  names.count = 0;
  entities.count = 0;
  for (const { entity, start, end } of mentions) {
    if (!entity.startsWith(TELLING)) addMatch(names, 0, start, end);
    const source = terms.entities.get(entity);
    if (source !== undefined) addMatch(entities, source, start, end);
  }
  sortMatches(names);
  sortMatches(entities);
};

/** Terms and entities that don't lie inside a longer one, nor terms inside a name. */
const findAll = (found: Matches, mentions: readonly EntityAt[], terms: LanguageTerms): Matches => {
  const { outside, names, entities, all } = terms.room;
  addMentions(mentions, terms);
  outside.count = 0;
  if (names.count > 0) addOutside(found, names, outside);
  all.count = 0;
  mergeMatches(names.count > 0 ? outside : found, entities, all);
  keepOutermost(all);
  return all;
};

/** Adds up by theme what was found, and notes it in the evidence. */
const note = (evidence: Evidence, { weights, room }: LanguageTerms, scale: number): void => {
  const { said, sum } = room;
  const first = evidence.theme.length;
  for (let place = 0; place < said.count; place++) {
    const at = said.order[place] ?? 0;
    const about = weights.theme[said.weight[at] ?? 0] ?? 0;
    const before = sum[about] ?? 0;
    if (before === 0) evidence.theme.push(about);
    sum[about] = before + (said.strength[at] ?? 0);
    evidence.foundTheme.push(about);
    evidence.foundStart.push(said.start[at] ?? 0);
    evidence.foundEnd.push(said.end[at] ?? 0);
  }
  for (let at = first; at < evidence.theme.length; at++) {
    const about = evidence.theme[at] ?? 0;
    evidence.score.push((sum[about] ?? 0) * scale);
    sum[about] = 0;
  }
};

export interface Weighing {
  readonly index: ThemeIndex;
  readonly settings: ThemeSettings;
  readonly evidence: Evidence;
}

/**
 * Adds a row with what the text, of which the terms are given in their order, and the entities mentioned
 * in it say; gives its number.
 */
export const weigh = (
  { index, settings, evidence }: Weighing,
  text: string,
  words: FoldedWords,
  found: Matches,
  language: Language,
  mentions: readonly EntityAt[],
): number => {
  const terms = index.termsIn(language);
  const { said } = terms.room;
  gather(said, findAll(found, mentions, terms), terms.weights);
  const length = words.texts.length;
  note(evidence, terms, lengthScale(length, settings));
  evidence.words.push(length);
  evidence.scoreFrom.push(evidence.score.length);
  evidence.foundFrom.push(evidence.foundTheme.length);
  return evidence.texts.push(text) - 1;
};

/** The words of a text that say a theme, as printed, strongest first. */
export const wordsFor = (evidence: Evidence, row: number, theme: number): string[] => {
  const text = evidence.texts[row] ?? '';
  const words: string[] = [];
  const last = evidence.foundFrom[row + 1] ?? 0;
  for (let at = evidence.foundFrom[row] ?? 0; at < last; at++) {
    if (evidence.foundTheme[at] !== theme) continue;
    const word = text.slice(evidence.foundStart[at], evidence.foundEnd[at]);
    if (!words.includes(word)) words.push(word);
  }
  return words;
};
