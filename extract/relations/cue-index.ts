// The cues of all predicates as patterns, by the word that they begin with.
import type { EntityType, Language, Predicate } from '../dataset/schema.ts';
import type { Cue, PredicateRow } from '../gazetteer/schema.ts';
import { type CueForm, type CuePattern, cuePatterns } from './cue-pattern.ts';

/** A pattern, and what its first word says where it begins with that word. */
export interface CueOpening {
  readonly pattern: CuePattern;
  readonly form: CueForm;
}

export interface PredicateIndex {
  readonly byFirstWord: Readonly<Record<Language, ReadonlyMap<string, readonly CueOpening[]>>>;
  readonly subjects: ReadonlyMap<Predicate, ReadonlySet<EntityType>>;
  readonly objects: ReadonlyMap<Predicate, ReadonlySet<EntityType>>;
}

export interface CueHit {
  readonly predicate: Predicate;
  readonly cue: Cue;
  readonly form: CueForm;
  /** Indexes of tokens; `to` is exclusive. A parted verb's hit ends after its finite half. */
  readonly from: number;
  readonly to: number;
  /** Words that bind an object to the cue: its preposition in all forms; empty where it has none. */
  readonly prepositions: ReadonlySet<string>;
  /** Index of the first word of the cue behind its head; `to` where there is none. */
  readonly bound: number;
  /** Index of the particle of a parted verb, which ends the room for objects. */
  readonly particle: number | null;
}

export const indexPredicates = (rows: readonly PredicateRow[]): PredicateIndex => {
  const byFirstWord: Record<Language, Map<string, CueOpening[]>> = {
    fr: new Map(),
    nl: new Map(),
    en: new Map(),
  };
  for (const row of rows) {
    for (const cue of row.cues) {
      const openings = byFirstWord[cue.language];
      for (const pattern of cuePatterns(row.id, cue)) {
        for (const [word, form] of pattern.head.words) {
          const same = openings.get(word);
          if (same) same.push({ pattern, form });
          else openings.set(word, [{ pattern, form }]);
        }
      }
    }
  }
  return {
    byFirstWord,
    subjects: new Map(rows.map((row) => [row.id, new Set(row.subjects)])),
    objects: new Map(rows.map((row) => [row.id, new Set(row.objects)])),
  };
};
