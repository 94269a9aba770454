// Who acts in a clause that begins with the cue, so that the subject stands behind it.

import type { ActorNode } from './actor-node.ts';
import { subjectFrom } from './actor-standing.ts';
import type { CueHit } from './cue-index.ts';
import type { Subject } from './implied-subject.ts';
import {
  clauseStart,
  coordinated,
  endsClause,
  governmentOf,
  hasWord,
  isAt,
  type SentenceFrame,
  wordAt,
} from './sentence-frame.ts';
import { ARTICLE, BE, HAVE, MODAL } from './word-kinds.ts';

/** Words before the cue: "en sa qualité de membre de". */
const FRONT = 4;
const CLEFT = 4;
/** Words between what stands in front and the subject. */
const FRONT_REACH = 24;
const THAT: ReadonlySet<string> = new Set(['que', 'qu', 'dat', 'that']);
const AFTER_FRONT = 1;

/** Index of the token behind the bracket that closes what is opened there. */
const closing = (frame: SentenceFrame, from: number): number => {
  const at = frame.tokens.findIndex(({ word }, place) => place > from && word === ')');
  return at < 0 ? frame.tokens.length : at + 1;
};

/** "Enabel travaille avec": who is named at the head of the clause is its subject. */
const hasOwnSubject = (frame: SentenceFrame, start: number, end: number): boolean =>
  frame.actors.some(
    (node) =>
      node.kind === 'mention' &&
      node.from >= start &&
      node.to < end &&
      governmentOf(frame, node) === 'free',
  );

/**
 * Subject of a clause that begins with the cue: "Avec la France, l'Allemagne ...", "Samen met Frankrijk
 * kan Duitsland ...", "C'est à travers l'UE que la Belgique ...".
 */
export const subjectAfterFront = (frame: SentenceFrame, hit: CueHit): Subject | null => {
  const start = clauseStart(frame, hit.from);
  const isCleft = hit.from - start <= CLEFT && hasWord(frame, start, hit.from, CLEFT_WORDS);
  if (hit.from - start > FRONT && !isCleft) return null;
  if (!isCleft && hasOwnSubject(frame, start, hit.from)) return null;
  // "(via Enabel, BIO)": in brackets there are only names.
  if (wordAt(frame, start - 1) === '(') return null;
  for (let at = hit.to + 1; at < hit.to + FRONT_REACH; at++) {
    if (wordAt(frame, at) === '(') at = closing(frame, at);
    if (endsClause(frame.tokens[at])) return null;
    const word = wordAt(frame, at);
    const opens = isCleft
      ? THAT.has(word)
      : frame.language === 'nl'
        ? isAt(frame, at, BE | MODAL | HAVE) || isVerbAt(frame, at)
        : word === ',';
    const pronoun = frame.actors.find(({ from, kind }) => from === at && kind === 'pronoun');
    if (pronoun && !isCleft) {
      return { ...subjectFrom(frame, pronoun, AFTER_FRONT), before: at };
    }
    if (!opens) continue;
    const first = isAt(frame, at + 1, ARTICLE) ? at + 2 : at + 1;
    const node = frame.actors.find(({ from }) => from === first || from === at + 1);
    if (!node || node.kind === 'adjective' || isListed(frame, node)) continue;
    return { ...subjectFrom(frame, node, AFTER_FRONT), before: at };
  }
  return null;
};

const CLEFT_WORDS: ReadonlySet<string> = new Set(['c', 'est', 'het', 'is', 'it', 'dankzij']);

const isVerbAt = (frame: SentenceFrame, at: number): boolean =>
  frame.hits.some(({ from, form }) => from === at && form !== 'noun' && form !== 'phrase');

/** Whether the node goes on with a list: "avec la France, l'Allemagne et l'Italie". */
const isListed = (frame: SentenceFrame, node: ActorNode): boolean =>
  node.kind !== 'pronoun' && coordinated(frame, node)[0] !== node;
