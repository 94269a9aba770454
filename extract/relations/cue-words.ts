// The words of a cue and the slots that they make: each with all the spellings that fit it.
import type { Language } from '../dataset/schema.ts';
import type { Cue } from '../gazetteer/schema.ts';
import type { VerbForm } from './verb-form.ts';
import { wordKey } from './word-key.ts';

export type CueForm = VerbForm | 'noun' | 'phrase';

export interface Slot {
  readonly words: ReadonlyMap<string, CueForm>;
  /** Ends of compounds that fit too. */
  readonly endings: readonly string[];
  /** Most words that may stand between the slot before and this one. */
  readonly gap: number;
}

const GAP: Readonly<Record<Language, number>> = { fr: 5, nl: 5, en: 8 };
/** Words of an object between two parts of a cue. */
const INSIDE_GAP: Readonly<Record<Language, number>> = { fr: 9, nl: 9, en: 14 };
const CONTRACTIONS: Readonly<Partial<Record<Language, Readonly<Record<string, string[]>>>>> = {
  fr: { à: ['à', 'au', 'aux'], de: ['de', 'du', 'des', 'd'] },
};

const PLURALS: Readonly<Record<Language, readonly string[]>> = {
  fr: ['', 's', 'x'],
  nl: ['', 'en', 's', 'n'],
  en: ['', 's'],
};

export interface Word {
  readonly text: string;
  readonly gap: number;
}

/** Words of a cue's text with the gap before each; an apostrophe ends a word as it does in a text. */
export const wordsOf = ({ text, language, objectInside }: Cue): Word[] => {
  const between = objectInside ? INSIDE_GAP[language] : GAP[language];
  const found: Word[] = [];
  let gap = 0;
  for (const part of text.replace(/['’]/g, ' ').split(/\s+/)) {
    if (part === '…') gap = between;
    else if (part !== '') {
      found.push({ text: part.split('/').map(wordKey).join('/'), gap });
      gap = 0;
    }
  }
  return found;
};

/** A word of a cue as a text has it, where a hyphen ends a word too: "co-chair" is two. */
export const partsOf = ({ text, gap }: Word): Word[] =>
  text.includes('/')
    ? [{ text, gap }]
    : text.split('-').map((part, index) => ({ text: part, gap: index === 0 ? gap : 0 }));

export const literal = ({ text, gap }: Word, form: CueForm, language: Language): Slot => {
  const spellings = text.split('/').flatMap((word) => CONTRACTIONS[language]?.[word] ?? [word]);
  const endings = spellings.filter((word) => word.startsWith('*')).map((word) => word.slice(1));
  return { gap, endings, words: new Map(spellings.map((word) => [word, form])) };
};

export const slotOf = (words: ReadonlyMap<string, CueForm>): Slot => ({
  gap: 0,
  endings: [],
  words,
});

export const nounForms = (text: string, language: Language): ReadonlyMap<string, CueForm> =>
  new Map(
    text
      .split('/')
      .flatMap((noun) => PLURALS[language].map((ending) => [noun + ending, 'noun'] as const)),
  );

/** The head in all its forms, of which only the last part has several: "co-financed". */
export const headsOf = (
  head: Word,
  language: Language,
  formsOf: (last: string) => ReadonlyMap<string, CueForm>,
): { readonly head: Slot; readonly tail: readonly Slot[] }[] => {
  const parts = partsOf(head);
  const forms = [...formsOf(parts.at(-1)?.text ?? '')];
  const [first, ...middle] = parts.slice(0, -1);
  if (first === undefined) return [{ head: slotOf(new Map(forms)), tail: [] }];
  return [...new Set(forms.map(([, form]) => form))].map((form) => ({
    head: literal(first, form, language),
    tail: [
      ...middle.map((part) => literal(part, form, language)),
      slotOf(new Map(forms.filter(([, other]) => other === form))),
    ],
  }));
};
