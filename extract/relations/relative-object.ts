// Verbs of French and Dutch relative clauses whose object stands before the clause: "le M23, que soutient le
// Rwanda", "X, dat wij financieren", "X, waarvan wij de werking steunen".
import { wordSet } from '../text/word-set.ts';
import type { ActorNode } from './actor-node.ts';
import type { CueHit } from './cue-index.ts';
import type { Reading } from './reading.ts';
import { coordinated, governmentOf, isAt, type SentenceFrame, wordAt } from './sentence-frame.ts';
import { readRelativeWith } from './taken-up-objects.ts';
import { CLAUSE_END, CONJUNCTION } from './word-kinds.ts';

/** Relative pronouns that are objects of their verb, and those that own its object. */
const THAT = { fr: wordSet('que qu'), nl: wordSet('die dat') };
const WHOSE = { fr: wordSet('dont'), nl: wordSet('waarvan wiens wier') };
const OF_THAT = 0.9;
const OF_WHOSE = 0.75;
/** Words between the pronoun and its verb, and between the verb and a subject behind it. */
const REACH = { fr: 8, nl: 12 };
const BEHIND = 3;

/** The actor that the clause is about: right before the pronoun, or before a comma or a bracket. */
const antecedentOf = ({ actors, tokens }: SentenceFrame, at: number): ActorNode | undefined => {
  let end = at;
  while (end > 0 && (tokens[end - 1]?.word === ',' || tokens[end - 1]?.word === ')')) end--;
  return actors.findLast(
    ({ to, kind }) => to === end && (kind === 'mention' || kind === 'adjective'),
  );
};

const isFree = (frame: SentenceFrame, node: ActorNode): boolean =>
  node.kind === 'pronoun' || node.kind === 'voice' || governmentOf(frame, node) === 'free';

/** Who acts in the clause: between the pronoun and the verb, or, in French, right behind the verb. */
const doerOf = (frame: SentenceFrame, hit: CueHit, at: number): ActorNode | undefined => {
  const inside = frame.actors.filter(({ from, to }) => from > at && to <= hit.from);
  const [first] = inside;
  if (first !== undefined) return inside.length === 1 && isFree(frame, first) ? first : undefined;
  if (frame.language !== 'fr' || hit.prepositions.size > 0) return undefined;
  const behind = frame.actors.find(({ from }) => from >= hit.to && from < hit.to + BEHIND);
  return behind && behind.kind !== 'adjective' && isFree(frame, behind) ? behind : undefined;
};

/** "entre A et B, que soutient C": behind a preposition only the nearest of a list is meant. */
const meant = (frame: SentenceFrame, node: ActorNode): readonly ActorNode[] =>
  governmentOf(frame, node) === 'preposition' ? [node] : coordinated(frame, node);

/** null where the verb is of no such clause. */
const readObjectBefore = (frame: SentenceFrame, hit: CueHit): Reading | null => {
  if (frame.language === 'en' || hit.cue.kind !== 'verb' || hit.cue.objectInside) return null;
  // A Dutch plural looks like an infinitive.
  const isPlural = frame.language === 'nl' && hit.form === 'infinitive';
  if (hit.form !== 'third' && hit.form !== 'first' && !isPlural) return null;
  const { language } = frame;
  for (let at = hit.from - 1; at >= Math.max(1, hit.from - REACH[language]); at--) {
    const word = wordAt(frame, at);
    if (isAt(frame, at, CLAUSE_END | CONJUNCTION) || word === ',') return null;
    const isThat = THAT[language].has(word);
    if (!isThat && !WHOSE[language].has(word)) continue;
    const object = antecedentOf(frame, at);
    const doer = object && doerOf(frame, hit, at);
    if (!object || !doer || doer.id === object.id) return null;
    // Dutch "dat X steunt" may say that X is supported, unless X is who speaks.
    const isSpeaker = doer.kind === 'pronoun' || doer.kind === 'voice';
    if (language === 'nl' && isThat && !isSpeaker) return null;
    const weight = isThat ? OF_THAT : OF_WHOSE;
    return {
      subject: { ids: [doer.id], weight: doer.weight, to: doer.to },
      objects: meant(frame, object).map((node) => ({ id: node.id, weight, node })),
    };
  }
  return null;
};

/** null where the object of the cue is not what a relative pronoun takes up. */
export const readRelative = (frame: SentenceFrame, hit: CueHit): Reading | null =>
  readRelativeWith(frame, hit) ?? readObjectBefore(frame, hit);
