// What a predicate and its cue allow as subject and object.
import type { CueHit, PredicateIndex } from './cue-index.ts';

const typeOf = (id: string): string => id.slice(0, id.indexOf(':'));

/** Whether the predicate and the cue allow the object. */
export const isAllowedObject = (index: PredicateIndex, hit: CueHit, id: string): boolean => {
  const type = typeOf(id);
  if (hit.cue.object === 'entity' && type === 'theme') return false;
  if (hit.cue.object === 'theme' && type !== 'theme') return false;
  return index.objects.get(hit.predicate)?.has(type) ?? false;
};

/** Whether the predicate allows the subject; a region with a government speaks as a country does. */
export const isAllowedSubject = (
  index: PredicateIndex,
  hit: CueHit,
  id: string,
  voice: string | null,
): boolean => id === voice || (index.subjects.get(hit.predicate)?.has(typeOf(id)) ?? false);
