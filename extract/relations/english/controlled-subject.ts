// Who does what an English infinitive or gerund says: who is helped, judged or asked to do it, whose effort
// it is, or who stands right before it.
import type { Subject } from '../implied-subject.ts';
import { hasWord, type SentenceFrame, wordAt } from '../sentence-frame.ts';
import { type Clause, governorOf, isPossessor } from './clause.ts';
import { listOf } from './lists.ts';
import { subjectOfNode } from './subject-of-node.ts';
import type { VerbGroup } from './verb-group.ts';
import { isVerbAt, looksLikeVerb } from './verb-places.ts';
import { ARTICLES, BE, isAdverb } from './words.ts';

/** The main clause's subject for a gerund or infinitive that stands before it. */
export const subjectBehind = (frame: SentenceFrame, at: number): Subject | null => {
  const comma = frame.tokens.findIndex((token, index) => index > at && token.word === ',');
  if (comma < 0) return null;
  const node = frame.actors.find(
    ({ from, kind }) =>
      from > comma && from <= comma + 2 && kind !== 'adjective' && kind !== 'theirs',
  );
  if (!node) return null;
  const list = listOf(frame, node);
  const next = list.at(-1)?.to ?? node.to;
  // "in Mali, Senegal and Ghana": a list is no other clause.
  const acts = isVerbAt(frame, next) || looksLikeVerb(frame, next) || isAdverb(wordAt(frame, next));
  return list[0] === node && (node.kind === 'pronoun' || acts)
    ? subjectOfNode(frame, node, 0.9)
    : null;
};

const CONTROL: ReadonlySet<string> = new Set(
  'urge urges urged urging ask asks asked asking invite invites invited press pressed expect expects expected require requires required encourage encourages encouraged want wants recommend recommends recommended persuade force forced push pushed order ordered'.split(
    ' ',
  ),
);

/** Whether somebody is only asked to do it: "we urge Iran to support", "Serbia is expected to align". */
export const isAsked = (frame: SentenceFrame, group: VerbGroup, clause: Clause): boolean => {
  if (group.kind !== 'infinitive') return false;
  const before = frame.tokens.slice(clause.from, group.from).map(({ word }) => word);
  const asked = before.findLastIndex((word) => CONTROL.has(word));
  // "wants to" is one's own will, "is expected to" that of others.
  const isOwn = asked === before.length - 1 && !BE.has(before[asked - 1] ?? '');
  if (asked >= 0 && !isOwn) return true;
  return before.some(
    (word, at) => /^call(s|ed|ing)?$/.test(word) && /^(on|upon)$/.test(before[at + 1] ?? ''),
  );
};

const INTENTIONS: ReadonlySet<string> = new Set(
  'effort efforts attempt attempts commitment decision readiness willingness will resolve plan plans initiative work ambition offer'.split(
    ' ',
  ),
);

/** Words between an owner and the infinitive of its attempt. */
const OWNER_REACH = 4;

/** "efforts of the United States to": who has the efforts does what they are for. */
export const ownerBefore = (frame: SentenceFrame, group: VerbGroup): Subject | null => {
  if (group.kind !== 'infinitive') return null;
  const node = frame.actors.find(({ to, kind }) => to === group.from && kind === 'mention');
  const isOwned = hasWord(frame, (node?.from ?? 0) - 8, node?.from ?? 0, INTENTIONS);
  const governor = node ? governorOf(frame, node) : null;
  if (node && (governor === 'by' || (isOwned && governor === 'of')))
    return subjectOfNode(frame, node, 0.9);
  // "Russian attempts to", "Russia's attempts to".
  if (!INTENTIONS.has(wordAt(frame, group.from - 1))) return null;
  const owner = frame.actors.findLast(
    (actor) =>
      actor.to < group.from &&
      group.from - actor.to <= OWNER_REACH &&
      (actor.kind === 'adjective' || (actor.kind === 'mention' && isPossessor(frame, actor))),
  );
  return owner ? subjectOfNode(frame, owner, 0.9) : null;
};

const OF_DEED: ReadonlySet<string> = new Set(['for', 'of', 'over', 'from', 'into']);

/** "accuse Iran of supporting": who is judged, kept from it or brought to it would do it. */
export const judgedBefore = (frame: SentenceFrame, group: VerbGroup): Subject | null => {
  const isGerund = group.kind === 'gerund' || wordAt(frame, group.from) === 'having';
  if (!isGerund || !OF_DEED.has(wordAt(frame, group.from - 1))) return null;
  const node = frame.actors.find(({ to, kind }) => to === group.from - 1 && kind !== 'ours');
  if (!node) return null;
  const [first] = listOf(frame, node);
  const isJudged = frame.hits.some(
    (hit) =>
      hit.form !== 'noun' &&
      hit.form !== 'phrase' &&
      hit.from < (first?.from ?? 0) &&
      first !== undefined &&
      first.from - hit.to <= 2,
  );
  return isJudged ? subjectOfNode(frame, node, 0.9) : null;
};

/** "legislation, working with": a gerund right behind a name is that one's doing. */
export const doerOfGerund = (frame: SentenceFrame, group: VerbGroup): Subject | null => {
  if (group.kind !== 'gerund') return null;
  const node = frame.actors.find(({ to, kind }) => to === group.from && kind === 'mention');
  return node ? subjectOfNode(frame, node, 0.9) : null;
};

const HELPS: ReadonlySet<string> = new Set(
  'help helps helped helping let lets make makes made see saw enable enables allow allows'.split(
    ' ',
  ),
);

/** "help Russia wage war": who is helped does it. */
export const helpedBefore = (frame: SentenceFrame, group: VerbGroup): Subject | null => {
  const node = frame.actors.find(({ to, kind }) => to === group.from && kind === 'mention');
  if (!node) return null;
  const before = ARTICLES.has(wordAt(frame, node.from - 1)) ? node.from - 2 : node.from - 1;
  return HELPS.has(wordAt(frame, before)) ? subjectOfNode(frame, node, 0.9) : null;
};
