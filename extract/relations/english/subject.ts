// Who does what an English verb says: the subject of its clause, the antecedent of its relative pronoun,
// or the one who speaks.
import type { ActorNode } from '../actor-node.ts';
import type { CueHit } from '../cue-index.ts';
import { MAY_BE_IMPLIED, type Subject, speaker } from '../implied-subject.ts';
import { hasWord, type SentenceFrame, wordAt } from '../sentence-frame.ts';
import { VOICE_WORDS } from '../voice-words.ts';
import { type Clause, clauseOf, governorOf, isInClause, isPossessor } from './clause.ts';
import {
  doerOfGerund,
  helpedBefore,
  isAsked,
  judgedBefore,
  ownerBefore,
  subjectBehind,
} from './controlled-subject.ts';
import { listOf } from './lists.ts';
import { subjectOfNode } from './subject-of-node.ts';
import type { VerbGroup } from './verb-group.ts';
import { isVerbAt } from './verb-places.ts';
import { ARTICLES, BODIES, CONJUNCTIONS, LOCATIVES, SUBJECT_RELATIVES } from './words.ts';

const GENITIVE = 0.8;
const MODIFIER = 0.85;
const ANTECEDENT = 0.9;
const BY_DEED = 0.75;
const UNNAMED = 0.85;

export type Taken = ReadonlySet<ActorNode>;

/** "ministers from the G7", "the army in Mali": whether those who act are of the one who is named. */
const isOfBody = (frame: SentenceFrame, node: ActorNode): boolean => {
  const first = listOf(frame, node)[0] ?? node;
  const at = ARTICLES.has(wordAt(frame, first.from - 1)) ? first.from - 2 : first.from - 1;
  const noun = wordAt(frame, at - 1);
  return BODIES.has(noun) || /^(?:ministers?|diplomats|experts|delegates)$/.test(noun);
};

/** "Iranian-backed militias": not Iran. */
const isBacker = (frame: SentenceFrame, node: ActorNode): boolean =>
  frame.text.charAt(frame.ends[node.to - 1] ?? 0) === '-' &&
  /ed$|^led$/.test(wordAt(frame, node.to));

/** How surely a node is the subject of the verb of its clause; 0 where it can't be. */
const standingOf = (frame: SentenceFrame, node: ActorNode, isFirst: boolean): number => {
  if (node.kind === 'us' || isBacker(frame, node)) return 0;
  if (node.kind === 'pronoun') return 1;
  const governor = governorOf(frame, node);
  if (governor === 'of') return isFirst ? GENITIVE : 0;
  if (governor === 'from' || governor === 'in')
    return isFirst && isOfBody(frame, node) ? GENITIVE : 0;
  if (governor === 'by') return isFirst ? MODIFIER : 0;
  if (governor !== null) return 0;
  if (node.kind === 'ours') return 0.9;
  if (node.kind === 'adjective' || isPossessor(frame, node)) return isFirst ? MODIFIER : 0;
  return 1;
};

/** "NATO, our shield in Europe,": an aside about the name before it. */
const isApposition = (frame: SentenceFrame, node: ActorNode, rank: number): boolean =>
  rank > 0 && node.kind === 'ours' && wordAt(frame, node.from - 1) === ',';

/** Whether a verb stands between: what follows it is its object. */
const hasVerb = (frame: SentenceFrame, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (isVerbAt(frame, at)) return true;
  return false;
};

/** "In Colombia, factions of the army": where the clause is set. */
const isFronted = (frame: SentenceFrame, node: ActorNode): boolean => {
  const list = listOf(frame, node);
  const [first] = list;
  const before = ARTICLES.has(wordAt(frame, (first?.from ?? 0) - 1)) ? 2 : 1;
  const opening = (first?.from ?? 0) - before;
  const isOpening = opening === 0 || frame.tokens[opening - 1]?.isMark === true;
  return (
    isOpening &&
    LOCATIVES.has(wordAt(frame, opening)) &&
    wordAt(frame, list.at(-1)?.to ?? 0) === ','
  );
};

/** The subject among the nodes of a clause before its verb. */
const subjectAmong = (
  frame: SentenceFrame,
  nodes: readonly ActorNode[],
  isSecondVerb: boolean,
): Subject | null => {
  const first = nodes[0]?.from ?? 0;
  const own = nodes.filter((node) => node.kind === 'pronoun' || !isFronted(frame, node));
  const able = own.flatMap((node, rank) => {
    if (node.kind !== 'pronoun' && hasVerb(frame, first, node.from)) return [];
    const weight = standingOf(frame, node, rank === 0);
    return weight > 0 && !isApposition(frame, node, rank) ? [{ node, weight }] : [];
  });
  const sure = able.filter(({ weight }) => weight >= 0.9);
  const found = (isSecondVerb ? sure[0] : sure.at(-1)) ?? able[0];
  return found ? subjectOfNode(frame, found.node, found.weight) : null;
};

/** Words between a name and what is inserted behind it: "Chad's army, backed by". */
const ASIDE_REACH = 3;

/** Actors of a clause before a place; one whom a relative clause inside it is about can act in it too. */
const nodesIn = (frame: SentenceFrame, clause: Clause, to: number, taken: Taken): ActorNode[] =>
  frame.actors.filter(
    (node) =>
      isInClause(clause, node, to) &&
      (!taken.has(node) ||
        clause.asides.some(([from]) => from >= node.to && from - node.to <= ASIDE_REACH)),
  );

/** Words back from a relative pronoun within which its antecedent is named. */
const ANTECEDENT_REACH = 4;

const PEOPLE =
  /^(?:rebels|fighters|militants|forces|troops|soldiers|militia|militias|insurgents|jihadists|terrorists|group|groups|government|authorities|army|officials|leaders|regime|junta)$/;

/** "M23 rebels, who": only a word for its people stands between. */
const isPeopleOf = (frame: SentenceFrame, from: number, relative: number): boolean => {
  const end = wordAt(frame, relative - 1) === ',' ? relative - 1 : relative;
  return end - from === 1 && PEOPLE.test(wordAt(frame, from));
};

/** What the relative pronoun stands for: the actor before it, or what the speaker does. */
const antecedentOf = (frame: SentenceFrame, hit: CueHit, relative: number): Subject | null => {
  const near = frame.actors.filter(
    ({ to, kind }) => to <= relative && relative - to < ANTECEDENT_REACH && kind !== 'theirs',
  );
  const node = near.at(-1);
  const isNear =
    node !== undefined && (relative - node.to <= 1 || isPeopleOf(frame, node.to, relative));
  if (node && isNear && node.kind !== 'ours') {
    const list = listOf(frame, node);
    // "steps of the EU, the US and Canada which": the list as a whole.
    return subjectOfNode(frame, list[0] ?? node, ANTECEDENT);
  }
  if (node && wordAt(frame, relative) === 'who' && node.kind === 'adjective') {
    return subjectOfNode(frame, node, GENITIVE);
  }
  const { deeds } = VOICE_WORDS.en;
  const own =
    near.some(({ kind }) => kind === 'ours') || hasWord(frame, relative - 3, relative, deeds);
  return own && MAY_BE_IMPLIED.has(hit.predicate) ? speaker(frame, BY_DEED) : null;
};

/** Who acts where the clause names nobody: what the speaker's own deed does, or an item of a list. */
const unnamed = (
  frame: SentenceFrame,
  hit: CueHit,
  clause: Clause,
  group: VerbGroup,
): Subject | null => {
  if (frame.implied === null || !MAY_BE_IMPLIED.has(hit.predicate)) return null;
  const { deeds, impersonal } = VOICE_WORDS.en;
  const implied = (weight: number): Subject => ({
    ids: frame.implied === null ? [] : [frame.implied],
    weight,
    to: null,
  });
  const words = group.from - clause.from;
  const opening = impersonal.some((list) =>
    list.every((word, offset) => wordAt(frame, clause.from + offset) === word),
  );
  if (words <= 1 || opening) return implied(UNNAMED);
  if (hasWord(frame, clause.from, group.from, deeds)) return implied(BY_DEED);
  if (group.kind === 'infinitive' || group.kind === 'gerund') return implied(BY_DEED);
  return null;
};

const PRONOUNS: ReadonlySet<string> = new Set(['they', 'it', 'he', 'she', 'you']);

/** "They criticised Iran and denounced": whether the clause is about someone whom nothing names. */
const isUnknown = (frame: SentenceFrame, { from }: Clause, group: VerbGroup): boolean =>
  group.kind === 'finite' &&
  from < group.from &&
  PRONOUNS.has(wordAt(frame, from)) &&
  !frame.actors.some((node) => node.from === from);

/** Subject of a verb; null where the sentence does not say it or speaks of someone unnamed. */
export const englishSubject = (
  frame: SentenceFrame,
  hit: CueHit,
  group: VerbGroup,
  taken: Taken,
): Subject | null => {
  const clause = clauseOf(frame, group.from);
  if (isAsked(frame, group, clause)) return null;
  if (clause.relative !== null && SUBJECT_RELATIVES.has(wordAt(frame, clause.relative))) {
    const own = nodesIn(frame, clause, group.from, new Set());
    if (own.length === 0) {
      // "We note that X supports": a "that" behind a verb opens a clause of its own.
      return antecedentOf(frame, hit, clause.relative);
    }
  }
  const helped = helpedBefore(frame, group);
  if (helped) return helped;
  const owner =
    ownerBefore(frame, group) ?? judgedBefore(frame, group) ?? doerOfGerund(frame, group);
  if (owner) return owner;
  if (isUnknown(frame, clause, group)) return null;
  const isSecondVerb = CONJUNCTIONS.has(wordAt(frame, group.from - 1));
  const own = subjectAmong(
    frame,
    nodesIn(frame, clause, group.from, taken),
    isSecondVerb || group.kind !== 'finite',
  );
  if (own) return own;
  if (group.kind !== 'finite') {
    const isOpening = group.from - clause.from <= 2;
    const behind = isOpening ? subjectBehind(frame, hit.to) : null;
    const main = behind ?? mainSubject(frame, clause.from, taken);
    if (main) return main;
  }
  return unnamed(frame, hit, clause, group);
};

/** Subject of the clause before this one. */
const mainSubject = (frame: SentenceFrame, clauseFrom: number, taken: Taken): Subject | null => {
  if (clauseFrom === 0) return null;
  const before = clauseOf(frame, clauseFrom - 1);
  const nodes = nodesIn(frame, before, clauseFrom - 1, taken);
  const [first] = nodes.filter((node) => standingOf(frame, node, true) === 1);
  return first ? subjectOfNode(frame, first, 0.85) : null;
};
