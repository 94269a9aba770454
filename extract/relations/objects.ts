// What a cue is about: the actors and themes in its reach that belong to it and not to another word.
import type { Predicate } from '../dataset/schema.ts';
import type { ActorNode } from './actor-node.ts';
import { clauseBefore, isClauseFinal, startOfMiddle } from './clause-final.ts';
import type { CueHit } from './cue-index.ts';
import type { Subject } from './implied-subject.ts';
import { beginsNextClause, endsCompany } from './next-clause.ts';
import {
  actsNext,
  behindTransitive,
  isInPlace,
  isOwnNoun,
  isPassedOver,
  opensList,
} from './object-guards.ts';
import {
  endsClause,
  governmentOf,
  isAt,
  resumes,
  type SentenceFrame,
  wordAt,
} from './sentence-frame.ts';
import { endsNoun, resumesObjects, type Standing, standingAfter, type Walk } from './standing.ts';
import type { ThemeNode } from './theme-nodes.ts';
import { BE } from './word-kinds.ts';

export interface FoundObject {
  readonly id: string;
  /** 0 to 1: how surely it is the object. */
  readonly weight: number;
  /** null for a theme. */
  readonly node: ActorNode | null;
  /** Where a theme is named; left out for an actor, and for a theme that no word there names. */
  readonly theme?: ThemeNode;
  /** Not named as the object, but as the doer of what is backed or condemned. */
  readonly isDoer?: true;
}

/** Words between the cue, or the object before, and an object. */
const REACH = 22;
const PER_WORD = 0.03;
const LEAST_BY_DISTANCE = 0.4;
/** How surely a theme belongs to the cue where it stands: one that the passage is about, and another. */
const KNOWN_THEME: Readonly<Record<Standing, number>> = {
  object: 1,
  adjunct: 0.85,
  aside: 0.75,
  other: 0.5,
};
const OTHER_THEME: Readonly<Record<Standing, number>> = {
  object: 1,
  adjunct: 0.6,
  aside: 0,
  other: 0,
};
const THEME_NOT_OF_PASSAGE = 0.7;
/** The same in a passage that is about no theme of the taxonomy. */
const THEME_OF_NO_PASSAGE = 0.75;

const byDistance = (words: number): number =>
  Math.max(LEAST_BY_DISTANCE, 1 - PER_WORD * Math.max(0, words - 2));

/** "lutte contre le terrorisme" may name its theme as a whole, from the first word of the cue on. */
const beginsHere = ({ hit, from }: Walk, theme: ThemeNode, at: number): boolean =>
  theme.from === at ||
  (at === from && from === hit.to && theme.from >= hit.from && theme.from < at && theme.to > at);

/** Whether the actor can be an object of anything. */
const isNamed = ({ kind }: ActorNode): boolean => kind !== 'pronoun' && kind !== 'ours';

/** "menacent notre sécurité": who threatens what is the speaker's threatens the speaker. */
const isThreatened = (frame: SentenceFrame, { predicate }: CueHit, { kind }: ActorNode): boolean =>
  kind === 'ours' && predicate === 'threatens' && frame.language !== 'en';

const US = 0.9;
const ADJECTIVE = 0.8;
/** A theme is rarely what is threatened: mostly it is the threat, or where it happens. */
const THREATENED_THEME = 0.5;
const IN_PLACE = 0.8;
const addObjectsAt = (
  found: FoundObject[],
  walk: Walk,
  at: number,
  standing: Standing,
  near: number,
): void => {
  const { frame } = walk;
  const inPlace =
    standing === 'adjunct' && walk.hit.predicate === 'threatens' && isInPlace(frame, at);
  for (const node of frame.actors) {
    if (node.from !== at || !(standing === 'object' || inPlace)) continue;
    if (!isNamed(node) && !isThreatened(frame, walk.hit, node)) continue;
    if (actsNext(frame, walk.hit, node) || isPassedOver(frame, walk.hit, node)) continue;
    // "les intérêts de la Belgique": what belongs to the speaker is not the speaker.
    if (node.id === frame.voice && governmentOf(frame, node) === 'genitive') continue;
    const share = (node.kind === 'adjective' ? ADJECTIVE : 1) * (inPlace ? IN_PLACE : 1);
    found.push({ id: node.id, weight: near * share, node });
  }
  for (const theme of frame.themes) {
    if (!beginsHere(walk, theme, at)) continue;
    const standsFor = walk.hit.predicate === 'prioritises' && standing === 'object';
    if (theme.isName && !standsFor) continue;
    if (isOwnNoun(frame, theme)) continue;
    const known = frame.passageThemes.has(theme.id.slice('theme:'.length));
    const isThreat = walk.hit.predicate === 'threatens';
    const weight =
      (isThreat ? THREATENED_THEME : 1) *
      near *
      (0.5 + theme.weight / 2) *
      (known ? KNOWN_THEME : OTHER_THEME)[standing] *
      (known ? 1 : frame.passageThemes.size > 0 ? THEME_NOT_OF_PASSAGE : THEME_OF_NO_PASSAGE);
    found.push({ id: theme.id, weight, node: null, theme });
  }
};

/** Indexes of the tokens where an object may begin. */
const beginnings = (walk: Walk): number[] => {
  const { frame, hit, from, to } = walk;
  const found: number[] = [];
  for (const node of frame.actors) {
    const isObject = isNamed(node) || isThreatened(frame, hit, node);
    if (node.from >= from && node.from < to && isObject) found.push(node.from);
  }
  for (const theme of frame.themes) {
    const at = theme.from < from && theme.from >= hit.from ? from : theme.from;
    if (at >= from && at < to && beginsHere(walk, theme, at)) found.push(at);
  }
  return found;
};

/** Whether the token goes on with the name of an actor. */
const isInName = (actors: readonly ActorNode[], at: number): boolean => {
  for (const node of actors) if (node.from < at && node.to > at) return true;
  return false;
};

/** "L'UE nous soutient": the object right before a French verb. */
const usBefore = (frame: SentenceFrame, hit: CueHit, subject: Subject | null): FoundObject[] => {
  const isVerb = hit.form === 'third' || hit.form === 'infinitive' || hit.form === 'gerund';
  if (frame.language !== 'fr' || !isVerb) return [];
  const node = frame.actors.find(({ kind, to }) => kind === 'us' && to === hit.from);
  // "nous continuerons de nous opposer": a reflexive verb.
  const isReflexive = node !== undefined && subject?.ids.includes(node.id) === true;
  return node && !isReflexive ? [{ id: node.id, weight: US, node }] : [];
};

const collect = (walk: Walk): FoundObject[] => {
  const places = beginnings(walk);
  if (places.length === 0) return [];
  const last = Math.max(...places);
  const { frame, hit, from, to, throughColon } = walk;
  // What stands before "is a priority" is its object again after an introduction.
  const isBefore = hit.cue.objectBefore === true;
  const found: FoundObject[] = [];
  let standing: Standing = 'object';
  let distance = 0;
  let colon = false;
  /** Standing before a bracket was opened; null outside brackets. */
  let outside: Standing | null = null;
  for (let at = from; at <= last; at++) {
    const token = frame.tokens[at];
    if (throughColon && opensList(frame, at)) {
      colon = true;
      standing = 'object';
      distance = 0;
      continue;
    }
    if (isBefore && isAt(frame, at, BE)) standing = 'object';
    if (token === undefined || (endsClause(token) && token.word !== '(' && !colon)) break;
    const resuming = resumes(frame, at);
    if (resuming > 0) {
      if (resumesObjects(walk, at + resuming, standing)) {
        standing = 'object';
        distance = 0;
      }
      const bound = hit.prepositions.has(wordAt(frame, at + resuming));
      at += bound ? resuming : resuming - 1;
      continue;
    }
    if (!isBefore && beginsNextClause(frame, hit, at)) break;
    if (endsCompany(frame, hit, at)) break;
    if (places.includes(at)) {
      const before = found.length;
      addObjectsAt(found, walk, at, colon ? 'object' : standing, byDistance(distance));
      if (found.length > before) distance = 0;
    }
    if (hit.form === 'noun' && to > hit.to && endsNoun(frame, hit, at)) break;
    if (token.word === '(') outside = standing;
    else if (token.word === ')') {
      standing = outside ?? standing;
      outside = null;
    } else if (!isInName(frame.actors, at) && !(outside !== null && token.isMark)) {
      standing = standingAfter(walk, at, standing);
    }
    if (!token.isMark) distance++;
    if (distance > REACH) break;
  }
  return found;
};

const THROUGH_COLON: ReadonlySet<Predicate> = new Set(['prioritises']);

/** Objects of an active cue, of any type, in text order. */
export const objectsOf = (
  frame: SentenceFrame,
  hit: CueHit,
  subject: Subject | null,
): FoundObject[] => {
  if (hit.cue.objectBefore) {
    // Dutch may put it between the copula and the noun: "is de EU een partner".
    const found = collect({
      frame,
      hit,
      from: behindTransitive(frame, hit, clauseBefore(frame, hit)),
      to: hit.to,
      throughColon: false,
    });
    return found.filter(({ id }) => id !== frame.voice);
  }
  if (hit.cue.objectInside) {
    const from = hit.bound === hit.from + 1 ? hit.bound + 1 : hit.from + 1;
    return collect({ frame, hit, from, to: hit.to, throughColon: false });
  }
  if (hit.opens !== null) {
    return collect({ frame, hit, from: hit.opens, to: hit.from, throughColon: false });
  }
  if (isClauseFinal(frame, hit)) {
    const from = Math.max(startOfMiddle(frame, hit), subject?.to ?? 0);
    return collect({ frame, hit, from, to: hit.from, throughColon: false });
  }
  const us = usBefore(frame, hit, subject);
  if (us.length > 0) return us;
  // A term may begin inside the cue: "lutte contre le terrorisme" names its theme as a whole.
  // Dutch may put the subject between the verb and its object.
  const from = hit.form === 'third' ? Math.max(hit.to, subject?.to ?? 0) : hit.to;
  const to = hit.particle ?? subject?.before ?? frame.tokens.length;
  return collect({ frame, hit, from, to, throughColon: THROUGH_COLON.has(hit.predicate) });
};

/** Objects of a passive: what stands before it in its clause. */
export const objectsBefore = (frame: SentenceFrame, hit: CueHit, to: number): FoundObject[] =>
  collect({ frame, hit, from: clauseBefore(frame, hit), to, throughColon: false });
