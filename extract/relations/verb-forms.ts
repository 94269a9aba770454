// The forms of a verb as cues are found by them: what is printed, folded, and what it says of the
// subject.
import type { Language } from '../dataset/schema.ts';
import { fold } from '../text/fold.ts';
import type { VerbForm } from './verb-form.ts';
import { englishForms } from './verb-forms-en.ts';
import { frenchForms } from './verb-forms-fr.ts';
import { dutchForms } from './verb-forms-nl.ts';

type VerbForms = ReadonlyMap<string, VerbForm>;

const CONJUGATE: Readonly<Record<Language, (infinitive: string) => Map<string, VerbForm>>> = {
  fr: frenchForms,
  nl: dutchForms,
  en: englishForms,
};

/**
 * Folded forms of a verb by the rules of its language; irregular ones are given in `more` (finite)
 * and `participle`.
 */
export const verbForms = (
  infinitive: string,
  language: Language,
  more: readonly string[] = [],
  participle?: string,
): VerbForms => {
  const forms = CONJUGATE[language](fold(infinitive));
  for (const form of more) forms.set(fold(form), 'third');
  if (participle !== undefined) forms.set(fold(participle), 'participle');
  forms.set(fold(infinitive), 'infinitive');
  return forms;
};
