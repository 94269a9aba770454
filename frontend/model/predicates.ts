// What one entity can be said to do to another: the typed relations, in reading order.
import type { RelationCount } from '../../backend/contract/answer.ts';

export type Predicate = RelationCount['predicate'];

const everyPredicate: Record<Predicate, true> = {
  supports: true,
  'cooperates-with': true,
  prioritises: true,
  'member-of': true,
  mediates: true,
  reforms: true,
  opposes: true,
  threatens: true,
  sanctions: true,
};

export const isPredicate = (text: string): text is Predicate => Object.hasOwn(everyPredicate, text);
export const PREDICATES: readonly Predicate[] = Object.keys(everyPredicate).filter(isPredicate);
