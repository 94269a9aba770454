// Finds the cues of all predicates in the tokens of a sentence.
import type { CueHit } from './cue-index.ts';
import type { Token } from './lexicon.ts';
import { matchCue } from './match-cue.ts';
import { beginSentence, mayGoOn, passWord, type SeenBehind } from './second-words.ts';
import { type Tokens, tokenAt } from './tokens.ts';
import { CONJUNCTION, GENITIVE, MARK, PREPOSITION, SPEAKER_PRONOUN } from './word-kinds.ts';

/** In English the words around it tell later whether a word is a verb or a noun; both are kept. */
const mayBeOther = (one: CueHit, other: CueHit): boolean =>
  one.cue.language === 'en' && (one.form === 'noun') !== (other.form === 'noun');

const length = (hit: CueHit): number => hit.to - hit.from;

/** Whether a word that may be a noun or a verb is rather a noun: "Lutte contre", "en lutte contre". */
const isNounPlace = (before: Token | undefined): boolean =>
  before === undefined || (before.kinds & (MARK | PREPOSITION | CONJUNCTION)) !== 0;

/** Whether a Dutch word that may be a noun or a verb stands behind "we" or "to". */
const isVerbPlace = ({ cue }: CueHit, before: Token | undefined): boolean =>
  cue.language === 'nl' &&
  before !== undefined &&
  ((before.kinds & SPEAKER_PRONOUN) !== 0 || before.word === 'te');

/** Whether "of" leads from a noun to the end of the hit, which may as well name the doer. */
const isDoersOf = ({ cue, form, bound }: CueHit, tokens: readonly Token[]): boolean =>
  cue.language !== 'en' && form === 'noun' && ((tokens[bound]?.kinds ?? 0) & GENITIVE) !== 0;

/** Whether a hit says it better than another of the same predicate from the same word on. */
const isBetter = (hit: CueHit, rival: CueHit, tokens: readonly Token[], from: number): boolean => {
  const before = tokenAt(tokens, from - 1);
  // "wij steunen het plan voor": no plural of "steun".
  if (isVerbPlace(hit, before) && (hit.form === 'noun') !== (rival.form === 'noun')) {
    return rival.form === 'noun';
  }
  // Of two prepositions the nearer one belongs to the noun: "agression contre X et des Y".
  const bothBound = hit.bound < hit.to && rival.bound < rival.to;
  // "agression de X contre Y": whose act it is stands behind "of", and what it meets behind the other.
  const isOf = isDoersOf(hit, tokens);
  if (bothBound && isOf !== isDoersOf(rival, tokens)) return !isOf;
  const isVerbs = hit.cue.language === 'en' && hit.form !== 'noun' && rival.form !== 'noun';
  if (bothBound && !isVerbs && hit.bound !== rival.bound) return hit.bound < rival.bound;
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

/** "offrir ses bons offices à" says more than "offrir … à" of the same words; not in English. */
const saysMore = (other: CueHit, hit: CueHit): boolean =>
  hit.cue.language !== 'en' &&
  other.from === hit.from &&
  length(other) === length(hit) &&
  hit.cue.text.includes('…') &&
  !other.cue.text.includes('…');

/** "offrir nos bons offices à", "accorder … attention à": the noun says what is given; not in English. */
const isAboutNoun = (noun: CueHit, verb: CueHit): boolean =>
  verb.cue.language !== 'en' &&
  verb.cue.kind === 'verb' &&
  verb.predicate === 'supports' &&
  noun.predicate !== 'supports' &&
  noun.form === 'noun' &&
  noun.from > verb.from &&
  noun.to === verb.to;

/** Whether a hit lies within another one that says more; of two hits of one cue the tighter counts. */
const hides = (other: CueHit, hit: CueHit): boolean => {
  if (other.cue.language === 'en' && other.cue.objectBefore === true) return false;
  if (other === hit || (other.from === hit.from && mayBeOther(other, hit))) return false;
  // "campaign of lies against": what threatens, although some campaigns fight an ill.
  const isSame = other.from === hit.from && other.to === hit.to && other.form === hit.form;
  if (isSame && other.cue.language === 'en' && hit.predicate === 'opposes') {
    if (other.predicate === 'threatens' && other.cue.text.includes('…')) return true;
  }
  if (other.cue === hit.cue) return other.to === hit.to && other.from > hit.from;
  // "with" of "stand with" is not the "with" of company.
  if (length(hit) === 1 && !hit.cue.objectBefore && other.to === hit.to && other.from < hit.from)
    return true;
  if (isAboutNoun(other, hit)) return true;
  return (
    other.from <= hit.from &&
    other.to >= hit.to &&
    (length(other) > length(hit) || saysMore(other, hit)) &&
    (other.cue.kind === 'phrase' || other.from === hit.from)
  );
};

/** Adds a hit to those from `first` on, or puts it in the place of one of its predicate among them. */
const addBest = (
  hits: CueHit[],
  first: number,
  hit: CueHit,
  tokens: readonly Token[],
  from: number,
): void => {
  for (let at = first; at < hits.length; at++) {
    const rival = hits[at];
    if (rival?.predicate !== hit.predicate || mayBeOther(rival, hit)) continue;
    if (isBetter(hit, rival, tokens, from)) hits[at] = hit;
    return;
  }
  hits.push(hit);
};

/** Adds the hits of the cues that begin with a word, the last one first. */
const addHits = (
  hits: CueHit[],
  { openings, seconds }: Token,
  text: string,
  all: Tokens,
  from: number,
  behind: SeenBehind,
): void => {
  const first = hits.length;
  for (let at = 0; at < openings.length; at++) {
    if (!mayGoOn(behind, seconds[at] ?? 0)) continue;
    const opening = openings[at];
    const hit = opening ? matchCue(opening, text, all, from) : null;
    if (hit !== null) addBest(hits, first, hit, all.tokens, from);
  }
  if (hits.length - first > 1) hits.push(...hits.splice(first).reverse());
};

const isHidden = (hits: readonly CueHit[], hit: CueHit): boolean => {
  for (const other of hits) if (hides(other, hit)) return true;
  return false;
};

const visible = (hits: readonly CueHit[]): readonly CueHit[] =>
  hits.length < 2 ? hits : hits.filter((hit) => !isHidden(hits, hit));

/**
 * Hits in text order; `text` is what the tokens' offsets are of. Where hits of one predicate begin at
 * the same word, the longest is kept; where a hit lies within a longer one of another predicate, it is
 * dropped.
 */
export const findCues = (text: string, all: Tokens, behind: SeenBehind): readonly CueHit[] => {
  const { tokens } = all;
  const hits: CueHit[] = [];
  beginSentence(behind);
  for (let from = tokens.length - 1; from >= 0; from--) {
    const token = tokens[from];
    if (token === undefined) continue;
    if (token.openings.length > 0) addHits(hits, token, text, all, from, behind);
    passWord(behind, token);
  }
  return visible(hits.reverse());
};
