// Whether a cue is denied ("ne soutient pas", "geen steun").
import type { CueHit } from './cue-index.ts';
import {
  clauseStart,
  hasKind,
  hasWord,
  isAt,
  isBeforeHyphen,
  type SentenceFrame,
} from './sentence-frame.ts';
import { MARK, NEGATION } from './word-kinds.ts';

const ONLY: ReadonlySet<string> = new Set([
  'seulement',
  'uniquement',
  'alleen',
  'enkel',
  'slechts',
  'only',
  'just',
]);

const isNegationOf = (frame: SentenceFrame, hit: CueHit, at: number): boolean =>
  isAt(frame, at, NEGATION) &&
  at >= clauseStart(frame, hit.from) &&
  !hasKind(frame, Math.min(at, hit.to), Math.max(at, hit.from), MARK) &&
  // "niet-permanent" is no negation of what follows.
  !isBeforeHyphen(frame, at);

export const isNegated = (frame: SentenceFrame, hit: CueHit): boolean => {
  for (const at of [hit.from - 3, hit.from - 2, hit.from - 1, hit.to, hit.to + 1]) {
    if (isNegationOf(frame, hit, at)) return !hasWord(frame, at, at + 4, ONLY);
  }
  return false;
};
