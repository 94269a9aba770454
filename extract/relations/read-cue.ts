// A cue with its subject and its objects, active or passive.

import type { ActorNode } from './actor-node.ts';
import { agentAfter, isActivePerfect } from './agent.ts';
import { readBracketedMembers } from './bracket-lists.ts';
import { isClauseFinal } from './clause-final.ts';
import { BETWEEN, type CueHit } from './cue-index.ts';
import { doersOfAct } from './doers-of-acts.ts';
import { genitiveSubject, subjectOfMiddle } from './dutch-subject.ts';
import { readEnglishCue } from './english/read-english-cue.ts';
import { impliedSubject, MAY_BE_IMPLIED, type Subject, speaker } from './implied-subject.ts';
import { describedOnly } from './object-guards.ts';
import { type FoundObject, objectsBefore, objectsOf } from './objects.ts';
import { NOTHING, type Reading, turned } from './reading.ts';
import { readRelative } from './relative-object.ts';
import { describedTopic, throughInstrument } from './relative-subject.ts';
import {
  clauseStart,
  coordinated,
  hasKind,
  isAt,
  isRelative,
  type SentenceFrame,
  wordAt,
} from './sentence-frame.ts';
import { type EarlierVerb, sharedSubject } from './shared-subject.ts';
import { likewise } from './subject-around-aside.ts';
import { subjectOf } from './subjects.ts';
import { takenUpObject } from './taken-up-objects.ts';
import {
  AGENT,
  BE,
  COMING,
  CONJUNCTION,
  HAVE,
  MARK,
  PREPOSITION,
  SUBORDINATOR,
} from './word-kinds.ts';

/** Words between "between" and the first of the list. */
const BETWEEN_REACH = 2;
const AMONG = 0.85;

/** "door België gesteund": the agent before a participle, as Dutch has it. */
const dutchAgentBefore = (frame: SentenceFrame, hit: CueHit): Reading => {
  if (frame.language !== 'nl') return NOTHING;
  const start = clauseStart(frame, hit.from);
  let by = Math.max(start, hit.from - 12);
  while (by < hit.from && !isAt(frame, by, AGENT)) by++;
  const agent = by < hit.from ? agentAfter(frame, by, 1) : null;
  if (!agent) return NOTHING;
  const objects = objectsBefore(frame, hit, agent.at);
  return { subject: agent.subject, objects: describedOnly(frame, objects, agent.at) };
};

const NAMELESS_PASSIVE = 0.85;
/** "organisé avec", "gesproken met": whose work with others the speaker tells of. */
const TOGETHER_WITH: ReadonlySet<string> = new Set(['avec', 'met']);

const isInRelativeClause = (frame: SentenceFrame, { from }: CueHit): boolean => {
  for (let at = from - 1; at > 0 && !isAt(frame, at, MARK); at--) {
    if (isRelative(frame, at)) return true;
  }
  return false;
};

/**
 * A passive that names no doer: what the one who speaks says that will be done ("la coopération sera
 * renforcée", "er wordt ingezet op").
 */
const namelessPassive = (frame: SentenceFrame, hit: CueHit): Reading => {
  const back = frame.language === 'nl' ? 14 : 4;
  const start = clauseStart(frame, hit.from);
  const from = Math.max(start, hit.from - back);
  const after = frame.language === 'nl' ? hit.to + 2 : hit.from;
  const last = wordAt(frame, hit.to - 1);
  const together = hit.predicate === 'cooperates-with' && TOGETHER_WITH.has(last);
  if (!together && !hasKind(frame, from, after, COMING)) return NOTHING;
  // "een hof waarvan het gezag wordt betwist": by whom is not said.
  if (hit.predicate === 'opposes' && isInRelativeClause(frame, hit)) return NOTHING;
  if (frame.implied === null || !MAY_BE_IMPLIED.has(hit.predicate)) return NOTHING;
  const subject = { ids: [frame.implied], weight: NAMELESS_PASSIVE, to: null };
  const objects =
    hit.prepositions.size > 0 || hit.opens !== null
      ? objectsOf(frame, hit, subject)
      : objectsBefore(frame, hit, hit.from);
  return { subject, objects };
};

/** Subject of a Dutch verb at the end of a relative clause that is about no actor. */
const inRelative = (frame: SentenceFrame, hit: CueHit): Subject | null => {
  const start = clauseStart(frame, hit.from);
  for (let at = hit.from - 1; at > start; at--) {
    if (isRelative(frame, at)) {
      return describedTopic(frame, at) ?? throughInstrument(frame, hit, at);
    }
  }
  return null;
};

/** ", construit avec": a French participle behind a comma that looks like a finite verb. */
const isLooseParticiple = (frame: SentenceFrame, hit: CueHit): boolean =>
  frame.language === 'fr' &&
  hit.form === 'third' &&
  hit.predicate === 'cooperates-with' &&
  wordAt(frame, hit.from - 1) === ',' &&
  /(?:it|int|ert|ort|u)$/.test(wordAt(frame, hit.from));

/** "De terreur van X veroordelen wij": what stands before a Dutch verb whose subject is right behind it. */
const readInverted = (frame: SentenceFrame, hit: CueHit): Reading | null => {
  if (frame.language !== 'nl' || hit.cue.kind !== 'verb') return null;
  if (hit.prepositions.size > 0 || hit.opens !== null) return null;
  const speaks = frame.actors.find(
    ({ from, kind }) => from === hit.from + 1 && (kind === 'pronoun' || kind === 'voice'),
  );
  const start = clauseStart(frame, hit.from);
  const isFronted =
    start < hit.from && !isAt(frame, start, PREPOSITION | SUBORDINATOR | CONJUNCTION);
  if (!speaks || !isFronted || wordAt(frame, hit.from - 1) === ',') return null;
  const objects = objectsBefore(frame, hit, hit.from);
  if (!objects.some(({ node }) => node !== null)) return null;
  const subject = { ids: [speaks.id], weight: speaks.weight, to: speaks.to };
  return { subject, objects };
};

/** Objects of an active cue: those that are named, whose act is named, or that a pronoun takes up. */
const allObjects = (frame: SentenceFrame, hit: CueHit, subject: Subject): FoundObject[] => {
  const named = objectsOf(frame, hit, subject);
  const objects = [...named, ...doersOfAct(frame, hit, named)];
  const hasActor = objects.some(({ node }) => node !== null);
  return hasActor ? objects : [...objects, ...takenUpObject(frame, hit, subject)];
};

const readActive = (
  frame: SentenceFrame,
  hit: CueHit,
  taken: ReadonlySet<ActorNode>,
  earlier: EarlierVerb | null,
): Reading => {
  const inverted = readInverted(frame, hit);
  if (inverted !== null) return inverted;
  const shared = sharedSubject(frame, hit, earlier);
  if (shared !== null) return { subject: shared, objects: allObjects(frame, hit, shared) };
  const subject = isClauseFinal(frame, hit)
    ? (subjectOfMiddle(frame, hit, clauseStart(frame, hit.from)) ??
      (hit.form === 'third'
        ? (inRelative(frame, hit) ?? genitiveSubject(frame, hit))
        : impliedSubject(frame, hit)))
    : subjectOf(frame, hit, taken);
  if (subject === null) return NOTHING;
  const objects = allObjects(frame, hit, subject);
  const mayShare = hit.form === 'third' || hit.form === 'first' || subject.to === hit.from;
  const others = mayShare ? likewise(frame, hit) : [];
  return others.length === 0
    ? { subject, objects }
    : { subject: { ...subject, ids: [...new Set([...subject.ids, ...others])] }, objects };
};

/** "un Conseil réformé": what the speaker wants to be so. */
const WANTED = 0.75;

/** "la centrale de X occupée par Y": the actors right before a participle that no verb goes with. */
const describedBy = (frame: SentenceFrame, hit: CueHit): FoundObject[] => {
  if (frame.language !== 'fr') return [];
  const isBeforeComma = frame.tokens[hit.from - 1]?.word === ',';
  const end = isBeforeComma ? hit.from - 1 : hit.from;
  const node = frame.actors.find(({ to, kind }) => to === end && kind === 'mention');
  if (!node) return [];
  return coordinated(frame, node).map((one) => ({ id: one.id, weight: 1, node: one }));
};

const readParticiple = (
  frame: SentenceFrame,
  hit: CueHit,
  taken: ReadonlySet<ActorNode>,
  earlier: EarlierVerb | null,
): Reading => {
  const inner = agentAfter(frame, hit.from + 1, hit.to - hit.from - 1);
  if (inner && hit.prepositions.size > 0) {
    return { subject: inner.subject, objects: objectsOf(frame, hit, inner.subject) };
  }
  const agent = isActivePerfect(frame, hit) ? null : agentAfter(frame, hit.to, 5);
  if (agent) {
    const touching = describedBy(frame, hit);
    const before = touching.length > 0 ? touching : objectsBefore(frame, hit, hit.from);
    const objects = touching.length > 0 ? before : describedOnly(frame, before, hit.from);
    return { subject: agent.subject, objects };
  }
  const back = frame.language === 'nl' ? 14 : 4;
  const hasBe = hasKind(frame, hit.from - 3, hit.from, BE);
  const perfect = hasKind(frame, hit.from - back, hit.from, HAVE) && !hasBe;
  const past = frame.language === 'en' && !hasBe;
  if (!perfect && !past) {
    const wanted = hit.predicate === 'reforms' && !hasBe ? describedBy(frame, hit) : [];
    if (wanted.length > 0) return { subject: speaker(frame, WANTED), objects: wanted };
    const byAgent = dutchAgentBefore(frame, hit);
    return byAgent.subject ? byAgent : namelessPassive(frame, hit);
  }
  return readActive(frame, { ...hit, form: 'third' }, taken, earlier);
};

const isBetween = (frame: SentenceFrame, hit: CueHit): boolean =>
  BETWEEN.has(wordAt(frame, hit.to - 1));

/** "la coopération entre l'UE et l'OTAN": the first of the list works with the others. */
const readBetween = (frame: SentenceFrame, hit: CueHit): Reading => {
  const first = frame.actors.find(({ from }) => from >= hit.to && from <= hit.to + BETWEEN_REACH);
  if (!first || first.kind === 'ours') return NOTHING;
  const [one, ...others] = coordinated(frame, first);
  if (!one || others.length === 0) return NOTHING;
  return {
    subject: { ids: [one.id], weight: AMONG, to: null },
    objects: others.map((node) => ({ id: node.id, weight: 1, node })),
  };
};

/** `taken` are actors that an earlier verb of the sentence already has as its objects. */
export const readCue = (
  frame: SentenceFrame,
  hit: CueHit,
  taken: ReadonlySet<ActorNode>,
  earlier: EarlierVerb | null,
): Reading => {
  if (frame.language === 'en') return readEnglishCue(frame, hit, taken);
  // "aansluitend bij": a gerund that only says what goes with what.
  if (hit.form === 'gerund' && hit.predicate === 'cooperates-with' && frame.language === 'nl') {
    return NOTHING;
  }
  if (hit.form === 'participle') return readParticiple(frame, hit, taken, earlier);
  if (isLooseParticiple(frame, hit)) return namelessPassive(frame, hit);
  if (hit.predicate === 'cooperates-with' && isBetween(frame, hit)) return readBetween(frame, hit);
  const special = readRelative(frame, hit) ?? readBracketedMembers(frame, hit);
  if (special !== null) return special;
  const read = readActive(frame, hit, taken, earlier);
  if (!hit.cue.passive) return read;
  // "le soutien de l'UE": who has it must be named before.
  return read.subject === null || read.subject.to === null ? NOTHING : turned(read);
};
