// The one who speaks as the subject of clauses that name nobody.
import type { Predicate } from '../dataset/schema.ts';
import type { CueHit } from './cue-index.ts';
import { clauseStart, hasKind, isAt, type SentenceFrame } from './sentence-frame.ts';
import { wordsThere } from './tokens.ts';
import { VOICE_WORDS } from './voice-words.ts';
import { BE, BEGINS_IMPERSONAL, DEED, MODAL } from './word-kinds.ts';

export interface Subject {
  readonly ids: readonly string[];
  /** 0 to 1: how surely it is the subject. */
  readonly weight: number;
  /** Index of the token behind it, where it stands in the sentence. */
  readonly to: number | null;
  /** Index of the token where the objects end, for a subject that stands behind them. */
  readonly before?: number;
}

const IMPLIED_AT_START = 0.85;
const IMPLIED_BY_DEED = 0.75;
const IMPLIED_INSIDE = 0.75;

/** What the one who speaks may be meant to do without being named. */
export const MAY_BE_IMPLIED: ReadonlySet<Predicate> = new Set([
  'supports',
  'cooperates-with',
  'opposes',
  'prioritises',
  'reforms',
]);

export const speaker = (frame: SentenceFrame, weight: number): Subject | null =>
  frame.voice === null ? null : { ids: [frame.voice], weight, to: null };

/** Who acts in a clause that names nobody. */
export const implied = (frame: SentenceFrame, weight: number): Subject | null =>
  frame.implied === null ? null : { ids: [frame.implied], weight, to: null };

/** Whether words between the places begin a clause in which the speaker says what is to be done. */
export const hasImpersonal = (frame: SentenceFrame, from: number, to: number): boolean => {
  const { impersonal } = VOICE_WORDS[frame.language];
  for (let at = from; at < to; at++) {
    if (!isAt(frame, at, BEGINS_IMPERSONAL)) continue;
    if (wordsThere(frame.tokens, at, impersonal) !== undefined) return true;
  }
  return false;
};

/** How surely the one who speaks is meant; 0 where the clause tells of others. */
const impliedWeight = (frame: SentenceFrame, hit: CueHit): number => {
  const start = clauseStart(frame, hit.from);
  if (hit.from - start <= 2) return IMPLIED_AT_START;
  const own =
    hit.predicate === 'prioritises' ||
    hasImpersonal(frame, start, hit.from) ||
    hasKind(frame, start, hit.from, DEED);
  if (own) return IMPLIED_BY_DEED;
  // "La réflexion sur la réforme de l'OMC sera au centre": an act that nobody else is said to do.
  if (hit.form === 'noun') return IMPLIED_INSIDE;
  if (hasKind(frame, start, hit.from, MODAL | BE)) return 0;
  return frame.isItem ? IMPLIED_AT_START : IMPLIED_INSIDE;
};

/** The one who speaks, where the clause names nobody and tells of no one else's doing. */
export const impliedSubject = (frame: SentenceFrame, hit: CueHit): Subject | null => {
  if (frame.implied === null) return null;
  // In a list of what somebody does, mediation is theirs as well.
  if (!MAY_BE_IMPLIED.has(hit.predicate) && !(frame.isItem && hit.predicate === 'mediates'))
    return null;
  const weight = impliedWeight(frame, hit);
  return weight === 0 ? null : implied(frame, weight);
};
