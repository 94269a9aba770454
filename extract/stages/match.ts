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

/** Adds what is found in a passage. */
const addCandidates = (found: Candidate[], passage: DraftPassage, gazetteer: Gazetteer): void => {
  const { id, text, language, words } = passage;
  const names = unmasked(passage, findNames(gazetteer.matcher, text, language, words));
  if (names.length === 0) return;
  const whole = withoutPartsOfNames(text, names, language);
  const allowed = allowedBySurroundings(text, whole, language);
  const joined = withJoinedNames(gazetteer.rows, text, allowed, language);
  for (const name of withCoordinatedNames(gazetteer.matcher, text, joined, language)) {
    found.push({ passage: id, start: name.start, end: name.end, senses: name.senses });
  }
};

/** Fills `candidates`, passage by passage. */
export const match = (draft: Draft, gazetteer: Gazetteer): Draft => {
  const candidates: Candidate[] = [];
  for (const passage of draft.passages) {
    if (passage.kind !== 'furniture') addCandidates(candidates, passage, gazetteer);
  }
  return { ...draft, candidates };
};
