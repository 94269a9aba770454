// In whose company something is done, as English says it: "together with Spain we", "works alongside".
import type { CueHit } from '../cue-index.ts';
import { implied, type Subject } from '../implied-subject.ts';
import type { FoundObject } from '../objects.ts';
import type { Reading } from '../reading.ts';
import type { SentenceFrame } from '../sentence-frame.ts';
import { clauseOf, listOf } from './clause.ts';
import { englishObjects } from './objects.ts';
import { phraseSubject, subjectBehind } from './phrase-subject.ts';
import type { Taken } from './subject.ts';
import { wordAt } from './verb-group.ts';
import { isAdverb } from './words.ts';

const BY_DEFAULT = 0.9;
const INSIDE = 0.7;

/** "Together with Spain we ...", "the Agency works alongside Caritas". */
export const readCompany = (frame: SentenceFrame, hit: CueHit, taken: Taken): Reading => {
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
