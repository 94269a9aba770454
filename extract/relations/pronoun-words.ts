// Pronouns that take up who acted before: "elle", "il", "ze", "it". Folded.
import type { Language } from '../dataset/schema.ts';

interface PronounWords {
  readonly subjects: ReadonlySet<string>;
  /** Words behind "il" or "it" that make it stand for nobody: "il faut", "it is". */
  readonly nobody: ReadonlySet<string>;
}

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

export const PRONOUN_WORDS: Readonly<Record<Language, PronounWords>> = {
  fr: {
    subjects: set('il elle ils elles'),
    nobody: set('faut faudra faudrait convient s importe est sera etait y en existe reste semble'),
  },
  nl: { subjects: set('hij zij ze'), nobody: set('') },
  en: { subjects: set('it they he she'), nobody: set('is was will seems remains would') },
};
