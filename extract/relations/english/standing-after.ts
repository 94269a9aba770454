// How the words behind an English cue change what can be its object.
import type { CueHit } from '../cue-index.ts';
import { type SentenceFrame, wordAt } from '../sentence-frame.ts';
import { isPreposition } from './clause.ts';
import { ADJUNCTS, BODIES, CONJUNCTIONS, DATIVES, LOCATIVES } from './words.ts';

/** How the words at a place relate to the cue. */
export type Standing = 'object' | 'doer' | 'place' | 'dative' | 'adjunct';

/** The bound preposition of a noun cue at the token: "support for" inside another cue's object. */
const isOfNoun = (frame: SentenceFrame, hit: CueHit, at: number): boolean =>
  frame.hits.some(
    (other) =>
      other.predicate !== hit.predicate &&
      (other.predicate !== 'reforms' || isOrganisationBehind(frame, other.to)) &&
      other.form === 'noun' &&
      other.from >= hit.from &&
      other.to === at + 1,
  );

/** Only organisations are reformed; the reforms of a country are its own. */
const isOrganisationBehind = (frame: SentenceFrame, at: number): boolean =>
  frame.actors.find(({ from }) => from >= at)?.id.startsWith('organisation:') === true;

const MEASURES: ReadonlySet<string> = new Set(['more', 'less', 'fewer', 'other', 'rather']);
/** Whose text it is does not matter to who breaks or respects it. */
export const TREATIES: ReadonlySet<string> = new Set([
  'charter',
  'convention',
  'treaty',
  'statute',
  'covenant',
]);

/** "the army in", but not "the Russian army in", whose place says nothing of it. */
const isBodyAt = (frame: SentenceFrame, at: number): boolean =>
  BODIES.has(wordAt(frame, at)) &&
  !frame.actors.some(({ to, kind }) => to === at && kind !== 'theirs');

/** Verbs of support that take what somebody does as their object. */
const BACKS =
  /^(?:support|back|fund|finance|endorse|welcome|commend|praise|applaud|hail|encourage|value|appreciat|salute|sponsor)/;
/** Nouns for such acts, and what is said of them before "by". */
const ACTS =
  /(?:work|effort|efforts|mediation|investigation|inquiry|initiative|initiatives|steps|role|leadership|operation|operations|mission|action|actions|measures|reforms|progress|commitment|decision|undertaken|made|taken|led|launched|carried|conducted|organised|organized|played|pursued|provided|deployed|shown|done|out)$/;

/** "commend the efforts undertaken by Togo": who does what is backed. */
const isBackedAct = (frame: SentenceFrame, hit: CueHit, at: number): boolean =>
  hit.predicate === 'supports' &&
  hit.cue.kind === 'verb' &&
  BACKS.test(hit.cue.text) &&
  frame.tokens.slice(hit.to, at).some(({ word }) => ACTS.test(word));

/** Words that judge what others do. */
const JUDGES =
  /^(?:condemn|deplor|denounc|denunci|criti|regret|oppos|reject|decr|abhor|protest|concern|alarm|dismay|outrag|anger|indignation|appall|troubled|worried|censure|castigate|resist|disapprove|object)/;

const BEFORE_NUMBERS: ReadonlySet<string> = new Set(['over', 'around', 'about', 'near', 'between']);

export const standingAfter = (
  frame: SentenceFrame,
  hit: CueHit,
  at: number,
  standing: Standing,
): Standing => {
  const word = wordAt(frame, at);
  // "over 2,700 individuals".
  if (BEFORE_NUMBERS.has(word) && /^\d/.test(wordAt(frame, at + 1))) return standing;
  const goesOn =
    wordAt(frame, at - 1) === ',' ||
    CONJUNCTIONS.has(wordAt(frame, at - 1)) ||
    CONJUNCTIONS.has(wordAt(frame, at - 2)) ||
    CONJUNCTIONS.has(wordAt(frame, at - 3));
  if (goesOn && hit.prepositions.has(word)) return 'object';
  if (word === 'as' && wordAt(frame, at - 1) === 'well') return 'object';
  if (word === 'by' && hit.predicate === 'opposes' && JUDGES.test(hit.cue.text)) return 'doer';
  if (word === 'by' && isBackedAct(frame, hit, at)) return 'doer';
  if (standing === 'doer' && isPreposition(word)) return 'adjunct';
  if ((standing === 'adjunct' || standing === 'doer') && word !== ',') return standing;
  if (isOfNoun(frame, hit, at)) return hit.predicate === 'prioritises' ? 'object' : 'adjunct';
  if (word === 'of') return standing;
  if (word === 'than' && MEASURES.has(wordAt(frame, at - 1))) return standing;
  if (TREATIES.has(word)) return 'adjunct';
  if (ADJUNCTS.has(word)) return 'adjunct';
  // "the authorities in Albania": who stands for the place.
  const mayHold = LOCATIVES.has(word) || word === 'from';
  if (standing === 'object' && mayHold && isBodyAt(frame, at - 1)) return standing;
  if (LOCATIVES.has(word)) return standing === 'dative' ? 'adjunct' : 'place';
  if (DATIVES.has(word)) return standing === 'place' ? 'adjunct' : 'dative';
  return standing;
};
