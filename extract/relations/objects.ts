// What a cue is about: the actors and themes in its reach that belong to it and not to another word.
import type { Predicate } from '../dataset/schema.ts';
import type { CueHit, PredicateIndex } from './cue-index.ts';
import type { ActorNode, ThemeNode } from './nodes.ts';
import {
  endsClause,
  functionWords,
  governmentOf,
  isRelative,
  type SentenceFrame,
} from './sentence-frame.ts';
import type { Subject } from './subjects.ts';

export interface FoundObject {
  readonly id: string;
  /** 0 to 1: how surely it is the object. */
  readonly weight: number;
  /** null for a theme. */
  readonly node: ActorNode | null;
}

/** Whether the phrase of a noun ends here: at its agent ("par la Russie") or the verb of its clause. */
const endsNoun = (frame: SentenceFrame, hit: CueHit, at: number): boolean => {
  if (hit.predicate === 'prioritises') return false;
  const { agents, have, be, modals } = functionWords(frame);
  const word = frame.tokens[at]?.word ?? '';
  return [agents, have, be, modals].some((words) => words.has(word));
};

/** Words between the cue, or the object before, and an object. */
const REACH = 22;
const PER_WORD = 0.03;
const LEAST_BY_DISTANCE = 0.4;
const THEME_IN_ADJUNCT = 0.6;
const THEME_NOT_OF_PASSAGE = 0.75;

/**
 * How the words at a place relate to the cue: its object; an adjunct, as a place; a clause about the
 * object; a clause of another verb.
 */
type Standing = 'object' | 'adjunct' | 'aside' | 'other';

interface Walk {
  readonly frame: SentenceFrame;
  readonly hit: CueHit;
  readonly from: number;
  readonly to: number;
  /** What follows a colon belongs to the cue ("the following priorities: ..."). */
  readonly throughColon: boolean;
}

/** Number of tokens of a resuming sequence ("ainsi que") at the place; 0 where there is none. */
const resumes = (frame: SentenceFrame, at: number): number =>
  functionWords(frame).resuming.find((words) =>
    words.every((word, offset) => frame.tokens[at + offset]?.word === word),
  )?.length ?? 0;

/** What another cue at the place makes of the words after it. */
const standingAfterCue = ({ hit, to }: Walk, other: CueHit, standing: Standing): Standing => {
  if (other.cue.objectBefore) return standing;
  const isVerb = other.form !== 'noun' && other.form !== 'participle';
  // What is made a priority may itself be an act: "la lutte contre", "il est essentiel de renforcer".
  if (hit.predicate === 'prioritises' && (!isVerb || other.from <= hit.to + 2)) return standing;
  if (!isVerb) return standing === 'object' ? 'adjunct' : standing;
  return other.from >= to - 1 ? standing : 'other';
};

const standingAfter = (walk: Walk, at: number, standing: Standing): Standing => {
  const { frame, hit } = walk;
  const word = frame.tokens[at]?.word ?? '';
  const before = frame.tokens[at - 1];
  const words = functionWords(frame);
  if (frame.tokens[at]?.isMark) {
    const back = standing === 'adjunct' || (hit.cue.objectBefore && standing === 'aside');
    return back ? 'object' : standing;
  }
  const isOpen = standing === 'object' || standing === 'adjunct';
  const goesOn = before?.isMark || words.conjunctions.has(before?.word ?? '');
  if (isOpen && goesOn && hit.prepositions.has(word)) return 'object';
  const example = words.examples.has(before?.word ?? '');
  const opens =
    isRelative(frame, at) || (words.subordinators.has(word) && !words.articles.has(word));
  if (opens && !example) return isOpen ? 'aside' : standing;
  const other = frame.hits.find(
    (cue) => cue.from === at && cue !== hit && cue.predicate !== hit.predicate,
  );
  if (other) return standingAfterCue(walk, other, standing);
  const claimed = hit.predicate === 'prioritises' && isOfCue(frame, hit, at);
  const isPart = frame.text.charAt(frame.tokens[at]?.end ?? 0) === '-';
  const leads = words.prepositions.has(word) && !words.genitives.has(word) && !claimed && !isPart;
  return leads && isOpen ? 'adjunct' : standing;
};

/** Whether the word belongs to a noun cue that is itself what is made a priority. */
const isOfCue = (frame: SentenceFrame, hit: CueHit, at: number): boolean =>
  frame.hits.some((cue) => cue !== hit && cue.from < at && cue.to > at);

/** Whether "ainsi que" at the place goes on with the objects of the cue. */
const resumesObjects = (walk: Walk, at: number, standing: Standing): boolean => {
  if (standing === 'object' || standing === 'adjunct') return true;
  const { prepositions } = walk.hit;
  const bound = prepositions.has(walk.frame.tokens[at]?.word ?? '');
  return bound || (standing === 'aside' && prepositions.size === 0);
};

const byDistance = (words: number): number =>
  Math.max(LEAST_BY_DISTANCE, 1 - PER_WORD * Math.max(0, words - 2));

/** "lutte contre le terrorisme" may name its theme as a whole, from the first word of the cue on. */
const beginsHere = ({ hit, from }: Walk, theme: ThemeNode, at: number): boolean =>
  theme.from === at ||
  (at === from && from === hit.to && theme.from >= hit.from && theme.from < at && theme.to > at);

/** "la défense des droits": the noun of a cue is no theme. */
const isOwnNoun = (frame: SentenceFrame, theme: ThemeNode): boolean =>
  frame.hits.some(
    (cue) =>
      cue.form === 'noun' &&
      (cue.predicate === 'supports' || cue.predicate === 'cooperates-with') &&
      cue.from <= theme.from &&
      cue.to >= theme.to,
  );

const objectsAt = (walk: Walk, at: number, standing: Standing, distance: number): FoundObject[] => {
  const { frame } = walk;
  const near = byDistance(distance);
  const found: FoundObject[] = [];
  for (const node of frame.actors) {
    if (node.from !== at || standing !== 'object') continue;
    if (node.kind === 'pronoun' || node.kind === 'ours') continue;
    // "les intérêts de la Belgique": what belongs to the speaker is not the speaker.
    if (node.id === frame.voice && governmentOf(frame, node) === 'genitive') continue;
    found.push({ id: node.id, weight: near * (node.kind === 'adjective' ? 0.8 : 1), node });
  }
  for (const theme of frame.themes) {
    if (!beginsHere(walk, theme, at) || standing === 'aside' || standing === 'other') continue;
    const standsFor = walk.hit.predicate === 'prioritises' && standing === 'object';
    if (theme.isName && !standsFor) continue;
    if (isOwnNoun(frame, theme)) continue;
    const weight =
      near *
      (0.5 + theme.weight / 2) *
      (standing === 'adjunct' ? THEME_IN_ADJUNCT : 1) *
      (frame.passageThemes.has(theme.id.slice('theme:'.length)) ? 1 : THEME_NOT_OF_PASSAGE);
    found.push({ id: theme.id, weight, node: null });
  }
  return found;
};

const collect = (walk: Walk): FoundObject[] => {
  const { frame, hit, from, to, throughColon } = walk;
  // What stands before "is a priority" is its object again after an introduction.
  const isBefore = hit.cue.objectBefore === true;
  const found: FoundObject[] = [];
  let standing: Standing = 'object';
  let distance = 0;
  let colon = false;
  /** Standing before a bracket was opened; null outside brackets. */
  let outside: Standing | null = null;
  for (let at = from; at < to; at++) {
    const token = frame.tokens[at];
    if (token?.word === ':' && throughColon) {
      colon = true;
      standing = 'object';
      distance = 0;
      continue;
    }
    if (isBefore && functionWords(frame).be.has(token?.word ?? '')) standing = 'object';
    if (token === undefined || (endsClause(token) && token.word !== '(' && !colon)) break;
    const resuming = resumes(frame, at);
    if (resuming > 0) {
      if (resumesObjects(walk, at + resuming, standing)) {
        standing = 'object';
        distance = 0;
      }
      const bound = hit.prepositions.has(frame.tokens[at + resuming]?.word ?? '');
      at += bound ? resuming : resuming - 1;
      continue;
    }
    const here = objectsAt(walk, at, colon ? 'object' : standing, distance);
    if (here.length > 0) distance = 0;
    found.push(...here);
    if (hit.form === 'noun' && to > hit.to && endsNoun(frame, hit, at)) break;
    const inside = frame.actors.some((node) => node.from < at && node.to > at);
    if (token.word === '(') outside = standing;
    else if (token.word === ')') {
      standing = outside ?? standing;
      outside = null;
    } else if (!inside && !(outside !== null && token.isMark)) {
      standing = standingAfter(walk, at, standing);
    }
    if (!token.isMark) distance++;
    if (distance > REACH) break;
  }
  return found;
};

const NL_CLUSTER = new Set(['te', 'blijven', 'gaan', 'kunnen', 'willen', 'moeten', 'zullen']);

/** Whether a Dutch verb stands at the end of its clause, with its object before it. */
export const isClauseFinal = (frame: SentenceFrame, hit: CueHit): boolean => {
  if (frame.language !== 'nl' || hit.cue.kind !== 'verb' || hit.particle !== null) return false;
  if (hit.prepositions.size > 0) return false;
  const next = frame.tokens[hit.to];
  const before = frame.tokens[hit.from - 1]?.word ?? '';
  if (next === undefined || next.isMark) return true;
  const { conjunctions, subordinators, agents } = functionWords(frame);
  if (hit.form !== 'third' && NL_CLUSTER.has(before)) return true;
  return (
    conjunctions.has(next.word) ||
    subordinators.has(next.word) ||
    agents.has(next.word) ||
    (hit.form === 'infinitive' && frame.actors.every((node) => node.from !== hit.to))
  );
};

/** Where the words begin that a verb at the end of its clause governs. */
export const startOfMiddle = (frame: SentenceFrame, hit: CueHit): number => {
  const { subordinators, relatives, modals, articles } = functionWords(frame);
  for (let at = hit.from - 2; at >= 0; at--) {
    const token = frame.tokens[at];
    if (endsClause(token)) return at + 1;
    const word = token?.word ?? '';
    const opens = subordinators.has(word) || relatives.has(word) || modals.has(word);
    if (opens && !articles.has(word)) return at + 1;
  }
  return 0;
};

/** Start of the clause before the cue; what stands in brackets does not end it. */
const clauseBefore = (frame: SentenceFrame, hit: CueHit): number => {
  let inBrackets = false;
  for (let at = hit.from - 1; at >= 0; at--) {
    const word = frame.tokens[at]?.word ?? '';
    if (word === ')') inBrackets = true;
    else if (word === '(' && inBrackets) inBrackets = false;
    else if (!inBrackets && endsClause(frame.tokens[at])) return at + 1;
  }
  return 0;
};

const THROUGH_COLON: ReadonlySet<Predicate> = new Set(['prioritises']);

/** Objects of an active cue, of any type, in text order. */
export const objectsOf = (
  frame: SentenceFrame,
  hit: CueHit,
  subject: Subject | null,
): FoundObject[] => {
  const walk = { frame, hit, throughColon: false };
  if (hit.cue.objectBefore) {
    return collect({ ...walk, from: clauseBefore(frame, hit), to: hit.from });
  }
  if (isClauseFinal(frame, hit)) {
    const from = Math.max(startOfMiddle(frame, hit), subject?.to ?? 0);
    return collect({ ...walk, from, to: hit.from });
  }
  return collect({
    ...walk,
    // A term may begin inside the cue: "lutte contre le terrorisme" names its theme as a whole.
    from: subject?.to && subject.to > hit.to ? subject.to : hit.to,
    to: hit.particle ?? frame.tokens.length,
    throughColon: THROUGH_COLON.has(hit.predicate),
  });
};

/** Objects of a passive: what stands before it in its clause. */
export const objectsBefore = (frame: SentenceFrame, hit: CueHit, to: number): FoundObject[] =>
  collect({ frame, hit, throughColon: false, from: clauseBefore(frame, hit), to });

const typeOf = (id: string): string => id.slice(0, id.indexOf(':'));

/** Whether the predicate and the cue allow the object. */
export const isAllowedObject = (index: PredicateIndex, hit: CueHit, id: string): boolean => {
  const type = typeOf(id);
  if (hit.cue.object === 'entity' && type === 'theme') return false;
  if (hit.cue.object === 'theme' && type !== 'theme') return false;
  return [...(index.objects.get(hit.predicate) ?? [])].some((allowed) => allowed === type);
};

export const isAllowedSubject = (index: PredicateIndex, hit: CueHit, id: string): boolean =>
  [...(index.subjects.get(hit.predicate) ?? [])].some((allowed) => allowed === typeOf(id));
