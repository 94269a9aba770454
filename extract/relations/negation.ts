// Whether a cue is denied ("ne soutient pas", "geen steun").
import type { CueHit } from './cue-index.ts';
import { clauseStart, hasKind, hasWord, isAt, type SentenceFrame } from './sentence-frame.ts';
import { MARK, NEGATION } from './word-kinds.ts';

/** "niet-permanent" is no negation of what follows. */
const isHyphenated = (frame: SentenceFrame, at: number): boolean =>
  frame.text.charAt(frame.tokens[at]?.end ?? 0) === '-';

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
  !isHyphenated(frame, at);

export const isNegated = (frame: SentenceFrame, hit: CueHit): boolean => {
  for (const at of [hit.from - 3, hit.from - 2, hit.from - 1, hit.to, hit.to + 1]) {
    if (isNegationOf(frame, hit, at)) return !hasWord(frame, at, at + 4, ONLY);
  }
  return false;
};
