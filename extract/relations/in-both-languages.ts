// What to keep of the relations that a document may say, by what its other language says at the same
// place: the two versions of a passage mean the same, and each misleads in its own way.
import { groupBy } from '../group-by.ts';
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

/** How surely the other language says the same; 0 where it does not. */
const confidenceIn = (others: readonly DraftRelation[], relation: DraftRelation): number => {
  let best = 0;
  for (const { subject, predicate, object, confidence } of others) {
    if (
      confidence > best &&
      object === relation.object &&
      subject === relation.subject &&
      predicate === relation.predicate
    ) {
      best = confidence;
    }
  }
  return best;
};

const NOTHING: readonly DraftRelation[] = [];

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
  const byPassage = groupBy(candidates, ({ passage }) => passage);
  return candidates.filter((relation) => {
    const counterpart = counterparts.get(relation.passage) ?? null;
    if (counterpart === null) return relation.confidence >= leastAlone(relation);
    const other = confidenceIn(byPassage.get(counterpart) ?? NOTHING, relation);
    return relation.confidence >= leastFor(relation, other);
  });
};
