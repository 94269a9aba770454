// What the words that introduce a list say for its items: who acts ("Nous voulons :"), and perhaps
// already what is done ("Nos priorités :").
import type { Predicate } from '../dataset/schema.ts';
import { isAllowedObject } from './allowed.ts';
import type { PredicateIndex } from './cue-index.ts';
import { objectsOf } from './objects.ts';
import { governmentOf, printed, type SentenceFrame } from './sentence-frame.ts';
import { subjectOf } from './subjects.ts';

export interface LeadIn {
  /** Who acts in the items; null where the lead-in names nobody. */
  readonly subject: string | null;
  /** What it says of each item; null where the items say it themselves. */
  readonly said: {
    readonly predicate: Predicate;
    readonly cue: string;
    readonly weight: number;
  } | null;
}

/** Least weight of an object that makes the lead-in say what it says without its list. */
const LEAST_OBJECT = 0.5;

/** Who acts: the first actor that nothing governs, unless a verb stands before it. */
const actorOf = (frame: SentenceFrame): string | null => {
  const node = frame.actors.find(
    (actor) => actor.kind === 'pronoun' || governmentOf(frame, actor) === 'free',
  );
  if (!node || frame.hits.some((hit) => hit.form !== 'noun' && hit.to <= node.from)) return null;
  return node.id;
};

/** The last sentence of a passage that ends with a colon. */
export const readLeadIn = (frame: SentenceFrame, index: PredicateIndex): LeadIn => {
  const subject = actorOf(frame);
  const open = frame.hits.findLast(
    (hit) =>
      !hit.cue.objectBefore &&
      hit.form !== 'participle' &&
      (hit.predicate === 'prioritises' || hit.to >= frame.tokens.length - 2) &&
      objectsOf(frame, hit, null).every(
        ({ id, weight }) => weight < LEAST_OBJECT || !isAllowedObject(index, hit, id),
      ),
  );
  if (!open) return { subject, said: null };
  const who = subjectOf(frame, open, new Set());
  const [id] = who?.ids ?? [];
  if (!who || id === undefined) return { subject, said: null };
  return {
    subject: subject ?? id,
    said: {
      predicate: open.predicate,
      cue: printed(frame, open.from, open.to),
      weight: open.cue.weight * who.weight,
    },
  };
};
