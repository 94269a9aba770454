// Who does an act that an English noun names: "Russia's attacks on", "Iranian support for", "attacks by
// the Houthis", "we provide assistance to".
import type { ActorNode } from '../actor-node.ts';
import type { CueHit } from '../cue-index.ts';
import { impliedSubject, MAY_BE_IMPLIED, type Subject, speaker } from '../implied-subject.ts';
import { hasWord, type SentenceFrame, wordAt } from '../sentence-frame.ts';
import { isBreak } from './breaks.ts';
import { clauseOf, governorOf, isInClause } from './clause.ts';
import { isEnded, isForOthers, isInquired, isKeptUp, isLoose, isPast } from './noun-guards.ts';
import type { Taken } from './subject.ts';
import { subjectOfNode } from './subject-of-node.ts';
import { isGenitiveMark, verbGroup } from './verb-group.ts';
import { ARTICLES, BE, CONJUNCTIONS, HAVE, MODALS } from './words.ts';

const OWNER = 0.95;
const OF_CLAUSE = 0.85;
/** How far an owner may stand before the noun, and an agent behind it. */
const OWNER_REACH = 7;
const AGENT_REACH = 14;

/** Words that end the noun phrase when one goes back from its noun. */
const STOPS: ReadonlySet<string> = new Set(
  'in on at with by for against to from into via through of than as that which who we it they'.split(
    ' ',
  ),
);

/** The owner before the noun: a genitive, an adjective, a name, "our", "its". */
const ownerBefore = (frame: SentenceFrame, hit: CueHit): Subject | null => {
  for (let at = hit.from - 1; at >= Math.max(0, hit.from - OWNER_REACH); at--) {
    const word = wordAt(frame, at);
    const node = frame.actors.find(({ to, kind }) => to === at + 1 && kind !== 'ours');
    const isFront = frame.text.charAt(frame.ends[at] ?? 0) === '-';
    if (node && node.kind !== 'pronoun') {
      const isOwner =
        node.kind === 'adjective' ||
        node.kind === 'theirs' ||
        at + 1 === hit.from ||
        isGenitiveMark(frame, at + 1) ||
        isFront ||
        onlyModifiers(frame, at + 1, hit.from);
      return isOwner && node.kind !== 'us' ? subjectOfNode(frame, node, OWNER) : null;
    }
    if (word === 'our' || word === 'my') return speaker(frame, OWNER);
    if (ARTICLES.has(word) && wordAt(frame, at - 1) === ',') {
      // "China, a decisive enabler of": said of the name before the comma.
      const apposed = frame.actors.find(({ to, kind }) => to === at - 1 && kind === 'mention');
      const isFree = apposed !== undefined && governorOf(frame, apposed) === null;
      return isFree ? subjectOfNode(frame, apposed, OWNER) : null;
    }
    if (frame.tokens[at]?.isMark && word !== ',') return null;
    if (STOPS.has(word) || ARTICLES.has(word) || BE.has(word) || MODALS.has(word) || HAVE.has(word))
      return null;
  }
  return null;
};

const MODIFIER = /(?:al|ive|ous|ful|ary|ed|ing|ic|an|ble|ent)$/;

/** Whether only adjectives stand between: "EU financial support". */
const onlyModifiers = (frame: SentenceFrame, from: number, to: number): boolean =>
  // "Norway denounced violence": a verb stands between.
  !frame.hits.some((hit) => hit.from === from && verbGroup(frame, hit)?.kind === 'finite') &&
  frame.tokens
    .slice(from, to)
    .every(
      ({ word, isMark }, at) =>
        !isMark && (MODIFIER.test(word) || (at > 0 && CONJUNCTIONS.has(word))),
    );

/** "sanctions were adopted by": who does this does what the noun says. */
const DONE: ReadonlySet<string> = new Set(
  'adopted imposed introduced launched carried provided conducted prepared agreed decided waged led committed begun started given offered financed'.split(
    ' ',
  ),
);

const AGENTS: ReadonlySet<string> = new Set(['by', 'from']);

/** "attacks by the Houthis", "support from the EU": behind the noun, before its clause ends. */
const agentBehind = (frame: SentenceFrame, hit: CueHit): Subject | null => {
  for (let at = hit.from + 1; at < hit.from + AGENT_REACH && !isBreak(frame, at); at++) {
    const word = wordAt(frame, at);
    if (word === ',' || HAVE.has(word) || MODALS.has(word)) return null;
    if (BE.has(word) && !DONE.has(wordAt(frame, at + 1))) return null;
    if (!AGENTS.has(word) || hit.prepositions.has(word)) continue;
    const node = frame.actors.find(
      ({ from, kind }) => from > at && from <= at + 5 && kind !== 'us',
    );
    // "by gangs in Haiti": another is named behind them.
    const isOther = node !== undefined && /^(?:in|on|near|at)$/.test(governorOf(frame, node) ?? '');
    return node && !isOther ? subjectOfNode(frame, node, OWNER) : null;
  }
  return null;
};

/** "the commitment of Germany to": the owner between the noun and its preposition. */
const ownerInside = (frame: SentenceFrame, hit: CueHit): Subject | null => {
  const node = frame.actors.find(({ from, to }) => from > hit.from && to <= hit.bound);
  if (!node || node.kind === 'us') return null;
  const governor = governorOf(frame, node);
  return governor === 'of' || governor === 'by' || governor === 'from'
    ? subjectOfNode(frame, node, OWNER)
    : null;
};

/** Verbs by which the subject of the clause does what the noun says. */
const LIGHT =
  /^(?:wag|launch|conduct|commit|continu|pose|posi|represent|constitut|remain|carr|pursu|perpetrat|unleash|stepp|intensif|escalat|prosecut|mount|becom|start|began|begin|make|made)|^(?:is|are|was|were|been)$/;
const MEDIATING =
  /^(?:facilitat|host|broker|chair|conven|moderat|sponsor|lead|led|oversee|mediat|resum)/;

const hasLightVerb = (frame: SentenceFrame, from: number, to: number, light: RegExp): boolean =>
  frame.tokens.slice(Math.max(from, to - 8), to).some(({ word }) => light.test(word));

const isCondemned = (frame: SentenceFrame, from: number, hit: CueHit): boolean =>
  frame.hits.some(
    (other) =>
      other.predicate === 'opposes' &&
      other.form !== 'noun' &&
      other.from >= from &&
      other.to <= hit.from,
  );

/** The subject of the clause that holds the noun. */
const subjectOfClause = (frame: SentenceFrame, hit: CueHit, taken: Taken): Subject | null => {
  const clause = clauseOf(frame, hit.from);
  const isHostile = hit.predicate === 'threatens';
  if (isHostile && isCondemned(frame, clause.from, hit)) return null;
  if (isHostile && !hasLightVerb(frame, clause.from, hit.from, LIGHT)) return null;
  const isMediation = hit.predicate === 'mediates';
  if (isMediation && !hasLightVerb(frame, clause.from, hit.from, MEDIATING)) return null;
  const nodes = frame.actors.filter(
    (node) => isInClause(clause, node, hit.from) && !taken.has(node),
  );
  const free = nodes.filter(
    ({ kind }) => kind !== 'us' && kind !== 'theirs' && kind !== 'adjective',
  );
  const sure = free.filter((node) => node.kind === 'pronoun' || governorOf(frame, node) === null);
  const found: ActorNode | undefined = sure[0] ?? (isHostile ? nodes[0] : undefined);
  if (found) return subjectOfNode(frame, found, OF_CLAUSE);
  return clause.relative === null ? null : beforeRelative(frame, clause.relative);
};

const beforeRelative = (frame: SentenceFrame, relative: number): Subject | null => {
  const node = frame.actors.find(({ to }) => to === relative || to === relative - 1);
  return node && node.kind !== 'ours' ? subjectOfNode(frame, node, OF_CLAUSE) : null;
};

/** Owners whom nothing names. */
const OF_OTHERS: ReadonlySet<string> = new Set(['its', 'their', 'his', 'her']);

const KEPT_UP = 0.75;
/** Who does what the noun says; null where nobody is said to. */
export const doerOfNoun = (frame: SentenceFrame, hit: CueHit, taken: Taken): Subject | null => {
  if (isLoose(frame, hit) || isPast(frame, hit)) return null;
  if (hit.predicate === 'cooperates-with' && isEnded(frame, hit)) return null;
  const named =
    ownerInside(frame, hit) ??
    ownerBefore(frame, hit) ??
    (isInquired(frame, hit) ? null : agentBehind(frame, hit));
  if (named) return named;
  if (isEnded(frame, hit) || hasWord(frame, hit.from - 3, hit.from, OF_OTHERS)) return null;
  const main = isForOthers(frame, hit) ? null : subjectOfClause(frame, hit, taken);
  if (main) return main;
  if (hit.predicate === 'sanctions') return isKeptUp(frame, hit) ? speaker(frame, KEPT_UP) : null;
  if (!MAY_BE_IMPLIED.has(hit.predicate)) return null;
  const clause = clauseOf(frame, hit.from);
  const someoneElse = frame.actors.some(
    (node) => node.from >= clause.from && node.to <= hit.from && node.kind !== 'ours',
  );
  if (someoneElse && hasWord(frame, clause.from, hit.from, BE)) return null;
  const implied = impliedSubject(frame, hit);
  return implied && { ...implied, weight: implied.weight * (frame.isItem ? 0.95 : 0.85) };
};
