// Antecedents: which of several entities a short form refers to, by what the document has named
// before it, how near and how often.
import type { Language } from '../dataset/schema.ts';
import type { Draft, DraftPassage } from '../stages/draft.ts';

/** A mention by full name, as far as it can be referred back to. */
interface Named {
  readonly language: Language;
  /** Place of its passage among those in the same language. */
  readonly ordinal: number;
  readonly sequence: number;
  readonly section: string;
  readonly start: number;
}

export interface History {
  readonly named: ReadonlyMap<string, readonly Named[]>;
  readonly places: ReadonlyMap<string, Named>;
  /** What speaks for an entity beside its mentions: that it wrote the document, or belongs to who did. */
  readonly favour: (entity: string) => number;
  /** Whether a passage, or one beside it, names what the entity is part of, or another part of it. */
  readonly namesOwner: (entity: string, passage: string) => boolean;
}

interface FullName {
  readonly passage: string;
  readonly entity: string;
  readonly start: number;
}

const SAME_SECTION = 1.5;
const OTHER_LANGUAGE = 0.5;
const LATER = 0.2;
const USUAL = 0.3;
/** What several entities that share a short form must reach: one mention some 25 passages before. */
const ENOUGH_AMONG_SEVERAL = 0.04;

const placeOf = (passage: DraftPassage, ordinal: number): Named => ({
  language: passage.language,
  ordinal,
  sequence: passage.sequence,
  section: passage.section.join(' / '),
  start: 0,
});

/** History of a document from its mentions by full name. */
export const historyOf = (
  draft: Draft,
  fullNames: readonly FullName[],
  favour: (entity: string) => number,
  isOfOneHouse: (entity: string, other: string) => boolean,
): History => {
  const ordinals = new Map<Language, number>();
  const places = new Map<string, Named>();
  for (const passage of draft.passages) {
    const ordinal = ordinals.get(passage.language) ?? 0;
    ordinals.set(passage.language, ordinal + 1);
    places.set(passage.id, placeOf(passage, ordinal));
  }
  const named = new Map<string, Named[]>();
  const inPassages = new Map<string, Set<string>>();
  for (const { passage, entity, start } of fullNames) {
    const place = places.get(passage);
    if (place === undefined) continue;
    const list = named.get(entity) ?? [];
    list.push({ ...place, start });
    named.set(entity, list);
    const key = `${place.language}:${place.ordinal}`;
    inPassages.set(key, (inPassages.get(key) ?? new Set()).add(entity));
  }
  const namesOwner = (entity: string, passage: string): boolean => {
    const place = places.get(passage);
    if (place === undefined) return false;
    return [-1, 0, 1]
      .flatMap((step) => [...(inPassages.get(`${place.language}:${place.ordinal + step}`) ?? [])])
      .some((other) => isOfOneHouse(entity, other));
  };
  return { named, places, favour, namesOwner };
};

/** How strongly a mention offers itself to a short form. */
const pull = (mention: Named, short: Named): number => {
  const near = mention.section === short.section ? SAME_SECTION : 1;
  if (mention.language !== short.language) {
    const distance = Math.abs(mention.sequence - short.sequence);
    return (OTHER_LANGUAGE * near) / (2 + distance);
  }
  const distance = short.ordinal - mention.ordinal;
  const earlier = distance > 0 || (distance === 0 && mention.start < short.start);
  if (earlier) return near / (1 + distance);
  return (LATER * near) / (1 - distance);
};

/** How many passages away a mention still counts: beyond, its pull is as good as none. */
const REACH = 1000;

/** Place of the first mention that does not stand before a passage; mentions are in their order. */
const firstFrom = (mentions: readonly Named[], sequence: number): number => {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.sequence ?? 0) < sequence) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** How strongly the mentions of one entity offer themselves; however many there are, only those near. */
const pullOf = (mentions: readonly Named[], short: Named): number => {
  let sum = 0;
  for (let at = firstFrom(mentions, short.sequence - REACH); at < mentions.length; at++) {
    const mention = mentions[at];
    if (mention === undefined || mention.sequence > short.sequence + REACH) break;
    sum += pull(mention, short);
  }
  return sum;
};

/**
 * The entity among those given that a short form refers to; null where none has been named. `usual`
 * is the one that it means without an antecedent.
 */
export const antecedentOf = (
  history: History,
  passage: string,
  start: number,
  entities: readonly string[],
  usual: string | null = null,
): string | null => {
  const place = history.places.get(passage);
  if (place === undefined) return null;
  const short = { ...place, start };
  let best: string | null = null;
  let strongest = 0;
  for (const entity of entities) {
    const sum = pullOf(history.named.get(entity) ?? [], short);
    const strength = sum + history.favour(entity) + (entity === usual ? USUAL : 0);
    if (strength > strongest) [best, strongest] = [entity, strength];
  }
  return entities.length > 1 && strongest < ENOUGH_AMONG_SEVERAL ? null : best;
};
