// Finds the cues of all predicates in the tokens of a sentence: patterns by the word they begin with.
import type { EntityType, Language, Predicate } from '../dataset/schema.ts';
import type { Cue, PredicateRow } from '../gazetteer/schema.ts';
import {
  type CueForm,
  type CuePattern,
  cuePatterns,
  PARTED_GAP,
  type Slot,
} from './cue-pattern.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import type { Token } from './tokens.ts';
import { VOICE_WORDS } from './voice-words.ts';

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
  /** Index of the first word of the cue behind its head; `to` where there is none. */
  readonly bound: number;
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

/** Whether a cue can reach over the token: not over the beginning of another clause. */
const isCrossable = (token: Token, language: Language): boolean =>
  !token.isMark &&
  !VOICE_WORDS[language].pronouns.has(token.word) &&
  !FUNCTION_WORDS[language].subordinators.has(token.word) &&
  (FUNCTION_WORDS[language].articles.has(token.word) ||
    !FUNCTION_WORDS[language].relatives.has(token.word));

/** Whether the word fits: as written, or as the end of a compound. */
const fits = (slot: Slot, word: string): boolean =>
  slot.words.has(word) || slot.endings.some((ending) => word.endsWith(ending));

/** Index of the first token that fits the slot, at `from` or within its gap; -1 if none does. */
const findSlot = (
  tokens: readonly Token[],
  from: number,
  slot: Slot,
  language: Language,
): number => {
  for (let at = from; at <= from + slot.gap; at++) {
    const token = tokens[at];
    if (token === undefined) return -1;
    if (!token.isMark && fits(slot, token.word)) return at;
    // A parted verb may hold a whole clause with lists between its halves.
    const inverted = language === 'nl' && at === from && VOICE_WORDS.nl.pronouns.has(token.word);
    if (slot.gap <= PARTED_GAP - 1 && !inverted && !isCrossable(token, language)) return -1;
    if (token.isMark && token.word !== ',') return -1;
  }
  return -1;
};

/**
 * Form of a verb as printed, where folding hides it: "renforcé" is folded like "renforce", "menaces"
 * like "menacés". null where the word is no form of the verb: after an article it is a noun.
 */
const formOf = (
  token: Token,
  before: Token | undefined,
  after: Token | undefined,
  form: CueForm,
  { language, text }: Cue,
): CueForm | null => {
  // "het bestrijden van": the infinitive as a noun.
  if (language === 'nl' && form === 'infinitive' && before?.word === 'het') return 'noun';
  if (language === 'en' && form === 'infinitive') {
    return FUNCTION_WORDS.en.articles.has(before?.word ?? '') ? null : form;
  }
  if (form === 'infinitive' || form === 'gerund') return form;
  if (language === 'fr' && /^\S+er(\s|$)/.test(text)) {
    if (/é(e|s|es)?$/i.test(token.printed)) return 'participle';
    if (form === 'participle') return null;
  }
  const { articles, relatives, genitives, ours, theirs } = FUNCTION_WORDS[language];
  const word = before?.word ?? '';
  // "steun" is a verb beside "ik" alone, else a noun.
  if (form === 'first' && language === 'nl' && word !== 'ik' && after?.word !== 'ik') return null;
  const isNoun = articles.has(word) || genitives.has(word) || ours.has(word) || theirs.has(word);
  return form === 'third' && isNoun && !relatives.has(word) ? null : form;
};

const match = (
  pattern: CuePattern,
  tokens: readonly Token[],
  from: number,
  language: Language,
): CueHit | null => {
  const head = tokens[from];
  const form = head && pattern.slots[0].words.get(head.word);
  if (head === undefined || form === undefined) return null;
  const printedForm = formOf(head, tokens[from - 1], tokens[from + 1], form, pattern.cue);
  if (printedForm === null) return null;
  let last = from;
  let bound: number | null = null;
  for (const slot of pattern.slots.slice(1)) {
    last = findSlot(tokens, last + 1, slot, language);
    if (last < 0) return null;
    bound ??= last;
  }
  if (pattern.endsInParticle && last + 1 < tokens.length && tokens[last + 1]?.isMark !== true) {
    const next = tokens[last + 1]?.word ?? '';
    if (!['en', 'of', 'om', 'door', 'zodat', 'waar'].includes(next)) return null;
  }
  return {
    predicate: pattern.predicate,
    cue: pattern.cue,
    form: printedForm,
    from,
    to: pattern.endsInParticle ? from + 1 : last + 1,
    bound: bound ?? last + 1,
    prepositions: pattern.prepositions,
    particle: pattern.endsInParticle ? last : null,
  };
};

const length = (hit: CueHit): number => hit.to - hit.from;

/** Whether a word that may be a noun or a verb is rather a noun: "Lutte contre", "en lutte contre". */
const isNounPlace = (before: Token | undefined, language: Language): boolean =>
  before === undefined ||
  before.isMark ||
  FUNCTION_WORDS[language].prepositions.has(before.word) ||
  FUNCTION_WORDS[language].conjunctions.has(before.word);

/** Whether a hit says it better than another of the same predicate from the same word on. */
const isBetter = (hit: CueHit, rival: CueHit, nounPlace: boolean): boolean => {
  // Of two prepositions the nearer one belongs to the noun: "agression contre X et des Y".
  const bothBound = hit.bound < hit.to && rival.bound < rival.to;
  if (bothBound && hit.bound !== rival.bound) return hit.bound < rival.bound;
  if (length(hit) !== length(rival)) return length(hit) > length(rival);
  if ((hit.form === 'noun') !== (rival.form === 'noun')) return (hit.form === 'noun') === nounPlace;
  return hit.cue.weight > rival.cue.weight;
};

/** Whether a hit lies within another one that says more; of two hits of one cue the tighter counts. */
const hides = (other: CueHit, hit: CueHit): boolean => {
  if (other.cue === hit.cue) return other.to === hit.to && other.from > hit.from;
  // "with" of "stand with" is not the "with" of company.
  if (length(hit) === 1 && !hit.cue.objectBefore && other.to === hit.to && other.from < hit.from)
    return true;
  return (
    other.from <= hit.from &&
    other.to >= hit.to &&
    length(other) > length(hit) &&
    (other.cue.kind === 'phrase' || other.from === hit.from)
  );
};

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
  const byFirstWord = index.byFirstWord[language];
  for (const [from, token] of tokens.entries()) {
    if (token.isMark) continue;
    const patterns = byFirstWord.get(token.word);
    if (patterns === undefined) continue;
    const best = new Map<Predicate, CueHit>();
    for (const pattern of patterns) {
      const hit = match(pattern, tokens, from, language);
      const rival = best.get(pattern.predicate);
      if (hit === null) continue;
      const nounPlace = isNounPlace(tokens[from - 1], language);
      if (!rival || isBetter(hit, rival, nounPlace)) best.set(pattern.predicate, hit);
    }
    hits.push(...best.values());
  }
  if (hits.length < 2) return hits;
  return hits.filter((hit) => !hits.some((other) => other !== hit && hides(other, hit)));
};
