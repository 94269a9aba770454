// A relation as a sentence says it, and the surest of those that say the same.
import type { Predicate } from '../dataset/schema.ts';

export interface SaidRelation {
  readonly subject: string;
  readonly predicate: Predicate;
  readonly object: string;
  /** As printed. */
  readonly cue: string;
  /** 0 to 1. */
  readonly confidence: number;
}

const isRival = (one: SaidRelation, other: SaidRelation): boolean =>
  one.object === other.object &&
  one.subject === other.subject &&
  (one.predicate === other.predicate || one.object.startsWith('theme:'));

/**
 * One relation per subject and object: the surest. Of two actors, and of one and a country or region
 * that has its attention, more than one thing may be true.
 */
export const surest = (relations: readonly SaidRelation[]): readonly SaidRelation[] => {
  if (relations.length < 2) return relations;
  const best: SaidRelation[] = [];
  for (const relation of relations) {
    const place = best.findIndex((other) => isRival(other, relation));
    if (place < 0) best.push(relation);
    else if (relation.confidence > (best[place]?.confidence ?? 0)) best[place] = relation;
  }
  return best;
};
