// Where Dutch puts the subject: behind the finite verb, or at the head of a clause that its verb ends.

import type { ActorNode } from './actor-node.ts';
import { isAuthority, standing, subjectFrom } from './actor-standing.ts';
import type { CueHit } from './cue-index.ts';
import type { Subject } from './implied-subject.ts';
import { clauseStart, governmentOf, isAt, type SentenceFrame, wordAt } from './sentence-frame.ts';
import { ARTICLE, BE, HAVE, MODAL, RELATIVE, SUBORDINATOR } from './word-kinds.ts';

/** Dutch puts the subject behind the finite verb where something else comes first. */
export const subjectBehind = (frame: SentenceFrame, hit: CueHit): Subject | null => {
  if (frame.language !== 'nl') return null;
  const node = frame.actors.find((actor) => actor.from > hit.from && actor.from <= hit.to + 1);
  if (!node || standing(frame, node, true) < 1) return null;
  return { ids: [node.id], weight: node.weight, to: node.to };
};

/** Verbs that begin a condition without "if": "Zou X Y aanvallen, dan ...". */
const CONDITION: ReadonlySet<string> = new Set(['zou', 'zouden', 'mocht', 'mochten']);
const THEN: ReadonlySet<string> = new Set(['dan', 'toen']);

/** "Als X Y aanvalt, steunt Z": whether a clause and its comma lead to the verb, so that its subject follows. */
export const isBehindClause = (frame: SentenceFrame, hit: CueHit): boolean => {
  if (frame.language !== 'nl' || hit.cue.kind !== 'verb' || hit.form !== 'third') return false;
  const comma = THEN.has(wordAt(frame, hit.from - 1)) ? hit.from - 2 : hit.from - 1;
  if (wordAt(frame, comma) !== ',') return false;
  const start = clauseStart(frame, hit.from);
  const opens = isAt(frame, start, SUBORDINATOR) && !isAt(frame, start, ARTICLE);
  return opens || CONDITION.has(wordAt(frame, start));
};

/** "In X, waar Y heerst, ondersteunen wij": a pronoun right behind a Dutch verb is its subject. */
export const speakerBehind = (frame: SentenceFrame, hit: CueHit): Subject | null => {
  if (frame.language !== 'nl' || hit.cue.kind !== 'verb') return null;
  if (hit.form !== 'third' && hit.form !== 'infinitive') return null;
  const node = frame.actors.find(({ from, kind }) => from === hit.from + 1 && kind === 'pronoun');
  return node ? { ids: [node.id], weight: node.weight, to: node.to } : null;
};

/** Index of the token behind the actor, and behind the noun of an adjective. */
const endOf = ({ kind, to }: ActorNode): number => (kind === 'adjective' ? to + 1 : to);

/** Verbs that govern another one. */
const FINITE = MODAL | HAVE | BE;

/**
 * "dat X Y steunt": the pronoun opens a clause in which X acts; of "een land dat X steunt" only the land
 * may be who does.
 */
const opensBefore = (frame: SentenceFrame, { from, to }: ActorNode, end: number): boolean =>
  isAt(frame, from - 1, RELATIVE) &&
  [...frame.actors, ...frame.themes].some((other) => other.from >= to && other.to <= end);

/** Subject of a Dutch verb at the end of its clause: it stands at the clause's beginning. */
export const subjectOfMiddle = (
  frame: SentenceFrame,
  hit: CueHit,
  from: number,
): Subject | null => {
  const wordBefore = (node: ActorNode): number =>
    isAt(frame, node.from - 1, ARTICLE) && !opensBefore(frame, node, hit.from)
      ? node.from - 2
      : node.from - 1;
  const opens = (at: number): boolean =>
    at < from || isAt(frame, at, FINITE | SUBORDINATOR | RELATIVE);
  const able = frame.actors.filter(
    (actor) =>
      actor.from >= from &&
      actor.to <= hit.from &&
      (actor.kind !== 'adjective' || isAuthority(frame, actor)) &&
      standing(frame, actor, true) === 1,
  );
  const node =
    able.find((actor) => isAt(frame, endOf(actor), FINITE) && wordBefore(actor) < from) ??
    able.findLast((actor) => isAt(frame, endOf(actor), FINITE) || opens(wordBefore(actor)));
  return node ? subjectFrom(frame, node, 1) : null;
};

/** "als de legers van Rusland X aanvallen": the first actor of the clause, whose noun acts. */
export const genitiveSubject = (frame: SentenceFrame, hit: CueHit): Subject | null => {
  const start = clauseStart(frame, hit.from);
  const node = frame.actors.find(({ from, to }) => from >= start && to <= hit.from);
  if (!node || governmentOf(frame, node) !== 'genitive') return null;
  const weight = standing(frame, node, true);
  return weight === 0 ? null : subjectFrom(frame, node, weight);
};
