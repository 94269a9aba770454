// What a cue says as it was read: who acts, and whom or what it is about.
import type { Predicate } from '../dataset/schema.ts';
import type { Subject } from './implied-subject.ts';
import type { FoundObject } from './objects.ts';

export interface Reading {
  readonly subject: Subject | null;
  readonly objects: readonly FoundObject[];
  /** What is said, where that is not what the cue says by itself. */
  readonly predicate?: Predicate;
}

export const NOTHING: Reading = { subject: null, objects: [] };

const asSubject = (objects: readonly FoundObject[]): Subject | null => {
  const actors = objects.filter(({ node }) => node !== null);
  const [first] = actors;
  return first
    ? { ids: [...new Set(actors.map(({ id }) => id))], weight: first.weight, to: null }
    : null;
};

const asObjects = (subject: Subject | null): FoundObject[] =>
  (subject?.ids ?? []).map((id) => ({ id, weight: subject?.weight ?? 0, node: null }));

/** The reading of words that turn subject and object round: "bénéficier du soutien de". */
export const turned = ({ subject, objects }: Reading): Reading => ({
  subject: asSubject(objects),
  objects: asObjects(subject),
});
