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

/**
 * One relation per subject and object: the surest. Of two actors, and of one and a country or region
 * that has its attention, more than one thing may be true.
 */
export const surest = (relations: readonly SaidRelation[]): readonly SaidRelation[] => {
  if (relations.length < 2) return relations;
  const best = new Map<string, SaidRelation>();
  for (const relation of relations) {
    const kind = relation.object.startsWith('theme:') ? '' : relation.predicate;
    const key = `${relation.subject} ${kind} ${relation.object}`;
    const rival = best.get(key);
    if (!rival || relation.confidence > rival.confidence) best.set(key, relation);
  }
  return [...best.values()];
};
