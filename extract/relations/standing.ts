// How the words behind a cue relate to it, word by word: which of them can be its object.
import type { CueHit } from './cue-index.ts';
import { functionWords, isRelative, type SentenceFrame } from './sentence-frame.ts';

/**
 * How the words at a place relate to the cue: its object; an adjunct, as a place; a clause about the
 * object; a clause of another verb.
 */
export type Standing = 'object' | 'adjunct' | 'aside' | 'other';

export interface Walk {
  readonly frame: SentenceFrame;
  readonly hit: CueHit;
  readonly from: number;
  readonly to: number;
  /** What follows a colon belongs to the cue ("the following priorities: ..."). */
  readonly throughColon: boolean;
}

/** Number of tokens of a resuming sequence ("ainsi que") at the place; 0 where there is none. */
export const resumes = (frame: SentenceFrame, at: number): number =>
  functionWords(frame).resuming.find((words) =>
    words.every((word, offset) => frame.tokens[at + offset]?.word === word),
  )?.length ?? 0;

/** What another cue at the place makes of the words after it. */
const standingAfterCue = ({ hit, to }: Walk, other: CueHit, standing: Standing): Standing => {
  if (other.cue.objectBefore || hit.cue.objectBefore) return standing;
  const isVerb = other.form !== 'noun' && other.form !== 'participle';
  // What is made a priority may itself be an act: "la lutte contre", "il est essentiel de renforcer".
  if (hit.predicate === 'prioritises' && (!isVerb || other.from <= hit.to + 2)) return standing;
  if (!isVerb) return standing === 'object' ? 'adjunct' : standing;
  return other.from >= to - 1 ? standing : 'other';
};

export const standingAfter = (walk: Walk, at: number, standing: Standing): Standing => {
  const { frame, hit } = walk;
  const word = frame.tokens[at]?.word ?? '';
  const before = frame.tokens[at - 1];
  const words = functionWords(frame);
  if (frame.tokens[at]?.isMark) {
    const back = standing === 'adjunct' || (hit.cue.objectBefore && standing === 'aside');
    return back ? 'object' : standing;
  }
  const isOpen = standing === 'object' || standing === 'adjunct';
  const goesOn = before?.isMark || words.conjunctions.has(before?.word ?? '');
  if (isOpen && goesOn && hit.prepositions.has(word)) return 'object';
  const example = words.examples.has(before?.word ?? '');
  const opens =
    isRelative(frame, at) || (words.subordinators.has(word) && !words.articles.has(word));
  if (opens && !example) return isOpen ? 'aside' : standing;
  const other = frame.hits.find(
    (cue) => cue.from === at && cue !== hit && cue.predicate !== hit.predicate,
  );
  if (other) return standingAfterCue(walk, other, standing);
  const claimed = hit.predicate === 'prioritises' && isOfCue(frame, hit, at);
  const isPart = frame.text.charAt(frame.tokens[at]?.end ?? 0) === '-';
  const leads = words.prepositions.has(word) && !words.genitives.has(word) && !claimed && !isPart;
  return leads && isOpen ? 'adjunct' : standing;
};

/** Whether the word belongs to a noun cue that is itself what is made a priority. */
const isOfCue = (frame: SentenceFrame, hit: CueHit, at: number): boolean =>
  frame.hits.some((cue) => cue !== hit && cue.from < at && cue.to > at);

/** Whether "ainsi que" at the place goes on with the objects of the cue. */
export const resumesObjects = (walk: Walk, at: number, standing: Standing): boolean => {
  if (standing === 'object' || standing === 'adjunct') return true;
  const { prepositions } = walk.hit;
  const bound = prepositions.has(walk.frame.tokens[at]?.word ?? '');
  return bound || (standing === 'aside' && prepositions.size === 0);
};

/** Whether the phrase of a noun ends here: at its agent ("par la Russie") or the verb of its clause. */
export const endsNoun = (frame: SentenceFrame, hit: CueHit, at: number): boolean => {
  if (hit.predicate === 'prioritises') return false;
  const { agents, have, be, modals } = functionWords(frame);
  const word = frame.tokens[at]?.word ?? '';
  return [agents, have, be, modals].some((words) => words.has(word));
};
