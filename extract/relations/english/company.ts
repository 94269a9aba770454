// In whose company something is done, as English says it: "together with Spain we", "works alongside".
import type { CueHit } from '../cue-index.ts';
import { implied, type Subject } from '../implied-subject.ts';
import type { FoundObject } from '../objects.ts';
import { NOTHING, type Reading } from '../reading.ts';
import { type SentenceFrame, wordAt } from '../sentence-frame.ts';
import { clauseOf } from './clause.ts';
import { listOf } from './lists.ts';
import { englishObjects } from './objects.ts';
import { phraseSubject, subjectBehind } from './phrase-subject.ts';
import type { Taken } from './subject.ts';
import { ARTICLES, isAdverb } from './words.ts';

const BY_DEFAULT = 0.9;
const INSIDE = 0.7;

/** Words behind "with" and a name that tell how it is with the one who is named. */
const CIRCUMSTANCE =
  /^(?:the|a|an|among|foremost|at|in|on|as|under|now|still|already|also|both|each|yet|its|their|no|not|being|having|\w{4,}ing|\w{3,}ed)$/;

/** "with the Union at its core", "with Benin now suffering": what goes on besides, and no company. */
const isCircumstance = (frame: SentenceFrame, hit: CueHit): boolean => {
  if (hit.to - hit.from > 1 || wordAt(frame, hit.from) !== 'with') return false;
  const start = ARTICLES.has(wordAt(frame, hit.to)) ? hit.to + 1 : hit.to;
  const first = frame.actors.find(({ from }) => from === start || from === hit.to);
  if (!first) return false;
  const end = listOf(frame, first).at(-1)?.to ?? first.to;
  const next = wordAt(frame, end);
  const isOpen = hit.from === 0 || wordAt(frame, hit.from - 1) === ',';
  if (!isOpen || !CIRCUMSTANCE.test(next)) return false;
  return !/^(?:at|in|on|as|under)$/.test(next) || /^(?:its|their)$/.test(wordAt(frame, end + 1));
};

/** "a border with", "the war with", "and with": the preposition of another word, or a list that goes on. */
const isOfTie = (frame: SentenceFrame, hit: CueHit): boolean =>
  hit.to - hit.from === 1 &&
  wordAt(frame, hit.from) === 'with' &&
  /^(?:and|or|but|beginning|starting|border|borders|war|wars|conflict|dispute|rivalry|tensions|clash|clashes|frontier|problem|problems|issue|issues|deficit|contrast|odds|dissatisfied|satisfied|satisfaction|appreciation|concern|regret|interest|line)$/.test(
    wordAt(frame, hit.from - 1),
  );

/** "Together with Spain we ...", "the Agency works alongside Caritas". */
export const readCompany = (frame: SentenceFrame, hit: CueHit, taken: Taken): Reading => {
  const isResuming = wordAt(frame, hit.from - 1) === 'as' && wordAt(frame, hit.from - 2) === 'well';
  if (isResuming || isCircumstance(frame, hit) || isOfTie(frame, hit)) return NOTHING;
  const clause = clauseOf(frame, hit.from);
  const all = englishObjects(frame, hit);
  const isWay = /^(?:through|via|by means of)/.test(hit.cue.text);
  const objects = isWay ? all.filter(({ id }) => id.startsWith('organisation:')) : all;
  let start = hit.from;
  while (start > clause.from && isAdverb(wordAt(frame, start - 1))) start--;
  const opens = start === clause.from || wordAt(frame, start - 1) === ',';
  const before =
    phraseSubject(frame, hit, taken) ??
    namelessSubject(frame, clause.from, hit) ??
    (frame.isItem && opens ? implied(frame, BY_DEFAULT) : null);
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
