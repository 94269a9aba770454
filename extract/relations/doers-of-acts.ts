// Whose act is backed or condemned in French and Dutch: "nous appuyons la médiation conduite par X", "les
// massacres que X commet", "de bijdrage die X levert".
import { ACT_NOUNS } from './act-nouns.ts';
import type { ActorNode } from './actor-node.ts';
import { isClauseFinal, startOfMiddle } from './clause-final.ts';
import type { CueHit } from './cue-index.ts';
import type { FoundObject } from './objects.ts';
import {
  governmentOf,
  hasWord,
  isAt,
  isRelative,
  kindsAt,
  type SentenceFrame,
  wordAt,
} from './sentence-frame.ts';
import { AGENT, ARTICLE, BE, CLAUSE_END, HAVE, MODAL, PREPOSITION } from './word-kinds.ts';

const DOER = 0.8;
/** Words between the verb and the words that name the doer. */
const REACH = 14;
const SUBJECT_REACH = 4;
const ACT_BEFORE = 4;

/** What is done for something, by the ends and beginnings of the folded words before "by". */
const MAKES =
  /^(?:condui|men[ee]|dirig|organis|lanc|propos|present|initi|port[ee]|entrepris|fourni|apport|deploy|adopt|pris|cree|realis|consent|accompli|elabor|gevoerd|geleid|georganis|gelanceerd|voorgest|genomen|geleverd|ondernomen|opgezet|getroffen|aangenomen|gedaan|uitgewerkt|bouw$)|(?:tion|ment|ance|ing)s?$/;

/** Predicates of acts that nobody is backed for. */
const HARMS: ReadonlySet<string> = new Set(['threatens', 'opposes', 'sanctions']);

const isNamed = ({ kind }: ActorNode): boolean => kind === 'mention' || kind === 'adjective';

/** Whether a harm is told of between the verb and behind the doer, who is then not backed for the act. */
const isHarm = (frame: SentenceFrame, hit: CueHit, from: number, node: ActorNode): boolean =>
  hit.predicate === 'supports' &&
  frame.hits.some(
    (other) =>
      HARMS.has(other.predicate) &&
      other.from >= from &&
      other.from < node.to + SUBJECT_REACH &&
      // "l'Organisation pour l'interdiction des armes": a word of the name tells of nothing.
      (other.from < node.from || other.from >= node.to),
  );

/** "par le Qatar", "door de EU": who is named right behind "by". */
const agentAt = (frame: SentenceFrame, hit: CueHit, at: number): ActorNode | undefined => {
  const isMade = MAKES.test(wordAt(frame, at - 1));
  if (hit.predicate === 'supports' && !isMade) return undefined;
  const node = frame.actors.find(({ from }) => from > at && from <= at + 3);
  // "door Rusland te steunen": a means.
  return node && isNamed(node) && frame.tokens[node.to]?.word !== 'te' ? node : undefined;
};

const THAT: ReadonlySet<string> = new Set(['que', 'qu', 'die', 'dat']);

/** "que commet la Russie", "die de NAVO levert": the subject of a relative clause about an act. */
const relativeSubjectAt = (frame: SentenceFrame, at: number): ActorNode | undefined => {
  if (!THAT.has(wordAt(frame, at))) return undefined;
  const isDutch = frame.language === 'nl';
  if (isDutch && !hasWord(frame, at - ACT_BEFORE, at, ACT_NOUNS.nl)) return undefined;
  const node = frame.actors.find(({ from }) => from > at);
  if (!node || !isNamed(node) || governmentOf(frame, node) !== 'free') return undefined;
  const first = isAt(frame, node.from - 1, ARTICLE) ? node.from - 1 : node.from;
  return first - at <= (isDutch ? 1 : SUBJECT_REACH) ? node : undefined;
};

const isObjectAt = (found: readonly FoundObject[], at: number): boolean => {
  for (const { node } of found) if (node !== null && node.from === at) return true;
  return false;
};

const doerAt = (frame: SentenceFrame, hit: CueHit, at: number): ActorNode | undefined => {
  if (isAt(frame, at, AGENT)) return agentAt(frame, hit, at);
  // "regrette que X soit": a clause, and no act of X, follows the verb at once.
  const isAtOnce = at - hit.to <= 1 && wordAt(frame, at - 1) !== 'ce';
  const isAim = isAt(frame, at - 1, PREPOSITION);
  const isContent = frame.language === 'fr' && (isAtOnce || (isAim && THAT.has(wordAt(frame, at))));
  return isRelative(frame, at) && !isContent ? relativeSubjectAt(frame, at) : undefined;
};

/** Doers of the act that is the object of a verb; none where an actor is its object itself. */
export const doersOfAct = (
  frame: SentenceFrame,
  hit: CueHit,
  found: readonly FoundObject[],
): FoundObject[] => {
  const acts = hit.predicate === 'supports' || hit.predicate === 'opposes';
  if (frame.language === 'en' || !acts || hit.cue.kind !== 'verb' || hit.opens !== null) return [];
  const isFinal = isClauseFinal(frame, hit);
  const from = isFinal ? startOfMiddle(frame, hit) : hit.to;
  const to = isFinal ? hit.from : Math.min(hit.to + REACH, frame.tokens.length);
  for (let at = from; at < to; at++) {
    const kinds = kindsAt(frame, at);
    if ((kinds & (CLAUSE_END | MODAL)) !== 0 && (kinds & ARTICLE) === 0) return [];
    if ((kinds & (BE | HAVE)) !== 0 && (kinds & PREPOSITION) === 0) return [];
    if (isObjectAt(found, at)) return [];
    const node = doerAt(frame, hit, at);
    if (node === undefined) continue;
    if (isHarm(frame, hit, from, node)) return [];
    const weight = DOER * (node.kind === 'adjective' ? DOER : 1);
    return [{ id: node.id, weight, node, isDoer: true }];
  }
  return [];
};
