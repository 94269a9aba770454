// An English cue with its subject and its objects.
import type { CueHit } from '../cue-index.ts';
import type { FoundObject } from '../objects.ts';
import { NOTHING, type Reading, turned } from '../reading.ts';
import { type SentenceFrame, wordAt } from '../sentence-frame.ts';
import { clauseOf, isPreposition } from './clause.ts';
import { readCompany } from './company.ts';
import {
  isAfterHyphen,
  readBacked,
  readLed,
  readMediated,
  readMember,
  readPair,
  readRole,
} from './compounds.ts';
import { doerOfNoun } from './noun.ts';
import { readObjectBefore } from './object-before.ts';
import { englishObjects } from './objects.ts';
import { phraseSubject, subjectBehind } from './phrase-subject.ts';
import { readVerb } from './read-verb.ts';
import type { Taken } from './subject.ts';
import { isInsideName, verbGroup } from './verb-group.ts';

const MUTUAL: ReadonlySet<string> = new Set(['cooperates-with', 'opposes']);

/** "cooperation between X and Y", "fighting between X and Y": each with or against the other. */
const isMutual = (hit: CueHit): boolean =>
  MUTUAL.has(hit.predicate) && hit.prepositions.has('between');

const readMutual = (objects: readonly FoundObject[]): Reading => {
  const [first, ...others] = objects.filter(({ node }) => node !== null);
  if (!first) return NOTHING;
  return { subject: { ids: [first.id], weight: first.weight, to: null }, objects: others };
};

/** Whether the word is a verb at its place, although it might be a noun. */
const isVerb = (frame: SentenceFrame, hit: CueHit): boolean =>
  frame.hits.some(
    (other) =>
      other.from === hit.from &&
      other.cue.kind === 'verb' &&
      // "Fighting between": the noun has the form of the verb.
      other.form !== 'gerund' &&
      verbGroup(frame, other) !== null,
  );

const readNoun = (frame: SentenceFrame, hit: CueHit, taken: Taken): Reading => {
  if (isVerb(frame, hit)) return NOTHING;
  if (hit.opens === null && hit.bound === hit.to && hit.to === hit.from + 1) {
    return hit.predicate === 'member-of' ? readMember(frame, hit) : readPair(frame, hit);
  }
  const objects = englishObjects(frame, hit);
  return isMutual(hit) ? readMutual(objects) : { subject: doerOfNoun(frame, hit, taken), objects };
};

/** "as Allies", where the alliance speaks. */
const ownOrganisation = ({ voice }: SentenceFrame): FoundObject[] =>
  voice?.startsWith('organisation:') ? [{ id: voice, weight: 0.9, node: null }] : [];

const readPhrase = (frame: SentenceFrame, hit: CueHit, taken: Taken): Reading => {
  if (hit.cue.text.startsWith('’s') || hit.cue.text.startsWith('our …'))
    return readRole(frame, hit);
  if (hit.predicate === 'member-of' && hit.cue.passive) return readLed(frame, hit);
  if (hit.predicate === 'mediates' && hit.cue.passive) return readMediated(frame, hit);
  if (hit.predicate === 'cooperates-with') return readCompany(frame, hit, taken);
  // "extended to members of the guard": no one is said to be one.
  if (hit.predicate === 'member-of' && isPreposition(wordAt(frame, hit.from - 1))) {
    if (!/^(?:as|like)$/.test(wordAt(frame, hit.from - 1)) && hit.opens === null) return NOTHING;
  }
  const objects = englishObjects(frame, hit);
  const own = hit.cue.ofVoice && objects.length === 0 ? ownOrganisation(frame) : [];
  // "As a member of NATO, Canada": the one who is meant comes behind.
  const opening = clauseOf(frame, hit.from).from;
  if (hit.from - opening <= 3 && wordAt(frame, opening) === 'as') {
    return { subject: subjectBehind(frame, objects), objects: [...objects, ...own] };
  }
  return { subject: phraseSubject(frame, hit, taken), objects: [...objects, ...own] };
};

/** Nouns that go on with what one can or may do. */
const ABILITIES: ReadonlySet<string> = new Set(
  'ability right chance opportunity opportunities power powers means freedom authority mandate incentive incentives capacity time room reason reasons permission confidence courage tools'.split(
    ' ',
  ),
);

/** "gives us the ability to", "in respect of": words that only look like the cue. */
const isIdiom = (frame: SentenceFrame, hit: CueHit): boolean => {
  const last = wordAt(frame, hit.to - 1);
  if (hit.to - hit.from > 1 && last === 'to' && ABILITIES.has(wordAt(frame, hit.to - 2)))
    return true;
  // "acting with the support of": the longer words say whose.
  const isBegun = frame.hits.some(
    (other) => other.cue.kind === 'phrase' && other.from === hit.to - 1 && other.to > hit.to,
  );
  if (isBegun && hit.to - hit.from > 1 && last === 'with') return true;
  return (
    hit.form === 'noun' &&
    /^respect/.test(hit.cue.text) &&
    /^(?:in|with)$/.test(wordAt(frame, hit.from - 1))
  );
};

/** `taken` are actors that an earlier verb of the sentence already has as its objects. */
export const readEnglishCue = (frame: SentenceFrame, hit: CueHit, taken: Taken): Reading => {
  if (hit.form === 'participle' && isAfterHyphen(frame, hit.from)) return readBacked(frame, hit);
  if (isInsideName(frame, hit) || isIdiom(frame, hit)) return NOTHING;
  if (hit.cue.objectBefore) return readObjectBefore(frame, hit);
  if (hit.form === 'noun' || hit.form === 'phrase') {
    const reading = hit.form === 'noun' ? readNoun : readPhrase;
    const read = reading(frame, hit, taken);
    const isTurned = hit.predicate !== 'member-of' && hit.predicate !== 'mediates';
    return hit.cue.passive && isTurned ? turned(read) : read;
  }
  return readVerb(frame, hit, taken);
};
