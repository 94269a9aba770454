// Finds the cues of all predicates in the tokens of a sentence.
import type { Language } from '../dataset/schema.ts';
import { printedForm } from './cue-form.ts';
import type { CueHit } from './cue-index.ts';
import { type CueOpening, PARTED_GAP, type Slot } from './cue-pattern.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import type { Token } from './tokens.ts';
import { VOICE_WORDS } from './voice-words.ts';

/** Words that begin another clause, over which no cue reaches. */
const barriersOf = (language: Language): ReadonlySet<string> => {
  const { subordinators, relatives, articles } = FUNCTION_WORDS[language];
  return new Set([
    ...VOICE_WORDS[language].pronouns,
    ...subordinators,
    ...[...relatives].filter((word) => !articles.has(word)),
  ]);
};

const BARRIERS: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: barriersOf('fr'),
  nl: barriersOf('nl'),
  en: barriersOf('en'),
};

/** Whether the word fits: as written, or as the end of a compound. */
const fits = ({ words, endings }: Slot, word: string): boolean =>
  words.has(word) || (endings.length > 0 && endings.some((ending) => word.endsWith(ending)));

/** Whether a slot may be looked for beyond the token. */
const isCrossable = (
  { word, isMark }: Token,
  { gap }: Slot,
  isFirst: boolean,
  language: Language,
): boolean => {
  // A parted verb may hold a whole clause with lists between its halves.
  if (gap >= PARTED_GAP) return !isMark || word === ',';
  if (isMark) return false;
  if (!BARRIERS[language].has(word)) return true;
  return isFirst && language === 'nl' && VOICE_WORDS.nl.pronouns.has(word);
};

/** Index of the first token that fits the slot, at `from` or within its gap; -1 if none does. */
const findSlot = (
  tokens: readonly Token[],
  from: number,
  slot: Slot,
  language: Language,
): number => {
  const last = Math.min(from + slot.gap, tokens.length - 1);
  for (let at = from; at <= last; at++) {
    const token = tokens[at];
    if (token === undefined) return -1;
    if (!token.isMark && fits(slot, token.word)) return at;
    if (at < last && !isCrossable(token, slot, at === from, language)) return -1;
  }
  return -1;
};

/** What may follow the particle of a parted verb that has its object between its halves. */
const AFTER_PARTICLE: ReadonlySet<string> = new Set(['en', 'of', 'om', 'door', 'zodat', 'waar']);

const match = (
  { pattern, form }: CueOpening,
  text: string,
  tokens: readonly Token[],
  from: number,
): CueHit | null => {
  const { cue, predicate, tail, prepositions, endsInParticle } = pattern;
  let last = from;
  let bound = 0;
  for (const slot of tail) {
    last = findSlot(tokens, last + 1, slot, cue.language);
    if (last < 0) return null;
    if (bound === 0) bound = last;
  }
  if (endsInParticle) {
    const next = tokens[last + 1];
    if (next !== undefined && !next.isMark && !AFTER_PARTICLE.has(next.word)) return null;
  }
  const printed = printedForm(text, tokens, from, form, pattern);
  if (printed === null) return null;
  return {
    predicate,
    cue,
    form: printed,
    from,
    to: endsInParticle ? from + 1 : last + 1,
    bound: bound === 0 ? last + 1 : bound,
    prepositions,
    particle: endsInParticle ? last : null,
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
const isBetter = (hit: CueHit, rival: CueHit, before: Token | undefined): boolean => {
  // Of two prepositions the nearer one belongs to the noun: "agression contre X et des Y".
  const bothBound = hit.bound < hit.to && rival.bound < rival.to;
  if (bothBound && hit.bound !== rival.bound) return hit.bound < rival.bound;
  if (length(hit) !== length(rival)) return length(hit) > length(rival);
  if ((hit.form === 'noun') !== (rival.form === 'noun')) {
    return (hit.form === 'noun') === isNounPlace(before, hit.cue.language);
  }
  return hit.cue.weight > rival.cue.weight;
};

/** Whether a hit lies within another one that says more; of two hits of one cue the tighter counts. */
const hides = (other: CueHit, hit: CueHit): boolean => {
  if (other === hit) return false;
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

/** Adds a hit, or puts it in the place of one of its predicate, among those from `first` on. */
const addBest = (hits: CueHit[], first: number, hit: CueHit, before: Token | undefined): void => {
  for (let at = first; at < hits.length; at++) {
    const rival = hits[at];
    if (rival?.predicate !== hit.predicate) continue;
    if (isBetter(hit, rival, before)) hits[at] = hit;
    return;
  }
  hits.push(hit);
};

/**
 * Hits in text order; `text` is what the tokens' offsets are of. Where hits of one predicate begin at
 * the same word, the longest is kept; where a hit lies within a longer one of another predicate, it is
 * dropped.
 */
export const findCues = (text: string, tokens: readonly Token[]): CueHit[] => {
  const hits: CueHit[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const first = hits.length;
    for (const opening of tokens[from]?.openings ?? []) {
      const hit = match(opening, text, tokens, from);
      if (hit !== null) addBest(hits, first, hit, tokens[from - 1]);
    }
  }
  if (hits.length < 2) return hits;
  return hits.filter((hit) => !hits.some((other) => hides(other, hit)));
};
