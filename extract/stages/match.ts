// Match: all names in the passages, with everything that each may mean. Which of them are mentions,
// and of what, the link stage decides.
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { withCoordinatedNames } from '../match/coordinated-names.ts';
import { withJoinedNames } from '../match/joined-names.ts';
import { withoutPartsOfNames } from '../match/longer-names.ts';
import { unmasked } from '../match/masked.ts';
import { findNames } from '../match/matcher.ts';
import type { Candidate } from '../match/sense.ts';
import { allowedBySurroundings } from '../match/surroundings.ts';
import type { Draft, DraftPassage } from './draft.ts';

const candidatesIn = (passage: DraftPassage, gazetteer: Gazetteer): Candidate[] => {
  const { text, language, words } = passage;
  const names = unmasked(text, findNames(gazetteer.matcher, text, language, words));
  if (names.length === 0) return [];
  const whole = withoutPartsOfNames(text, names, language);
  const allowed = allowedBySurroundings(text, whole, language);
  const joined = withJoinedNames(gazetteer.rows, text, allowed, language);
  return withCoordinatedNames(gazetteer.matcher, text, joined, language).map((name) => ({
    ...name,
    passage: passage.id,
  }));
};

/** Fills `candidates`, passage by passage. */
export const match = (draft: Draft, gazetteer: Gazetteer): Draft => ({
  ...draft,
  candidates: draft.passages
    .filter(({ kind }) => kind !== 'furniture')
    .flatMap((passage) => candidatesIn(passage, gazetteer)),
});
