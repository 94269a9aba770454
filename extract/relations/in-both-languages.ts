// What to keep of the relations that a document may say, by what its other language says at the same
// place: the two versions of a passage mean the same, and each misleads in its own way.
import type { DraftPassage, DraftRelation } from '../stages/draft.ts';

/** Least confidence of a relation that counts as said in the other language. */
export const LEAST_CANDIDATE = 0.2;
/** Least confidence of a relation that is kept. */
const LEAST_CONFIDENCE = 0.4;
/** The same of a theme, which is read with less surety than an actor. */
const LEAST_OF_THEME = 0.47;
/** The same where the other language says it surely. */
const LEAST_BACKED = 0.25;
/** What a theme needs that the other language does not speak of at all. */
const LEAST_ALONE = 0.8;

type Said = Pick<DraftRelation, 'passage' | 'subject' | 'predicate' | 'object'>;

const keyOf = (passage: string, { subject, predicate, object }: Said): string =>
  `${passage} ${subject} ${predicate} ${object}`;

const leastAlone = ({ object }: DraftRelation): number =>
  object.startsWith('theme:') ? LEAST_OF_THEME : LEAST_CONFIDENCE;

const leastFor = (relation: DraftRelation, other: number): number => {
  if (other >= LEAST_CONFIDENCE) return LEAST_BACKED;
  const isAlone = other === 0 && relation.object.startsWith('theme:');
  return isAlone ? LEAST_ALONE : leastAlone(relation);
};

/** Those of the candidates that are sure enough. */
export const settled = (
  passages: readonly Pick<DraftPassage, 'id' | 'counterpart'>[],
  candidates: readonly DraftRelation[],
): DraftRelation[] => {
  const counterparts = new Map(passages.map(({ id, counterpart }) => [id, counterpart]));
  const best = new Map<string, number>();
  for (const relation of candidates) {
    const key = keyOf(relation.passage, relation);
    best.set(key, Math.max(best.get(key) ?? 0, relation.confidence));
  }
  return candidates.filter((relation) => {
    const counterpart = counterparts.get(relation.passage) ?? null;
    if (counterpart === null) return relation.confidence >= leastAlone(relation);
    const other = best.get(keyOf(counterpart, relation)) ?? 0;
    return relation.confidence >= leastFor(relation, other);
  });
};
