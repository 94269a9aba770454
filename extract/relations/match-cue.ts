// Whether the words of a cue stand in a sentence, from a word on that may be its first.
import type { Language } from '../dataset/schema.ts';
import { printedForm } from './cue-form.ts';
import type { CueHit } from './cue-index.ts';
import { type CueOpening, PARTED_GAP } from './cue-pattern.ts';
import type { Token } from './lexicon.ts';
import type { Tokens } from './tokens.ts';
import {
  ARTICLE,
  BE,
  CLAUSE_END,
  CONJUNCTION,
  HAVE,
  MARK,
  MODAL,
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
  const isAside = ((tokens[opening + 1]?.kinds ?? 0) & CONJUNCTION) === 0;
  if (tokens[opening]?.word !== ',' || !isAside) return -1;
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

/** Words of a relative clause between its pronoun and the cue. */
const RELATIVE_REACH = 16;

/** By sentence, of each place the relative pronoun before it in its clause; -1 without one. */
const knownRelatives = new WeakMap<readonly Token[], readonly number[]>();

const relativesIn = (tokens: readonly Token[]): readonly number[] => {
  const known = knownRelatives.get(tokens);
  if (known) return known;
  const places: number[] = [];
  let last = -1;
  for (const [at, { kinds }] of tokens.entries()) {
    places.push(at - last <= RELATIVE_REACH ? last : -1);
    if ((kinds & CLAUSE_END) !== 0) last = -1;
    else if ((kinds & RELATIVE) !== 0) last = at;
  }
  knownRelatives.set(tokens, places);
  return places;
};

/** Index of the preposition before the relative pronoun of the cue's clause; -1 without one. */
const opensRelative = (tokens: readonly Token[], from: number, slot: number): number => {
  const relative = relativesIn(tokens)[from] ?? -1;
  return relative > 0 && tokens[relative - 1]?.slots.includes(slot) ? relative - 1 : -1;
};

/** The cue as it stands from the place on; null where its words do not follow. */
export const matchCue = (
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
