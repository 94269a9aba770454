// The terms of all themes, ready to be found in one pass: a trie per language whose steps are the
// stems of words (or parts of compounds), so that the length of the taxonomy costs nothing.
import type { Language } from '../dataset/schema.ts';
import type { ThemeNature, ThemeRow } from '../gazetteer/schema.ts';
import { fold } from '../text/fold.ts';
import { stem } from '../text/stem.ts';

/** What one term or entity says for one theme. */
export interface ThemeWeight {
  /** Position of the theme in `ThemeIndex.themes`. */
  readonly theme: number;
  readonly weight: number;
}

export interface TermNode {
  /** The same for every match of the term that ends here. */
  readonly term: string;
  readonly next: Map<string, TermNode>;
  /** Empty where no term ends. */
  readonly weights: ThemeWeight[];
}

export interface LanguageTerms {
  readonly root: TermNode;
  /** Steps of the trie that are whole words, compared by stems. */
  readonly stems: ReadonlySet<string>;
  /** Beginnings and ends of compounds, folded. */
  readonly beginnings: Parts;
  readonly ends: Parts;
  /** Words already looked up. */
  readonly steps: Map<string, readonly string[] | null>;
}

/** Parts of words, with the lengths that they have: no other length needs a look. */
interface Parts {
  readonly texts: ReadonlySet<string>;
  readonly lengths: readonly number[];
}

export interface ThemeIndex {
  /** Bare names ("climate"), in the order of the taxonomy. */
  readonly themes: readonly string[];
  readonly languages: Readonly<Record<Language, LanguageTerms>>;
  readonly entities: ReadonlyMap<string, readonly ThemeWeight[]>;
  /** By id ("theme:climate"). */
  readonly natures: ReadonlyMap<string, ThemeNature>;
}

/** Words that terms and texts may have or leave out between the words that count, folded. */
const SKIPPED: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(['the', 'a', 'an', 'of', 's']),
  fr: new Set(['le', 'la', 'les', 'l', 'un', 'une', 'de', 'du', 'des', 'd', 'a', 'au', 'aux']),
  nl: new Set(['de', 'het', 'een', 't', 'n', 's', 'van', 'der', 'den', 'des']),
};

/** Whether a folded word counts for nothing when terms are compared. */
const isSkipped = (word: string, language: Language): boolean => SKIPPED[language].has(word);

const STEPS_LIMIT = 200_000;

const findSteps = (word: string, language: Language, terms: LanguageTerms): readonly string[] => {
  const steps: string[] = [];
  const stemmed = stem(word, language);
  if (terms.stems.has(stemmed)) steps.push(stemmed);
  for (const length of terms.beginnings.lengths) {
    if (length > word.length) break;
    const beginning = word.slice(0, length);
    if (terms.beginnings.texts.has(beginning)) steps.push(`${beginning}*`);
  }
  for (const length of terms.ends.lengths) {
    if (length > word.length) break;
    const end = word.slice(word.length - length);
    if (terms.ends.texts.has(end)) steps.push(`*${end}`);
  }
  return steps.length === 0 ? NO_STEPS : steps;
};

const NO_STEPS: readonly string[] = [];

/** Steps of the trie that a folded word can take, none for most words; null for a skipped word. */
export const stepsOf = (
  word: string,
  language: Language,
  terms: LanguageTerms,
): readonly string[] | null => {
  const known = terms.steps.get(word);
  if (known !== undefined) return known;
  if (terms.steps.size >= STEPS_LIMIT) terms.steps.clear();
  const steps = isSkipped(word, language) ? null : findSteps(word, language, terms);
  terms.steps.set(word, steps);
  return steps;
};

const TERM_WORD = /\*?[\p{L}\p{M}\p{N}]+\*?/gu;

/** Words of a term as steps of the trie; empty where it has only skipped words. */
export const termSteps = (text: string, language: Language): string[] => {
  const folded = fold(text.normalize('NFC'));
  const steps: string[] = [];
  for (const [word] of folded.matchAll(TERM_WORD)) {
    if (isSkipped(word, language)) continue;
    steps.push(word.includes('*') ? word : stem(word, language));
  }
  return steps;
};

const partsOf = (texts: ReadonlySet<string>): Parts => ({
  texts,
  lengths: [...new Set([...texts].map((text) => text.length))].sort((a, b) => a - b),
});

const buildLanguage = (rows: readonly ThemeRow[], language: Language): LanguageTerms => {
  let nodes = 0;
  const newNode = (): TermNode => ({ term: `${nodes++}`, next: new Map(), weights: [] });
  const root = newNode();
  const stems = new Set<string>();
  const beginnings = new Set<string>();
  const ends = new Set<string>();
  for (const [theme, row] of rows.entries()) {
    for (const term of row.terms) {
      if (term.language !== language) continue;
      let node = root;
      for (const step of termSteps(term.text, language)) {
        if (step.endsWith('*')) beginnings.add(step.slice(0, -1));
        else if (step.startsWith('*')) ends.add(step.slice(1));
        else stems.add(step);
        const next = node.next.get(step) ?? newNode();
        node.next.set(step, next);
        node = next;
      }
      const same = node.weights.findIndex((other) => other.theme === theme);
      const weight = Math.max(term.weight, node.weights[same]?.weight ?? 0);
      if (same < 0) node.weights.push({ theme, weight });
      else node.weights[same] = { theme, weight };
    }
  }
  return {
    root,
    stems,
    beginnings: partsOf(beginnings),
    ends: partsOf(ends),
    steps: new Map(),
  };
};

const buildEntities = (rows: readonly ThemeRow[]): Map<string, ThemeWeight[]> => {
  const entities = new Map<string, ThemeWeight[]>();
  for (const [theme, row] of rows.entries()) {
    for (const { id, weight } of row.entities ?? []) {
      entities.set(id, [...(entities.get(id) ?? []), { theme, weight }]);
    }
  }
  return entities;
};

export const buildThemeIndex = (rows: readonly ThemeRow[]): ThemeIndex => {
  const [en, fr, nl] = [
    buildLanguage(rows, 'en'),
    buildLanguage(rows, 'fr'),
    buildLanguage(rows, 'nl'),
  ];
  return {
    themes: rows.map((row) => row.id.replace(/^theme:/, '')),
    languages: { en, fr, nl },
    entities: buildEntities(rows),
    natures: new Map(rows.map(({ id, nature }) => [id, nature])),
  };
};
