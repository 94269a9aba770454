// What a form of an English verb is at its place: finite, infinitive, passive, or no verb at all. The
// bare form is an infinitive, a plural present or a noun ("support"), the one in "-ed" a past tense or
// a participle; the words around it tell.
import type { CueHit } from '../cue-index.ts';
import { FUNCTION_WORDS } from '../function-words.ts';
import { endsClause, type SentenceFrame, wordAt } from '../sentence-frame.ts';
import { tokenAt } from '../tokens.ts';
import {
  ARTICLES,
  BE,
  CONJUNCTIONS,
  DO,
  HAVE,
  isAdverb,
  looksPlural,
  MODALS,
  NOUN_PREPOSITIONS,
  POSSESSIVES,
  SUBJECT_PRONOUNS,
} from './words.ts';

export interface VerbGroup {
  readonly kind: 'finite' | 'infinitive' | 'gerund' | 'passive';
  /** Index of the first token of the group, auxiliaries and adverbs included. */
  readonly from: number;
  /** What is said is still to come or wanted: "will be", "should be". */
  readonly isComing: boolean;
}

const { prepositions, genitives } = FUNCTION_WORDS.en;

const skipAdverbs = (frame: SentenceFrame, from: number): number => {
  let at = from;
  while (at >= 0 && isAdverb(wordAt(frame, at))) at--;
  return at;
};

/** Whether an apostrophe stands before the token: "Russia's". */
export const isGenitiveMark = (frame: SentenceFrame, at: number): boolean => {
  const token = frame.tokens[at];
  return token?.word === 's' && /['’]/.test(frame.text.charAt((frame.starts[at] ?? 0) - 1));
};

const isActorEnd = (frame: SentenceFrame, at: number): boolean =>
  frame.actors.some((node) => node.to === at + 1 && node.kind !== 'ours');

const isAdjectiveNode = (frame: SentenceFrame, at: number): boolean =>
  frame.actors.some((node) => node.to === at + 1 && node.kind === 'adjective');

/** Whether the object of a verb may begin at the token: "the", "its", a name, a number. */
const beginsObject = (frame: SentenceFrame, at: number): boolean => {
  const word = wordAt(frame, at);
  return (
    ARTICLES.has(word) ||
    POSSESSIVES.has(word) ||
    /^(this|these|those|that|all|both|us|them|it|him|more|over|\d.*)$/.test(word) ||
    frame.actors.some((node) => node.from === at)
  );
};

const isAfterDeterminer = (frame: SentenceFrame, at: number): boolean => {
  const word = wordAt(frame, at);
  return ARTICLES.has(word) || POSSESSIVES.has(word) || isGenitiveMark(frame, at);
};

/** Whether what stands there can only go before a verb. */
const isAfterSubject = (frame: SentenceFrame, at: number): boolean => {
  const word = wordAt(frame, at);
  return word === 'to' || MODALS.has(word) || DO.has(word) || SUBJECT_PRONOUNS.has(word);
};

/** Verbs whose bare form or "-s" is a noun as often. */
const NOUNS: ReadonlySet<string> = new Set(
  'support aid fund finance boost champion respect value help work fight combat attack bomb harm target focus stress sanction embargo boycott list reform overhaul chair strike shell pressure blockade raid assault test challenge counter stop ban curb limit protest regret supply arm shelter feed guarantee sponsor trade share host ally partner exchange struggle advance favour favor honour honor salute back commit threat call push press vote train centre center join praise reward exchange pool contact sabotage use patrol raise plan oversee release end halt place'.split(
    ' ',
  ),
);

/** Verbs that look like adjectives: "a safe and secure environment". */
const ADJECTIVES: ReadonlySet<string> = new Set(['secure', 'open', 'clear', 'welcome', 'free']);

/** Whether a form that is a verb or a noun is a noun at its place. */
const isNoun = (frame: SentenceFrame, hit: CueHit): boolean => {
  const bare = wordAt(frame, hit.from);
  if (ADJECTIVES.has(bare) && !isAfterSubject(frame, hit.from - 1)) {
    return !beginsObject(frame, hit.from + 1);
  }
  if (!NOUNS.has(hit.cue.text.split(' ')[0] ?? '')) return isAfterDeterminer(frame, hit.from - 1);
  const before = wordAt(frame, hit.from - 1);
  const next = wordAt(frame, hit.from + 1);
  const token = tokenAt(frame.tokens, hit.from - 1);
  if (next === 'of') return true;
  const leadsOn = NOUN_PREPOSITIONS.has(next) && hit.prepositions.size === 0;
  if (token === undefined || token.isMark || CONJUNCTIONS.has(before)) {
    return leadsOn && next !== 'with';
  }
  if (before === 'to' || MODALS.has(before) || DO.has(before)) return false;
  if (SUBJECT_PRONOUNS.has(before) || isAdverb(before)) return false;
  if (ARTICLES.has(before) || POSSESSIVES.has(before) || isGenitiveMark(frame, hit.from - 1)) {
    return true;
  }
  if (prepositions.has(before) || genitives.has(before)) return true;
  if (isAdjectiveNode(frame, hit.from - 1)) return !beginsObject(frame, hit.from + 1);
  if (leadsOn) return true;
  if (looksPlural(before) && hit.form === 'infinitive') return false;
  if (hit.form === 'third' && isActorEnd(frame, hit.from - 1)) return false;
  return !beginsObject(frame, hit.from + 1) && hit.prepositions.size === 0;
};

/** Index of the first of the auxiliaries and adverbs that end before the token. */
const groupStart = (frame: SentenceFrame, at: number): number => {
  let from = at;
  for (;;) {
    const word = wordAt(frame, from - 1);
    const isPart = BE.has(word) || HAVE.has(word) || MODALS.has(word) || DO.has(word);
    if (!isPart && !isAdverb(word) && word !== 'to') return from;
    from--;
  }
};

/** What may stand between a participle and its agent: "funded and trained by", "signed in May by". */
const BEFORE_AGENT =
  /^(?:and|or|in|on|by|mainly|jointly|\w{3,}(?:ed|en|ly)|\d+|may|june|july|largely|also|so|far)$/;
const AGENT_REACH = 5;

const hasAgent = (frame: SentenceFrame, from: number): boolean => {
  for (let at = from; at < from + AGENT_REACH && !endsClause(frame.tokens[at]); at++) {
    const word = wordAt(frame, at);
    if (word === 'by') return true;
    if (!BEFORE_AGENT.test(word)) return false;
  }
  return false;
};

/** Whether the verb wants an object before its preposition ("extend … to") and has none here. */
const lacksObject = (hit: CueHit): boolean =>
  hit.cue.text.includes('…') && hit.bound === hit.from + 1;

const participleGroup = (frame: SentenceFrame, hit: CueHit): VerbGroup | null => {
  const at = skipAdverbs(frame, hit.from - 1);
  const before = wordAt(frame, at);
  const from = groupStart(frame, hit.from);
  const words = frame.tokens.slice(from, hit.from).map(({ word }) => word);
  const isComing = words.some((word) => MODALS.has(word) || word === 'to' || word === 'being');
  if (BE.has(before)) return { kind: 'passive', from, isComing };
  if (HAVE.has(before)) return { kind: 'finite', from, isComing };
  if (hasAgent(frame, hit.to)) return { kind: 'passive', from: hit.from, isComing: false };
  const isAdjective =
    ARTICLES.has(before) ||
    POSSESSIVES.has(before) ||
    prepositions.has(before) ||
    genitives.has(before);
  if (isAdjective || isGenitiveMark(frame, at)) return null;
  if (lacksObject(hit) && !isActorEnd(frame, at) && !SUBJECT_PRONOUNS.has(before)) return null;
  const takesObject = beginsObject(frame, hit.to) || hit.prepositions.size > 0;
  if (!takesObject && !SUBJECT_PRONOUNS.has(before) && !isActorEnd(frame, at)) {
    const next = frame.tokens[hit.to];
    if (next === undefined || next.isMark || NOUN_PREPOSITIONS.has(next.word)) return null;
  }
  return { kind: 'finite', from, isComing: false };
};

/** Whether the word is part of a name or of a compound with a hyphen ("Rapid Support Forces"). */
export const isInsideName = (frame: SentenceFrame, hit: CueHit): boolean => {
  const token = frame.tokens[hit.from];
  if (token === undefined) return true;
  if (frame.text.charAt(frame.ends[hit.from] ?? 0) === '-' && !hit.cue.text.includes('-'))
    return true;
  if (frame.text.charAt((frame.starts[hit.from] ?? 0) - 1) === '-') return true;
  return frame.actors.some(
    ({ kind, from, to }) => kind === 'mention' && from <= hit.from && to > hit.from,
  );
};

/** Groups of hits, which belong to one sentence each: every reader of the sentence asks for them. */
const known = new WeakMap<CueHit, VerbGroup | null>();

/** The group of the verb; null where the word is no verb here. */
export const verbGroup = (frame: SentenceFrame, hit: CueHit): VerbGroup | null => {
  const before = known.get(hit);
  if (before !== undefined) return before;
  const group = groupOf(frame, hit);
  known.set(hit, group);
  return group;
};

const groupOf = (frame: SentenceFrame, hit: CueHit): VerbGroup | null => {
  if (isInsideName(frame, hit)) return null;
  if (hit.form === 'participle') return participleGroup(frame, hit);
  const at = skipAdverbs(frame, hit.from - 1);
  const before = wordAt(frame, at);
  const from = groupStart(frame, hit.from);
  if (hit.form === 'gerund') {
    if (BE.has(before)) return { kind: 'finite', from, isComing: false };
    if (ARTICLES.has(before) || POSSESSIVES.has(before) || isGenitiveMark(frame, at)) return null;
    // "destabilising activities": what threatens has its victim behind it.
    if (
      hit.predicate === 'threatens' &&
      hit.prepositions.size === 0 &&
      !beginsObject(frame, hit.to)
    )
      return null;
    return { kind: 'gerund', from: hit.from, isComing: false };
  }
  if (isNoun(frame, hit)) return null;
  if (hit.form === 'infinitive' && before === 'to') {
    return { kind: 'infinitive', from, isComing: true };
  }
  return { kind: 'finite', from, isComing: MODALS.has(before) };
};
