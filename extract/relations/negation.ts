// Whether a cue is denied ("ne soutient pas", "geen steun").
import type { CueHit } from './cue-index.ts';
import { clauseStart, functionWords, hasWord, type SentenceFrame } from './sentence-frame.ts';

/** "niet-permanent" is no negation of what follows. */
const isHyphenated = (frame: SentenceFrame, at: number): boolean =>
  frame.text.charAt(frame.tokens[at]?.end ?? 0) === '-';

const ONLY = new Set(['seulement', 'uniquement', 'alleen', 'enkel', 'slechts', 'only', 'just']);

export const isNegated = (frame: SentenceFrame, hit: CueHit): boolean => {
  const { negations } = functionWords(frame);
  const around = [hit.from - 3, hit.from - 2, hit.from - 1, hit.to, hit.to + 1];
  const start = clauseStart(frame, hit.from);
  const negation = around.find(
    (at) =>
      at >= start &&
      negations.has(frame.tokens[at]?.word ?? '') &&
      !frame.tokens.slice(Math.min(at, hit.to), Math.max(at, hit.from)).some((t) => t.isMark) &&
      !isHyphenated(frame, at),
  );
  return negation !== undefined && !hasWord(frame, negation, negation + 4, ONLY);
};
