// An English verb with its subject and its objects, active or passive.
import type { CueHit } from '../cue-index.ts';
import type { Subject } from '../implied-subject.ts';
import type { FoundObject } from '../objects.ts';
import { NOTHING, type Reading, turned } from '../reading.ts';
import { type SentenceFrame, wordAt } from '../sentence-frame.ts';
import { predicateOfThing } from './given-thing.ts';
import { englishObjects } from './objects.ts';
import { readPassive } from './passive.ts';
import { objectsOfRelative } from './relative-object.ts';
import { englishSubject, type Taken } from './subject.ts';
import { type VerbGroup, verbGroup } from './verb-group.ts';

/** "Japan and Australia signed a pact": each with the others. */
const mutualDoers = (subject: Subject | null): Reading => {
  const [first, ...others] = subject?.ids ?? [];
  if (!subject || first === undefined) return NOTHING;
  return {
    subject: { ...subject, ids: [first] },
    objects: others.map((id) => ({ id, weight: 1, node: null })),
  };
};

const URGES = /^(?:encourage|call for|push for|press for|plead for|argue for|advocate)/;

const TIE_REACH = 8;

/** Persons who are welcomed are met; what is welcomed is supported. */
const RECEPTIONS: ReadonlySet<string> = new Set(['welcome', 'receive', 'host']);

/** "We encourage Israel to": who is encouraged to do something is not helped. */
const isUrging = (frame: SentenceFrame, hit: CueHit, objects: readonly FoundObject[]): boolean =>
  URGES.test(hit.cue.text) &&
  objects.some(({ node }) => node !== null && wordAt(frame, node.to) === 'to');

const FRIENDLY: ReadonlySet<string> = new Set(['supports', 'cooperates-with']);
const DUTIES: ReadonlySet<string> = new Set(['must', 'should', 'ought']);

/** "Iran must resume cooperation": what others are only told to do. */
const isDuty = (
  frame: SentenceFrame,
  hit: CueHit,
  group: VerbGroup,
  subject: Subject | null,
): boolean =>
  frame.voice !== null &&
  FRIENDLY.has(hit.predicate) &&
  subject?.ids.includes(frame.voice) !== true &&
  frame.tokens.slice(group.from, hit.from).some(({ word }) => DUTIES.has(word));

/** Verbs and words before a verb that say that it is not done, or not wanted. */
const REFUSES =
  /^(?:den(?:y|ies|ied|ying)|refus(?:e|es|ed|ing|al)|oppos(?:e|es|ed|ing)|reject(?:s|ed|ing)?|against|without|fail(?:s|ed|ing)?|declin(?:e|es|ed|ing)|stop(?:s|ped|ping)?|ceas(?:e|es|ed|ing)|avoid(?:s|ed|ing)?|refrain(?:s|ed|ing)?|unable|unwilling|reluctant|prevent(?:s|ed|ing)?|quit|forbid|instead)$/;

/** "denies backing", "refuses to support", "ceased supporting". */
const isRefused = (frame: SentenceFrame, groupFrom: number): boolean => {
  let at = groupFrom - 1;
  while (/^(?:to|from|of|all|any)$/.test(wordAt(frame, at)) && groupFrom - at < 3) at--;
  return REFUSES.test(wordAt(frame, at));
};

/** `taken` are actors that an earlier verb of the sentence already has as its objects. */
export const readVerb = (frame: SentenceFrame, hit: CueHit, taken: Taken): Reading => {
  const group = verbGroup(frame, hit);
  if (group === null || isRefused(frame, group.from)) return NOTHING;
  const predicate = predicateOfThing(frame, hit, group);
  if (predicate === null) return NOTHING;
  const meant = { ...hit, predicate };
  if (group.kind === 'passive') return { ...readPassive(frame, meant, group), predicate };
  const read = {
    subject: englishSubject(frame, meant, group, taken),
    objects: objectsOfRelative(frame, meant) ?? englishObjects(frame, meant),
    predicate,
  };
  if (isUrging(frame, hit, read.objects) || isDuty(frame, hit, group, read.subject)) return NOTHING;
  if (RECEPTIONS.has(hit.cue.text)) {
    const isGuest = ({ id }: FoundObject): boolean => id.startsWith('person:');
    const isMeeting = hit.predicate === 'cooperates-with';
    // "welcome the security partnership with": of those who work together, and no more.
    const isOfTies = frame.hits.some(
      (other) =>
        other.predicate === 'cooperates-with' &&
        other.form === 'noun' &&
        other.from >= hit.to &&
        other.from <= hit.to + TIE_REACH,
    );
    const objects = read.objects.filter((one) => isGuest(one) === isMeeting);
    return { ...read, objects: isOfTies ? objects.filter(({ node }) => node !== null) : objects };
  }
  if (hit.predicate === 'cooperates-with' && !read.objects.some(({ node }) => node !== null)) {
    return mutualDoers(read.subject);
  }
  return hit.cue.passive ? turned(read) : read;
};
