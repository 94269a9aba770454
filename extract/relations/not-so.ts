// Deeds that a French or Dutch sentence tells of only to say that they lack, are untrue or are kept from
// happening: "faute d'appui à X", "il est faux que", "verhinderde dat".
import type { CueHit } from './cue-index.ts';
import { clauseStart, hasKind, isAt, type SentenceFrame, wordAt } from './sentence-frame.ts';
import { CLAUSE_END, CONJUNCTION, MARK, MODAL, NEGATION, RELATIVE } from './word-kinds.ts';

type Tongue = 'fr' | 'nl';

/** Words before what lacks, folded. */
const LACKS = {
  fr: /^(?:faute|sans|manque|absence|insuffisance|defaut|penurie)$/,
  nl: /^(?:gebrek|zonder|weinig|uitblijven|ontbreken|afwezigheid)$/,
};
/** Words between such a word and the noun: "d'un appui", "aan voldoende militaire steun". */
const LACK_REACH = 4;

/** "zonder X te steunen": words of a Dutch clause before its infinitive. */
const WITHOUT_REACH = 12;

const isLacking = (frame: SentenceFrame, hit: CueHit, language: Tongue): boolean => {
  const isWithout = hit.form === 'infinitive';
  const isNoun =
    hit.form === 'noun' || (!isWithout && LACKS[language].test(wordAt(frame, hit.from - 1)));
  if (!isNoun && !isWithout) return false;
  const reach = isNoun ? LACK_REACH : WITHOUT_REACH;
  for (let at = hit.from - 1; at >= hit.from - reach; at--) {
    if (isAt(frame, at, MARK | CONJUNCTION | RELATIVE)) return false;
    const word = wordAt(frame, at);
    if (!isNoun && word !== 'sans' && word !== 'zonder') continue;
    // "weinig" alone is little, and not nothing.
    if (word === 'weinig' && wordAt(frame, at - 1) !== 'te') continue;
    // "nous ne saurions conclure sans remercier X": what is denied twice is done.
    const from = isNoun ? at - 2 : clauseStart(frame, at);
    if (LACKS[language].test(word)) return !hasKind(frame, from, at, NEGATION);
  }
  return false;
};

const THAT: ReadonlySet<string> = new Set(['que', 'qu', 'dat']);
/** What is said of a clause that does not hold, right before its "that", folded. */
const UNTRUE =
  /^(?:faux|inexact|mensonger|dement|dementi|dementent|nie|nient|nia|onwaar|onjuist|gelogen|ontken(?:t|de|den|nen)|empech(?:e|ent|a)|evit(?:e|ent|a)|verhinder(?:t|d|de|den)|voorkwam(?:en)?|belette)$/;
/** What it would be, denied before. */
const TRUE = /^(?:vrai|exact|certain|waar|juist|correct|zo)$/;
/** Words between "that" and the verb of its clause. */
const CLAUSE_REACH = 16;
const DENIED_REACH = 4;

/** Whether the words before "that" say that its clause does not hold. */
const isUntrueAt = (frame: SentenceFrame, that: number): boolean => {
  const word = wordAt(frame, that - 1);
  const isDenied = hasKind(frame, that - DENIED_REACH, that, NEGATION);
  if (UNTRUE.test(word)) return !isDenied;
  return TRUE.test(word) && isDenied;
};

/** "il est faux que X menace Y", "het is niet waar dat X Y bedreigt". */
const isUntrue = (frame: SentenceFrame, hit: CueHit): boolean => {
  for (let at = hit.from - 1; at >= hit.from - CLAUSE_REACH; at--) {
    if (isAt(frame, at, CLAUSE_END)) return false;
    if (THAT.has(wordAt(frame, at)) && isUntrueAt(frame, at)) return true;
    if (wordAt(frame, at) === ',') return false;
  }
  return false;
};

/** Words of an article and an adjective before the name at the head of a clause. */
const HEAD_REACH = 3;

/**
 * "X ondermijnen zou Y versterken": the infinitive with its object is the subject, and nobody is said to
 * do either.
 */
const isOfHead = (frame: SentenceFrame, hit: CueHit): boolean => {
  if (frame.language !== 'nl' || hit.form !== 'infinitive') return false;
  const start = clauseStart(frame, hit.from);
  const head = frame.hits.find(
    ({ from, to, form }) =>
      form === 'infinitive' && from >= start && to <= hit.to && isAt(frame, to, MODAL),
  );
  if (head === undefined || hasKind(frame, start, head.from, MARK | MODAL)) return false;
  if (hasKind(frame, head.to, hit.from, MARK | CONJUNCTION)) return false;
  return frame.actors.some(
    ({ from, to }) => from >= start && from <= start + HEAD_REACH && to === head.from,
  );
};

/** Whether the sentence says that what the cue tells of is not so. */
export const isNotSo = (frame: SentenceFrame, hit: CueHit): boolean => {
  if (frame.language === 'en') return false;
  return isLacking(frame, hit, frame.language) || isUntrue(frame, hit) || isOfHead(frame, hit);
};
