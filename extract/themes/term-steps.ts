// Steps: what terms are compared by. A step is the stem of a word, a part of a compound that a word
// begins or ends with ("klimaat*", "*beleid"), or an acronym, which is one in capitals only ("US" is not
// "us"); words that terms may leave out are none.
import type { Language } from '../dataset/schema.ts';
import { fold } from '../text/fold.ts';
import { type SoughtStems, seekStems, soughtStem, stem } from '../text/stem.ts';

/** Words that terms and texts may have or leave out between the words that count, folded. */
const SKIPPED: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(['the', 'a', 'an', 'of', 's']),
  fr: new Set(['le', 'la', 'les', 'l', 'un', 'une', 'de', 'du', 'des', 'd', 'a', 'au', 'aux']),
  nl: new Set(['de', 'het', 'een', 't', 'n', 's', 'van', 'der', 'den', 'des']),
};

/** Whether a folded word counts for nothing when terms are compared. */
const isSkipped = (word: string, language: Language): boolean => SKIPPED[language].has(word);

const TERM_WORD = /\*?[\p{L}\p{M}\p{N}]+\*?/gu;
const ACRONYM = /^\p{N}*\p{Lu}\p{N}*\p{Lu}[\p{Lu}\p{N}]*$/u;

/** Marks an acronym among the steps of a term. */
const CAPITALS = '=';

/** Words of a term as steps; empty where it has only skipped words. */
export const termSteps = (text: string, language: Language): string[] => {
  const steps: string[] = [];
  for (const [word] of text.normalize('NFC').matchAll(TERM_WORD)) {
    const folded = fold(word);
    if (ACRONYM.test(word)) steps.push(CAPITALS + folded);
    else if (word.includes('*')) steps.push(folded);
    else if (!isSkipped(folded, language)) steps.push(stem(folded, language));
  }
  return steps;
};

/** Numbers of steps by what they are, and the lengths that parts have: no other needs a look. */
export interface StepNumbers {
  readonly count: number;
  readonly stems: ReadonlyMap<string, number>;
  readonly sought: SoughtStems;
  readonly beginnings: ReadonlyMap<string, number>;
  readonly beginningLengths: readonly number[];
  readonly acronyms: ReadonlyMap<string, number>;
  readonly ends: ReadonlyMap<string, number>;
  readonly endLengths: readonly number[];
}

const lengthsOf = (parts: ReadonlyMap<string, number>): number[] =>
  [...new Set(Array.from(parts.keys(), (part) => part.length))].sort((a, b) => a - b);

/** Numbers the steps of all terms from 0, in the order in which they come. */
export const numberSteps = (terms: readonly (readonly string[])[]) => {
  const stems = new Map<string, number>();
  const beginnings = new Map<string, number>();
  const ends = new Map<string, number>();
  const acronyms = new Map<string, number>();
  let count = 0;
  const numberOf = (kind: Map<string, number>, text: string): number => {
    const known = kind.get(text);
    if (known !== undefined) return known;
    kind.set(text, count);
    return count++;
  };
  const numbered = terms.map((steps) =>
    steps.map((step) => {
      if (step.startsWith(CAPITALS)) return numberOf(acronyms, step.slice(1));
      if (step.endsWith('*')) return numberOf(beginnings, step.slice(0, -1));
      if (step.startsWith('*')) return numberOf(ends, step.slice(1));
      return numberOf(stems, step);
    }),
  );
  const steps: StepNumbers = {
    count,
    stems,
    sought: seekStems([...stems.keys()]),
    beginnings,
    beginningLengths: lengthsOf(beginnings),
    ends,
    endLengths: lengthsOf(ends),
    acronyms,
  };
  return { numbered, steps };
};

/** Number of the acronym that a folded word in capitals is, plural or not. */
const acronymOf = (word: string, { acronyms }: StepNumbers): number | undefined =>
  acronyms.get(word) ?? (word.endsWith('s') ? acronyms.get(word.slice(0, -1)) : undefined);

/** Steps that a folded word can take, none for most words; null for a skipped word. */
export const stepsOf = (
  word: string,
  isCapital: boolean,
  language: Language,
  steps: StepNumbers,
): number[] | null => {
  const acronym = isCapital ? acronymOf(word, steps) : undefined;
  if (acronym === undefined && isSkipped(word, language)) return null;
  const found: number[] = [];
  const add = (step: number | undefined): void => {
    if (step !== undefined) found.push(step);
  };
  add(acronym);
  const stemmed = soughtStem(word, language, steps.sought);
  if (stemmed !== null) add(steps.stems.get(stemmed));
  for (const length of steps.beginningLengths) {
    if (length > word.length) break;
    add(steps.beginnings.get(word.slice(0, length)));
  }
  for (const length of steps.endLengths) {
    if (length > word.length) break;
    add(steps.ends.get(word.slice(word.length - length)));
  }
  return found;
};
