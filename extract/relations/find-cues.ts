// Finds the cues of all predicates in the tokens of a sentence.
import type { CueHit } from './cue-index.ts';
import type { Token } from './lexicon.ts';
import { matchCue } from './match-cue.ts';
import { beginSentence, distanceTo, passWord, type SlotPlaces } from './slot-places.ts';
import { type Tokens, tokenAt } from './tokens.ts';
import { CONJUNCTION, MARK, PREPOSITION } from './word-kinds.ts';

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
