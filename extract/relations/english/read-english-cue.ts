// An English cue with its subject and its objects.
import type { CueHit } from '../cue-index.ts';
import type { Subject } from '../implied-subject.ts';
import type { FoundObject } from '../objects.ts';
import { NOTHING, type Reading, turned } from '../reading.ts';
import type { SentenceFrame } from '../sentence-frame.ts';
import { clauseOf, governorOf, isPossessor, isPreposition, listOf } from './clause.ts';
import { isAfterHyphen, readBacked, readMember, readPair, readRole } from './compounds.ts';
import { doerOfNoun } from './noun.ts';
import { englishObjects, englishObjectsBetween } from './objects.ts';
import { readPassive } from './passive.ts';
import { englishSubject, subjectOfNode, type Taken } from './subject.ts';
import { isInsideName, type VerbGroup, verbGroup, wordAt } from './verb-group.ts';
import { BE, isAdverb } from './words.ts';

const OWNER = 0.95;
const BY_DEFAULT = 0.9;

const implied = (frame: SentenceFrame, weight: number): Subject | null =>
  frame.implied === null ? null : { ids: [frame.implied], weight, to: null };

const OWNERS: ReadonlySet<string> = new Set(['of', 'for', 'to', 'by']);
const OWNER_REACH = 9;
const OURS: ReadonlySet<string> = new Set(['our', 'ours', 'us', 'mine']);

/** After "is a priority": "of the Union", "for NATO"; else the one who speaks. */
const ownerBehind = (frame: SentenceFrame, hit: CueHit): Subject | null => {
  const node = frame.actors.find(
    ({ from, to, id }) =>
      to > hit.from && from <= hit.to + OWNER_REACH && !/^(region|place|theme):/.test(id),
  );
  const isOfOthers = wordAt(frame, hit.to) === 'of' && !OURS.has(wordAt(frame, hit.to + 1));
  if (!node)
    return isOfOthers && hit.predicate === 'cooperates-with' ? null : implied(frame, BY_DEFAULT);
  if (node.kind === 'ours' || node.kind === 'us') return implied(frame, BY_DEFAULT);
  const governor = governorOf(frame, node);
  const owns = node.to <= hit.to || (governor !== null && OWNERS.has(governor));
  return owns ? subjectOfNode(frame, node, OWNER) : implied(frame, BY_DEFAULT);
};

const JUDGED = 0.9;

/** "The harassment by the coast guard is unlawful": who did it is opposed. */
const readJudged = (frame: SentenceFrame, hit: CueHit): Reading => {
  const clause = clauseOf(frame, hit.from);
  const able = frame.actors.filter(
    (node) => node.from >= clause.from && node.to <= hit.from && node.id !== frame.voice,
  );
  const doer =
    able.find((node) => governorOf(frame, node) === 'by') ??
    able.find((node) => node.kind === 'theirs' || isPossessor(frame, node)) ??
    able.find((node) => node.kind === 'adjective' && governorOf(frame, node) === null);
  if (!doer) return NOTHING;
  const objects = listOf(frame, doer).map((node) => ({ id: node.id, weight: JUDGED, node }));
  return { subject: implied(frame, BY_DEFAULT), objects };
};

/** What "is a priority": the names and themes that the clause begins with. */
const readObjectBefore = (frame: SentenceFrame, hit: CueHit): Reading => {
  // "will be offered to partners": what stands between belongs to another verb.
  const between = frame.tokens.slice(hit.from + 1, hit.to - 1);
  const isOne = hit.cue.text.includes('…') && between.some(({ word }) => isPreposition(word));
  if (isOne) return NOTHING;
  if (hit.predicate === 'opposes') return readJudged(frame, hit);
  const clause = clauseOf(frame, hit.from);
  const able = frame.actors.filter(
    (node) => node.from >= clause.from && node.to <= hit.from && node.kind !== 'ours',
  );
  const free = able.filter((node) => node.kind === 'pronoun' || governorOf(frame, node) === null);
  const first = free.find(({ kind }) => kind !== 'adjective') ?? null;
  const list = first === null ? [] : listOf(frame, first);
  const nodes = list.map((node) => ({ id: node.id, weight: node.weight, node }));
  const themes =
    first === null || hit.predicate === 'prioritises'
      ? englishObjectsBetween(frame, { ...hit, from: -1 }, clause.from, hit.from)
      : [];
  const named = themes.filter(({ node }) => node === null);
  return { subject: ownerBehind(frame, hit), objects: [...nodes, ...named] };
};

const INSIDE = 0.7;

/** Who does it "with Austria": the first actor behind the company that a clause begins with. */
const subjectBehind = (frame: SentenceFrame, objects: readonly FoundObject[]): Subject | null => {
  const last = Math.max(0, ...objects.map(({ node }) => node?.to ?? 0));
  const node = frame.actors.find(
    (actor) =>
      actor.from >= last &&
      actor.kind !== 'adjective' &&
      actor.kind !== 'us' &&
      actor.kind !== 'theirs' &&
      (actor.kind === 'pronoun' || governorOf(frame, actor) === null),
  );
  return node ? subjectOfNode(frame, node, 1) : null;
};

/** "Together with Spain we ...", "the Agency works alongside Caritas". */
const readCompany = (frame: SentenceFrame, hit: CueHit, taken: Taken): Reading => {
  const clause = clauseOf(frame, hit.from);
  const all = englishObjects(frame, hit);
  const isWay = /^(?:through|via|by means of)/.test(hit.cue.text);
  const objects = isWay ? all.filter(({ id }) => id.startsWith('organisation:')) : all;
  let start = hit.from;
  while (start > clause.from && isAdverb(wordAt(frame, start - 1))) start--;
  const opens = start === clause.from || wordAt(frame, start - 1) === ',';
  const before = phraseSubject(frame, hit, taken) ?? namelessSubject(frame, clause.from, hit);
  if (start === clause.from) return companyFirst(frame, hit, objects);
  const isBare = hit.to - hit.from === 1 && wordAt(frame, hit.from) === 'with';
  const share = isBare && !opens ? INSIDE : 1;
  return { subject: before && { ...before, weight: before.weight * share }, objects };
};

/** "With Austria and Poland we ...": the first list of names is the company. */
const companyFirst = (
  frame: SentenceFrame,
  hit: CueHit,
  objects: readonly FoundObject[],
): Reading => {
  const first = objects.find(({ node }) => node !== null)?.node ?? null;
  const hasOther = frame.actors.some(
    ({ kind, from }) => first && from > hit.to && from < first.from && kind === 'pronoun',
  );
  const list = first && !hasOther ? listOf(frame, first) : [];
  const near = objects.filter(({ node }) => node !== null && list.includes(node));
  return { subject: subjectBehind(frame, near) ?? implied(frame, BY_DEFAULT), objects: near };
};

/** "Trafficking will be fought with Europol": what is to be done is the speaker's to do. */
const namelessSubject = (frame: SentenceFrame, from: number, hit: CueHit): Subject | null => {
  for (let at = from; at < hit.from; at++) {
    if (COMING.has(wordAt(frame, at)) && wordAt(frame, at + 1) === 'be') return implied(frame, 0.9);
  }
  return null;
};

const COMING: ReadonlySet<string> = new Set(['will', 'shall', 'should', 'must']);

/** Subject of words that stand where a verb does: "are committed to", "in favour of". */
const phraseSubject = (frame: SentenceFrame, hit: CueHit, taken: Taken): Subject | null => {
  let from = hit.from;
  while (isAdverb(wordAt(frame, from - 1)) || BE.has(wordAt(frame, from - 1))) from--;
  const group: VerbGroup = { kind: 'finite', from, isComing: false };
  return englishSubject(frame, hit, group, taken);
};

/** "cooperation between X and Y": each with the other. */
const isMutual = (hit: CueHit): boolean =>
  hit.predicate === 'cooperates-with' && hit.prepositions.has('between');

const readMutual = (objects: readonly FoundObject[]): Reading => {
  const [first, ...others] = objects.filter(({ node }) => node !== null);
  if (!first) return NOTHING;
  return { subject: { ids: [first.id], weight: first.weight, to: null }, objects: others };
};

/** Whether the word is a verb at its place, although it might be a noun. */
const isVerb = (frame: SentenceFrame, hit: CueHit): boolean =>
  frame.hits.some(
    (other) =>
      other.from === hit.from && other.cue.kind === 'verb' && verbGroup(frame, other) !== null,
  );

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

/** Persons who are welcomed are met; what is welcomed is supported. */
const RECEPTIONS: ReadonlySet<string> = new Set(['welcome', 'receive', 'host']);

/** "We encourage Israel to": who is encouraged to do something is not helped. */
const isUrging = (frame: SentenceFrame, hit: CueHit, objects: readonly FoundObject[]): boolean =>
  URGES.test(hit.cue.text) &&
  objects.some(({ node }) => node !== null && wordAt(frame, node.to) === 'to');

const readNoun = (frame: SentenceFrame, hit: CueHit, taken: Taken): Reading => {
  if (isVerb(frame, hit)) return NOTHING;
  if (hit.bound === hit.to && hit.to === hit.from + 1) {
    return hit.predicate === 'member-of' ? readMember(frame, hit) : readPair(frame, hit);
  }
  const objects = englishObjects(frame, hit);
  return isMutual(hit) ? readMutual(objects) : { subject: doerOfNoun(frame, hit, taken), objects };
};

/** "as Allies", where the alliance speaks. */
const ownOrganisation = ({ voice }: SentenceFrame): FoundObject[] =>
  voice?.startsWith('organisation:') ? [{ id: voice, weight: 0.9, node: null }] : [];

const readPhrase = (frame: SentenceFrame, hit: CueHit, taken: Taken): Reading => {
  if (hit.cue.text.startsWith('’s')) return readRole(frame, hit);
  if (hit.predicate === 'cooperates-with') return readCompany(frame, hit, taken);
  const objects = englishObjects(frame, hit);
  const isOfVoice =
    hit.predicate === 'member-of' && objects.length === 0 && hit.cue.text.startsWith('as ');
  const own = isOfVoice ? ownOrganisation(frame) : [];
  // "As a member of NATO, Canada": the one who is meant comes behind.
  const opening = clauseOf(frame, hit.from).from;
  if (hit.from - opening <= 3 && wordAt(frame, opening) === 'as') {
    return { subject: subjectBehind(frame, objects), objects: [...objects, ...own] };
  }
  return { subject: phraseSubject(frame, hit, taken), objects: [...objects, ...own] };
};

/** "the militia, whom Iran arms": the object of a verb that ends its clause is who stands before. */
const whomBefore = (frame: SentenceFrame, hit: CueHit): FoundObject[] | null => {
  const { relative } = clauseOf(frame, hit.from);
  if (relative === null || wordAt(frame, relative) !== 'whom') return null;
  const between = frame.tokens.slice(relative, hit.from);
  if (between.some(({ isMark }) => isMark)) return null;
  const end = wordAt(frame, relative - 1) === ',' ? relative - 1 : relative;
  const node = frame.actors.find(({ to }) => to === end);
  return node ? listOf(frame, node).map(({ id }) => ({ id, weight: 0.9, node })) : null;
};

/** `taken` are actors that an earlier verb of the sentence already has as its objects. */
export const readEnglishCue = (frame: SentenceFrame, hit: CueHit, taken: Taken): Reading => {
  if (hit.form === 'participle' && isAfterHyphen(frame, hit.from)) return readBacked(frame, hit);
  if (isInsideName(frame, hit)) return NOTHING;
  if (hit.cue.objectBefore) return readObjectBefore(frame, hit);
  if (hit.form === 'noun' || hit.form === 'phrase') {
    const reading = hit.form === 'noun' ? readNoun : readPhrase;
    const read = reading(frame, hit, taken);
    return hit.cue.passive ? turned(read) : read;
  }
  const group = verbGroup(frame, hit);
  if (group === null) return NOTHING;
  if (group.kind === 'passive') return readPassive(frame, hit, group);
  const read = {
    subject: englishSubject(frame, hit, group, taken),
    objects: whomBefore(frame, hit) ?? englishObjects(frame, hit),
  };
  if (isUrging(frame, hit, read.objects)) return NOTHING;
  if (RECEPTIONS.has(hit.cue.text)) {
    const isGuest = ({ id }: FoundObject): boolean => id.startsWith('person:');
    const isMeeting = hit.predicate === 'cooperates-with';
    return { ...read, objects: read.objects.filter((one) => isGuest(one) === isMeeting) };
  }
  if (hit.predicate === 'cooperates-with' && !read.objects.some(({ node }) => node !== null)) {
    return mutualDoers(read.subject);
  }
  return hit.cue.passive ? turned(read) : read;
};
