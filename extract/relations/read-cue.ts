// A cue with its subject and its objects, active or passive.
import { isClauseFinal } from './clause-final.ts';
import type { CueHit } from './cue-index.ts';
import { readEnglishCue } from './english/read-english-cue.ts';
import { impliedSubject, MAY_BE_IMPLIED, type Subject } from './implied-subject.ts';
import type { ActorNode } from './nodes.ts';
import { type FoundObject, objectsBefore, objectsOf } from './objects.ts';
import { throughInstrument } from './relative-subject.ts';
import { clauseStart, hasKind, isRelative, type SentenceFrame } from './sentence-frame.ts';
import { agentAfter, subjectOf, subjectOfMiddle } from './subjects.ts';
import { BE, COMING, HAVE } from './word-kinds.ts';

export interface Reading {
  readonly subject: Subject | null;
  readonly objects: readonly FoundObject[];
}

const NOTHING: Reading = { subject: null, objects: [] };

/** "door België gesteund": the agent before a participle, as Dutch has it. */
const dutchAgentBefore = (frame: SentenceFrame, hit: CueHit): Reading => {
  if (frame.language !== 'nl') return NOTHING;
  const start = clauseStart(frame, hit.from);
  const agent = agentAfter(frame, Math.max(start, hit.from - 12), 12);
  if (!agent || agent.at >= hit.from) return NOTHING;
  return { subject: agent.subject, objects: objectsBefore(frame, hit, agent.at) };
};

const NAMELESS_PASSIVE = 0.85;

/**
 * A passive that names no doer: what the one who speaks says that will be done ("la coopération sera
 * renforcée", "er wordt ingezet op").
 */
const namelessPassive = (frame: SentenceFrame, hit: CueHit): Reading => {
  const back = frame.language === 'nl' ? 14 : 4;
  const start = clauseStart(frame, hit.from);
  const from = Math.max(start, hit.from - back);
  const after = frame.language === 'nl' ? hit.to + 2 : hit.from;
  if (!hasKind(frame, from, after, COMING)) return NOTHING;
  if (frame.implied === null || !MAY_BE_IMPLIED.has(hit.predicate)) return NOTHING;
  const subject = { ids: [frame.implied], weight: NAMELESS_PASSIVE, to: null };
  const objects =
    hit.prepositions.size > 0
      ? objectsOf(frame, hit, subject)
      : objectsBefore(frame, hit, hit.from);
  return { subject, objects };
};

/** Subject of a Dutch verb at the end of a relative clause that is about no actor. */
const inRelative = (frame: SentenceFrame, hit: CueHit): Subject | null => {
  const start = clauseStart(frame, hit.from);
  for (let at = hit.from - 1; at > start; at--) {
    if (isRelative(frame, at)) return throughInstrument(frame, hit, at);
  }
  return null;
};

const readActive = (frame: SentenceFrame, hit: CueHit, taken: ReadonlySet<ActorNode>): Reading => {
  const subject = isClauseFinal(frame, hit)
    ? (subjectOfMiddle(frame, hit, clauseStart(frame, hit.from)) ??
      (hit.form === 'third' ? inRelative(frame, hit) : impliedSubject(frame, hit)))
    : subjectOf(frame, hit, taken);
  return { subject, objects: objectsOf(frame, hit, subject) };
};

const readParticiple = (
  frame: SentenceFrame,
  hit: CueHit,
  taken: ReadonlySet<ActorNode>,
): Reading => {
  const agent = agentAfter(frame, hit.to, 5);
  if (agent) return { subject: agent.subject, objects: objectsBefore(frame, hit, hit.from) };
  const back = frame.language === 'nl' ? 14 : 4;
  const hasBe = hasKind(frame, hit.from - 3, hit.from, BE);
  const perfect = hasKind(frame, hit.from - back, hit.from, HAVE) && !hasBe;
  const past = frame.language === 'en' && !hasBe;
  if (!perfect && !past) {
    const byAgent = dutchAgentBefore(frame, hit);
    return byAgent.subject ? byAgent : namelessPassive(frame, hit);
  }
  return readActive(frame, { ...hit, form: 'third' }, taken);
};

const asSubject = (objects: readonly FoundObject[]): Subject | null => {
  const actors = objects.filter(({ node }) => node !== null);
  const [first] = actors;
  return first
    ? { ids: [...new Set(actors.map(({ id }) => id))], weight: first.weight, to: null }
    : null;
};

const asObjects = (subject: Subject | null): FoundObject[] =>
  (subject?.ids ?? []).map((id) => ({ id, weight: subject?.weight ?? 0, node: null }));

/** `taken` are actors that an earlier verb of the sentence already has as its objects. */
export const readCue = (
  frame: SentenceFrame,
  hit: CueHit,
  taken: ReadonlySet<ActorNode>,
): Reading => {
  if (frame.language === 'en') return readEnglishCue(frame, hit, taken);
  if (hit.form === 'participle') return readParticiple(frame, hit, taken);
  const { subject, objects } = readActive(frame, hit, taken);
  return hit.cue.passive
    ? { subject: asSubject(objects), objects: asObjects(subject) }
    : { subject, objects };
};
