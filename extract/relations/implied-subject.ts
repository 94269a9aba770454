// The one who speaks as the subject of clauses that name nobody.
import type { Predicate } from '../dataset/schema.ts';
import type { CueHit } from './cue-index.ts';
import { clauseStart, functionWords, hasWord, type SentenceFrame } from './sentence-frame.ts';
import { VOICE_WORDS } from './voice-words.ts';

export interface Subject {
  readonly ids: readonly string[];
  /** 0 to 1: how surely it is the subject. */
  readonly weight: number;
  /** Index of the token behind it, where it stands in the sentence. */
  readonly to: number | null;
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

export const startsAny = (
  frame: SentenceFrame,
  from: number,
  to: number,
  lists: readonly (readonly string[])[],
): boolean => {
  for (let at = from; at < to; at++) {
    const found = lists.some((words) =>
      words.every((word, offset) => frame.tokens[at + offset]?.word === word),
    );
    if (found) return true;
  }
  return false;
};

/** The one who speaks, where the clause names nobody and tells of no one else's doing. */
export const impliedSubject = (frame: SentenceFrame, hit: CueHit): Subject | null => {
  if (frame.implied === null || !MAY_BE_IMPLIED.has(hit.predicate)) return null;
  const implied = (weight: number): Subject => ({
    ids: frame.implied === null ? [] : [frame.implied],
    weight,
    to: null,
  });
  const start = clauseStart(frame, hit.from);
  const { deeds, impersonal } = VOICE_WORDS[frame.language];
  const { modals, be } = functionWords(frame);
  if (hit.from - start <= 2) return implied(IMPLIED_AT_START);
  const own =
    hit.predicate === 'prioritises' ||
    startsAny(frame, start, hit.from, impersonal) ||
    hasWord(frame, start, hit.from, deeds);
  if (own) return implied(IMPLIED_BY_DEED);
  // "La réflexion sur la réforme de l'OMC sera au centre": an act that nobody else is said to do.
  if (hit.form === 'noun') return implied(IMPLIED_INSIDE);
  const ofOthers = hasWord(frame, start, hit.from, modals) || hasWord(frame, start, hit.from, be);
  if (ofOthers) return null;
  return implied(frame.isItem ? IMPLIED_AT_START : IMPLIED_INSIDE);
};
