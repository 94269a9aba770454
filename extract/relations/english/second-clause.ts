// Whether the last name of an English list is none of it, but the subject of a second clause: "Norway
// supports Ukraine and Poland supports Moldova."
import type { ActorNode } from '../actor-node.ts';
import { type SentenceFrame, wordAt } from '../sentence-frame.ts';
import { isVerbAt } from './verb-places.ts';
import { ARTICLES, CONJUNCTIONS, isAdverb, POSSESSIVES } from './words.ts';

/** Past tenses that are no participles, or seldom before a name. */
const PASTS = /^(?:left|met|joined|quit|beat|won|took|gave|broke|chose|saw|[a-z]{3,}ed)$/;
/** Verbs whose object does what the next verb says, and those that go on with what is said or thought. */
const LEADS_ON =
  /^(?:help|let|mak|made|see|saw|hear|heard|watch|ha[sd]|said|say|think|thought|believ|claim|know|hop|fear|insist|warn|not|argu|stat|assert)/;

const isPast = (frame: SentenceFrame, at: number): boolean =>
  PASTS.test(wordAt(frame, at)) && frame.actors.some(({ to }) => to === at);

/** Whether a verb stands right before the first of the list, and another right behind its last. */
export const isAfterVerb = (frame: SentenceFrame, first: ActorNode, last: ActorNode): boolean => {
  let behind = last.to;
  while (isAdverb(wordAt(frame, behind))) behind++;
  if (!isVerbAt(frame, behind) || frame.tokens[behind + 1]?.isMark !== false) return false;
  const join = ARTICLES.has(wordAt(frame, last.from - 1)) ? last.from - 2 : last.from - 1;
  if (!CONJUNCTIONS.has(wordAt(frame, join))) return false;
  let before = first.from - 1;
  while (ARTICLES.has(wordAt(frame, before)) || POSSESSIVES.has(wordAt(frame, before))) before--;
  if (LEADS_ON.test(wordAt(frame, before))) return false;
  return isPast(frame, before) || isFiniteAt(frame, before);
};

/** A verb, or the preposition that belongs to one: "works with". */
const isFiniteAt = (frame: SentenceFrame, at: number): boolean =>
  frame.hits.some(
    ({ from, to, form, cue }) =>
      cue.kind === 'verb' &&
      form !== 'noun' &&
      from <= at &&
      to > at &&
      (from === at || form === 'third') &&
      isVerbAt(frame, from),
  );
