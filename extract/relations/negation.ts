// Whether a cue is denied ("ne soutient pas", "geen steun").
import { isClauseFinal } from './clause-final.ts';
import type { CueHit } from './cue-index.ts';
import { isRefusalAt } from './given-up.ts';
import {
  clauseStart,
  hasKind,
  hasWord,
  isAt,
  isBeforeHyphen,
  isRelative,
  type SentenceFrame,
  wordAt,
} from './sentence-frame.ts';
import {
  ARTICLE,
  BE,
  CLAUSE_END,
  CONJUNCTION,
  HAVE,
  MARK,
  NEGATION,
  PREPOSITION,
  RELATIVE,
  SUBORDINATOR,
} from './word-kinds.ts';

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

/** What may stand behind "niet" where it denies the whole clause: "niet meer", "niet langer". */
const NO_LONGER: ReadonlySet<string> = new Set(['meer', 'langer']);
const OPENS_CLAUSE = CLAUSE_END | SUBORDINATOR;
/** Words between a Dutch verb and its "niet". */
const OBJECT_REACH = 12;

/** "steunt het voorstel niet": the negation stands behind the object, at the end of the clause. */
const isDeniedBehind = (frame: SentenceFrame, hit: CueHit): boolean => {
  if (frame.language !== 'nl' || hit.form !== 'third' || hit.cue.kind !== 'verb') return false;
  for (let at = hit.to; at < hit.to + OBJECT_REACH; at++) {
    const token = frame.tokens[at];
    if (token === undefined || isAt(frame, at, MARK) || isRelative(frame, at)) return false;
    if (isAt(frame, at, OPENS_CLAUSE) && !isAt(frame, at, ARTICLE)) return false;
    if (token.word !== 'niet' || isBeforeHyphen(frame, at)) continue;
    const next = frame.tokens[at + 1];
    if (next === undefined || hit.particle === at + 1 || NO_LONGER.has(next.word)) return true;
    return (next.kinds & (MARK | CONJUNCTION | SUBORDINATOR | PREPOSITION)) !== 0;
  }
  return false;
};

/** "has never been closer": more than ever. */
const isPraised = (frame: SentenceFrame, at: number): boolean =>
  frame.tokens[at]?.word === 'never' &&
  frame.tokens[at + 1]?.word === 'been' &&
  /^(?:\w+er|more|so|as)$/.test(frame.tokens[at + 2]?.word ?? '');

/** Index of the first word between the places that denies the cue; -1 where none does. */
const negationBetween = (frame: SentenceFrame, hit: CueHit, from: number, to: number): number => {
  for (let at = from; at < to; at++) {
    if (!isAt(frame, at, NEGATION) || isPraised(frame, at)) continue;
    if (isRefusalAt(frame, at + 1)) continue;
    if (isNegationOf(frame, hit, at)) return at;
  }
  return -1;
};

/** "levert geen wapens aan", "werkt niet langer samen met": whether the words between the parts deny the cue. */
const isDeniedInside = (frame: SentenceFrame, hit: CueHit): boolean => {
  if (frame.language === 'en' || hit.cue.kind !== 'verb') return false;
  for (let at = hit.from + 1; at < hit.to; at++) {
    if (isAt(frame, at, NEGATION) && !isBeforeHyphen(frame, at)) {
      return !hasWord(frame, at, at + 2, ONLY);
    }
  }
  return false;
};

/** Words of a Dutch clause before the verb that ends it. */
const MIDDLE_REACH = 12;
const TO: ReadonlySet<string> = new Set(['te']);
const BEGINS_MIDDLE = MARK | CONJUNCTION | RELATIVE | SUBORDINATOR;

/** "heeft nooit wapens aan X geleverd": what stands before a Dutch verb denies it with its object. */
const isDeniedInMiddle = (frame: SentenceFrame, hit: CueHit): boolean => {
  if (frame.language !== 'nl' || hit.cue.kind !== 'verb') return false;
  if (hit.opens === null && !isClauseFinal(frame, hit)) return false;
  // "deinst er niet voor terug X aan te vallen": the verb before is what is denied.
  if (hasWord(frame, hit.from - 2, hit.to, TO)) return false;
  for (let at = hit.from - 1; at >= hit.from - MIDDLE_REACH; at--) {
    if (isAt(frame, at, BEGINS_MIDDLE) && !isAt(frame, at, ARTICLE)) return false;
    if (isAt(frame, at, NEGATION) && !isBeforeHyphen(frame, at)) {
      return !hasWord(frame, at, at + 2, ONLY);
    }
  }
  return false;
};

/** Words before the cue, and behind it, within which it is denied. */
const BEFORE_REACH = 3;
const BEHIND_REACH = 2;

export const isNegated = (frame: SentenceFrame, hit: CueHit): boolean => {
  const before = negationBetween(frame, hit, hit.from - BEFORE_REACH, hit.from);
  const at = before >= 0 ? before : negationBetween(frame, hit, hit.to, hit.to + BEHIND_REACH);
  if (at >= 0) return !hasWord(frame, at, at + 4, ONLY);
  const isWithin = isDeniedInside(frame, hit) || isDeniedInMiddle(frame, hit);
  return isWithin || isDeniedBehind(frame, hit);
};

/** Who is asked to do something, by the beginnings of the folded words. */
const ASKED =
  /^(?:invite|appele|somme|exhorte|prie)e?s?$|^(?:uitgenodigd|opgeroepen|verzocht|gevraagd)$/;

/** "heeft X gevraagd te bemiddelen": the Dutch participle stands somewhere before the infinitive. */
const isAskedOf = (frame: SentenceFrame, hit: CueHit): boolean => {
  if (frame.language !== 'nl' || !hasWord(frame, hit.from - 2, hit.to, TO)) return false;
  for (let at = hit.from - 1; at >= hit.from - OBJECT_REACH; at--) {
    if (isAt(frame, at, CLAUSE_END | CONJUNCTION)) return false;
    if (ASKED.test(wordAt(frame, at))) return hasKind(frame, at - OBJECT_REACH, at, HAVE);
  }
  return false;
};

/** "sont invités à soutenir": what others are asked to do, they have not done. */
export const isOnlyAsked = (frame: SentenceFrame, hit: CueHit): boolean =>
  frame.language !== 'en' &&
  hit.form === 'infinitive' &&
  (isAskedOf(frame, hit) ||
    [hit.from - 2, hit.from - 3].some(
      (at) => ASKED.test(wordAt(frame, at)) && hasKind(frame, at - 3, at, BE),
    ));
