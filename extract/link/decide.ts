// Decides which sense of a candidate holds, by the rules of the gazetteer.

import type { Candidate, Sense } from '../match/sense.ts';
import { standsAlone } from '../match/short-forms.ts';
import type { DraftPassage } from '../stages/draft.ts';
import { antecedentOf, type History } from './antecedents.ts';
import type { CueReader } from './cues.ts';

/** A candidate with the sense that holds, or with those among which an antecedent must choose. */
export interface Decided {
  readonly candidate: Candidate;
  readonly sense: Sense | null;
  readonly waiting: readonly Sense[];
}

const isFree = ({ rule }: Sense): boolean => rule === null || rule.decide === 'default';

/** First by the document's own definitions, then cues at hand, then defaults, then cues far away. */
const senseOf = (
  senses: readonly Sense[],
  passage: DraftPassage,
  cues: CueReader,
  home: string | null,
): Sense | null =>
  senses.find(({ defined }) => defined) ??
  cues.inPassage(passage, senses, home) ??
  senses.find(isFree) ??
  cues.inDocument(senses);

const isShortOnItsOwn = (sense: Sense, { start, end }: Candidate, passage: DraftPassage): boolean =>
  sense.form !== 'short' || standsAlone(passage.text, start, end, passage.language);

/**
 * What the rules say without looking at other mentions; null if the candidate is no mention. `home` is
 * the country that the text is about where it names none.
 */
export const decide = (
  candidate: Candidate,
  passage: DraftPassage,
  cues: CueReader,
  home: string | null,
): Decided | null => {
  const [only, ...others] = candidate.senses;
  if (only !== undefined && others.length === 0 && only.rule === null && only.form !== 'short') {
    return { candidate, sense: only, waiting: [] };
  }
  const senses = candidate.senses.filter((sense) => isShortOnItsOwn(sense, candidate, passage));
  const sense = senseOf(senses, passage, cues, home);
  const settled = sense !== null && (sense.defined || sense.rule?.decide === 'cue');
  const waiting = settled ? [] : senses.filter(({ rule }) => rule?.decide === 'antecedent');
  return sense === null && waiting.length === 0 ? null : { candidate, sense, waiting };
};

/** The one entity among senses that what it is part of, named in the passage, speaks for. */
const ownedBy = (senses: readonly Sense[], history: History, passage: string): string | null => {
  const owned = senses.filter(
    ({ entity, rule }) =>
      rule?.decide === 'antecedent' && rule.owner && history.namesOwner(entity, passage),
  );
  const [only, ...others] = new Set(owned.map(({ entity }) => entity));
  return only !== undefined && others.length === 0 ? only : null;
};

/** The sense in the end: an antecedent, where one is found, goes before a default. */
export const settle = ({ candidate, sense, waiting }: Decided, history: History): Sense | null => {
  if (waiting.length === 0) return sense;
  const usual = sense?.entity ?? null;
  const entities = new Set(waiting.map(({ entity }) => entity));
  if (usual !== null) entities.add(usual);
  const { passage, start } = candidate;
  const chosen =
    antecedentOf(history, passage, start, [...entities], usual) ??
    ownedBy(waiting, history, passage);
  return waiting.find(({ entity }) => entity === chosen) ?? sense;
};
