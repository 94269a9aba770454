// English words whose object stands before them, and what they say of it: "is a priority for",
// "is unlawful".
import type { CueHit } from '../cue-index.ts';
import { implied, type Subject } from '../implied-subject.ts';
import { NOTHING, type Reading } from '../reading.ts';
import { type SentenceFrame, wordAt } from '../sentence-frame.ts';
import { clauseOf, governorOf, isInClause, isPossessor, isPreposition } from './clause.ts';
import { listOf } from './lists.ts';
import { englishObjectsBetween } from './objects.ts';
import { subjectOfNode } from './subject-of-node.ts';
import { CONJUNCTIONS, isAdverb, SUBORDINATORS } from './words.ts';

const OWNER = 0.95;
const BY_DEFAULT = 0.9;

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
    (node) => isInClause(clause, node, hit.from) && node.id !== frame.voice,
  );
  const doer =
    able.find((node) => governorOf(frame, node) === 'by') ??
    able.find((node) => node.kind === 'theirs' || isPossessor(frame, node)) ??
    able.find((node) => node.kind === 'adjective' && governorOf(frame, node) === null);
  if (!doer) return NOTHING;
  const objects = listOf(frame, doer).map((node) => ({ id: node.id, weight: JUDGED, node }));
  return { subject: implied(frame, BY_DEFAULT), objects };
};

const QUALITY =
  /^(?:essential|crucial|vital|paramount|indispensable|imperative|unacceptable|illegal|unlawful)$/;

/** "an indispensable partner": said of the noun behind it. */
const isAttribute = (frame: SentenceFrame, { to }: CueHit): boolean => {
  const next = frame.tokens[to];
  if (next === undefined || next.isMark || !QUALITY.test(wordAt(frame, to - 1))) return false;
  return (
    !isPreposition(next.word) &&
    !CONJUNCTIONS.has(next.word) &&
    !SUBORDINATORS.has(next.word) &&
    next.word !== 'that' &&
    !isAdverb(next.word)
  );
};

/** What "is a priority": the names and themes that the clause begins with. */
export const readObjectBefore = (frame: SentenceFrame, hit: CueHit): Reading => {
  // "will be offered to partners": what stands between belongs to another verb.
  const between = frame.tokens.slice(hit.from + 1, hit.to - 1);
  const isOne = hit.cue.text.includes('…') && between.some(({ word }) => isPreposition(word));
  if (isOne || isAttribute(frame, hit)) return NOTHING;
  if (hit.predicate === 'opposes') return readJudged(frame, hit);
  const clause = clauseOf(frame, hit.from);
  const able = frame.actors.filter(
    (node) => isInClause(clause, node, hit.from) && node.kind !== 'ours',
  );
  const free = able.filter((node) => node.kind === 'pronoun' || governorOf(frame, node) === null);
  const named = free.find(({ kind }) => kind !== 'adjective');
  const first = named ?? (hit.predicate === 'supports' ? free[0] : undefined) ?? null;
  // "the stability of A and the openness of B are of interest".
  const owned = able.filter((node) => governorOf(frame, node) === 'of');
  const list = first === null ? owned : listOf(frame, first);
  const nodes = list.map((node) => ({ id: node.id, weight: node.weight, node }));
  const themes =
    first === null || hit.predicate === 'prioritises'
      ? englishObjectsBetween(frame, { ...hit, from: -1 }, clause.from, hit.from)
      : [];
  const aboutThemes = themes.filter(({ node }) => node === null);
  const owner = ownerBehind(frame, hit);
  // "We are Kenya's largest partner": who speaks works with Kenya.
  const [speaks] = nodes;
  if (hit.predicate === 'cooperates-with' && speaks?.id === frame.voice && owner) {
    const subject = { ids: [speaks.id], weight: OWNER, to: null };
    return { subject, objects: owner.ids.map((id) => ({ id, weight: owner.weight, node: null })) };
  }
  return { subject: owner, objects: [...nodes, ...aboutThemes] };
};
