// Search over all names and aliases of the entities and the forms that the documents print, in
// memory: without regard to accents and case, by the beginning of words, and for names through slips
// of the hand. The only file that imports minisearch.
import MiniSearch from 'minisearch';
import { fold } from '../../extract/text/fold.ts';
import { words } from '../../extract/text/words.ts';
import type { CatalogueEntity } from '../questions/catalogue.ts';
import { type PrintedForm, printedIndex } from './printed-index.ts';
import { slipsForgiven, typingDistance } from './typing-distance.ts';

/**
 * How well a name fits what was typed, the best first. A form that the documents print comes after
 * the entity's own names, and before what is only guessed.
 */
export const FIT = {
  exact: 0,
  start: 1,
  words: 2,
  printed: 3,
  printedStart: 4,
  similar: 5,
  some: 6,
} as const;
export type Fit = (typeof FIT)[keyof typeof FIT];

export interface NameHit {
  readonly entity: string;
  readonly fit: Fit;
  /** Of minisearch; compares names of the same fit. */
  readonly score: number;
  /** The name that fits best, where it is none of the entity's names. */
  readonly matched: string | null;
  /** Whether that is no name but a form that the documents print. */
  readonly printed: boolean;
}

export type NameIndex = (query: string) => NameHit[];

interface Name {
  readonly id: number;
  readonly entity: string;
  readonly text: string;
  readonly folded: string;
  readonly isAlias: boolean;
}

/** "O.T.A.N." is typed and printed for OTAN. */
const undotted = (text: string): string =>
  text.replace(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,}/gu, (dotted) => dotted.replaceAll('.', ''));

const tokens = (text: string): string[] => words(fold(undotted(text))).map((word) => word.text);
const folded = (text: string): string => tokens(text).join(' ');

const namesOf = (entities: Iterable<CatalogueEntity>): Name[] => {
  const names: Name[] = [];
  for (const { id: entity, names: own, aliases } of entities) {
    const seen = new Set<string>();
    const add = (text: string, isAlias: boolean): void => {
      const key = folded(text);
      if (key === '' || seen.has(key)) return;
      seen.add(key);
      names.push({ id: names.length, entity, text, folded: key, isAlias });
    };
    for (const text of [own.en, own.fr, own.nl]) add(text, false);
    for (const { text } of aliases) add(text, true);
  }
  return names;
};

/** Markup that came along with what was copied here. */
const withoutTags = (text: string): string => text.replace(/<\/?\p{L}[^<>]*>/gu, ' ');

/** One letter begins names only by itself: between signs it is hardly a name that someone types. */
const isStray = (typed: string, query: string): boolean =>
  query.length === 1 && typed.trim().length > 1;

/** Slips that minisearch looks through; it counts two swapped letters as two. */
const reach = (term: string): number => (slipsForgiven(term.length) === 0 ? 0 : 2);

/** Whether each typed word begins a word of the name, or is one but for a slip that is forgiven. */
const fitOf = (typed: readonly string[], query: string, name: Name): Fit | null => {
  if (name.folded === query) return FIT.exact;
  if (name.folded.startsWith(query)) return FIT.start;
  const parts = name.folded.split(' ');
  const begins = typed.filter((word) => parts.some((part) => part.startsWith(word)));
  if (begins.length === typed.length) return FIT.words;
  const near = typed.filter((word) =>
    parts.some(
      (part) => part.startsWith(word) || typingDistance(word, part) <= slipsForgiven(word.length),
    ),
  );
  if (near.length === typed.length) return FIT.similar;
  return near.some((word) => word.length > 3) ? FIT.some : null;
};

const better = (one: NameHit, other: NameHit | undefined): boolean =>
  other === undefined || one.fit < other.fit || (one.fit === other.fit && one.score > other.score);

export const nameIndex = (
  entities: Iterable<CatalogueEntity>,
  forms: Iterable<PrintedForm>,
): NameIndex => {
  const names = namesOf(entities);
  const index = new MiniSearch<Name>({
    fields: ['folded'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  });
  index.addAll(names);
  const printed = printedIndex(forms, folded);
  return (text) => {
    const plain = withoutTags(text);
    const typed = tokens(plain);
    const query = typed.join(' ');
    const best = new Map<string, NameHit>();
    if (query === '') return [];
    const prefix = !isStray(plain, query);
    for (const { id, score } of index.search(query, { prefix, fuzzy: reach })) {
      const name = names[id];
      const fit = name === undefined ? null : fitOf(typed, query, name);
      if (name === undefined || fit === null) continue;
      const { entity, isAlias } = name;
      const hit = { entity, fit, score, matched: isAlias ? name.text : null, printed: false };
      if (better(hit, best.get(entity))) best.set(entity, hit);
    }
    for (const { entity, surface, whole } of printed(query)) {
      const fit = whole ? FIT.printed : FIT.printedStart;
      const hit = { entity, fit, score: 0, matched: surface, printed: true };
      if (better(hit, best.get(entity))) best.set(entity, hit);
    }
    return [...best.values()];
  };
};
