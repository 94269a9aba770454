// What an English verb of giving gives: who extends cooperation works with somebody, who extends sanctions
// does not help.
import type { Predicate } from '../../dataset/schema.ts';
import type { CueHit } from '../cue-index.ts';
import { type SentenceFrame, wordAt } from '../sentence-frame.ts';
import { clauseOf } from './clause.ts';
import type { VerbGroup } from './verb-group.ts';
import { SUBJECT_RELATIVES } from './words.ts';

const TIES =
  /^(?:co-?operation|partnership|collaboration|dialogue|friendship|coordination|welcome)s?$/;
const CURBS =
  /^(?:sanctions?|designations?|listings?|embargo(?:es)?|restrictions?|measures|tariffs?|ban|bans|penalt(?:y|ies))$/;
const HARMS =
  /^(?:attacks?|war|threats?|ultimatums?|aggression|violence|control|rule|campaigns?|offensives?|operations?|accusations?|claims?|demands?|warnings?|message|messages)$/;
const HEEDS = /^(?:attention|priority|precedence|importance)$/;
const TROOPS =
  /^(?:troops?|soldiers|fighters|mercenaries|militants|warships?|warplanes|tanks|commandos|paratroopers|jets|bombers)$/;
const HELPS =
  /^(?:help|support|assist|train|protect|defend|back|aid|secure|guard|reinforce|strengthen|bolster|keep|monitor|deter)$/;

/** "sent troops to help": without such a word, troops may come to fight. */
const isToHelp = (frame: SentenceFrame, from: number): boolean =>
  frame.tokens.slice(from).some(({ word }) => HELPS.test(word));

/** Words before a relative pronoun or a verb within which the thing is named. */
const REACH = 5;

const wordsOf = (frame: SentenceFrame, from: number, to: number): string[] =>
  frame.tokens.slice(Math.max(0, from), Math.max(0, to)).map(({ word }) => word);

/** Words in which the thing may be named: between the verb and its preposition, or before the verb. */
const placesOfThing = (frame: SentenceFrame, hit: CueHit, group: VerbGroup): string[] => {
  const inside = wordsOf(frame, hit.from + 1, hit.to - 1);
  if (inside.length > 0) return inside;
  const { from, relative } = clauseOf(frame, group.from);
  if (relative !== null && SUBJECT_RELATIVES.has(wordAt(frame, relative))) {
    return wordsOf(frame, relative - REACH, relative);
  }
  return group.kind === 'passive'
    ? wordsOf(frame, Math.max(from, group.from - REACH), group.from)
    : [];
};

/** What is said of those to whom it is given; null where that is no help. */
export const predicateOfThing = (
  frame: SentenceFrame,
  hit: CueHit,
  group: VerbGroup,
): Predicate | null => {
  const isGiving = hit.predicate === 'supports' && hit.cue.text.includes('…');
  if (!isGiving || hit.cue.objectInside || hit.opens !== null) return hit.predicate;
  const words = placesOfThing(frame, hit, group);
  if (words.some((word) => CURBS.test(word))) return 'sanctions';
  if (words.some((word) => TROOPS.test(word)) && !isToHelp(frame, hit.to)) return null;
  if (words.some((word) => HARMS.test(word))) return null;
  if (words.some((word) => HEEDS.test(word))) return 'prioritises';
  return words.some((word) => TIES.test(word)) ? 'cooperates-with' : hit.predicate;
};
