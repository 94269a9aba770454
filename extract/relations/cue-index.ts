// Finds the cues of all predicates in the tokens of a sentence: patterns by the word they begin with.
import type { EntityType, Language, Predicate } from '../dataset/schema.ts';
import type { Cue, PredicateRow } from '../gazetteer/schema.ts';
import { type CueForm, type CuePattern, cuePatterns, type Slot } from './cue-pattern.ts';
import type { Token } from './tokens.ts';

export interface PredicateIndex {
  readonly byFirstWord: Readonly<Record<Language, ReadonlyMap<string, readonly CuePattern[]>>>;
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
  /** Index of the particle of a parted verb, which ends the room for objects. */
  readonly particle: number | null;
}

export const indexPredicates = (rows: readonly PredicateRow[]): PredicateIndex => {
  const byFirstWord: Record<Language, Map<string, CuePattern[]>> = {
    fr: new Map(),
    nl: new Map(),
    en: new Map(),
  };
  for (const row of rows) {
    for (const cue of row.cues) {
      for (const pattern of cuePatterns(row.id, cue)) {
        for (const word of pattern.slots[0].words.keys()) {
          const patterns = byFirstWord[cue.language].get(word);
          if (patterns) patterns.push(pattern);
          else byFirstWord[cue.language].set(word, [pattern]);
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

/** Index of the first token that fits the slot, at `from` or within its gap; -1 if none does. */
const findSlot = (tokens: readonly Token[], from: number, slot: Slot): number => {
  for (let at = from; at <= from + slot.gap; at++) {
    const token = tokens[at];
    if (token === undefined) return -1;
    if (!token.isMark && slot.words.has(token.word)) return at;
    // A parted verb may hold a list between its halves; nothing else reaches over a mark.
    if (token.isMark && !(slot.gap > 10 && token.word === ',')) return -1;
  }
  return -1;
};

/** "renforcé" is folded like "renforce". */
const formOf = (token: Token, form: CueForm, language: Language): CueForm =>
  language === 'fr' && form === 'third' && token.printed.endsWith('é') ? 'participle' : form;

const match = (
  pattern: CuePattern,
  tokens: readonly Token[],
  from: number,
  language: Language,
): CueHit | null => {
  const head = tokens[from];
  const form = head && pattern.slots[0].words.get(head.word);
  if (head === undefined || form === undefined) return null;
  let last = from;
  for (const slot of pattern.slots.slice(1)) {
    last = findSlot(tokens, last + 1, slot);
    if (last < 0) return null;
  }
  if (pattern.endsInParticle && last + 1 < tokens.length && tokens[last + 1]?.isMark !== true) {
    const next = tokens[last + 1]?.word ?? '';
    if (!['en', 'of', 'om', 'door', 'zodat', 'waar'].includes(next)) return null;
  }
  return {
    predicate: pattern.predicate,
    cue: pattern.cue,
    form: formOf(head, form, language),
    from,
    to: pattern.endsInParticle ? from + 1 : last + 1,
    prepositions: pattern.prepositions,
    particle: pattern.endsInParticle ? last : null,
  };
};

const length = (hit: CueHit): number => hit.to - hit.from;

/**
 * Hits in text order. Where hits of one predicate begin at the same word, the longest is kept; where a
 * hit lies within a longer one of another predicate, it is dropped.
 */
export const findCues = (
  index: PredicateIndex,
  tokens: readonly Token[],
  language: Language,
): CueHit[] => {
  const hits: CueHit[] = [];
  for (const [from, token] of tokens.entries()) {
    if (token.isMark) continue;
    const best = new Map<Predicate, CueHit>();
    for (const pattern of index.byFirstWord[language].get(token.word) ?? []) {
      const hit = match(pattern, tokens, from, language);
      const rival = best.get(pattern.predicate);
      const better =
        hit !== null &&
        (rival === undefined ||
          length(hit) > length(rival) ||
          (length(hit) === length(rival) && hit.cue.weight > rival.cue.weight));
      if (better) best.set(pattern.predicate, hit);
    }
    hits.push(...best.values());
  }
  return hits.filter(
    (hit) =>
      !hits.some(
        (other) =>
          other !== hit &&
          other.from <= hit.from &&
          other.to >= hit.to &&
          length(other) > length(hit) &&
          (other.cue.kind === 'phrase' || other.from === hit.from),
      ),
  );
};
