// The subject that a verb shares with the one before it: "France supports A and condemns B".
import type { CueHit } from './cue-index.ts';
import type { Subject } from './implied-subject.ts';
import { clauseStart, isAt, type SentenceFrame, wordAt } from './sentence-frame.ts';
import { CONJUNCTION } from './word-kinds.ts';

/** Words between "and" and the verb that goes on: "et de lutter", "and also supports". */
const GOES_ON = new Set(
  'de d a à te to om also ook aussi egalement eveneens tevens therefore donc dus'.split(' '),
);
const SHARED = 0.95;

/** A verb that was read before in the sentence, with its subject. */
export interface EarlierVerb {
  readonly hit: CueHit;
  readonly subject: Subject;
}

const kindOfForm = ({ form }: CueHit): string => (form === 'first' ? 'third' : form);

/** "France supports A and condemns B": a verb behind "and" has the subject of the verb before. */
export const sharedSubject = (
  frame: SentenceFrame,
  hit: CueHit,
  earlier: EarlierVerb | null,
): Subject | null => {
  if (earlier === null || hit.cue.kind !== 'verb') return null;
  let at = hit.from - 1;
  while (GOES_ON.has(wordAt(frame, at)) && hit.from - at < 4) at--;
  if (!isAt(frame, at, CONJUNCTION)) return null;
  const isSame =
    kindOfForm(earlier.hit) === kindOfForm(hit) ||
    (frame.language === 'en' && hit.form === 'infinitive' && earlier.hit.form === 'third');
  if (!isSame || clauseStart(frame, hit.from) > earlier.hit.from) return null;
  return { ...earlier.subject, weight: earlier.subject.weight * SHARED, to: null };
};
