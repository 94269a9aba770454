// Finds the cues of all predicates in the tokens of a sentence.
import type { CueHit } from './cue-index.ts';
import type { Token } from './lexicon.ts';
<<<<<<< extract/relations/find-cues.ts
import { hasSlotBehind, noteSlots, type SlotPlaces } from './slot-places.ts';
import type { Tokens } from './tokens.ts';
import {
  ARTICLE,
  BE,
  CLAUSE_END,
  CONJUNCTION,
  HAVE,
  MARK,
  MODAL,
  PREPOSITION,
  RELATIVE,
  SPEAKER_PRONOUN,
  SUBORDINATOR,
} from './word-kinds.ts';

/** What no cue reaches over: marks, and words that begin another clause. */
const BARS = MARK | SPEAKER_PRONOUN | SUBORDINATOR;

/** Words that begin a clause of its own, even between the halves of a parted verb. */
const OPENS_CLAUSE: ReadonlySet<string> = new Set(
  'terwijl omdat hoewel wanneer zodat nadat voordat zolang zodra'.split(' '),
);

/** Whether a slot may be looked for beyond the token. */
const isCrossable = (
  { word, isMark, kinds }: Token,
  gap: number,
  isFirst: boolean,
  language: Language,
): boolean => {
  // A parted verb may hold a whole clause with lists between its halves.
  if (gap >= PARTED_GAP) return (!isMark || word === ',') && !OPENS_CLAUSE.has(word);
  const bars = (kinds & BARS) !== 0 || (kinds & (RELATIVE | ARTICLE)) === RELATIVE;
  return !bars || (isFirst && language === 'nl' && (kinds & SPEAKER_PRONOUN) !== 0);
};

/** Most words between two commas that a cue reaches over. */
const ASIDE_REACH = 8;

/** "provide, under the Facility, equipment to": index of the comma that ends what the one there begins; -1 without. */
const endOfAside = (tokens: readonly Token[], opening: number): number => {
  if (tokens[opening]?.word !== ',') return -1;
  for (let at = opening + 1; at <= opening + ASIDE_REACH; at++) {
    const token = tokens[at];
    if (token === undefined) return -1;
    if (token.word === ',') return at > opening + 1 ? at : -1;
    if ((token.kinds & (BARS | RELATIVE)) !== 0) return -1;
  }
  return -1;
};

/** Index of the first token that fits the slot, at `from` or within its gap; -1 if none does. */
const findSlot = (
  tokens: readonly Token[],
  from: number,
  { number, gap }: CueOpening['tail'][number],
  language: Language,
): number => {
  let last = Math.min(from + gap, tokens.length - 1);
  for (let at = from; at <= last; at++) {
    const token = tokens[at];
    if (token === undefined) return -1;
    if (token.slots.length > 0 && token.slots.includes(number)) return at;
    if (at === last || isCrossable(token, gap, at === from, language)) continue;
    const end = language === 'en' ? endOfAside(tokens, at) : -1;
    if (end < 0) return -1;
    last = Math.min(last + end - at, tokens.length - 1);
    at = end;
  }
  return -1;
};

/** What may follow the particle of a parted verb that has its object between its halves. */
const AFTER_PARTICLE: ReadonlySet<string> = new Set(['en', 'of', 'om', 'door', 'zodat', 'waar']);

/** How far before a Dutch verb its preposition may stand. */
const BEFORE_REACH = 14;
const END_OF_CLAUSE = MARK | CONJUNCTION | SUBORDINATOR | HAVE | BE | MODAL;

/** Index of the token behind the preposition that went before the verb with its object; -1 without one. */
const opensBefore = (
  tokens: readonly Token[],
  from: number,
  last: number,
  slot: number,
): number => {
  const next = tokens[last + 1];
  if (next !== undefined && (next.kinds & END_OF_CLAUSE) === 0) return -1;
  for (let at = from - 1; at >= Math.max(0, from - BEFORE_REACH); at--) {
    const token = tokens[at];
    if (token === undefined || (token.kinds & CLAUSE_END) !== 0) return -1;
    if (token.slots.includes(slot)) return at + 1 < from ? at + 1 : -1;
    if ((token.kinds & (SUBORDINATOR | SPEAKER_PRONOUN)) !== 0) return -1;
  }
  return -1;
};

/** Whether the words behind the head may be the cue's: a look that rules out most cues. */
const mayGoOn = (
  next: Token | undefined,
  { tail }: CueOpening,
  places: SlotPlaces,
  from: number,
): boolean => {
  const [second] = tail;
  if (second?.gap === 0 && !next?.slots.includes(second.number)) return false;
  return tail.every(({ number }) => hasSlotBehind(places, number, from));
};

/** Words of a relative clause between its pronoun and the cue. */
const RELATIVE_REACH = 16;

/** Index of the preposition before the relative pronoun of the cue's clause; -1 without one. */
const opensRelative = (tokens: readonly Token[], from: number, slot: number): number => {
  for (let at = from - 1; at >= Math.max(1, from - RELATIVE_REACH); at--) {
    const token = tokens[at];
    if (token === undefined || (token.kinds & CLAUSE_END) !== 0) return -1;
    if ((token.kinds & RELATIVE) === 0) continue;
    return tokens[at - 1]?.slots.includes(slot) ? at - 1 : -1;
  }
  return -1;
};

const match = (
  { pattern, form, tail, before }: CueOpening,
  text: string,
  all: Tokens,
  from: number,
): CueHit | null => {
  const { tokens } = all;
  const { cue, predicate, prepositions, endsInParticle } = pattern;
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
  const opens =
    before === null
      ? null
      : cue.language === 'en'
        ? opensRelative(tokens, from, before)
        : opensBefore(tokens, from, last, before);
  if (opens === -1) return null;
  const printed = printedForm(text, all, from, form, pattern);
  if (printed === null) return null;
  return {
    predicate,
    cue,
    form: printed,
    from,
    to: endsInParticle ? from + 1 : last + 1,
    bound: bound === 0 ? last + 1 : bound,
    prepositions,
    opens,
    particle: endsInParticle ? last : null,
  };
};
=======
import { matchCue } from './match-cue.ts';
import { beginSentence, distanceTo, passWord, type SlotPlaces } from './slot-places.ts';
import { type Tokens, tokenAt } from './tokens.ts';
import { CONJUNCTION, MARK, PREPOSITION } from './word-kinds.ts';
>>>>>>> /tmp/s3-new

/** In English the words around it tell later whether a word is a verb or a noun; both are kept. */
const mayBeOther = (one: CueHit, other: CueHit): boolean =>
  one.cue.language === 'en' && (one.form === 'noun') !== (other.form === 'noun');

const length = (hit: CueHit): number => hit.to - hit.from;

/** Whether a word that may be a noun or a verb is rather a noun: "Lutte contre", "en lutte contre". */
const isNounPlace = (before: Token | undefined): boolean =>
  before === undefined || (before.kinds & (MARK | PREPOSITION | CONJUNCTION)) !== 0;

/** Whether a hit says it better than another of the same predicate from the same word on. */
const isBetter = (hit: CueHit, rival: CueHit, before: Token | undefined): boolean => {
  // Of two prepositions the nearer one belongs to the noun: "agression contre X et des Y".
  const bothBound = hit.bound < hit.to && rival.bound < rival.to;
  if (bothBound && hit.bound !== rival.bound) return hit.bound < rival.bound;
  // "with whom we signed a treaty": the preposition before the clause belongs to its verb.
  const isFronted = hit.cue.language === 'en' && hit.opens !== null;
  const isRivalFronted = rival.cue.language === 'en' && rival.opens !== null;
  if (isFronted !== isRivalFronted) return isFronted;
  if (length(hit) !== length(rival)) return length(hit) > length(rival);
  if ((hit.form === 'noun') !== (rival.form === 'noun')) {
    return (hit.form === 'noun') === isNounPlace(before);
  }
  return hit.cue.weight > rival.cue.weight;
};

/** Whether a hit lies within another one that says more; of two hits of one cue the tighter counts. */
const hides = (other: CueHit, hit: CueHit): boolean => {
  if (other.cue.language === 'en' && other.cue.objectBefore === true) return false;
  if (other === hit || (other.from === hit.from && mayBeOther(other, hit))) return false;
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

/** Adds a hit to those from the same word on, or puts it in the place of one of its predicate. */
const addBest = (hits: CueHit[], hit: CueHit, before: Token | undefined): void => {
  for (let at = 0; at < hits.length; at++) {
    const rival = hits[at];
    if (rival?.predicate !== hit.predicate || mayBeOther(rival, hit)) continue;
    if (isBetter(hit, rival, before)) hits[at] = hit;
    return;
  }
  hits.push(hit);
};

/** The hits of the cues that begin with a word; `places` know the words behind it. */
const hitsAt = (
  { openings, seconds, reaches }: Token,
  text: string,
  all: Tokens,
  from: number,
  places: SlotPlaces,
): CueHit[] => {
  const hits: CueHit[] = [];
  for (let at = 0; at < openings.length; at++) {
    const second = seconds[at] ?? -1;
    if (second >= 0 && distanceTo(places, second) > (reaches[at] ?? 0)) continue;
    const opening = openings[at];
    const hit = opening ? matchCue(opening, text, all, from) : null;
    if (hit !== null) addBest(hits, hit, tokenAt(all.tokens, from - 1));
  }
  return hits;
};

/**
 * Hits in text order; `text` is what the tokens' offsets are of. Where hits of one predicate begin at
 * the same word, the longest is kept; where a hit lies within a longer one of another predicate, it is
 * dropped.
 */
export const findCues = (text: string, all: Tokens, places: SlotPlaces): CueHit[] => {
  const { tokens } = all;
  const hits: CueHit[] = [];
  beginSentence(places);
  for (let from = tokens.length - 1; from >= 0; from--) {
    const token = tokens[from];
    if (token === undefined) continue;
    if (token.openings.length > 0) {
      const found = hitsAt(token, text, all, from, places);
      for (let at = found.length - 1; at >= 0; at--) {
        const hit = found[at];
        if (hit !== undefined) hits.push(hit);
      }
    }
    passWord(places, token.slots);
  }
  hits.reverse();
  if (hits.length < 2) return hits;
  return hits.filter((hit) => !hits.some((other) => hides(other, hit)));
};
