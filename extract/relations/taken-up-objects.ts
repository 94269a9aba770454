// Objects that a French or Dutch pronoun takes up: "nous l'en félicitons", "la Turquie, avec laquelle nous
// échangeons".
import { wordSet } from '../text/word-set.ts';
import { standing } from './actor-standing.ts';
import type { CueHit } from './cue-index.ts';
import type { Subject } from './implied-subject.ts';
import type { FoundObject } from './objects.ts';
import { NOTHING, type Reading } from './reading.ts';
import { isAt, type SentenceFrame } from './sentence-frame.ts';
import { ARTICLE, HAVE, SPEAKER_PRONOUN } from './word-kinds.ts';

const TAKEN_UP = 0.75;

const CLITICS = wordSet('l le la les lui leur');
/** Pronouns between such a pronoun and its verb. */
const BETWEEN = wordSet('en y');
const MOST_BETWEEN = 3;

/** Index of the pronoun that is the object of the verb; -1 without one. */
const cliticBefore = (frame: SentenceFrame, hit: CueHit): number => {
  const isPerfect = hit.form === 'participle';
  for (let at = hit.from - 1; at >= hit.from - MOST_BETWEEN; at--) {
    const word = frame.tokens[at]?.word ?? '';
    if (CLITICS.has(word)) {
      // "les expulsions" looks like a form of "we".
      const isNoun = hit.form === 'first' && !isAt(frame, at - 1, SPEAKER_PRONOUN);
      return !isNoun && (!isPerfect || isAt(frame, at + 1, HAVE)) ? at : -1;
    }
    const mayStand =
      BETWEEN.has(word) || (isPerfect && (isAt(frame, at, HAVE) || /ment$/.test(word)));
    if (!mayStand) return -1;
  }
  return -1;
};

/** Whom the pronoun before a French verb stands for: who the sentence began with, or the one before. */
export const takenUpObject = (
  frame: SentenceFrame,
  hit: CueHit,
  subject: Subject,
): FoundObject[] => {
  const isVerb = hit.cue.kind === 'verb' && hit.form !== 'third' && hit.form !== 'noun';
  if (frame.language !== 'fr' || !isVerb) return [];
  const clitic = cliticBefore(frame, hit);
  if (clitic < 0) return [];
  const node = frame.actors.find(
    (actor) =>
      actor.to <= clitic &&
      actor.kind === 'mention' &&
      !subject.ids.includes(actor.id) &&
      standing(frame, actor, true) > 0,
  );
  if (node) return [{ id: node.id, weight: TAKEN_UP, node }];
  const { topic, voice } = frame;
  if (topic === null || topic === voice || subject.ids.includes(topic)) return [];
  return [{ id: topic, weight: TAKEN_UP, node: null }];
};

const WITH = wordSet('avec met');
const WHOM = wordSet('lequel laquelle lesquels lesquelles qui wie welke');
/** Words between a name and what says of it with whom: "la Turquie, un partenaire avec lequel". */
const NAME_REACH = 7;
const OF_RELATIVE = 0.95;

/** "avec laquelle nous échangeons": null where no such words stand at the end of the cue. */
export const readRelativeWith = (frame: SentenceFrame, hit: CueHit): Reading | null => {
  if (frame.language === 'en' || hit.predicate !== 'cooperates-with') return null;
  if (!WITH.has(frame.tokens[hit.to - 1]?.word ?? '')) return null;
  if (!WHOM.has(frame.tokens[hit.to]?.word ?? '')) return null;
  const named = frame.actors.findLast(
    ({ to, kind }) => to <= hit.from && kind === 'mention' && hit.from - to <= NAME_REACH,
  );
  const first = isAt(frame, hit.to + 1, ARTICLE) ? hit.to + 2 : hit.to + 1;
  const doer = frame.actors.find(({ from }) => from === first || from === hit.to + 1);
  if (!named || !doer || doer.id === named.id) return NOTHING;
  return {
    subject: { ids: [doer.id], weight: doer.weight * OF_RELATIVE, to: doer.to },
    objects: [{ id: named.id, weight: OF_RELATIVE, node: named }],
  };
};
