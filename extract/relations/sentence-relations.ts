// The relations that one sentence says: every cue with its subjects and objects.
import type { ActorNode } from './actor-node.ts';
import { isAllowedObject, isAllowedSubject } from './allowed.ts';
import { condemnsThisAct, doersBefore } from './condemned-act.ts';
import type { CueHit, PredicateIndex } from './cue-index.ts';
import { predicateBehindCurb } from './curbs.ts';
import { fallbackObjects } from './fallback-objects.ts';
import { isGivenUp } from './given-up.ts';
import { joinedPairs } from './joined-pairs.ts';
import { isNegated, isOnlyAsked } from './negation.ts';
import type { FoundObject } from './objects.ts';
import { predicateFor } from './predicate-for.ts';
import { readCue } from './read-cue.ts';
import type { Reading } from './reading.ts';
import { sanctionsMeant } from './refused-sanctions.ts';
import { type SaidRelation, surest } from './said-relation.ts';
import { hasKind, printed, type SentenceFrame } from './sentence-frame.ts';
import type { EarlierVerb } from './shared-subject.ts';
import { RELATIVE } from './word-kinds.ts';

/** What a theme counts for that is named beside an actor who is supported: "the defence efforts of X". */
const BESIDE_ACTOR = 0.6;

const NOTHING: readonly SaidRelation[] = [];
const NOBODY: ReadonlySet<ActorNode> = new Set();

/** Whether the cue allows any of the objects. */
const hasAllowed = (
  index: PredicateIndex,
  hit: CueHit,
  objects: readonly FoundObject[],
): boolean => {
  for (const { id } of objects) if (isAllowedObject(index, hit, id)) return true;
  return false;
};

/** Whether it allows an actor among them. */
const hasActor = (index: PredicateIndex, hit: CueHit, objects: readonly FoundObject[]): boolean => {
  for (const { id, node } of objects) {
    if (node !== null && isAllowedObject(index, hit, id)) return true;
  }
  return false;
};

const said = (
  frame: SentenceFrame,
  index: PredicateIndex,
  hit: CueHit,
  { subject, objects }: Reading,
): readonly SaidRelation[] => {
  if (subject === null || objects.length === 0) return NOTHING;
  const cue = printed(frame, hit.from, hit.to);
  const isBesideActor =
    frame.language !== 'en' && hit.predicate === 'supports' && hasActor(index, hit, objects);
  const found: SaidRelation[] = [];
  for (const id of subject.ids) {
    if (!isAllowedSubject(index, hit, id, frame.voice)) continue;
    for (const object of objects) {
      const meant = predicateBehindCurb(frame, hit, object);
      if (meant === null || id === object.id) continue;
      const as = meant === hit.predicate ? hit : { ...hit, predicate: meant };
      const predicate = predicateFor(frame, as, object, id);
      if (predicate === null || !isAllowedObject(index, hit, object.id)) continue;
      if (predicate === 'threatens' && id === frame.voice) continue;
      const share = isBesideActor && object.node === null ? BESIDE_ACTOR : 1;
      const confidence = hit.cue.weight * subject.weight * object.weight * share;
      found.push({ subject: id, predicate, object: object.id, cue, confidence });
    }
  }
  return found;
};

/**
 * Whether an act is what another cue makes a priority: "the fight against ... is a priority", "it is
 * essential to strengthen". The act then says nothing of its own.
 */
const isPartOf = (hit: CueHit, priority: CueHit): boolean => {
  if (hit === priority) return false;
  if (priority.cue.objectBefore) return hit.form === 'noun' && hit.to <= priority.from;
  const follows = hit.from >= priority.to;
  return follows && (hit.form === 'noun' || hit.from <= priority.to + 2);
};

interface SaidByCue {
  readonly hit: CueHit;
  readonly reading: Reading;
  readonly said: readonly SaidRelation[];
}

const DOER = 0.9;
/** Words between a verb that condemns and the act that it condemns. */
const ACT_REACH = 12;
/** English puts "in the strongest terms" between. */
const ACT_REACH_EN = 10;

/** "les massacres que X commet": whether a relative clause about what is condemned tells of the act. */
const isOfRelative = (frame: SentenceFrame, { to }: CueHit, act: CueHit): boolean =>
  frame.language !== 'en' && act.form === 'third' && hasKind(frame, to, act.from, RELATIVE);

/** Who condemns an aggression opposes the aggressor: "nous condamnons l'agression russe". */
const condemnedDoers = (
  frame: SentenceFrame,
  { hit, reading }: SaidByCue,
  readings: readonly SaidByCue[],
): SaidRelation[] => {
  if (hit.cue.object === 'theme') return [];
  if (reading.subject === null) return [];
  const { ids, weight } = reading.subject;
  const acts = readings.filter(
    (act) =>
      act.hit.predicate === 'threatens' &&
      (act.hit.form === 'noun' || isOfRelative(frame, hit, act.hit)) &&
      act.hit.from >= (hit.cue.objectInside ? hit.from : hit.to) &&
      act.hit.from <= hit.to + (frame.language === 'en' ? ACT_REACH_EN : ACT_REACH),
  );
  const named = acts.flatMap((act) => act.reading.subject?.ids ?? []);
  const isKnown = frame.language === 'en' ? acts.length > 0 : condemnsThisAct(frame, hit);
  const isUnnamed = named.length === 0 && isKnown;
  const doers = isUnnamed ? doersBefore(frame) : named;
  return ids.flatMap((subject) =>
    doers
      .filter((object) => object !== subject)
      .map((object) => ({
        subject,
        predicate: hit.predicate,
        object,
        cue: printed(frame, hit.from, hit.to),
        confidence: hit.cue.weight * weight * DOER,
      })),
  );
};

/** A reading with other objects where its own are none that the cue allows. */
const completed = (
  frame: SentenceFrame,
  index: PredicateIndex,
  hit: CueHit,
  reading: Reading,
): Reading => {
  if (reading.subject === null) return reading;
  // In English it is known what "is essential", even where that can't be a priority.
  // What ends with a colon speaks of what follows.
  const isOpen = frame.tokens.at(-1)?.word === ':';
  if (frame.language === 'en' && (reading.objects.length > 0 || isOpen)) return reading;
  if (hasAllowed(index, hit, reading.objects)) return reading;
  return { ...reading, objects: fallbackObjects(frame, hit) };
};

/** "les Forces de soutien rapide", "Coalitie tegen X": a word of somebody's name says nothing. */
const isInName = ({ language, actors }: SentenceFrame, { from, to, form }: CueHit): boolean =>
  language !== 'en' &&
  actors.some(
    (node) =>
      node.kind === 'mention' &&
      node.to > from &&
      (node.from < from || (node.from === from && node.to > to && form === 'noun')),
  );

/** "rend hommage à": the noun of a longer cue that says the same is none of its own. */
const isInLonger = ({ language, hits }: SentenceFrame, hit: CueHit): boolean =>
  language !== 'en' &&
  hit.form === 'noun' &&
  hits.some(
    ({ predicate, form, from, to }) =>
      predicate === hit.predicate && form !== 'noun' && from < hit.from && to >= hit.to,
  );

/** Nouns for ties that can be refused, folded; English has a reader of its own. */
const AGREEMENTS: ReadonlySet<string> = new Set(
  'accord accords traite traites akkoord akkoorden verdrag verdragen overeenkomst deal'.split(' '),
);
/** Words between a verb that opposes and the tie that it opposes: an article, an adjective. */
const TIE_REACH = 3;

/** "s'oppose à l'accord avec X": a tie that somebody opposes is none of theirs, and X is opposed. */
const isOpposedTie = ({ language, tokens, hits }: SentenceFrame, hit: CueHit): boolean =>
  language !== 'en' &&
  AGREEMENTS.has(tokens[hit.from]?.word ?? '') &&
  hit.predicate === 'cooperates-with' &&
  hit.form === 'noun' &&
  hits.some(
    ({ predicate, form, to }) =>
      predicate === 'opposes' && form !== 'noun' && to <= hit.from && hit.from - to <= TIE_REACH,
  );

/** What a cue says, but for the themes of an act that another cue makes a priority. */
const unclaimed = (
  hit: CueHit,
  said: readonly SaidRelation[],
  priorities: readonly SaidByCue[],
): readonly SaidRelation[] => {
  const isClaimed = priorities.some((other) => isPartOf(hit, other.hit));
  return isClaimed ? said.filter(({ object }) => !object.startsWith('theme:')) : said;
};

/** Relations of a sentence in the order of their cues, of any confidence. */
export const sentenceRelations = (
  frame: SentenceFrame,
  index: PredicateIndex,
): readonly SaidRelation[] => {
  const pairs = joinedPairs(frame);
  if (frame.hits.length === 0) return pairs.length === 0 ? NOTHING : surest(pairs);
  /** Made when first needed. */
  let taken: Set<ActorNode> | null = null;
  const relations: SaidRelation[] = pairs;
  const readings: SaidByCue[] = [];
  let earlier: EarlierVerb | null = null;
  for (const hit of frame.hits) {
    if (isNegated(frame, hit) || isInName(frame, hit) || isInLonger(frame, hit)) continue;
    if (isOnlyAsked(frame, hit) || isGivenUp(frame, hit)) continue;
    const known = sanctionsMeant(frame, hit);
    if (known === null) continue;
    const reading = completed(frame, index, hit, readCue(frame, hit, taken ?? NOBODY, earlier));
    if (hit.cue.kind === 'verb' && hit.form !== 'noun' && reading.subject !== null) {
      earlier = { hit, subject: reading.subject };
    }
    const own = reading.predicate ? { ...known, predicate: reading.predicate } : known;
    const meant: CueHit = isOpposedTie(frame, hit) ? { ...hit, predicate: 'opposes' } : own;
    readings.push({ hit, reading, said: said(frame, index, meant, reading) });
    const isSaidBefore = hit.cue.objectBefore && frame.language !== 'en';
    if (hit.form === 'noun' || isSaidBefore || reading.subject === null) continue;
    for (const { id, node, isDoer } of reading.objects) {
      if (!node || isDoer || !isAllowedObject(index, hit, id)) continue;
      taken ??= new Set();
      taken.add(node);
    }
  }
  const priorities = readings.filter(({ hit, said }) => hit.predicate === 'prioritises' && said[0]);
  for (const reading of readings) {
    if (reading.hit.predicate === 'opposes') {
      relations.push(...condemnedDoers(frame, reading, readings));
    }
  }
  for (const { hit, said } of readings) {
    if (said.length > 0) relations.push(...unclaimed(hit, said, priorities));
  }
  return surest(relations);
};
