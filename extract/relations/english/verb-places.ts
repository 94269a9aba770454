// Where verbs stand in an English sentence, those of no cue among them.
import { type SentenceFrame, wordAt } from '../sentence-frame.ts';
import { verbGroup } from './verb-group.ts';
import { ARTICLES, BE, DO, HAVE, MODALS, POSSESSIVES } from './words.ts';

export const isAuxiliary = (word: string): boolean =>
  MODALS.has(word) || BE.has(word) || HAVE.has(word) || DO.has(word);

const isFiniteHit = (frame: SentenceFrame, at: number): boolean =>
  frame.hits.some((hit) => hit.from === at && verbGroup(frame, hit)?.kind === 'finite');

export const isVerbAt = (frame: SentenceFrame, at: number): boolean =>
  isAuxiliary(wordAt(frame, at)) || isFiniteHit(frame, at);

/** Participles that tell of the noun before them. */
const TELLING =
  /^(?:based|located|involved|concerned|deployed|related|linked|united|situated|interested|committed|stationed|needed|used|led)$/;

/** ", and Denmark retains a law": a word behind a name that has an object of its own. */
export const looksLikeVerb = (frame: SentenceFrame, at: number): boolean => {
  const next = wordAt(frame, at + 1);
  const isPast = /[a-z]{3}ed$/.test(wordAt(frame, at)) && !TELLING.test(wordAt(frame, at));
  if (isPast && /^(?:in|to|with|at|from|for|against|that)$/.test(next)) return true;
  return (
    /(?:[a-z]{3}s|ed)$/.test(wordAt(frame, at)) &&
    (ARTICLES.has(next) || POSSESSIVES.has(next) || /^(?:it|them)sel/.test(next))
  );
};
