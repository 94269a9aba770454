// What is needed to find the cues of all predicates, and what is found of them.
import type { Language, Predicate } from '../dataset/schema.ts';
import type { Cue, PredicateRow } from '../gazetteer/schema.ts';
import { type CuePattern, cuePatterns } from './cue-pattern.ts';
import type { CueForm } from './cue-words.ts';
import { buildLexicon, type Lexicon } from './lexicon.ts';

export interface PredicateIndex {
  readonly lexicons: Readonly<Record<Language, Lexicon>>;
  /** Types of entities. */
  readonly subjects: ReadonlyMap<Predicate, ReadonlySet<string>>;
  readonly objects: ReadonlyMap<Predicate, ReadonlySet<string>>;
}

/** Words that tie the members of one list to each other. */
export const BETWEEN: ReadonlySet<string> = new Set(['entre', 'tussen', 'between']);

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
  /** Index of the first token of the objects, where they stand before the verb with its preposition. */
  readonly opens: number | null;
  /** Index of the particle of a parted verb, which ends the room for objects. */
  readonly particle: number | null;
}

/** Patterns of all cues in a language. */
const patternsIn = (language: Language, rows: readonly PredicateRow[]): CuePattern[] =>
  rows.flatMap(({ id, cues }) =>
    cues.filter((cue) => cue.language === language).flatMap((cue) => cuePatterns(id, cue)),
  );

export const indexPredicates = (rows: readonly PredicateRow[]): PredicateIndex => {
  const lexiconOf = (language: Language): Lexicon =>
    buildLexicon(patternsIn(language, rows), language);
  return {
    lexicons: { fr: lexiconOf('fr'), nl: lexiconOf('nl'), en: lexiconOf('en') },
    subjects: new Map(rows.map((row) => [row.id, new Set(row.subjects)])),
    objects: new Map(rows.map((row) => [row.id, new Set(row.objects)])),
  };
};
