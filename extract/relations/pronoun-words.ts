// Pronouns that take up who acted before: "elle", "il", "ze", "it". Folded.

import type { Language } from '../dataset/schema.ts';
import { wordSet } from '../text/word-set.ts';

interface PronounWords {
  readonly subjects: ReadonlySet<string>;
  /** Words behind "il" or "it" that make it stand for nobody: "il faut", "it is". */
  readonly nobody: ReadonlySet<string>;
}

export const PRONOUN_WORDS: Readonly<Record<Language, PronounWords>> = {
  fr: {
    subjects: wordSet('il elle ils elles'),
    nobody: wordSet(
      'faut faudra faudrait convient s importe est sera etait y en existe reste semble',
    ),
  },
  nl: { subjects: wordSet('hij zij ze'), nobody: wordSet('') },
  en: { subjects: wordSet('it they he she'), nobody: wordSet('is was will seems remains would') },
};
