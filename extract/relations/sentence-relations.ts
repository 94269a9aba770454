// The relations that one sentence says: every cue with its subjects and objects.
import type { Predicate } from '../dataset/schema.ts';
import type { CueHit, PredicateIndex } from './cue-index.ts';
import type { ActorNode } from './nodes.ts';
import {
  type FoundObject,
  isAllowedObject,
  isAllowedSubject,
  isClauseFinal,
  objectsBefore,
  objectsOf,
} from './objects.ts';
import { clauseStart, functionWords, hasWord, type SentenceFrame } from './sentence-frame.ts';
import {
  agentAfter,
  impliedSubject,
  type Subject,
  subjectOf,
  subjectOfMiddle,
} from './subjects.ts';

export interface SaidRelation {
  readonly subject: string;
  readonly predicate: Predicate;
  readonly object: string;
  /** As printed. */
  readonly cue: string;
  /** 0 to 1. */
  readonly confidence: number;
}

/** Themes that are ills themselves: to fight them is to oppose them. */
const ILLS: ReadonlySet<string> = new Set(['theme:organised-crime', 'theme:hybrid-threats']);

/** Themes that are named after a good or a remedy: who fights the ill (hunger, corruption) supports it. */
const REMEDIES: ReadonlySet<string> = new Set(
  [
    ...['counter-terrorism', 'disarmament', 'climate', 'environment', 'gender-equality', 'health'],
    ...['human-rights', 'democracy-rule-of-law', 'international-law', 'social-cohesion'],
    ...['food-security', 'cybersecurity', 'peacebuilding'],
    ...['critical-infrastructure', 'children-youth', 'economic-security', 'humanitarian-aid'],
  ].map((name) => `theme:${name}`),
);

/**
 * What the cue says of this object; null where it would say the contrary of what is meant. The one who
 * speaks condemns a breach of human rights, not human rights.
 */
const predicateFor = (hit: CueHit, object: string, isVoice: boolean): Predicate | null => {
  if (!object.startsWith('theme:')) return hit.predicate;
  if (hit.cue.ill || (isVoice && hit.predicate === 'opposes')) {
    if (ILLS.has(object)) return 'opposes';
    return REMEDIES.has(object) ? 'supports' : null;
  }
  return hit.predicate === 'supports' && ILLS.has(object) ? null : hit.predicate;
};

/** "niet-permanent" is no negation of what follows. */
const isHyphenated = (frame: SentenceFrame, at: number): boolean =>
  frame.text.charAt(frame.tokens[at]?.end ?? 0) === '-';

const ONLY = new Set(['seulement', 'uniquement', 'alleen', 'enkel', 'slechts', 'only', 'just']);

const isNegated = (frame: SentenceFrame, hit: CueHit): boolean => {
  const { negations } = functionWords(frame);
  const around = [hit.from - 3, hit.from - 2, hit.from - 1, hit.to, hit.to + 1];
  const start = clauseStart(frame, hit.from);
  const negation = around.find(
    (at) =>
      at >= start &&
      negations.has(frame.tokens[at]?.word ?? '') &&
      !frame.tokens.slice(Math.min(at, hit.to), Math.max(at, hit.from)).some((t) => t.isMark) &&
      !isHyphenated(frame, at),
  );
  return negation !== undefined && !hasWord(frame, negation, negation + 4, ONLY);
};

interface Reading {
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

const readActive = (frame: SentenceFrame, hit: CueHit, taken: ReadonlySet<ActorNode>): Reading => {
  const subject = isClauseFinal(frame, hit)
    ? (subjectOfMiddle(frame, hit, clauseStart(frame, hit.from)) ??
      (hit.form === 'third' ? null : impliedSubject(frame, hit)))
    : subjectOf(frame, hit, taken);
  return { subject, objects: objectsOf(frame, hit, subject) };
};

const readParticiple = (
  frame: SentenceFrame,
  hit: CueHit,
  taken: ReadonlySet<ActorNode>,
): Reading => {
  const { have, be } = functionWords(frame);
  const agent = agentAfter(frame, hit.to, 5);
  if (agent) return { subject: agent.subject, objects: objectsBefore(frame, hit, hit.from) };
  const back = frame.language === 'nl' ? 14 : 4;
  const hasBe = hasWord(frame, hit.from - 3, hit.from, be);
  const perfect = hasWord(frame, hit.from - back, hit.from, have) && !hasBe;
  const past = frame.language === 'en' && !hasBe;
  if (!perfect && !past) return dutchAgentBefore(frame, hit);
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

const read = (frame: SentenceFrame, hit: CueHit, taken: ReadonlySet<ActorNode>): Reading => {
  if (hit.form === 'participle') return readParticiple(frame, hit, taken);
  const { subject, objects } = readActive(frame, hit, taken);
  return hit.cue.passive
    ? { subject: asSubject(objects), objects: asObjects(subject) }
    : { subject, objects };
};

const cueText = (frame: SentenceFrame, hit: CueHit): string =>
  frame.text.slice(frame.tokens[hit.from]?.start, frame.tokens[hit.to - 1]?.end);

const said = (
  frame: SentenceFrame,
  index: PredicateIndex,
  hit: CueHit,
  { subject, objects }: Reading,
): SaidRelation[] => {
  if (subject === null) return [];
  const cue = cueText(frame, hit);
  return subject.ids.flatMap((id) =>
    objects.flatMap((object) => {
      const predicate = predicateFor(hit, object.id, id === frame.voice);
      if (predicate === null || id === object.id) return [];
      if (!isAllowedSubject(index, hit, id) || !isAllowedObject(index, hit, object.id)) return [];
      if (predicate === 'threatens' && id === frame.voice) return [];
      const confidence = hit.cue.weight * subject.weight * object.weight;
      return [{ subject: id, predicate, object: object.id, cue, confidence }];
    }),
  );
};

/** One relation per subject and object: the surest. */
export const surest = (relations: readonly SaidRelation[]): SaidRelation[] => {
  const best = new Map<string, SaidRelation>();
  for (const relation of relations) {
    const key = `${relation.subject} ${relation.object}`;
    const rival = best.get(key);
    if (!rival || relation.confidence > rival.confidence) best.set(key, relation);
  }
  return [...best.values()];
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

/** Relations of a sentence in the order of their cues, of any confidence. */
export const sentenceRelations = (frame: SentenceFrame, index: PredicateIndex): SaidRelation[] => {
  const taken = new Set<ActorNode>();
  const relations: SaidRelation[] = [];
  const readings: { readonly hit: CueHit; readonly said: readonly SaidRelation[] }[] = [];
  for (const hit of frame.hits) {
    if (isNegated(frame, hit)) continue;
    const reading = read(frame, hit, taken);
    readings.push({ hit, said: said(frame, index, hit, reading) });
    if (hit.form === 'noun' || hit.cue.objectBefore) continue;
    for (const { id, node } of reading.objects) {
      if (node && isAllowedObject(index, hit, id)) taken.add(node);
    }
  }
  const priorities = readings.filter(({ hit, said }) => hit.predicate === 'prioritises' && said[0]);
  for (const { hit, said } of readings) {
    const claimed = priorities.some((other) => isPartOf(hit, other.hit));
    const left = claimed ? said.filter(({ object }) => !object.startsWith('theme:')) : said;
    relations.push(...left);
  }
  return surest(relations);
};
